// What other settings, or another follow-up, would have made of a KPI: figures and verdict. Nothing of it is kept.

#include "core/audit/audit_data.h"
#include "core/audit/detail.h"
#include "core/kpi/what_if.h"

#include <algorithm>
#include <set>

namespace zamer::audit {

namespace {

/// What is tried: settings of the audit, and the KPI's own follow-up.
struct Trial {
    Overrides settings;
    int followUpDays = 0;
};

Result<Trial> trialOf(const kpi::Kpi& kpi, const Overrides& overrides)
{
    Trial trial;
    for (const auto& [key, value] : overrides) {
        if (key.toStdString() != kpi::kTriedFollowUp) {
            trial.settings.emplace_back(key, value);
            continue;
        }
        if (!kpi::hasOwnFollowUp(kpi))
            return failure(ErrorKind::UnknownKey, key);
        trial.followUpDays = value.toInt();
        if (trial.followUpDays < 1 || trial.followUpDays > kpi::kMostFollowUpDays)
            return failure(ErrorKind::BadValue, key, value);
    }
    return trial;
}

kpi::Comparison alone(const kpi::Kpi& kpi, const kpi::View& view, const DetailSide& after, int followUpDays)
{
    kpi::Comparison comparison;
    comparison.kpi = std::string(kpi.id);
    comparison.delta = comparison.low = comparison.high = comparison.p = stats::kNaN;
    comparison.before.value = comparison.before.low = comparison.before.high = stats::kNaN;
    comparison.before.quality = kpi::Quality::NoData;
    kpi::Window window = kpi::windowFor(kpi, view, after.period, after.asOf);
    window.followUpDays = followUpDays;
    comparison.after = kpi::measure(kpi, view, window);
    return comparison;
}

/// What was tried, in the place of what was compared: its family corrects it as it corrected the KPI itself.
kpi::Comparison judged(std::vector<kpi::Comparison> family, std::vector<kpi::Comparison> tried)
{
    std::vector<const kpi::Kpi*> order;
    for (kpi::Comparison& item : family) {
        order.push_back(kpi::find(item.kpi));
        for (const kpi::Comparison& each : tried) {
            if (each.kpi != item.kpi)
                continue;
            const bool key = item.key;
            item = each;
            item.key = key;
        }
    }
    kpi::judge(order, family);
    return *std::find_if(family.begin(), family.end(),
                         [&tried](const kpi::Comparison& item) { return item.kpi == tried.front().kpi; });
}

}

Result<kpi::Comparison> Audit::whatIf(const std::string& id, const Sides& sides, const Overrides& overrides,
                                      Progress& progress)
{
    const auto detail = detailOf(*m_data->file, id, sides);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto trial = trialOf(*detail->kpi, overrides);
    if (!trial)
        return tl::make_unexpected(trial.error());
    const auto changed = [&](const DetailSide& side) -> Result<std::shared_ptr<const kpi::Base>> {
        auto base = m_data->baseOf(side.snapshot);
        return base ? under(*base, trial->settings) : base;
    };
    const auto baseAfter = changed(detail->after);
    const auto baseBefore = baseAfter && detail->before ? changed(*detail->before) : baseAfter;
    if (!baseBefore)
        return tl::make_unexpected(baseBefore.error());
    progress.report(0.3);
    const Sight sightAfter = m_data->look(*baseAfter);
    if (!detail->before)
        return alone(*detail->kpi, sightAfter.view, detail->after, trial->followUpDays);

    Progress comparing(progress, 0.3, 0.6);
    auto compared =
        sides.periods ? comparePeriods(*sides.periods, comparing) : compare(sides.before, sides.after, comparing);
    if (!compared)
        return tl::make_unexpected(compared.error());
    std::set<std::string> comparable;
    for (const auto& [kpi, statement] : compared->statements)
        comparable.insert(kpi);
    std::vector<const kpi::Kpi*> asked{detail->kpi};
    if (const kpi::Kpi* base = kpi::find(detail->kpi->derivedFrom)) // whose verdict it has
        asked.push_back(base);
    const Sight sightBefore = m_data->look(*baseBefore);
    auto tried = kpi::compare(
        asked,
        {sightBefore.view, detail->before->period, detail->before->asOf, false, &comparable, trial->followUpDays},
        {sightAfter.view, detail->after.period, detail->after.asOf, false, &comparable, trial->followUpDays}, {},
        &progress);
    if (tried.empty() || progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    progress.report(1.0);
    return judged(std::move(compared->items), std::move(tried));
}

}
