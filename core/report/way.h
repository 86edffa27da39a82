#pragma once
// The way from the value before to the target: the one scale on which unlike KPIs share a chart. Pure.

#include "core/kpi/engine.h"

#include <optional>

namespace zamer::report {

/// Change and its interval as shares of the way: 0 = before, 1 = target, right is always better; low <= high. NaN =
/// nothing to draw. Without a target (or with one that was met before) 1 is the farther end of the interval, and
/// hasTarget is false.
struct WayShares {
    double low = stats::kNaN;
    double mid = stats::kNaN;
    double high = stats::kNaN;
    bool hasTarget = false;
};
WayShares wayShares(const kpi::Comparison& comparison, kpi::Better better, std::optional<double> target);

}
