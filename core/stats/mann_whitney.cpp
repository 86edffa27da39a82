#include "core/stats/distributions.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace zamer::stats {

namespace {

/// Length of the run of values equal to `value` from `from` on.
std::size_t run(std::span<const double> sorted, std::size_t from, double value)
{
    std::size_t to = from;
    while (to < sorted.size() && sorted[to] == value)
        ++to;
    return to - from;
}

}

double mannWhitney(std::span<const double> sortedA, std::span<const double> sortedB)
{
    if (sortedA.empty() || sortedB.empty())
        return kNaN;
    double rankSum = 0;
    double ranked = 0;
    double ties = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < sortedA.size() || j < sortedB.size()) {
        const double value = j == sortedB.size()   ? sortedA[i]
                             : i == sortedA.size() ? sortedB[j]
                                                   : std::min(sortedA[i], sortedB[j]);
        if (std::isnan(value))
            return kNaN;
        const std::size_t ofA = run(sortedA, i, value);
        const std::size_t ofB = run(sortedB, j, value);
        i += ofA;
        j += ofB;
        const auto tied = static_cast<double>(ofA + ofB);
        rankSum += static_cast<double>(ofA) * (ranked + (tied + 1.0) / 2.0);
        ranked += tied;
        ties += tied * tied * tied - tied;
    }
    const auto a = static_cast<double>(sortedA.size());
    const auto b = static_cast<double>(sortedB.size());
    const double all = a + b;
    const double distance = std::abs(rankSum - a * (a + 1.0) / 2.0 - a * b / 2.0);
    const double variance = a * b / 12.0 * (all + 1.0 - ties / (all * (all - 1.0)));
    // All values alike tell nothing apart; half a rank is the continuity correction.
    if (distance <= 0.5 || !(variance > 0.0))
        return 1.0;
    return normalTwoSided((distance - 0.5) / std::sqrt(variance));
}

}
