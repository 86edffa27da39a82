#include "core/kpi/catalogue/quantiles.h"

#include "core/stats/quantile_position.h"

#include <algorithm>
#include <limits>

namespace zamer::kpi {

double quantileOf(std::vector<double>& times, double probability)
{
    if (times.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto [lower, share] = stats::quantilePosition(times.size(), probability);
    const auto at = times.begin() + static_cast<std::ptrdiff_t>(lower);
    std::nth_element(times.begin(), at, times.end());
    if (share <= 0)
        return *at;
    return stats::interpolated(*at, *std::min_element(at + 1, times.end()), share);
}

}
