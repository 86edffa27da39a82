// The managers' rows: worded, and in order.
#include "ui/charts/ticks.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/spread_pane.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

constexpr const char* kNobody = "(none)";

/// The column is narrow, and across managers nothing is more than possible.
QString shortVerdict(kpi::Verdict verdict)
{
    switch (verdict) {
    case kpi::Verdict::Improved:
        return PeoplePane::tr("improved");
    case kpi::Verdict::Worsened:
        return PeoplePane::tr("worsened");
    case kpi::Verdict::PossiblyImproved:
        return PeoplePane::tr("maybe better");
    case kpi::Verdict::PossiblyWorsened:
        return PeoplePane::tr("maybe worse");
    case kpi::Verdict::NoReliableChange:
        return PeoplePane::tr("not proven");
    case kpi::Verdict::CannotTell:
        break;
    }
    return PeoplePane::tr("cannot tell");
}

/// Without the word of the unit: the page's head carries it.
QString bareChange(kpi::Unit unit, double delta, const report::Format& format)
{
    QString text = format.change(unit, delta);
    const QString word = QChar(0xA0) + format.unitWord(unit, delta);
    if (word.size() > 1 && text.endsWith(word))
        text.chop(word.size());
    return text;
}

QString nameOf(const std::string& manager)
{
    return manager == kNobody ? PeoplePane::tr("nobody") : QString::fromStdString(manager);
}

charts::ManagerSpec specOf(const report::KpiWords& words, const std::string& manager, const kpi::Comparison& comparison,
                           const report::Format& format)
{
    const kpi::Unit unit = words.definition->unit;
    const bool compares = !words.before.isEmpty();
    charts::ManagerSpec spec;
    spec.key = QString::fromStdString(manager);
    spec.name = nameOf(manager);
    const QString units = format.count(static_cast<qint64>(comparison.after.n));
    spec.counts = compares
                      ? QString::fromUtf8("%1 → %2").arg(format.count(static_cast<qint64>(comparison.before.n)), units)
                      : units;
    spec.before = comparison.before.value * words.beforeFactor;
    spec.now = comparison.after.value * words.nowFactor;
    spec.low = comparison.after.low * words.nowFactor;
    spec.high = comparison.after.high * words.nowFactor;
    spec.nowText = partValue(words, spec.now, comparison.after.over, format);
    if (compares) {
        spec.verdict = comparison.verdict;
        spec.verdictText = shortVerdict(comparison.verdict);
        // By stage the change is that of one stage: beside the value of all stages it would mislead.
        if (!kpi::isByStage(words.definition->estimator))
            spec.change = bareChange(unit, comparison.delta, format);
    }
    return spec;
}

}

ManagerLines managersAlone(const kpi::Measurement& now)
{
    ManagerLines lines;
    for (const kpi::Part& part : now.parts) {
        if (part.dimension != "manager")
            continue;
        kpi::Comparison comparison;
        comparison.before.value = comparison.delta = comparison.low = comparison.high = comparison.p = stats::kNaN;
        comparison.after.value = part.value;
        comparison.after.low = part.low;
        comparison.after.high = part.high;
        comparison.after.n = part.n;
        comparison.after.over = part.over;
        lines.emplace_back(part.key, std::move(comparison));
    }
    return lines;
}

std::vector<charts::ManagerSpec> managerSpecs(const report::KpiWords& words, const ManagerLines& managers,
                                              const report::Format& format)
{
    std::vector<charts::ManagerSpec> specs;
    for (const auto& [manager, comparison] : managers)
        specs.push_back(specOf(words, manager, comparison, format));
    const bool isUp = words.definition->better == kpi::Better::Up;
    std::stable_sort(specs.begin(), specs.end(), [isUp](const charts::ManagerSpec& a, const charts::ManagerSpec& b) {
        if (std::isnan(a.now) != std::isnan(b.now))
            return std::isnan(b.now);
        return isUp ? a.now < b.now : a.now > b.now;
    });
    return specs;
}

ChartTable managerTable(const report::KpiWords& words, const ManagerLines& managers, const report::Format& format)
{
    const kpi::Unit unit = words.definition->unit;
    const bool compares = !words.before.isEmpty();
    ChartTable table;
    table.name = PeoplePane::tr("%1 by manager").arg(words.name);
    table.heads = {PeoplePane::tr("Manager"), PeoplePane::tr("cases")};
    if (compares)
        table.heads << PeoplePane::tr("before");
    table.heads << PeoplePane::nowText(compares) << PeoplePane::tr("95% interval");
    if (compares) {
        table.heads << PeoplePane::tr("change (95% interval)") << PeoplePane::tr("verdict");
        table.texts = {0, 5, 6};
    }
    for (const charts::ManagerSpec& row : managerSpecs(words, managers, format)) {
        const auto line = std::find_if(managers.begin(), managers.end(),
                                       [&row](const auto& each) { return each.first == row.key.toStdString(); });
        const kpi::Comparison& comparison = line->second;
        QStringList cells{row.name, row.counts};
        if (compares)
            cells << partValue(words, row.before, comparison.before.over, format);
        cells << row.nowText << (std::isnan(row.low) ? QString() : format.range(unit, row.low, row.high));
        if (compares)
            cells << format.change(unit, comparison.delta, comparison.low, comparison.high) << row.verdictText;
        table.rows.push_back(cells);
    }
    return table;
}

void setWeeks(const ManagerWeeks& weeks, QDate goLive, std::vector<charts::ManagerSpec>& rows,
              charts::ManagerHeader& header)
{
    std::vector<double> all;
    for (charts::ManagerSpec& row : rows)
        for (const kpi::PartSeries& series : weeks.series)
            if (series.key == row.key.toStdString()) {
                row.weeks = series.values;
                std::copy_if(row.weeks.begin(), row.weeks.end(), std::back_inserter(all),
                             [](double value) { return std::isfinite(value); });
            }
    if (all.empty())
        return;
    // One scale for all, that one wild week does not flatten: nineteen weeks of twenty stand in it, the others touch its top.
    std::sort(all.begin(), all.end());
    const double wanted = all[(all.size() - 1) * 19 / 20];
    const std::vector<double> ticks = charts::roundTicks(0, std::max(wanted, all.back() * 1e-3) * 1.35, 4);
    const auto above = std::find_if(ticks.begin(), ticks.end(), [&](double tick) { return tick >= wanted; });
    header.weeksHigh = above == ticks.end() ? wanted : *above;
    header.weeksSplit = 0;
    if (goLive.isValid() && toDay(goLive) > weeks.from)
        header.weeksSplit = static_cast<std::size_t>((toDay(goLive) - mondayOf(weeks.from)) / 7);
}

}
