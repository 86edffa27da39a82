#include "app/cli/segment_options.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    std::vector<audit::Segment> wanted;
    for (const QString& text : call.values("add")) {
        const qsizetype at = text.indexOf(QLatin1Char('='));
        if (at < 1)
            return call.usage(QStringLiteral("--add NAME=FILTER"));
        auto filter = kpi::filterFromText(text.mid(at + 1).toStdString());
        if (!filter)
            return call.fail(filter.error());
        wanted.push_back({text.left(at), std::move(*filter)});
    }
    for (const audit::Segment& segment : wanted)
        if (const Status saved = (*audit)->saveSegment(segment); !saved)
            return call.fail(saved.error());
    for (const QString& name : call.values("remove"))
        if (const Status removed = (*audit)->removeSegment(name); !removed)
            return call.fail(removed.error());

    const auto segments = (*audit)->segments();
    if (!segments)
        return call.fail(segments.error());
    QJsonArray list;
    for (const audit::Segment& segment : *segments) {
        list.append(jsonSegment(segment));
        call.line(segment.name + QStringLiteral(": ") + QString::fromStdString(kpi::textOf(segment.filter)));
    }
    call.answer({{QStringLiteral("segments"), list}});
    return Exit::Done;
}

}

const Verb& segments()
{
    static const Verb verb{.name = "segments",
                           .summary = {"Saved segments: source=Website,Referral;team=North.",
                                       "Сохранённые сегменты: source=Сайт,Рекомендация;team=Север."},
                           .takes = "FILE [--add NAME=FILTER]... [--remove NAME]...",
                           .options =
                               [] {
                                   return QList{option("add", "name=filter"), option("remove", "name")};
                               },
                           .run = run};
    return verb;
}

}
