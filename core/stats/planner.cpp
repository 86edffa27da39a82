#include "core/stats/planner.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zamer::stats {

namespace {

std::size_t units(double varianceBefore, double varianceAfter, double difference)
{
    constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();
    const double z = kZ95 + normalQuantile(0.8);
    const double needed = std::ceil(z * z * (varianceBefore + varianceAfter) / (difference * difference));
    // 2^63 is beyond any sample, and conversion to an integer past it is undefined.
    return needed < 0x1p63 && difference != 0.0 ? std::max<std::size_t>(1, static_cast<std::size_t>(needed)) : kNever;
}

}

std::size_t unitsToTell(double shareA, double shareB, double phi)
{
    const auto isShare = [](double share) { return share >= 0.0 && share <= 1.0; };
    if (!isShare(shareA) || !isShare(shareB))
        return std::numeric_limits<std::size_t>::max();
    const double widened = std::max(1.0, phi);
    return units(widened * shareA * (1.0 - shareA), widened * shareB * (1.0 - shareB), shareA - shareB);
}

std::size_t unitsForMeans(double deviationBefore, double deviationAfter, double difference)
{
    return units(deviationBefore * deviationBefore, deviationAfter * deviationAfter, difference);
}

std::size_t unitsForMedians(double median, double spread, double difference)
{
    return unitsForMeans(spread, spread * (median + difference) / median, difference);
}

double deviationOf(const Estimate& estimate, std::size_t n, bool student)
{
    if (n < 2)
        return kNaN;
    const auto size = static_cast<double>(n);
    const double errors = student ? studentQuantile(0.975, size - 1) : kZ95;
    return (estimate.high - estimate.low) / 2 / errors * std::sqrt(size);
}

}
