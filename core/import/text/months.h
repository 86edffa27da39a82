#pragma once
// Months as people write them. Pure, any thread.

#include "core/base/time.h"

#include <string_view>

namespace zamer::import {

/// The first day of the month in "2026-03", "03.2026", "март 2026 г.", or of the month a whole date is in; false where it is none.
bool readMonth(std::string_view text, Day& first);

}
