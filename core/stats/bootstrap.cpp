#include "core/stats/bootstrap.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Between the neighbours; where one is infinite, the one named (the bound further out).
double between(double lower, double upper, double share, bool outwardsIsUp)
{
    if (lower == upper || share == 0.0)
        return lower;
    if (!std::isfinite(lower) || !std::isfinite(upper))
        return outwardsIsUp ? upper : lower;
    return lower + share * (upper - lower);
}

}

Interval percentileInterval(std::vector<double>& draws, double tail)
{
    if (draws.empty())
        return {};
    const auto known = std::partition(draws.begin(), draws.end(), [](double draw) { return !std::isnan(draw); });
    const auto determined = static_cast<std::size_t>(known - draws.begin());
    const std::size_t undetermined = draws.size() - determined;
    const auto ordered = [&](std::size_t rank) {
        std::nth_element(draws.begin(), draws.begin() + static_cast<std::ptrdiff_t>(rank), known);
        return draws[rank];
    };
    const auto fromBelow = [&](std::size_t rank) {
        return rank < undetermined ? -kInfinity : ordered(rank - undetermined);
    };
    const auto fromAbove = [&](std::size_t rank) { return rank >= determined ? kInfinity : ordered(rank); };
    const double lowPosition = tail * static_cast<double>(draws.size() - 1);
    const double highPosition = (1.0 - tail) * static_cast<double>(draws.size() - 1);
    const auto lowRank = static_cast<std::size_t>(lowPosition);
    const auto highRank = static_cast<std::size_t>(highPosition);
    const std::size_t last = draws.size() - 1;
    return {.low = between(fromBelow(lowRank), fromBelow(std::min(lowRank + 1, last)),
                           lowPosition - static_cast<double>(lowRank), false),
            .high = between(fromAbove(highRank), fromAbove(std::min(highRank + 1, last)),
                            highPosition - static_cast<double>(highRank), true)};
}

double bootstrapP(std::span<const double> draws)
{
    if (draws.empty())
        return kNaN;
    std::size_t notAbove = 1;
    std::size_t notBelow = 1;
    for (const double draw : draws) {
        notAbove += draw > 0 ? 0 : 1;
        notBelow += draw < 0 ? 0 : 1;
    }
    const double p = 2.0 * static_cast<double>(std::min(notAbove, notBelow)) / static_cast<double>(draws.size() + 1);
    return std::min(1.0, p);
}

double Expansion::tail() const
{
    return std::isfinite(degrees) ? normalCdf(-studentQuantile(0.975, degrees) * inflation) : 0.025;
}

double Expansion::p(double plain) const
{
    return std::isfinite(degrees) ? studentTwoSided(normalQuantile(plain / 2.0) / inflation, degrees) : plain;
}

Expansion expansionOf(std::size_t clusters)
{
    const auto size = static_cast<double>(clusters);
    return {.degrees = size - 1.0, .inflation = std::sqrt(size / (size - 1.0))};
}

Expansion expansionOf(std::size_t before, double errorBefore, std::size_t after, double errorAfter)
{
    const auto drawn = [](std::size_t clusters) {
        return clusters < kNormalFrom ? 1.0 - 1.0 / static_cast<double>(clusters) : 1.0;
    };
    const double b = errorBefore * errorBefore;
    const double a = errorAfter * errorAfter;
    if (!(a + b > 0) || !std::isfinite(a + b))
        return {};
    return {.degrees = welchDegrees(errorBefore, static_cast<double>(before) - 1.0, errorAfter,
                                    static_cast<double>(after) - 1.0),
            .inflation = std::sqrt((a + b) / (a * drawn(after) + b * drawn(before)))};
}

double freedomOf(std::size_t rows, bool alike)
{
    return alike || rows < 2 ? kInfinity : static_cast<double>(rows) - 1.0;
}

double welchDegrees(double errorBefore, double freedomBefore, double errorAfter, double freedomAfter)
{
    const double b = errorBefore * errorBefore;
    const double a = errorAfter * errorAfter;
    return (a + b) * (a + b) / (a * a / freedomAfter + b * b / freedomBefore);
}

Change changeFromDraws(double delta, std::vector<double>& draws, const Expansion& expansion)
{
    const double p = expansion.p(bootstrapP(draws));
    const Interval interval = percentileInterval(draws, expansion.tail());
    return {.delta = delta, .low = interval.low, .high = interval.high, .p = p};
}

Change changeFromError(double delta, double standardError)
{
    const double half = kZ95 * standardError;
    const double p = delta == 0.0 ? 1.0 : normalTwoSided(delta / standardError);
    return {.delta = delta, .low = delta - half, .high = delta + half, .p = p};
}

std::vector<double> normalDraws(double value, double standardError, Random& random)
{
    std::vector<double> draws(kBootstrapDraws);
    for (double& draw : draws)
        draw = value + standardError * random.normal();
    return draws;
}

}
