#include "core/stats/multiple.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zamer::stats {

std::vector<bool> survivesFamily(std::span<const double> p, double rate)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::sort(order.begin(), order.end(), [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });

    std::vector<bool> survives(p.size(), false);
    const auto family = static_cast<double>(order.size());
    double adjusted = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        adjusted = std::min(adjusted, family / static_cast<double>(rank) * p[i]);
        survives[i] = adjusted <= rate;
    }
    return survives;
}

std::size_t unitsToTell(double shareA, double shareB)
{
    const auto isShare = [](double share) { return share >= 0.0 && share <= 1.0; };
    if (!isShare(shareA) || !isShare(shareB) || shareA == shareB)
        return std::numeric_limits<std::size_t>::max();
    const double z = kZ95 + normalQuantile(0.8);
    const double variance = shareA * (1.0 - shareA) + shareB * (1.0 - shareB);
    const double difference = shareA - shareB;
    const double units = std::ceil(z * z * variance / (difference * difference));
    // 2^63 is beyond any sample, and conversion to an integer past it is undefined.
    return units < 0x1p63 ? std::max<std::size_t>(1, static_cast<std::size_t>(units))
                          : std::numeric_limits<std::size_t>::max();
}

}
