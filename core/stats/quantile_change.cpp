#include "core/stats/bootstrap.h"
#include "core/stats/quantile.h"
#include "core/stats/quantile_position.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

/// Draws the quantile of a bootstrap sample without drawing the sample. Its i-th order statistic is the original at
/// rank ceil(n U), U the i-th of n ordered uniforms: Gamma(i) / Gamma(n + 1). The next one adds an exponential to the
/// numerator, so both neighbours of a type 7 quantile come jointly, at a cost that does not depend on n.
class RankBootstrap
{
public:
    RankBootstrap(std::span<const double> sorted, double probability)
        : m_sorted(sorted), m_position(quantilePosition(sorted.size(), probability))
    {
    }

    double draw(Random& random) const
    {
        const auto n = static_cast<double>(m_sorted.size());
        const double rank = static_cast<double>(m_position.lower) + 1.0;
        const double below = random.gamma(rank);
        if (m_position.share == 0.0)
            return at(below / (below + random.gamma(n - rank + 1.0)));
        const double gap = random.exponential();
        const double total = below + gap + random.gamma(n - rank);
        return interpolated(at(below / total), at((below + gap) / total), m_position.share);
    }

private:
    double at(double uniform) const
    {
        const auto index = static_cast<std::size_t>(uniform * static_cast<double>(m_sorted.size()));
        return m_sorted[std::min(index, m_sorted.size() - 1)];
    }

    std::span<const double> m_sorted;
    QuantilePosition m_position;
};

}

Change quantileChange(std::span<const double> sortedBefore, std::span<const double> sortedAfter, double probability)
{
    const double delta = quantile(sortedAfter, probability) - quantile(sortedBefore, probability);
    const double p = mannWhitney(sortedBefore, sortedAfter);
    if (std::isnan(delta) || sortedBefore.size() < 2 || sortedAfter.size() < 2)
        return {.delta = delta, .p = p};
    const RankBootstrap before(sortedBefore, probability);
    const RankBootstrap after(sortedAfter, probability);
    Random random(kBootstrapSeed);
    std::vector<double> draws(kBootstrapDraws);
    for (double& draw : draws) {
        const double ofBefore = before.draw(random);
        draw = after.draw(random) - ofBefore;
    }
    const Interval interval = percentileInterval(draws);
    return {.delta = delta, .low = interval.low, .high = interval.high, .p = p};
}

}
