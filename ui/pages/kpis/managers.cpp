// The managers' rows: worded, and in order.
#include "ui/pages/kpis/people_pane.h"

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
    spec.nowText = format.value(unit, spec.now, comparison.after.over);
    if (compares) {
        spec.verdict = comparison.verdict;
        spec.verdictText = shortVerdict(comparison.verdict);
        // By stage the change is that of one stage: beside the value of all stages it would mislead.
        if (words.definition->estimator != kpi::Estimator::Stages)
            spec.change = format.change(unit, comparison.delta);
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

}
