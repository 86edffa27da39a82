#include "core/kpi/change.h"

#include "core/stats/blocks.h"
#include "core/stats/mean.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace zamer::kpi {

namespace {

constexpr std::size_t kLeastPairs = 5;
constexpr double kPairedShare = 0.8;

/// Both ratios of sums and their plain difference.
Shift plainShift(const ChangeSide& before, const ChangeSide& after)
{
    Shift shift;
    const stats::Count first = countOf(before.seen);
    const stats::Count second = countOf(after.seen);
    shift.before = first.n > 0 ? first.hits / first.n : stats::kNaN;
    shift.after = second.n > 0 ? second.hits / second.n : stats::kNaN;
    shift.change.delta = shift.after - shift.before;
    return shift;
}

/// With a part that is taken as given: costs.
Shift givenShift(const ChangeSide& before, const ChangeSide& after)
{
    const std::vector<stats::Cluster> first = clustersOf(before.seen);
    const std::vector<stats::Cluster> second = clustersOf(after.seen);
    const stats::GivenRatio left{first, {before.beyond.fixedNum, before.beyond.fixedDen}};
    const stats::GivenRatio right{second, {after.beyond.fixedNum, after.beyond.fixedDen}};
    return {stats::ratio(left).value, stats::ratio(right).value, stats::ratioChange(left, right), {}};
}

Shift clusteredShift(const ChangeSide& before, const ChangeSide& after)
{
    Shift shift = plainShift(before, after);
    const auto isGiven = [](const ChangeSide& side) {
        return side.beyond.fixedNum != 0.0 || side.beyond.fixedDen != 0.0;
    };
    if (isGiven(before) || isGiven(after))
        return givenShift(before, after);
    if (!std::isnan(shift.change.delta))
        shift.change = stats::ratioChange(clustersOf(before.seen), clustersOf(after.seen));
    return shift;
}

std::map<std::string, double> ratiosByName(const ChangeSide& side)
{
    std::map<std::string, double> ratios;
    for (const auto& [unit, ratio] : userRatios(side.seen))
        if (unit < side.names->size())
            ratios[(*side.names)[unit]] = ratio;
    return ratios;
}

std::vector<double> ratiosOf(Seen seen)
{
    std::vector<double> values;
    for (const auto& [unit, ratio] : userRatios(seen))
        values.push_back(ratio);
    return values;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? stats::kNaN : sum / static_cast<double>(values.size());
}

struct Values {
    std::vector<double> before;
    std::vector<double> after;
};

/// The values of those on both sides, where they are at least 5 and 80 % of each side.
std::optional<Values> pairsOf(const ChangeSide& before, const ChangeSide& after, std::size_t most)
{
    if (!before.names || !after.names)
        return {};
    const std::map<std::string, double> first = ratiosByName(before);
    const std::map<std::string, double> second = ratiosByName(after);
    Values pairs;
    for (const auto& [name, ratio] : first) {
        const auto same = second.find(name);
        if (same == second.end())
            continue;
        pairs.before.push_back(ratio);
        pairs.after.push_back(same->second);
    }
    const std::size_t both = pairs.before.size();
    if (both < kLeastPairs || static_cast<double>(both) < kPairedShare * static_cast<double>(most))
        return {};
    return pairs;
}

Shift meanShift(const Values& values, bool paired)
{
    Shift shift;
    shift.before = meanOf(values.before);
    shift.after = meanOf(values.after);
    if (values.before.size() > 1 && values.after.size() > 1)
        shift.change =
            paired ? stats::pairedChange(values.before, values.after) : stats::welchChange(values.before, values.after);
    return shift;
}

/// Distances to the target, on the side of it where each mean lies, so that their means are the distances of the means.
void turnToDistances(std::vector<double>& values, double target)
{
    const bool isBelow = meanOf(values) < target;
    for (double& value : values)
        value = isBelow ? target - value : value - target;
}

Shift perUserShift(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after)
{
    Values values{ratiosOf(before.seen), ratiosOf(after.seen)};
    const std::optional<Values> pairs = pairsOf(before, after, std::max(values.before.size(), values.after.size()));
    if (pairs)
        values = *pairs;
    if (kpi.better == Better::Target) {
        turnToDistances(values.before, kpi.target);
        turnToDistances(values.after, kpi.target);
    }
    return meanShift(values, pairs.has_value());
}

Shift surveyShift(const ChangeSide& before, const ChangeSide& after)
{
    const Values all{scoresOf(before.seen), scoresOf(after.seen)};
    const std::optional<Values> pairs = pairsOf(before, after, std::max(all.before.size(), all.after.size()));
    return pairs ? meanShift(*pairs, true) : meanShift(all, false);
}

Shift npsShift(const ChangeSide& before, const ChangeSide& after)
{
    return meanShift({amountsOf(before.seen), amountsOf(after.seen)}, false);
}

Shift medianShift(const ChangeSide& before, const ChangeSide& after)
{
    const std::vector<double> first = sortedTimes(before.seen);
    const std::vector<double> second = sortedTimes(after.seen);
    Shift shift;
    if (first.empty() || second.empty())
        return shift;
    shift.before = stats::quantile(first, 0.5);
    shift.after = stats::quantile(second, 0.5);
    shift.change = stats::quantileChange(first, second, 0.5);
    return shift;
}

double sumOf(Seen seen)
{
    double sum = 0;
    for (const Observation& one : seen)
        sum += one.row != kNoRow ? one.num : 0;
    return sum;
}

/// Totals are compared as rates: per month of 30.4375 days, or per the exposure of the KPI (a day, a manager-month).
Shift totalShift(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after)
{
    const auto exposureOf = [&kpi](const ChangeSide& side) {
        return kpi.rate ? side.beyond.exposure : side.period.days() / kDaysPerMonth;
    };
    const double first = exposureOf(before);
    const double second = exposureOf(after);
    Shift shift;
    if (!(first > 0) || !(second > 0))
        return shift;
    shift.before = sumOf(before.seen) / first;
    shift.after = sumOf(after.seen) / second;
    if (hasBlocks(before.period) && hasBlocks(after.period))
        shift.change = stats::blockRateChange(blocksOf(before.seen, before.period, first),
                                              blocksOf(after.seen, after.period, second));
    else
        shift.change = stats::poissonRateChange(amountsOf(before.seen), first, amountsOf(after.seen), second);
    return shift;
}

Shift curveShift(const ChangeSide& before, const ChangeSide& after)
{
    const std::vector<stats::Spell> first = spellsOf(before.seen);
    const std::vector<stats::Spell> second = spellsOf(after.seen);
    Shift shift;
    shift.before = stats::cumulativeShare(first, kHeadlineAge).value;
    shift.after = stats::cumulativeShare(second, kHeadlineAge).value;
    shift.change = stats::cumulativeShareChange(first, second, kHeadlineAge);
    return shift;
}

Shift shareShift(const ChangeSide& before, const ChangeSide& after)
{
    Shift shift = plainShift(before, after);
    if (std::isnan(shift.change.delta))
        return shift;
    const std::vector<stats::Count> weeksBefore = weeklyCounts(before.seen, before.period);
    const std::vector<stats::Count> weeksAfter = weeklyCounts(after.seen, after.period);
    shift.change =
        stats::shareChange(countOf(before.seen), countOf(after.seen), stats::dispersion(weeksBefore, weeksAfter));
    return shift;
}

std::vector<Observation> ofStage(const ChangeSide& side, const std::string& name)
{
    std::vector<Observation> seen;
    for (const Observation& one : side.seen)
        if ((*side.names)[one.cluster] == name)
            seen.push_back(one);
    return seen;
}

Shift stagesShift(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after)
{
    Shift deciding;
    std::size_t tests = 0;
    for (const std::string& name : *before.names) {
        const std::vector<Observation> first = ofStage(before, name);
        const std::vector<Observation> second = ofStage(after, name);
        if (first.empty() || second.empty())
            continue;
        Shift shift = stageShift(kpi, {first, before.period, {}, nullptr}, {second, after.period, {}, nullptr});
        if (std::isnan(shift.change.p))
            continue;
        ++tests;
        if (deciding.part.empty() || shift.change.p < deciding.change.p) {
            deciding = shift;
            deciding.part = name;
        }
    }
    deciding.change.p = std::min(1.0, deciding.change.p * static_cast<double>(tests));
    return deciding;
}

}

Shift stageShift(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after)
{
    return kpi.estimator == Estimator::StageMedians ? medianShift(before, after) : shareShift(before, after);
}

Shift shiftOf(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after)
{
    switch (kpi.estimator) {
    case Estimator::Share:
        return shareShift(before, after);
    case Estimator::Clustered:
        return clusteredShift(before, after);
    case Estimator::PerUserMean:
        return perUserShift(kpi, before, after);
    case Estimator::Median:
        return medianShift(before, after);
    case Estimator::Total:
        return totalShift(kpi, before, after);
    case Estimator::Curve:
        return curveShift(before, after);
    case Estimator::Stages:
    case Estimator::StageMedians:
        return stagesShift(kpi, before, after);
    case Estimator::Nps:
        return npsShift(before, after);
    case Estimator::SurveyMean:
        return surveyShift(before, after);
    case Estimator::Plain:
        break;
    }
    return plainShift(before, after);
}

}
