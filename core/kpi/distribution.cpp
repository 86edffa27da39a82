#include "core/kpi/distribution.h"

#include "core/kpi/level.h"
#include "core/kpi/reduce.h"
#include "core/kpi/scope.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

constexpr std::size_t kLeastBins = 6;
constexpr std::size_t kMostBins = 32;
constexpr double kTenths = 10;         // shares stand in bins of a tenth each
constexpr double kTail = 0.005;        // of the finite values, that the outermost bins take in on either end
constexpr double kInteriorLeast = 0.1; // of the shares of cards or customers that are neither 0 nor 1

/// One value per purchase: the lines of an order stand one behind the other, the first with den 1.
std::vector<double> wholePurchases(Seen seen)
{
    std::vector<double> amounts;
    for (const Observation& one : seen) {
        if (one.row == kNoRow)
            continue;
        if (one.den > 0 || amounts.empty())
            amounts.push_back(one.num);
        else
            amounts.back() += one.num;
    }
    std::erase_if(amounts, [](double amount) { return !(amount > 0); });
    return amounts;
}

std::vector<double> ratiosOf(Seen seen)
{
    std::vector<double> ratios;
    for (const stats::Cluster& one : clustersOf(seen))
        if (one.den > 0)
            ratios.push_back(one.num / one.den);
    return ratios;
}

std::vector<double> scoresByAnswer(Seen seen)
{
    std::vector<double> scores;
    for (const Observation& one : seen)
        if (one.den > 0)
            scores.push_back(one.num / one.den);
    return scores;
}

/// Every day of the period that as-of has reached, those without any row included.
std::vector<double> countsByDay(Seen seen, const Window& window)
{
    std::vector<double> counts(static_cast<std::size_t>(std::max(window.period.days(), 0)), 0.0);
    for (const Observation& one : seen)
        if (one.row != kNoRow && window.period.contains(one.day))
            counts[static_cast<std::size_t>(one.day - window.period.from)] += one.num;
    return counts;
}

/// A share of every card says something of its own only where cards are more than right or wrong.
bool isYesOrNo(const std::vector<double>& ratios)
{
    const auto interior = std::count_if(ratios.begin(), ratios.end(), [](double r) { return r > 0 && r < 1; });
    return static_cast<double>(interior) < kInteriorLeast * static_cast<double>(ratios.size());
}

SpreadValues clusteredValues(const Kpi& kpi, Seen seen)
{
    if (isMoney(kpi.unit))
        return {SpreadOf::Amounts, wholePurchases(seen)};
    SpreadValues spread{SpreadOf::Values, ratiosOf(seen)};
    if (kpi.unit == Unit::Percent && isYesOrNo(spread.values))
        return {};
    return spread;
}

bool areWhole(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::floor(value) == value; });
}

std::size_t binsFor(std::size_t n)
{
    // Rice's rule: twice the cube root.
    return std::clamp(static_cast<std::size_t>(std::ceil(2 * std::cbrt(static_cast<double>(n)))), kLeastBins,
                      kMostBins);
}

std::vector<double> evenly(double low, double high, std::size_t bins)
{
    std::vector<double> edges;
    for (std::size_t i = 0; i <= bins; ++i)
        edges.push_back(low + (high - low) * static_cast<double>(i) / static_cast<double>(bins));
    return edges;
}

std::vector<double> wholeEdges(double low, double high, std::size_t bins)
{
    const double width = std::max(1.0, std::ceil((high - low + 1) / static_cast<double>(bins)));
    std::vector<double> edges{low - 0.5};
    while (edges.back() < high)
        edges.push_back(edges.back() + width);
    return edges;
}

/// Bins that hold all finite values but the furthest of either end, which the outermost bins take in.
void setEdges(Distribution& result, const std::vector<double>& sorted, std::size_t bins)
{
    if (result.of == SpreadOf::Attitudes) {
        result.edges = {-150, -50, 50, 150};
        return;
    }
    double low = stats::quantile(sorted, kTail);
    double high = stats::quantile(sorted, 1 - kTail);
    if (areWhole(sorted) && (result.of == SpreadOf::Days || result.of == SpreadOf::Answers)) {
        result.edges = wholeEdges(std::floor(low), std::ceil(high), kMostBins);
    } else if (result.logarithmic) {
        const auto positive = std::upper_bound(sorted.begin(), sorted.end(), 0.0);
        low = std::max(low, stats::quantile({positive, sorted.end()}, kTail));
        high = std::max(high, low * 2);
        result.edges = evenly(std::log(low), std::log(high), bins);
        std::transform(result.edges.begin(), result.edges.end(), result.edges.begin(),
                       [](double edge) { return std::exp(edge); });
    } else if (result.of == SpreadOf::Values && result.unit == Unit::Percent && low >= 0 && high <= 1) {
        const double first = std::floor(low * kTenths + 1e-9);
        for (double tenth = std::min(first, kTenths - kLeastBins); tenth <= kTenths; ++tenth)
            result.edges.push_back(tenth / kTenths);
    } else {
        if (low >= 0 && low < 0.3 * high)
            low = 0;
        if (!(high > low))
            high = low + std::max(1.0, std::abs(low) * 0.1);
        result.edges = evenly(low, high, bins);
    }
    result.openLow = sorted.front() < result.edges.front() * (1 - 1e-12);
    result.openHigh = sorted.back() > result.edges.back() * (1 + 1e-12);
}

