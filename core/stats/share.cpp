#include "core/stats/share.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace zamer::stats {

namespace {

constexpr std::size_t kLeastWeeks = 4;

bool usable(const Count& count)
{
    return count.n > 0 && count.hits >= 0 && count.hits <= count.n;
}

/// What an interval's quantile is multiplied by. Never narrower than independence.
double widening(const Dispersion& dispersion)
{
    if (!(dispersion.phi > 1.0))
        return 1.0;
    const double quantile = dispersion.degrees > 0 ? studentQuantile(0.975, dispersion.degrees) : kZ95;
    return quantile / kZ95 * std::sqrt(dispersion.phi);
}

double twoSided(double z, const Dispersion& dispersion)
{
    if (!(dispersion.phi > 1.0))
        return normalTwoSided(z);
    const double narrowed = z / std::sqrt(dispersion.phi);
    return dispersion.degrees > 0 ? studentTwoSided(narrowed, dispersion.degrees) : normalTwoSided(narrowed);
}

/// The chances of `hits` successes on side a given the margins, relative to the mode; summed where not likelier than
/// the observed.
double fisherExact(const Count& a, const Count& b)
{
    const double drawn = std::round(a.n);
    const double total = drawn + std::round(b.n);
    const double observed = std::round(a.hits);
    const double marked = observed + std::round(b.hits);
    const double least = std::max(0.0, drawn + marked - total);
    const double most = std::min(drawn, marked);
    const double mode = std::clamp(std::floor((drawn + 1.0) * (marked + 1.0) / (total + 2.0)), least, most);

    const auto walk = [&](auto visit) {
        double chance = 1.0;
        visit(mode, chance);
        for (double k = mode; k < most && chance > 0; ++k) {
            chance *= (drawn - k) * (marked - k) / ((k + 1.0) * (total - drawn - marked + k + 1.0));
            visit(k + 1.0, chance);
        }
        chance = 1.0;
        for (double k = mode; k > least && chance > 0; --k) {
            chance *= k * (total - drawn - marked + k) / ((drawn - k + 1.0) * (marked - k + 1.0));
            visit(k - 1.0, chance);
        }
    };
    double ofObserved = 0;
    walk([&](double k, double chance) { ofObserved = k == observed ? chance : ofObserved; });
    // As R's fisher.test: ties in probability are found in spite of rounding.
    const double limit = ofObserved * (1.0 + 1e-7);
    double sum = 0;
    double extreme = 0;
    walk([&](double, double chance) {
        sum += chance;
        extreme += chance <= limit ? chance : 0.0;
    });
    return std::min(1.0, extreme / sum);
}

double scoreTest(const Count& before, const Count& after, const Dispersion& dispersion)
{
    const double common = (before.hits + after.hits) / (before.n + after.n);
    const double variance = common * (1.0 - common) * (1.0 / before.n + 1.0 / after.n);
    const double delta = after.hits / after.n - before.hits / before.n;
    return delta == 0.0 ? 1.0 : twoSided(delta / std::sqrt(variance), dispersion);
}

bool anyExpectedUnderFive(const Count& before, const Count& after)
{
    const double total = before.n + after.n;
    const double hits = before.hits + after.hits;
    const double fewer = std::min(before.n, after.n);
    return fewer * std::min(hits, total - hits) / total < 5.0;
}

struct ChiSquare {
    double sum = 0;
    double degrees = 0;
};

ChiSquare weeklyChiSquare(std::span<const Count> weeks)
{
    Count all;
    std::size_t withUnits = 0;
    for (const Count& week : weeks) {
        if (!usable(week))
            continue;
        all.hits += week.hits;
        all.n += week.n;
        ++withUnits;
    }
    if (withUnits < kLeastWeeks || all.hits <= 0 || all.hits >= all.n)
        return {};
    const double common = all.hits / all.n;
    ChiSquare chi{.sum = 0, .degrees = static_cast<double>(withUnits - 1)};
    for (const Count& week : weeks) {
        if (!usable(week))
            continue;
        const double difference = week.hits - week.n * common;
        chi.sum += difference * difference / (week.n * common * (1.0 - common));
    }
    return chi;
}

}

Estimate share(Count count, Dispersion dispersion)
{
    if (!usable(count))
        return {};
    const double value = count.hits / count.n;
    const double z = kZ95 * widening(dispersion);
    const double square = z * z;
    const double centre = count.hits + square / 2.0;
    const double half = z * std::sqrt(count.hits * (count.n - count.hits) / count.n + square / 4.0);
    // At the ends the bound is the value itself; rounding must not move it across.
    return {.value = value,
            .low = count.hits == 0 ? 0.0 : std::min(value, (centre - half) / (count.n + square)),
            .high = count.hits == count.n ? 1.0 : std::max(value, (centre + half) / (count.n + square))};
}

Change shareChange(Count before, Count after, Dispersion dispersion)
{
    if (!usable(before) || !usable(after))
        return {};
    const Estimate b = share(before, dispersion);
    const Estimate a = share(after, dispersion);
    const double delta = a.value - b.value;
    const double p =
        anyExpectedUnderFive(before, after) ? fisherExact(before, after) : scoreTest(before, after, dispersion);
    return {.delta = delta,
            .low = delta - std::hypot(a.value - a.low, b.high - b.value),
            .high = delta + std::hypot(a.high - a.value, b.value - b.low),
            .p = p};
}

Dispersion dispersion(std::span<const Count> weeks)
{
    return dispersion(weeks, {});
}

Dispersion dispersion(std::span<const Count> weeksBefore, std::span<const Count> weeksAfter)
{
    const ChiSquare before = weeklyChiSquare(weeksBefore);
    const ChiSquare after = weeklyChiSquare(weeksAfter);
    const double degrees = before.degrees + after.degrees;
    return degrees > 0 ? Dispersion{(before.sum + after.sum) / degrees, degrees} : Dispersion();
}

}
