#include "core/report/report.h"

#include "core/report/context.h"

namespace zamer::report {

namespace {

QString footer(const Context& context)
{
    const Input& in = context.in;
    QStringList parts;
    if (in.after) {
        parts << context.say({"Snapshot of %1", "Снимок от %1"})
                     .arg(dayOfIso(in.after->takenAt, context.format, context.zone));
        if (in.after->asOf != kNoInstant) {
            // As-of is the last instant that is known: at midnight the day before is the last one in the data.
            const QDate day = toDate(context.zone.dayOf(in.after->asOf - 1));
            parts << context.say({"data as of %1", "данные на %1"}).arg(context.format.date(day));
        }
    }
    parts << context.say({"confidential", "конфиденциально"});
    return capitalised(parts.join(QStringLiteral(" · ")));
}

}

Report build(const Input& input)
{
    Context context(input);
    Report report;
    report.language = input.language;
    report.currency = input.settings.currency;
    report.title = context.say({"Sales department audit", "Аудит отдела продаж"});
    report.headerLeft = input.settings.client + QStringLiteral(" · ") + context.say(method::stage(input.stage).name);
    report.headerRight = report.title;
    report.footerLeft = footer(context);

    addCover(context, report);
    addSummary(context, report);
    if (context.hasFigures()) {
        addKpis(context, report);
        addOthers(context, report);
    }
    addChecklist(context, report);
    addQuality(context, report);
    if (context.hasFigures())
        addDefinitions(context, report);
    return report;
}

}
