// The key KPIs before -> now -> target, what their figures rest on, and every other KPI.
#include "core/report/context.h"

#include "core/report/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::report {

namespace {

QString introduction(const Context& context)
{
    const Input& in = context.in;
    int month = 0;
    bool isOneMonth = true;
    for (const Printed& item : context.keys) {
        if (!item.line->target)
            continue;
        isOneMonth = isOneMonth && (month == 0 || month == item.line->targetMonth);
        month = item.line->targetMonth;
    }
    const QString periods =
        context.say({"Before: %1. Now: %2. ", "Было: %1. Стало: %2. "})
            .arg(longPeriod(in.before->period, context.format), longPeriod(in.after->period, context.format));
    const QString scale =
        month == 0    ? context.say({"Each line is drawn on its own scale: no targets are set. ",
                                     "Каждая строка — в своём масштабе: цели не заданы. "})
        : !isOneMonth ? context.say({"Each line is drawn on one scale: from the value before to the target. ",
                                     "Все строки в одном масштабе: от прежнего значения до цели. "})
                      : context
                            .say({"Each line is drawn on one scale: from the value before to the %1-month target. ",
                                  "Все строки в одном масштабе: от прежнего значения до цели на %1-й месяц. "})
                            .arg(month);
    return periods + scale +
           context.say(
               {"The whisker is the 95% interval of the change; where it crosses “before”, the change is not proven.",
                "«Усы» — 95%-й интервал изменения; если они пересекают «было», изменение не доказано."});
}

QString qualityOf(const Context& context, const Printed& item)
{
    const kpi::Comparison& comparison = item.comparison();
    const kpi::Quality after = comparison.after.quality;
    if (!item.line->statement.isEmpty() && after == kpi::Quality::Ok && comparison.before.quality == after)
        return context.say({"unlike sources, justified", "разные источники, обосновано"});
    if (!context.compares() || comparison.before.quality == after)
        return qualityWord(after, context.in.language);
    return qualityWord(comparison.before.quality, context.in.language) + QStringLiteral(" / ") +
           qualityWord(after, context.in.language);
}

QString counts(const Context& context, const Printed& item)
{
    const kpi::Comparison& comparison = item.comparison();
    const QString now = context.format.count(static_cast<qint64>(comparison.after.n));
    return context.compares()
               ? context.format.count(static_cast<qint64>(comparison.before.n)) + QStringLiteral(" / ") + now
               : now;
}

/// Which imported things the KPI reads: "deals, contacts".
QString sourceOf(const Context& context, const Printed& item)
{
    QStringList words;
    for (std::size_t i = 0; item.kpi && i < item.kpi->needs.size(); ++i) {
        const std::string_view entity = facts::entityName(item.kpi->needs[i].entity);
        const QString word =
            entityWord(QString::fromUtf8(entity.data(), static_cast<qsizetype>(entity.size())), context.in.language);
        if (!words.contains(word))
            words << word;
    }
    return words.join(QStringLiteral(", "));
}

Table restsOn(const Context& context)
{
    Table table;
    table.compact = true;
    table.columns = {{context.say({"KPI", "показатель"}), 3.2, Align::Left, false},
                     {context.compares() ? context.say({"n, before / now", "n, было / стало"}) : QStringLiteral("n"),
                      1.9, Align::Right, false},
                     {context.say({"data", "данные"}), 2, Align::Left, true},
                     {context.say({"source", "источник"}), 2.4, Align::Left, false}};
    for (const Printed& item : context.keys)
        table.rows.push_back({item.name, counts(context, item), qualityOf(context, item), sourceOf(context, item)});
    return table;
}

QString withUnit(const Printed& item)
{
    return item.unitText.isEmpty() ? item.name : item.name + QStringLiteral(", ") + item.unitText;
}

Table valuesTable(const Context& context, const std::vector<Printed>& items)
{
    bool hasTargets = false;
    for (const Printed& item : items)
        hasTargets = hasTargets || item.line->target.has_value();
    Table table;
    table.columns = {{context.say({"KPI", "показатель"}), 4, Align::Left, false},
                     {context.say({"value", "значение"}), 1.5, Align::Right, true},
                     {context.say({"95% interval", "95%-й интервал"}), 2.2, Align::Right, false}};
    if (hasTargets)
        table.columns.push_back({context.say({"target", "цель"}), 1.5, Align::Right, false});
    table.columns.push_back({QStringLiteral("n"), 1.2, Align::Right, false});
    table.columns.push_back({context.say({"data", "данные"}), 1.8, Align::Left, false});
    for (const Printed& item : items) {
        const kpi::Measurement& now = item.comparison().after;
        QStringList row{withUnit(item), context.value(item, now), context.interval(item, now)};
        if (hasTargets)
            row << context.target(item);
        row << counts(context, item) << qualityOf(context, item);
        table.rows.push_back(row);
    }
    return table;
}

Table changesTable(const Context& context, const std::vector<Printed>& items)
{
    const bool reachBack =
        std::any_of(items.begin(), items.end(), [&](const Printed& item) { return context.yearBefore(item); });
    Table table;
    table.columns = {{context.say({"KPI", "показатель"}), 3.2, Align::Left, false},
                     {context.say({"before", "было"}), 1.4, Align::Right, false},
                     {context.say({"now", "стало"}), 1.4, Align::Right, true},
                     {context.say({"change (95% interval)", "изменение (95%-й интервал)"}), 3.3, Align::Left, false},
                     {context.say({"verdict", "вывод"}), 2, Align::Left, false},
                     {context.say({"n, before / now", "n, было / стало"}), 1.7, Align::Right, false}};
    if (reachBack)
        table.columns.insert(table.columns.begin() + 3,
                             {context.say({"a year ago", "год назад"}), 1.4, Align::Right, false});
    for (const Printed& item : items) {
        const kpi::Comparison& comparison = item.comparison();
        QStringList row{
            withUnit(item),           context.value(item, comparison.before),     context.value(item, comparison.after),
            context.changeText(item), context.format.verdict(comparison.verdict), counts(context, item)};
        if (const kpi::Measurement* year = context.yearBefore(item))
            row.insert(3, context.value(item, *year));
        else if (reachBack)
            row.insert(3, context.format.number(stats::kNaN));
        table.rows.push_back(row);
    }
    return table;
}

void addCaution(const Context& context, Section& section)
{
    const Period& before = context.in.before->period;
    const Period& after = context.in.after->period;
    const QString caution = seasonCaution(kpi::seasonOf(before, after), before, after, context.format);
    if (!caution.isEmpty())
        section.blocks.push_back(Paragraph{caution});
}

}

