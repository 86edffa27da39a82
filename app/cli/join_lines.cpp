#include "app/cli/join_lines.h"

#include "app/cli/values.h"

#include <algorithm>

namespace zamer::cli {

namespace {

/// Reading and folding this many rows takes some tenths of a second.
constexpr qint64 kFewRows = 300'000;

}

QJsonArray tellJoins(const Call& call, const std::vector<audit::JoinLine>& lines)
{
    QJsonArray list;
    for (const audit::JoinLine& line : lines) {
        const auto joined = static_cast<qint64>(line.joined);
        const auto all = static_cast<qint64>(line.of);
        list.append(QJsonObject{{QStringLiteral("what"), jsonText(line.what)},
                                {QStringLiteral("text"), call.say(line.text)},
                                {QStringLiteral("joined"), joined},
                                {QStringLiteral("of"), all}});
        call.line(call.say({"%1 of %2 %3", "%1 из %2 %3"}).arg(joined).arg(all).arg(call.say(line.text)));
    }
    return list;
}

Result<std::optional<std::vector<audit::JoinLine>>> joinsOf(audit::Audit& audit, const std::set<facts::SourceId>& fresh,
                                                            Progress& progress)
{
    if (fresh.empty())
        return std::optional(std::vector<audit::JoinLine>());
    const auto sources = audit.sources();
    if (!sources)
        return tl::make_unexpected(sources.error());
    qint64 rows = 0;
    std::set<facts::Entity> entities;
    for (const store::SourceRow& row : *sources) {
        rows += row.accepted;
        if (fresh.contains(row.source.id))
            entities.insert(row.source.entity);
    }
    if (rows > kFewRows)
        return std::optional<std::vector<audit::JoinLine>>();
    auto lines = audit.joins(progress);
    if (!lines)
        return tl::make_unexpected(lines.error());
    lines->erase(std::remove_if(lines->begin(), lines->end(),
                                [&](const audit::JoinLine& line) {
                                    return std::none_of(line.between.begin(), line.between.end(),
                                                        [&](facts::Entity each) { return entities.contains(each); });
                                }),
                 lines->end());
    return std::optional(std::move(*lines));
}

}
