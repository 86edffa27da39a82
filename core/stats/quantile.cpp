#include "core/stats/quantile.h"

#include "core/stats/distributions.h"
#include "core/stats/quantile_position.h"

#include <cmath>
#include <cstddef>

namespace zamer::stats {

namespace {

/// The smallest k of 0..n for which `holds`, which stays true once it is.
template<typename Holds>
std::size_t smallest(std::size_t n, Holds holds)
{
    std::size_t low = 0;
    std::size_t high = n;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

}

QuantilePosition quantilePosition(std::size_t n, double probability)
{
    const double position = static_cast<double>(n - 1) * probability;
    const double nearest = std::nearbyint(position);
    // A rounding error must not reach for the next order statistic: it may be infinite.
    if (std::abs(position - nearest) <= 4.0 * std::numeric_limits<double>::epsilon() * position)
        return {.lower = static_cast<std::size_t>(nearest), .share = 0.0};
    const double lower = std::floor(position);
    return {.lower = static_cast<std::size_t>(lower), .share = position - lower};
}

double interpolated(double lower, double upper, double share)
{
    if (share == 0.0 || lower == upper)
        return lower;
    if (std::isinf(lower) || std::isinf(upper))
        return lower + upper; // the infinite one; NaN between opposite infinities
    return lower + share * (upper - lower);
}

double quantile(std::span<const double> sorted, double probability)
{
    if (sorted.empty() || !(probability >= 0.0 && probability <= 1.0))
        return kNaN;
    const auto [lower, share] = quantilePosition(sorted.size(), probability);
    return share == 0.0 ? sorted[lower] : interpolated(sorted[lower], sorted[lower + 1], share);
}

Estimate quantileEstimate(std::span<const double> sorted, double probability)
{
    const Estimate without{.value = quantile(sorted, probability)};
    if (std::isnan(without.value))
        return without;
    const std::size_t n = sorted.size();
    const auto atMost = [=](std::size_t k) {
        return binomialCdf(static_cast<double>(k), static_cast<double>(n), probability);
    };
    // Ranks from 1: the lower bound misses above with P(K < lowRank) <= 2.5 %, the upper below with P(K >= highRank)
    // <= 2.5 %.
    const std::size_t lowRank = smallest(n, [&](std::size_t k) { return atMost(k) > 0.025; });
    const std::size_t highRank = smallest(n, [&](std::size_t k) { return atMost(k) >= 0.975; }) + 1;
    if (lowRank < 1 || highRank > n)
        return without;
    return {.value = without.value, .low = sorted[lowRank - 1], .high = sorted[highRank - 1]};
}

}