void addKpis(Context& context, Report& report)
{
    if (context.keys.empty())
        return;
    const QString title = context.compares()
                              ? context.say({"Key KPIs, before and now", "Ключевые показатели: было и стало"})
                              : context.say({"Key KPIs", "Ключевые показатели"});
    Section section{QStringLiteral("kpis"), title, {}};
    section.blocks.push_back(Heading{title, 1});
    if (context.compares()) {
        section.blocks.push_back(Paragraph{introduction(context)});
        addCaution(context, section);
        WayTable table;
        table.nameTitle = context.say({"KPI", "показатель"});
        table.beforeTitle = context.say({"before", "было"});
        table.nowTitle = context.say({"now", "стало"});
        table.targetTitle = context.say({"target", "цель"});
        table.worse = context.say({"worse", "хуже"});
        table.better = context.say({"better", "лучше"});
        table.verdictTitle = context.say({"verdict", "вывод"});
        table.changeTitle = context.say({"change (95% interval)", "изменение (95%-й интервал)"});
        for (const Printed& item : context.keys)
            table.rows.push_back(wayRow(context, item));
        section.blocks.push_back(std::move(table));
    } else {
        section.blocks.push_back(Paragraph{context
                                               .say({"Measured over %1. There is no earlier snapshot to compare with.",
                                                     "Измерено за период %1. Более раннего снимка для сравнения нет."})
                                               .arg(longPeriod(context.in.after->period, context.format))});
        section.blocks.push_back(valuesTable(context, context.keys));
    }
    if (const Printed* main = context.clearest())
        section.blocks.push_back(context.chart(*main, false));
    if (context.compares()) {
        section.blocks.push_back(Heading{context.say({"What the figures rest on", "На чём основаны цифры"}), 2});
        section.blocks.push_back(restsOn(context));
        for (const Printed& item : context.keys)
            if (!item.line->statement.isEmpty())
                section.blocks.push_back(Paragraph{
                    item.name + QStringLiteral(". ") + statementText(*item.line, context.in.language), false, true});
    }
    report.sections.push_back(std::move(section));
}

void addOthers(Context& context, Report& report)
{
    std::vector<Printed> measured;
    QStringList missing;
    for (const Printed& item : context.others) {
        const bool hasNone = item.comparison().after.quality == kpi::Quality::NoData &&
                             (!context.compares() || item.comparison().before.quality == kpi::Quality::NoData);
        if (hasNone)
            missing << named(item.name, context.in.language);
        else
            measured.push_back(item);
    }
    if (measured.empty())
        return;
    Section section{QStringLiteral("others"), context.say({"Other KPIs", "Остальные показатели"}), {}};
    section.blocks.push_back(Heading{section.title, 1});
    if (context.compares())
        section.blocks.push_back(Paragraph{context.say(
            {"Measured beside the key KPIs. They form a family of their own when verdicts are corrected for "
             "the number of comparisons.",
             "Измерены наряду с ключевыми. При поправке на число сравнений считаются отдельной группой."})});
    section.blocks.push_back(context.compares() ? changesTable(context, measured) : valuesTable(context, measured));
    if (!missing.isEmpty())
        section.blocks.push_back(Paragraph{
            context.say({"No data for: %1.", "Нет данных: %1."}).arg(missing.join(QStringLiteral(", "))), false, true});
    report.sections.push_back(std::move(section));
}

}
