#include "core/stats/rate.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

bool usable(const RateCount& count)
{
    return count.events >= 0 && std::isfinite(count.events) && count.exposure > 0 && std::isfinite(count.exposure);
}

double logChance(double k, double n, double probability)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(probability) +
           (n - k) * std::log1p(-probability);
}

/// The chance of all counts that are not likelier than the one seen.
double binomialTest(double seen, double n, double probability)
{
    const double mean = n * probability;
    if (seen == mean)
        return 1.0;
    // As R's binom.test: ties in likelihood are found in spite of rounding.
    const double limit = logChance(seen, n, probability) + 1e-7;
    const bool isBelow = seen < mean;
    // On the other side of the mean the likelihood falls outwards: the first count that is not likelier.
    double inner = isBelow ? std::ceil(mean) : std::floor(mean);
    double outer = isBelow ? n + 1 : -1;
    while (std::abs(outer - inner) > 0) {
        const double middle = isBelow ? std::floor((inner + outer) / 2) : std::ceil((inner + outer) / 2);
        if (logChance(middle, n, probability) <= limit)
            outer = middle;
        else
            inner = isBelow ? middle + 1 : middle - 1;
    }
    const double below = binomialCdf(isBelow ? seen : outer, n, probability);
    // From the other end, lest a small chance drown in 1 - nearly 1.
    const double above = binomialCdf(n - (isBelow ? outer : seen), n, 1 - probability);
    return std::min(1.0, below + above);
}

}

Estimate exactRate(RateCount count)
{
    if (!usable(count))
        return {};
    return {.value = count.events / count.exposure,
            .low = count.events > 0 ? gammaQuantile(0.025, count.events) / count.exposure : 0.0,
            .high = gammaQuantile(0.975, count.events + 1) / count.exposure};
}

Change exactRateChange(RateCount before, RateCount after)
{
    if (!usable(before) || !usable(after))
        return {};
    const Estimate b = exactRate(before);
    const Estimate a = exactRate(after);
    const double delta = a.value - b.value;
    const double n = before.events + after.events;
    return {.delta = delta,
            .low = delta - std::hypot(a.value - a.low, b.high - b.value),
            .high = delta + std::hypot(a.high - a.value, b.value - b.low),
            .p = n > 0 ? binomialTest(after.events, n, after.exposure / (before.exposure + after.exposure)) : 1.0};
}

}
