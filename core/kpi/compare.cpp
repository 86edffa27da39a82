#include "core/kpi/change.h"
#include "core/kpi/engine.h"
#include "core/kpi/level.h"
#include "core/kpi/parts.h"
#include "core/kpi/scope.h"
#include "core/kpi/verdict.h"
#include "core/kpi/what_if.h"
#include "core/kpi/wording.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

struct Measured {
    Window window;
    Collected collected;
    Measurement measurement;

    ChangeSide side() const
    {
        return {collected.sample.seen, window.period, beyondOf(collected.sample), &collected.sample.clusterNames};
    }
};

Measured measuredSide(const Kpi& kpi, const Side& side, int months)
{
    Measured result;
    result.window = windowFor(kpi, side.view, side.period, side.asOf);
    result.window.followMonths = months;
    if (hasOwnFollowUp(kpi))
        result.window.followUpDays = side.followUpDays;
    result.collected = collect(kpi, side.view, result.window);
    result.measurement = measured(kpi, side.view, result.window, result.collected);
    return result;
}

/// The longest time that both sides can follow their customers; 0 for KPIs that don't.
int monthsOf(const Kpi& kpi, const Side& before, const Side& after)
{
    const auto monthsIn = [&kpi](const Side& side) {
        return kpi.months(side.view, windowFor(kpi, side.view, side.period, side.asOf));
    };
    return kpi.months ? std::min(monthsIn(before), monthsIn(after)) : 0;
}

/// Without the look-back on both sides the figure would rise by itself.
void checkLookBack(Measured& before, Measured& after)
{
    const bool isShort = before.collected.shortHistory || after.collected.shortHistory;
    for (Measured* side : {&before, &after}) {
        Measurement& measurement = side->measurement;
        if (isShort && measurement.quality != Quality::NoData) {
            measurement.quality = Quality::Incomplete;
            measurement.reason = wording::lookBackShort;
        }
    }
}

/// Why the two cannot be compared; an empty text where they can.
Text obstacle(const Kpi& kpi, const Measured& before, const Measured& after, bool unlikeSources)
{
    for (const Measured* side : {&before, &after})
        if (side->measurement.quality == Quality::NoData)
            return side->measurement.reason;
    if (before.measurement.version != after.measurement.version)
        return wording::unlikeDefinitions;
    if (before.measurement.parameters != after.measurement.parameters)
        return wording::unlikeParameters;
    if (unlikeSources)
        return wording::unlikeInstruments;
    for (const Measured* side : {&before, &after})
        if (side->measurement.quality != Quality::Ok)
            return side->measurement.reason;
    return kpi.estimator == Estimator::Plain ? wording::plainFigure : Text{};
}

/// Whether the auditor states why unlike sources compare.
bool isStated(const Kpi& kpi, const Side& before, const Side& after)
{
    const auto names = [&kpi](const Side& side) {
        return side.comparable ||
               (side.comparableKpis != nullptr && side.comparableKpis->contains(std::string(kpi.id)));
    };
    return names(before) || names(after);
}

void take(Comparison& comparison, const Shift& shift)
{
    comparison.beforeLevel = shift.before;
    comparison.afterLevel = shift.after;
    comparison.delta = shift.change.delta;
    comparison.low = shift.change.low;
    comparison.high = shift.change.high;
    comparison.p = shift.change.p;
    comparison.part = shift.part;
}

Comparison comparisonOf(const Kpi& kpi, const Side& before, const Side& after)
{
    const int months = monthsOf(kpi, before, after);
    Measured first = measuredSide(kpi, before, months);
    Measured second = measuredSide(kpi, after, months);
    if (kpi.lookBack)
        checkLookBack(first, second);
    const bool unlike =
        !isStated(kpi, before, after) && instrumentOf(kpi, before.view) != instrumentOf(kpi, after.view);
    Comparison comparison;
    comparison.kpi = std::string(kpi.id);
    comparison.reason = obstacle(kpi, first, second, unlike);
    if (first.measurement.quality != Quality::NoData && second.measurement.quality != Quality::NoData)
        take(comparison, shiftOf(kpi, first.side(), second.side()));
    else
        take(comparison, {});
    if (!isSaid(comparison.reason) &&
        (std::isnan(comparison.p) || std::isnan(comparison.low) || std::isnan(comparison.high)))
        comparison.reason = wording::noInterval;
    if (isSaid(comparison.reason))
        comparison.p = stats::kNaN; // never a test, so never of a family
    comparison.before = std::move(first.measurement);
    comparison.after = std::move(second.measurement);
    return comparison;
}

const PartGroup* groupOf(const std::vector<PartGroup>& groups, const std::string& key)
{
    const auto at =
        std::find_if(groups.begin(), groups.end(), [&key](const PartGroup& group) { return group.key == key; });
    return at == groups.end() ? nullptr : &*at;
}

