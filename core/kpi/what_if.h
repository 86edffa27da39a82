#pragma once
// What if: the settings of an audit that a figure hangs on, so that another value of them can be tried. Which ones the measurement itself
// says, by its parameters. Pure; any thread.

#include "core/kpi/engine.h"

#include <string_view>
#include <vector>

namespace zamer::kpi {

/// Keys of Settings, in the order of the settings.
std::vector<std::string_view> adjustableSettings(const Kpi& kpi, const Measurement& measured);

}
