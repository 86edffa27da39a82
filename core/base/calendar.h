#pragma once
// WorkingCalendar: the client's working hours, in local days. Default: Monday to Friday, 09:00-18:00, no lunch, no holidays (kpis.md, Words).

#include "core/base/time.h"

#include <array>
#include <vector>

namespace zamer {

struct WorkingCalendar {
    std::array<bool, 7> week{true, true, true, true, true, false, false}; // Monday first
    int fromMinute = 9 * 60;
    int toMinute = 18 * 60;
    std::vector<Day> holidays; // sorted

    bool isWorkingDay(Day day) const;
    int workingDays(const Period& period) const;
    /// Seconds of [from, to) that lie inside working hours; 0 where to <= from.
    Instant workingSeconds(Instant from, Instant to, const LocalTime& zone) const;
    bool operator==(const WorkingCalendar&) const = default;
};

}
