#pragma once
// What if: the settings of an audit that a figure hangs on, so that another value of them can be tried. Which ones the measurement itself
// says, by its parameters. A KPI's own follow-up is none of the settings and can be tried all the same. Pure; any thread.

#include "core/kpi/engine.h"

#include <string_view>
#include <vector>

namespace zamer::kpi {

/// In place of Kpi::followUpDays: whole days, 1 .. kMostFollowUpDays.
inline constexpr std::string_view kTriedFollowUp = "follow_up_days";
inline constexpr int kMostFollowUpDays = 3650;
inline bool hasOwnFollowUp(const Kpi& kpi)
{
    return kpi.followUpDays > 0 && !kpi.usesHorizon;
}

/// Keys of Settings, in the order of the settings, and kTriedFollowUp.
std::vector<std::string_view> adjustableSettings(const Kpi& kpi, const Measurement& measured);

}
