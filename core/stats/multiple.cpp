#include "core/stats/multiple.h"

#include <algorithm>
#include <cmath>

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

}
