#pragma once
// The days, weeks or months that a series is made of. Of this room only; pure.

#include "core/base/calendar.h"
#include "core/kpi/engine.h"

#include <vector>

namespace zamer::kpi {

/// Whole steps that cover the period: the first and the last may reach beyond it.
std::vector<Period> stepsOver(const Period& period, Step step);
/// The part of a step that lies in the period.
Period within(const Period& step, const Period& period);
/// The step of every day of the period, by its place in `steps`.
std::vector<std::uint32_t> stepOfDays(const Period& period, const std::vector<Period>& steps);

}
