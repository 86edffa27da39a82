#pragma once
// WorkingCalendar: the client's working hours, in local days. Default: Monday to Friday, 09:00-18:00, no lunch, no holidays (kpis.md, Words).
// A plain value; any thread. For many spans of time see working_clock.h.

#include "core/base/time.h"

#include <algorithm>
#include <array>
#include <vector>

namespace zamer {

/// The working hours of one day as instants; a day off has none.
struct Shift {
    Instant opens = 0;
    Instant closes = 0;
    Instant lunchFrom = 0;
    Instant lunchTo = 0;

    /// Seconds worked by the instant.
    Instant workedBy(Instant at) const
    {
        return std::max<Instant>(0, std::min(at, closes) - opens) -
               std::max<Instant>(0, std::min(at, lunchTo) - lunchFrom);
    }
};

struct WorkingCalendar {
    std::array<bool, 7> week{true, true, true, true, true, false, false}; // Monday first
    int fromMinute = 9 * 60;
    int toMinute = 18 * 60;
    int lunchFromMinute = 0; // as long as both are equal there is no lunch
    int lunchToMinute = 0;
    std::vector<Day> holidays; // sorted

    bool isWorkingDay(Day day) const;
    int workingDays(const Period& period) const;
    bool hasLunch() const { return lunchToMinute > lunchFromMinute; }
    Shift shiftOf(Day day, const LocalTime& zone) const;
    /// Seconds of [from, to) that lie inside working hours; 0 where to <= from.
    Instant workingSeconds(Instant from, Instant to, const LocalTime& zone) const;
    bool operator==(const WorkingCalendar&) const = default;
};

}
