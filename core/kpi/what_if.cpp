#include "core/kpi/what_if.h"

#include <algorithm>
#include <array>

namespace zamer::kpi {

namespace {

constexpr std::array<std::string_view, 8> kAdjustable{"margin",          "sla_minutes",  "horizon_days",
                                                      "inactivity_days", "active_share", "qualified_stage",
                                                      "work_week",       "work_hours"};

bool hangsOn(const Kpi& kpi, const Measurement& measured, std::string_view setting)
{
    if (measured.parameters.count(std::string(setting)) > 0)
        return true;
    if (setting == "horizon_days")
        return kpi.usesHorizon;
    if (setting == "work_week" || setting == "work_hours")
        return kpi.unit == Unit::WorkingMinutes || measured.parameters.count("calendar") > 0;
    return false;
}

}

std::vector<std::string_view> adjustableSettings(const Kpi& kpi, const Measurement& measured)
{
    std::vector<std::string_view> settings;
    std::copy_if(kAdjustable.begin(), kAdjustable.end(), std::back_inserter(settings),
                 [&](std::string_view setting) { return hangsOn(kpi, measured, setting); });
    if (hasOwnFollowUp(kpi))
        settings.push_back(kTriedFollowUp);
    return settings;
}

}
