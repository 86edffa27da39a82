#pragma once
// Periods as people write them into one cell: "01.06.2026 - 07.06.2026", "с 1.06 по 07.06.2026", "июнь 2026". Pure, any thread.

#include "core/import/text/dates.h"

namespace zamer::import {

struct DayRange {
    Day first = 0;
    Day last = 0;
};

/// Two days with something between them; the year, or month and year, may stand in the second alone. Nothing where it is no such period, or
/// ends before it begins.
std::optional<DayRange> readDayRange(std::string_view text, DateOrder order);
/// That, or the month that the text names (months.h), from its first day to its last.
std::optional<DayRange> readPeriod(std::string_view text, DateOrder order);
Day lastOfMonth(Day anyDay);
/// The order that reads most of the periods; where both do, the one in which they are shorter: nobody's week is half a year.
DateOrder orderOfPeriods(const std::vector<std::string_view>& periods);

}
