#pragma once
// How long a deal may stay on each stage before it is stuck: the audit's own limits, else the p90 of the baseline's visits.

#include "core/kpi/catalogue/dwell.h"

#include <vector>

namespace zamer::kpi {

struct StageLimits {
    std::vector<double> days;              // by stage of the table; NaN = no limit
    std::vector<std::string> fromFollowUp; // stages whose p90 is beyond the follow-up: it is their limit
    std::string origin;                    // "own 14;Offer=7", "p90 of 2026-01-01..2026-04-01", or both
};

/// The baseline is the audit's `stuck_baseline`, else the 90 days before go-live. Its visits are those of stage_dwell_time over that
/// period, as all facts of the audit know them: whatever the as-of of the question, the limits are the same.
StageLimits stageLimits(const View& view, const Window& window, const StageTable& stages);

/// "pipeline / stage", or the stage alone where it is the only pipeline.
std::string fullName(const StageTable& stages, std::size_t stage);
/// The stage is called so, with its pipeline or without.
bool isNamed(const StageTable& stages, std::size_t stage, const QString& name);

}
