#include "core/stats/difference.h"

#include "core/stats/distributions.h"

#include <cmath>

namespace zamer::stats {

Change differenceInDifferences(const Change& moved, const Change& control)
{
    const double delta = moved.delta - control.delta;
    const double below = std::hypot(moved.delta - moved.low, control.high - control.delta);
    const double above = std::hypot(moved.high - moved.delta, control.delta - control.low);
    if (!std::isfinite(delta) || !std::isfinite(below) || !std::isfinite(above))
        return {.delta = delta};
    const double towards = (delta > 0 ? below : above) / kZ95; // in standard errors
    return {.delta = delta,
            .low = delta - below,
            .high = delta + above,
            .p = delta == 0.0 ? 1.0 : normalTwoSided(delta / towards)};
}

}
