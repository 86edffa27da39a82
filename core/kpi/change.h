#pragma once
// The change of a KPI between two samples, by its estimator: interval and test of kpis.md, section 2.

#include "core/kpi/level.h"
#include "core/stats/estimate.h"

#include <string>

namespace zamer::kpi {

struct ChangeSide {
    Seen seen;
    Period period;
    Beyond beyond;
    const std::vector<std::string>* names = nullptr; // Sample::clusterNames
};

struct Shift {
    double before = stats::kNaN; // the levels that are compared (engine.h, Comparison)
    double after = stats::kNaN;
    stats::Change change;
    std::string part; // Stages: the stage with the smallest p; its p is multiplied by the number of stages
};

Shift shiftOf(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after);
/// Of a KPI by stage: one stage on both sides.
Shift stageShift(const Kpi& kpi, const ChangeSide& before, const ChangeSide& after);

}
