#pragma once
// Months as people write them. Pure, any thread.

#include "core/base/time.h"

#include <string_view>

namespace zamer::import {

/// 1 to 12 for a month's name, whole or cut after three letters or more: "янв", "сент.", "марта", "Sept"; 0 where it is none.
int monthNamed(std::string_view word);
/// The first day of the month in "2026-03", "03.2026", "март 2026 г.", "Jan-26", or of the month a whole date is in; false where it is none.
bool readMonth(std::string_view text, Day& first);

}
