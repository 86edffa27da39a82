#include "core/report/way.h"

#include <algorithm>
#include <cmath>

namespace zamer::report {

WayShares wayShares(const kpi::Comparison& comparison, kpi::Better better, std::optional<double> target)
{
    WayShares shares;
    const double direction = better == kpi::Better::Up ? 1 : -1;
    // Of a KPI that should stand at a value, the way is the distance to it.
    const double gap = target ? *target - comparison.before.value : stats::kNaN;
    const double way = better == kpi::Better::Target ? std::abs(gap) : gap * direction;
    shares.hasTarget = way > 0 && std::isfinite(way);
    double unit = way;
    if (!shares.hasTarget) {
        unit = 0;
        for (const double end : {comparison.delta, comparison.low, comparison.high})
            if (std::isfinite(end))
                unit = std::max(unit, std::abs(end));
    }
    if (!(unit > 0))
        return shares;
    shares.mid = comparison.delta * direction / unit;
    const double a = comparison.low * direction / unit;
    const double b = comparison.high * direction / unit;
    shares.low = std::isnan(a) || std::isnan(b) ? stats::kNaN : std::min(a, b);
    shares.high = std::isnan(a) || std::isnan(b) ? stats::kNaN : std::max(a, b);
    return shares;
}

}
