#pragma once
// How many units a side tell a change of a KPI apart (core/stats/planner.h), by its estimator: shares, means, medians. The spread of a unit is
// read from the interval of a measurement, so weeks, clusters and dispersion are in it. What has no such planner says why. A survey of most of
// a small staff has an interval narrowed by its head-count: there the plan is a lower bound.

#include "core/kpi/engine.h"

#include <optional>

namespace zamer::kpi {

struct UnitPlan {
    std::optional<std::size_t> perSide;
    Text reason; // why not, where there is none
};

/// effect: the change to be told, in the value's own unit (shares 0..1, money in minor units), either sign.
UnitPlan unitsToTell(const Kpi& kpi, const Measurement& now, double effect);

}