Measurement partMeasurement(const Kpi& kpi, const Measured& whole, const PartGroup* group, Hidden hidden, bool byStage)
{
    Measurement measurement = whole.measurement;
    measurement.parts.clear();
    measurement.notes.clear();
    measurement.beside.clear();
    const Seen seen = group ? Seen(group->seen) : Seen();
    const Level level = byStage
                            ? stageLevelOf(kpi, seen, whole.window.period)
                            : levelOf(kpi, seen, whole.window.period,
                                      group ? group->beyond() : Beyond{.exposure = whole.collected.sample.exposure});
    measurement.value = level.value;
    measurement.low = level.low;
    measurement.high = level.high;
    measurement.n = level.n;
    measurement.over = level.over;
    measurement.numerator = level.numerator;
    measurement.denominator = level.denominator;
    if (hidden != Hidden::No) {
        measurement.value = measurement.low = measurement.high = stats::kNaN;
        measurement.numerator = measurement.denominator = stats::kNaN;
        measurement.over = false;
        measurement.quality = Quality::NoData;
        measurement.reason = hiddenText(hidden);
    } else if (std::isnan(level.value)) {
        measurement.quality = Quality::NoData;
        measurement.reason = wording::noObservations;
    } else if (measurement.quality == Quality::Ok || measurement.quality == Quality::FewData) {
        const bool small = level.n < kpi.minimumUnits || level.rows < kpi.minimumRows;
        const bool few = small || whole.collected.shortHistory;
        measurement.quality = few ? Quality::FewData : Quality::Ok;
        measurement.reason = small ? wording::tooFewUnits : few ? wording::shortHistory : Text{};
    }
    return measurement;
}

}

std::vector<Comparison> compare(std::span<const Kpi* const> kpis, const Side& before, const Side& after,
                                const std::vector<std::string>& keys, const Progress* progress)
{
    std::vector<Comparison> comparisons;
    comparisons.reserve(kpis.size());
    for (const Kpi* kpi : kpis) {
        if (progress != nullptr && progress->isCancelled())
            return {};
        if (progress != nullptr)
            progress->report(static_cast<double>(comparisons.size()) / static_cast<double>(kpis.size()));
        comparisons.push_back(comparisonOf(*kpi, before, after));
        comparisons.back().key = std::find(keys.begin(), keys.end(), kpi->id) != keys.end();
    }
    judge(kpis, comparisons);
    return comparisons;
}

std::vector<std::pair<std::string, Comparison>> compareParts(const Kpi& kpi, const Side& before, const Side& after,
                                                             const std::string& dimension)
{
    const int months = monthsOf(kpi, before, after);
    Measured first = measuredSide(kpi, before, months);
    Measured second = measuredSide(kpi, after, months);
    if (kpi.lookBack)
        checkLookBack(first, second);
    const bool unlike =
        !isStated(kpi, before, after) && instrumentOf(kpi, before.view) != instrumentOf(kpi, after.view);
    const auto groupsOf = [&dimension](const Side& side, const Measured& measured) {
        const Sample& sample = measured.collected.sample;
        return sample.quality == Quality::NoData
                   ? std::vector<PartGroup>()
                   : partsOf(measured.collected.viewOf(side.view), measured.collected.sample, dimension);
    };
    const std::vector<PartGroup> ones = groupsOf(before, first);
    const std::vector<PartGroup> others = groupsOf(after, second);
    std::vector<std::string> keys;
    for (const std::vector<PartGroup>* groups : {&others, &ones})
        for (const PartGroup& group : *groups)
            if (std::find(keys.begin(), keys.end(), group.key) == keys.end())
                keys.push_back(group.key);

    const std::vector<Hidden> unsaidBefore = hiddenAmong(kpi, first.collected.sample, ones);
    const std::vector<Hidden> unsaidAfter = hiddenAmong(kpi, second.collected.sample, others);
    const auto isUnsaid = [](const PartGroup* group, const std::vector<PartGroup>& groups,
                             const std::vector<Hidden>& unsaid) {
        return group ? unsaid[static_cast<std::size_t>(group - groups.data())] : Hidden::No;
    };
    const bool byStage = dimension == kStageDimension;
    std::vector<std::pair<std::string, Comparison>> result;
    for (const std::string& key : keys) {
        const PartGroup* one = groupOf(ones, key);
        const PartGroup* other = groupOf(others, key);
        const Hidden from = isUnsaid(one, ones, unsaidBefore);
        const Hidden to = isUnsaid(other, others, unsaidAfter);
        Measured left{first.window, {}, partMeasurement(kpi, first, one, from, byStage)};
        Measured right{second.window, {}, partMeasurement(kpi, second, other, to, byStage)};
        Comparison comparison;
        comparison.kpi = std::string(kpi.id);
        take(comparison, {});
        comparison.reason = obstacle(kpi, left, right, unlike);
        if (one && other && from == Hidden::No && to == Hidden::No) {
            const ChangeSide was{one->seen, first.window.period, one->beyond(), &first.collected.sample.clusterNames};
            const ChangeSide is{other->seen, second.window.period, other->beyond(),
                                &second.collected.sample.clusterNames};
            take(comparison, byStage ? stageShift(kpi, was, is) : shiftOf(kpi, was, is));
        }
        if (!isSaid(comparison.reason) && std::isnan(comparison.low))
            comparison.reason = wording::noInterval;
        comparison.before = std::move(left.measurement);
        comparison.after = std::move(right.measurement);
        comparison.verdict = verdictOf(kpi, comparison, false);
        result.emplace_back(key, std::move(comparison));
    }
    return result;
}

}
