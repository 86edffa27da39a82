#pragma once
// XmR (individuals and moving range) charts: Shewhart's chart with Wheeler's constants (2.66 = 3 / 1.128, 3.267), Wheeler, "Understanding Variation". Limits: mean of the baseline points
// +- 2.66 x mean moving range, frozen. Signals: a point outside, eight in a row on one side, three of four beyond half
// way to a limit on the same side.

#include "core/stats/estimate.h"

#include <cstdint>
#include <span>
#include <vector>

namespace zamer::stats {

enum class Signal : std::uint8_t { None, Outside, Run, NearLimit };

struct Xmr {
    bool enough = false; // at least 5 baseline points, two of them neighbours
    double centre = kNaN;
    double low = kNaN;
    double high = kNaN;
    double meanRange = kNaN;
    double rangeLimit = kNaN;    // 3.267 x mean range
    std::vector<double> ranges;  // |x[i] - x[i-1]|, NaN for the first and next to a gap
    std::vector<Signal> signals; // one per value
};

/// values: NaN = no value; counted[i] = false leaves a point out of limits and rules (an incomplete week).
/// The first `baseline` values set the limits. Points left out neither break a run nor count in it; the range next to
/// one is not taken. Every point of a run is marked, and of three in four the points beyond half way; one mark a point:
/// Outside before Run before NearLimit. Not enough points: no limits and no signals, but ranges.
Xmr xmr(std::span<const double> values, std::span<const bool> counted, std::size_t baseline);

/// Limits that were set earlier and are not to move: the baseline's centre and mean range, whatever the values are now.
struct FrozenLimits {
    double centre = kNaN;
    double meanRange = kNaN;
};
Xmr xmr(std::span<const double> values, std::span<const bool> counted, const FrozenLimits& limits);

}
