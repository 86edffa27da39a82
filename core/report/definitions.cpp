// What each printed KPI means: where systems define one differently, this is the definition that was used.
#include "core/report/context.h"

namespace zamer::report {

namespace {

QString parametersOf(const Context& context, const kpi::Measurement& measurement)
{
    QStringList texts;
    for (const auto& [key, value] : measurement.parameters)
        texts << parameterText(key, value, context.in.language);
    return texts.join(QStringLiteral("; "));
}

bool isPrinted(const Context& context, const Printed& item)
{
    return item.line->key || item.comparison().after.quality != kpi::Quality::NoData ||
           (context.compares() && item.comparison().before.quality != kpi::Quality::NoData);
}

void addDefinition(const Context& context, const Printed& item, Section& section)
{
    if (!item.kpi || !isPrinted(context, item))
        return;
    const kpi::Comparison& comparison = item.comparison();
    section.blocks.push_back(Heading{item.name, 3});
    section.blocks.push_back(Paragraph{context.say(item.kpi->definition)});
    QString version = context.say({"Definition %1", "Определение %1"}).arg(comparison.after.version);
    if (context.compares() && comparison.before.version != comparison.after.version)
        version = context.say({"Definition %1 before, %2 now", "Определение %1 до, %2 сейчас"})
                      .arg(comparison.before.version)
                      .arg(comparison.after.version);
    QString text = version + QStringLiteral(" · ") + estimatorText(item.kpi->estimator, item.unit, context.in.language);
    const QString now = parametersOf(context, comparison.after);
    const QString before = context.compares() ? parametersOf(context, comparison.before) : now;
    if (!now.isEmpty())
        text += QStringLiteral(" · ") + now;
    if (!before.isEmpty() && before != now)
        text += context.say({" · before: %1", " · было: %1"}).arg(before);
    section.blocks.push_back(Paragraph{text, false, true});
}

}

void addDefinitions(Context& context, Report& report)
{
    Section section{QStringLiteral("definitions"), context.say({"Definitions", "Определения"}), {}};
    section.blocks.push_back(Heading{section.title, 1});
    section.blocks.push_back(Paragraph{context.say(
        {"Intervals are at 95%. A change is called proven when its interval excludes “no change” and its p value "
         "survives the Benjamini-Hochberg correction at 5% among the key KPIs.",
         "Все интервалы — 95%-е. Изменение считается доказанным, если его интервал не содержит нуля, а p-значение "
         "проходит "
         "поправку Бенджамини — Хохберга на уровне 5 % среди ключевых показателей."})});
    for (const Printed& item : context.keys)
        addDefinition(context, item, section);
    for (const Printed& item : context.others)
        addDefinition(context, item, section);
    report.sections.push_back(std::move(section));
}

}
