#pragma once
// A baseline that was taken later from history: its period lies before go-live, its exports were made after. Pure; any thread.

#include "core/base/settings.h"
#include "core/facts/facts.h"

#include <span>
#include <string_view>

namespace zamer::method {

/// An export so long after go-live still shows the department as it was.
constexpr int kReconstructedAfterDays = 7;

/// Whether a baseline (a snapshot of that stage) rests on exports made more than a week after go-live alone: of the deals where there are any,
/// else of everything. History (events, dates, amounts) can be read from such exports; what described the base at that time can't, and
/// KPIs of a state have no data. Sources that don't say when they were exported tell nothing.
bool isReconstructed(std::string_view stage, const Period& period, std::span<const facts::Source> sources,
                     const Settings& settings);

}