SpreadSide sideOf(const std::vector<double>& edges, const std::vector<double>& sorted)
{
    SpreadSide side;
    side.n = sorted.size();
    side.shares.assign(edges.size() - 1, 0.0);
    if (sorted.empty())
        return side;
    const double unit = 1.0 / static_cast<double>(sorted.size());
    for (const double value : sorted) {
        if (std::isinf(value)) {
            side.beyond += unit;
            continue;
        }
        const auto above = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
        side.shares[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(above - 1, 0, std::ssize(side.shares) - 1))] +=
            unit;
    }
    side.median = stats::quantile(sorted, 0.5);
    side.p90 = stats::quantile(sorted, 0.9);
    return side;
}

Window windowOfSide(const Kpi& kpi, const Side& side)
{
    Window window = windowFor(kpi, side.view, side.period, side.asOf);
    if (kpi.months)
        window.followMonths = kpi.months(side.view, window);
    return window;
}

SpreadValues collected(const Kpi& kpi, const Side& side, const Window& window)
{
    const Collected taken = collect(kpi, side.view, window);
    const bool hides = kpi.hidesSmallGroups || taken.sample.hidesSmallGroups;
    if (taken.sample.quality == Quality::NoData || (hides && taken.sample.seen.size() < kSmallGroup))
        return {};
    return spreadValues(kpi, taken.sample, window);
}

}

SpreadValues spreadValues(const Kpi& kpi, const Sample& sample, const Window& window)
{
    const Seen seen = sample.seen;
    switch (kpi.estimator) {
    case Estimator::Median:
    case Estimator::StageMedians:
        return {SpreadOf::Times, amountsOf(seen)};
    case Estimator::Clustered:
        // Costs that are given belong to no unit.
        return sample.fixedNum != 0.0 || sample.fixedDen != 0.0 ? SpreadValues() : clusteredValues(kpi, seen);
    case Estimator::PerUserMean: {
        SpreadValues spread{SpreadOf::Values, {}};
        for (const auto& [user, ratio] : userRatios(seen))
            spread.values.push_back(ratio);
        return spread;
    }
    case Estimator::Total:
        return isMoney(kpi.unit) ? SpreadValues{SpreadOf::Amounts, wholePurchases(seen)}
                                 : SpreadValues{SpreadOf::Days, countsByDay(seen, window)};
    case Estimator::Nps:
        return {SpreadOf::Attitudes, amountsOf(seen)};
    case Estimator::SurveyMean:
        return {SpreadOf::Answers, scoresByAnswer(seen)};
    case Estimator::Share:
    case Estimator::Curve:
    case Estimator::Stages:
    case Estimator::Plain:
        break;
    }
    return {};
}

Distribution distributionOf(const Kpi& kpi, SpreadValues before, SpreadValues after)
{
    Distribution result;
    result.of = after.of != SpreadOf::None ? after.of : before.of;
    result.unit = result.of == SpreadOf::Days ? Unit::Count : kpi.unit;
    std::vector<double> finite;
    for (std::vector<double>* values : {&before.values, &after.values}) {
        std::sort(values->begin(), values->end());
        std::copy_if(values->begin(), values->end(), std::back_inserter(finite),
                     [](double value) { return std::isfinite(value); });
    }
    if (result.of == SpreadOf::None || finite.empty())
        return result;
    std::sort(finite.begin(), finite.end());
    // Times and amounts run over orders of magnitude; without positive ones there is no such axis.
    result.logarithmic = (result.of == SpreadOf::Times || result.of == SpreadOf::Amounts) && finite.back() > 0;
    std::size_t n = std::max(before.values.size(), after.values.size());
    if (!before.values.empty() && !after.values.empty())
        n = std::min(before.values.size(), after.values.size());
    setEdges(result, finite, binsFor(n));
    result.before = sideOf(result.edges, before.values);
    result.after = sideOf(result.edges, after.values);
    return result;
}

Distribution distribution(const Kpi& kpi, const Side* before, const Side& after)
{
    Window now = windowOfSide(kpi, after);
    if (!before)
        return distributionOf(kpi, {}, collected(kpi, after, now));
    Window then = windowOfSide(kpi, *before);
    // Customers are followed equally long on both sides.
    now.followMonths = then.followMonths = std::min(now.followMonths, then.followMonths);
    return distributionOf(kpi, collected(kpi, *before, then), collected(kpi, after, now));
}

}
