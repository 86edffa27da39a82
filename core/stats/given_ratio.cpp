#include "core/stats/bootstrap.h"
#include "core/stats/distributions.h"
#include "core/stats/poisson_weight.h"
#include "core/stats/ratio.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

class Side
{
public:
    explicit Side(const GivenRatio& side) : m_clusters(side.clusters), m_given(side.given)
    {
        Cluster sum = m_given;
        for (const Cluster& cluster : m_clusters) {
            sum.num += cluster.num;
            sum.den += cluster.den;
        }
        m_den = sum.den;
        m_value = sum.den == 0.0 ? kNaN : sum.num / sum.den;
    }

    double value() const { return m_value; }
    bool isLarge() const { return m_clusters.size() >= kNormalFrom; }
    bool isEmpty() const { return m_clusters.empty(); }

    double standardError() const
    {
        double squares = 0;
        for (const Cluster& cluster : m_clusters) {
            const double residual = cluster.num - m_value * cluster.den;
            squares += residual * residual;
        }
        return std::sqrt(squares) / std::abs(m_den);
    }

    double freedom() const
    {
        const bool alike = std::all_of(m_clusters.begin(), m_clusters.end(), [this](const Cluster& cluster) {
            return cluster.num == m_clusters.front().num && cluster.den == m_clusters.front().den;
        });
        return freedomOf(m_clusters.size(), alike);
    }

    std::vector<double> draws(Random& random) const
    {
        if (isLarge())
            return normalDraws(m_value, standardError(), random);
        std::vector<double> draws(kBootstrapDraws);
        for (double& draw : draws)
            draw = drawOne(random);
        return draws;
    }

private:
    double drawOne(Random& random) const
    {
        Cluster sum = m_given;
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < m_clusters.size(); ++i) {
            bits = i % 2 == 0 ? random.next() : bits >> 32;
            const double weight = poissonWeight(bits & 0xffffffffU);
            sum.num += weight * m_clusters[i].num;
            sum.den += weight * m_clusters[i].den;
        }
        return sum.den == 0.0 ? kNaN : sum.num / sum.den;
    }

    std::span<const Cluster> m_clusters;
    Cluster m_given;
    double m_den = 0;
    double m_value = kNaN;
};

double finiteOrNone(double bound)
{
    return std::isfinite(bound) ? bound : kNaN;
}

}

Estimate ratio(const GivenRatio& given)
{
    const Side side(given);
    if (std::isnan(side.value()) || side.isEmpty())
        return {.value = side.value()};
    if (side.isLarge()) {
        const double half = kZ95 * side.standardError();
        return {.value = side.value(), .low = side.value() - half, .high = side.value() + half};
    }
    Random random(kBootstrapSeed);
    std::vector<double> draws = side.draws(random);
    const Interval interval = percentileInterval(draws, Expansion{.degrees = side.freedom()}.tail());
    return {.value = side.value(), .low = finiteOrNone(interval.low), .high = finiteOrNone(interval.high)};
}

Change ratioChange(const GivenRatio& before, const GivenRatio& after)
{
    const Side b(before);
    const Side a(after);
    const double delta = a.value() - b.value();
    if (std::isnan(delta) || b.isEmpty() || a.isEmpty())
        return {.delta = delta};
    if (b.isLarge() && a.isLarge())
        return changeFromError(delta, std::hypot(b.standardError(), a.standardError()));
    Random random(kBootstrapSeed);
    std::vector<double> draws = b.draws(random);
    const std::vector<double> ofAfter = a.draws(random);
    for (std::size_t i = 0; i < draws.size(); ++i)
        draws[i] = ofAfter[i] - draws[i];
    const double degrees = welchDegrees(b.standardError(), b.freedom(), a.standardError(), a.freedom());
    Change change = changeFromDraws(delta, draws, {.degrees = degrees});
    change.low = finiteOrNone(change.low);
    change.high = finiteOrNone(change.high);
    return change;
}

}
