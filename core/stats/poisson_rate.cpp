#include "core/stats/bootstrap.h"
#include "core/stats/distributions.h"
#include "core/stats/poisson_weight.h"
#include "core/stats/ratio.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

struct Side {
    std::span<const double> rows;
    double exposure = 0;

    bool usable() const { return exposure > 0 && std::isfinite(exposure); }

    double value() const
    {
        double sum = 0;
        for (const double row : rows)
            sum += row;
        return sum / exposure;
    }

    double standardError() const
    {
        double squares = 0;
        for (const double row : rows)
            squares += row * row;
        return std::sqrt(squares) / exposure;
    }

    double freedom() const
    {
        const bool alike = std::all_of(rows.begin(), rows.end(), [this](double row) { return row == rows.front(); });
        return freedomOf(rows.size(), alike);
    }

    std::vector<double> draws(Random& random) const
    {
        if (rows.size() >= kNormalFrom)
            return normalDraws(value(), standardError(), random);
        std::vector<double> draws(kBootstrapDraws);
        for (double& draw : draws)
            draw = drawOne(random);
        return draws;
    }

    double drawOne(Random& random) const
    {
        double sum = 0;
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            bits = i % 2 == 0 ? random.next() : bits >> 32;
            sum += poissonWeight(bits & 0xffffffffU) * rows[i];
        }
        return sum / exposure;
    }
};

}

Estimate poissonRate(std::span<const double> rows, double exposure)
{
    const Side side{.rows = rows, .exposure = exposure};
    if (!side.usable())
        return {};
    const double value = side.value();
    if (rows.empty())
        return {.value = value};
    if (rows.size() >= kNormalFrom) {
        const double half = kZ95 * side.standardError();
        return {.value = value, .low = value - half, .high = value + half};
    }
    Random random(kBootstrapSeed);
    std::vector<double> draws = side.draws(random);
    const Interval interval = percentileInterval(draws, Expansion{.degrees = side.freedom()}.tail());
    return {.value = value, .low = interval.low, .high = interval.high};
}

Change poissonRateChange(std::span<const double> before, double exposureBefore, std::span<const double> after,
                         double exposureAfter)
{
    const Side b{.rows = before, .exposure = exposureBefore};
    const Side a{.rows = after, .exposure = exposureAfter};
    if (!b.usable() || !a.usable())
        return {};
    const double delta = a.value() - b.value();
    if (before.empty() || after.empty())
        return {.delta = delta};
    if (before.size() >= kNormalFrom && after.size() >= kNormalFrom)
        return changeFromError(delta, std::hypot(b.standardError(), a.standardError()));
    Random random(kBootstrapSeed);
    std::vector<double> draws = b.draws(random);
    const std::vector<double> ofAfter = a.draws(random);
    for (std::size_t i = 0; i < draws.size(); ++i)
        draws[i] = ofAfter[i] - draws[i];
    const double degrees = welchDegrees(b.standardError(), b.freedom(), a.standardError(), a.freedom());
    return changeFromDraws(delta, draws, {.degrees = degrees});
}

}
