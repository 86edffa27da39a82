// The one-page summary: the sentence, three figures, the counts of verdicts, what got worse, how far to trust it.
#include "core/report/context.h"

#include <algorithm>
#include <cmath>

namespace zamer::report {

namespace {

constexpr std::size_t kFigures = 3;

void addUpTo(std::vector<const Printed*>& chosen, const std::vector<const Printed*>& candidates, std::size_t limit)
{
    for (const Printed* item : candidates) {
        if (chosen.size() >= limit)
            return;
        if (std::find(chosen.begin(), chosen.end(), item) == chosen.end())
            chosen.push_back(item);
    }
}

bool isMeasured(const Printed& item)
{
    return item.comparison().after.quality != kpi::Quality::NoData;
}

/// Proven changes before unproven ones, yet a worsened KPI always gets its place.
std::vector<const Printed*> chosenFigures(const Context& context)
{
    std::vector<const Printed*> chosen;
    const auto worsened = context.with(kpi::Verdict::Worsened);
    if (context.compares()) {
        addUpTo(chosen, context.with(kpi::Verdict::Improved), worsened.empty() ? kFigures : kFigures - 1);
        addUpTo(chosen, worsened, kFigures);
    }
    std::vector<const Printed*> money;
    std::vector<const Printed*> rest;
    for (const Printed& item : context.keys) {
        if (!isMeasured(item))
            continue;
        (item.unit == kpi::Unit::Money ? money : rest).push_back(&item);
    }
    addUpTo(chosen, money, context.compares() ? kFigures : 1);
    addUpTo(chosen, rest, kFigures);
    // In the order in which the client put them.
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

Figure figure(const Context& context, const Printed& item)
{
    const kpi::Comparison& comparison = item.comparison();
    Figure result;
    result.label = item.unitText.isEmpty() ? item.name : item.name + QStringLiteral(", ") + item.unitText;
    result.now = context.value(item, comparison.after);
    const QString target = context.targetNote(item, comparison.after);
    if (!context.compares()) {
        const QString interval = context.interval(item, comparison.after);
        if (!std::isnan(comparison.after.low))
            result.note = context.say({"95% interval %1", "95%-й интервал %1"}).arg(interval);
        if (!target.isEmpty())
            result.note += (result.note.isEmpty() ? QString() : QStringLiteral("; ")) + target;
        return result;
    }
    result.before = context.value(item, comparison.before);
    result.verdict = comparison.verdict;
    result.verdictText = context.format.verdict(comparison.verdict);
    result.note = context.changeText(item);
    if (!target.isEmpty())
        result.note += QStringLiteral("; ") + target;
    return result;
}

Verdicts verdictCounts(const Context& context)
{
    const int total = static_cast<int>(context.keys.size());
    Verdicts verdicts;
    verdicts.label = context.say({"All %1 key KPIs", "Ключевых показателей: %1"}).arg(total);
    static const std::array<std::pair<kpi::Verdict, Text>, 6> words{
        {{kpi::Verdict::Improved, {"%1 improved", "улучшились: %1"}},
         {kpi::Verdict::Worsened, {"%1 worsened", "ухудшились: %1"}},
         {kpi::Verdict::PossiblyImproved, {"%1 possibly better", "возможно, лучше: %1"}},
         {kpi::Verdict::PossiblyWorsened, {"%1 possibly worse", "возможно, хуже: %1"}},
         {kpi::Verdict::NoReliableChange, {"%1 no reliable change", "не доказано: %1"}},
         {kpi::Verdict::CannotTell, {"%1 cannot tell", "нельзя судить: %1"}}}};
    for (const auto& [verdict, text] : words) {
        const int count = static_cast<int>(context.with(verdict).size());
        if (count > 0)
            verdicts.items.push_back({verdict, count, context.say(text).arg(count)});
    }
    return verdicts;
}

/// Worsened key KPIs that no figure shows.
Fields worsenedRows(const Context& context, const std::vector<const Printed*>& shown)
{
    Fields fields;
    for (const Printed* item : context.with(kpi::Verdict::Worsened)) {
        if (std::find(shown.begin(), shown.end(), item) != shown.end())
            continue;
        const kpi::Comparison& comparison = item->comparison();
        QString text = context.say({"%1 before, %2 now; %3", "было %1, стало %2; %3"})
                           .arg(context.value(*item, comparison.before), context.value(*item, comparison.after),
                                context.changeText(*item));
        const QString target = context.targetNote(*item, comparison.after);
        fields.rows.emplace_back(item->name, target.isEmpty() ? text : text + QStringLiteral("; ") + target);
    }
    return fields;
}

}

void addSummary(Context& context, Report& report)
{
    Section summary{QStringLiteral("summary"), context.say({"Summary", "Главное"}), {}};
    summary.blocks.push_back(Heading{summary.title, 1});
    summary.blocks.push_back(Paragraph{verdictSentence(context), true, false});
    if (!context.hasFigures()) {
        if (!context.in.after)
            summary.blocks.push_back(Paragraph{
                context.say({"Import the data of the period and take a snapshot; the report then compares it.",
                             "Загрузите данные периода и сделайте снимок — тогда отчёт сравнит показатели."})});
        report.sections.push_back(std::move(summary));
        return;
    }
    const auto chosen = chosenFigures(context);
    if (!chosen.empty()) {
        Figures figures;
        for (const Printed* item : chosen)
            figures.items.push_back(figure(context, *item));
        summary.blocks.push_back(std::move(figures));
    }
    if (context.compares() && !context.keys.empty())
        summary.blocks.push_back(verdictCounts(context));
    if (Fields worse = worsenedRows(context, chosen); context.compares() && !worse.rows.empty()) {
        summary.blocks.push_back(Heading{context.say({"What else got worse", "Что ещё ухудшилось"}), 2});
        summary.blocks.push_back(std::move(worse));
    }
    if (Fields trust = trustFields(context); !trust.rows.empty()) {
        summary.blocks.push_back(Heading{context.say({"How far to trust this", "Насколько этому верить"}), 2});
        summary.blocks.push_back(std::move(trust));
    }
    report.sections.push_back(std::move(summary));
}

}
