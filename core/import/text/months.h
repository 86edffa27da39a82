#pragma once
// Months as people write them. Pure, any thread.

#include "core/base/time.h"

#include <string_view>

namespace zamer::import {

/// 1 to 12 for a month's name, whole or cut after three letters or more: "янв", "сент.", "марта", "Sept"; 0 where it is none.
int monthNamed(std::string_view word);
/// The first day of the month in "2026-03", "202603", "03.2026", "март 2026 г.", "Jan-26"; false where the text says a day too, or no month.
bool readBareMonth(std::string_view text, Day& first);
Day firstOfMonth(Day day);
/// The same, or of the month that a whole date is in; false where it is neither.
bool readMonth(std::string_view text, Day& first);

}
