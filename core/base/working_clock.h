#pragma once
// WorkingClock: working seconds between two instants in constant time, for a million spans of them. It knows how much had been worked by
// the start of each local day of its range; outside it the calendar counts day by day. Immutable; any thread. Calendar and zone must
// outlive it.

#include "core/base/calendar.h"

namespace zamer {

class WorkingClock
{
public:
    /// The range of instants that most questions will be about.
    WorkingClock(const WorkingCalendar& calendar, const LocalTime& zone, Instant from, Instant to);

    /// Seconds of [from, to) inside working hours; 0 where to <= from.
    Instant between(Instant from, Instant to) const
    {
        if (to <= from)
            return 0;
        if (from < m_days.front().start || to >= m_days.back().start)
            return m_calendar.workingSeconds(from, to, m_zone);
        return workedBy(to) - workedBy(from);
    }

private:
    struct WorkDay {
        Instant start = 0;  // local midnight
        Instant worked = 0; // seconds since the first day of the range
        Shift shift;
    };

    Instant workedBy(Instant at) const
    {
        // Days are 23 to 25 hours long: the guess is off by one at most around changes of the clock.
        auto day = static_cast<std::size_t>((at - m_days.front().start) / kSecondsPerDay);
        day = std::min(day, m_days.size() - 1);
        while (m_days[day].start > at)
            --day;
        while (m_days[day + 1].start <= at)
            ++day;
        return m_days[day].worked + m_days[day].shift.workedBy(at);
    }

    const WorkingCalendar& m_calendar;
    const LocalTime& m_zone;
    std::vector<WorkDay> m_days; // the last one only says where the range ends
};

}
