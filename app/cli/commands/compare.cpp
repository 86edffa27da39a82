#include "app/cli/values.h"

#include "core/kpi/measurement_json.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto compared =
        (*audit)->compare(call.value("before").toLongLong(), call.value("after").toLongLong(), call.progress());
    if (!compared)
        return call.fail(compared.error());
    QJsonArray list;
    for (const kpi::Comparison& each : compared->items) {
        QJsonObject json = kpi::toJson(each);
        const auto target = compared->targets.find(each.kpi);
        const bool aimed = target != compared->targets.end();
        json.insert(QStringLiteral("target"), aimed ? jsonValue(each.kpi, target->second.value) : QJsonValue());
        if (aimed)
            json.insert(QStringLiteral("target_month"), target->second.month);
        list.append(json);
        call.line(QStringLiteral("%1%2 %3 → %4  %5  (%6 … %7)")
                      .arg(each.key ? QStringLiteral("* ") : QStringLiteral("  "),
                           QString::fromStdString(each.kpi).leftJustified(22))
                      .arg(proseValue(each.kpi, each.before.value), proseValue(each.kpi, each.after.value),
                           jsonText(kpi::verdictName(each.verdict)).toString(), proseValue(each.kpi, each.low),
                           proseValue(each.kpi, each.high)));
    }
    call.answer({{QStringLiteral("before"), compared->before.id},
                 {QStringLiteral("after"), compared->after.id},
                 {QStringLiteral("comparisons"), list}});
    return Exit::Done;
}

}

const Verb& compare()
{
    static const Verb verb{.name = "compare",
                           .summary = {"Two snapshots: change, interval, verdict for each KPI.",
                                       "Два снимка: изменение, интервал и вывод по каждому показателю."},
                           .takes = "FILE --before ID --after ID",
                           .options =
                               [] {
                                   return QList{option("before", "id"), option("after", "id")};
                               },
                           .run = run};
    return verb;
}

}
