#include "app/cli/segment_options.h"

#include "app/cli/values.h"

#include <algorithm>

namespace zamer::cli {

QList<QCommandLineOption> segmentOptions()
{
    return {option("filter", "dimension=key,key;..."), option("segment", "name")};
}

Status lookAtSegment(const Call& call, audit::Audit& audit)
{
    if (call.has("filter") && call.has("segment"))
        return failure(ErrorKind::WrongUsage, QStringLiteral("--filter --segment"), {});
    if (call.has("filter")) {
        auto filter = kpi::filterFromText(call.value("filter").toStdString());
        if (!filter)
            return tl::make_unexpected(filter.error());
        audit.look({{}, std::move(*filter)});
    }
    if (call.has("segment")) {
        const auto segments = audit.segments();
        if (!segments)
            return tl::make_unexpected(segments.error());
        const auto known = std::find_if(segments->begin(), segments->end(), [&](const audit::Segment& segment) {
            return segment.name == call.value("segment");
        });
        if (known == segments->end())
            return failure(ErrorKind::UnknownKey, call.value("segment"));
        audit.look(*known);
    }
    return {};
}

QJsonObject jsonSegment(const audit::Segment& segment)
{
    return {{QStringLiteral("name"), segment.name.isEmpty() ? QJsonValue() : QJsonValue(segment.name)},
            {QStringLiteral("filter"), jsonText(kpi::textOf(segment.filter))}};
}

void addSegment(const audit::Audit& audit, QJsonObject& answer)
{
    if (!audit.segment().filter.isEmpty())
        answer.insert(QStringLiteral("segment"), jsonSegment(audit.segment()));
}

}
