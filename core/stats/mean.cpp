#include "core/stats/mean.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

struct Moments {
    double n = 0;
    double mean = kNaN;
    double variance = kNaN; // of the sample, n - 1

    double ofMean() const { return variance / n; }
};

template<typename Value>
Moments moments(std::size_t size, Value value)
{
    Moments m;
    m.n = static_cast<double>(size);
    if (size == 0)
        return m;
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i)
        sum += value(i);
    m.mean = sum / m.n;
    if (size < 2)
        return m;
    double squares = 0;
    double rest = 0; // what rounding of the mean left over
    for (std::size_t i = 0; i < size; ++i) {
        const double difference = value(i) - m.mean;
        squares += difference * difference;
        rest += difference;
    }
    m.variance = std::max(0.0, squares - rest * rest / m.n) / (m.n - 1.0);
    return m;
}

Moments moments(std::span<const double> values)
{
    return moments(values.size(), [values](std::size_t i) { return values[i]; });
}

/// Without any spread there is no error to judge by: only "no change at all" can be said.
Change studentChange(double delta, double standardError, double degrees, double scale)
{
    const double rounding = 10.0 * std::numeric_limits<double>::epsilon() * scale;
    if (!(standardError > rounding)) {
        const bool none = std::abs(delta) <= rounding;
        return none ? Change{.delta = delta, .low = 0, .high = 0, .p = 1} : Change{.delta = delta};
    }
    const double half = studentQuantile(0.975, degrees) * standardError;
    return {.delta = delta,
            .low = delta - half,
            .high = delta + half,
            .p = studentTwoSided(delta / standardError, degrees)};
}

}

Estimate mean(std::span<const double> values, std::size_t population)
{
    const Moments m = moments(values);
    if (values.size() < 2)
        return {.value = m.mean};
    const double sampled = population == 0 ? 0.0 : std::min(1.0, m.n / static_cast<double>(population));
    const double half = studentQuantile(0.975, m.n - 1.0) * std::sqrt(m.ofMean() * (1.0 - sampled));
    return {.value = m.mean, .low = m.mean - half, .high = m.mean + half};
}

Estimate normalMean(std::span<const double> values)
{
    const Moments m = moments(values);
    if (values.size() < 2)
        return {.value = m.mean};
    const double half = kZ95 * std::sqrt(m.ofMean());
    return {.value = m.mean, .low = m.mean - half, .high = m.mean + half};
}

Change welchChange(std::span<const double> before, std::span<const double> after)
{
    const Moments b = moments(before);
    const Moments a = moments(after);
    const double delta = a.mean - b.mean;
    if (before.size() < 2 || after.size() < 2)
        return {.delta = delta};
    const double variance = a.ofMean() + b.ofMean();
    const double degrees =
        variance * variance / (a.ofMean() * a.ofMean() / (a.n - 1.0) + b.ofMean() * b.ofMean() / (b.n - 1.0));
    return studentChange(delta, std::sqrt(variance), degrees, std::max(std::abs(a.mean), std::abs(b.mean)));
}

Change pairedChange(std::span<const double> before, std::span<const double> after)
{
    if (before.size() != after.size())
        return {};
    const Moments d = moments(before.size(), [=](std::size_t i) { return after[i] - before[i]; });
    if (before.size() < 2)
        return {.delta = d.mean};
    const auto largest =
        std::max_element(before.begin(), before.end(), [](double x, double y) { return std::abs(x) < std::abs(y); });
    return studentChange(d.mean, std::sqrt(d.ofMean()), d.n - 1.0, std::max(std::abs(d.mean), std::abs(*largest)));
}

}
