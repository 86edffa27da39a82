#include "app/cli/values.h"

#include "core/kpi/measurement_json.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

QString needName(const kpi::Need& need)
{
    const QString entity = jsonText(facts::entityName(need.entity)).toString();
    if (need.field < 0)
        return entity;
    return entity + QLatin1Char('.') +
           jsonText(facts::fields(need.entity)[static_cast<std::size_t>(need.field)].name).toString();
}

Exit run(const Call& call)
{
    QJsonArray list;
    for (const kpi::Kpi* kpi : kpi::catalogue()) {
        QJsonArray needs;
        for (const kpi::Need& need : kpi->needs)
            needs.append(needName(need));
        list.append(QJsonObject{{QStringLiteral("id"), jsonText(kpi->id)},
                                {QStringLiteral("group"), jsonText(kpi::groupName(kpi->group))},
                                {QStringLiteral("name"), kpi->name.in(call.language())},
                                {QStringLiteral("unit"), jsonText(kpi::unitName(kpi->unit))},
                                {QStringLiteral("better"), jsonText(kpi::betterName(kpi->better))},
                                {QStringLiteral("definition"), kpi->definition.in(call.language())},
                                {QStringLiteral("version"), kpi->version},
                                {QStringLiteral("state"), kpi->state},
                                {QStringLiteral("needs"), needs}});
        call.line(QStringLiteral("%1  %2").arg(jsonText(kpi->id).toString(), -22).arg(kpi->name.in(call.language())));
        call.line(QLatin1String("    ") + kpi->definition.in(call.language()));
    }
    call.answer({{QStringLiteral("kpis"), list}});
    return Exit::Done;
}

}

const Verb& kpis()
{
    static const Verb verb{
        .name = "kpis",
        .summary = {"The catalogue of KPIs with their definitions.", "Каталог показателей с определениями."},
        .takes = "",
        .least = 0,
        .most = 0,
        .run = run};
    return verb;
}

}
