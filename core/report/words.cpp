#include "core/report/words.h"

#include "core/report/context.h"

#include <cmath>

namespace zamer::report {

namespace {

KpiWords words(const Context& context, const Printed& item)
{
    const kpi::Comparison& comparison = item.comparison();
    KpiWords result;
    result.kpi = comparison.kpi;
    result.line = item.line;
    result.definition = item.kpi;
    result.name = item.name;
    result.unit = item.unitText;
    result.monthly = item.monthly;
    result.now = context.value(item, comparison.after);
    result.nowRange = context.interval(item, comparison.after);
    result.nowFactor = item.factor(comparison.after);
    result.unitsNow = context.format.count(static_cast<qint64>(comparison.after.n));
    if (item.line->target) {
        result.target = context.target(item);
        result.targetNote = context.targetNote(item, comparison.after);
    }
    if (const kpi::Measurement* year = context.yearBefore(item)) {
        result.lastYear = context.value(item, *year);
        result.lastYearRange = context.interval(item, *year);
    }
    if (!context.compares())
        return result;
    result.before = context.value(item, comparison.before);
    result.beforeRange = context.interval(item, comparison.before);
    result.beforeFactor = item.factor(comparison.before);
    result.unitsBefore = context.format.count(static_cast<qint64>(comparison.before.n));
    result.change = context.changeText(item);
    if (comparison.verdict == kpi::Verdict::CannotTell)
        result.reason = context.untoldReason(item);
    result.verdict = context.format.verdict(comparison.verdict);
    if (!std::isnan(comparison.p))
        result.p = context.format.p(comparison.p);
    // The change of a total is a rate; the way starts from the rate before.
    kpi::Comparison rated = comparison;
    rated.before.value *= result.beforeFactor;
    result.way = wayShares(rated, item.better, item.line->target);
    return result;
}

}

std::vector<KpiWords> kpiWords(const Input& input)
{
    const Context context(input);
    std::vector<KpiWords> all;
    all.reserve(input.kpis.size());
    // The context keeps the order within keys and others; the input has keys first.
    for (const std::vector<Printed>* list : {&context.keys, &context.others})
        for (const Printed& item : *list)
            all.push_back(words(context, item));
    return all;
}

QString statementText(const KpiLine& line, Language language)
{
    if (line.statement.isEmpty())
        return {};
    return Text{"The sources are unlike and compare all the same: %1 (%2).", "Источники разные, но сравнимы: %1 (%2)."}
        .in(language)
        .arg(clause(line.statement), line.statedBy);
}

QString summarySentence(const Input& input)
{
    return verdictSentence(Context(input));
}

}
