#include "core/base/working_clock.h"

namespace zamer {

WorkingClock::WorkingClock(const WorkingCalendar& calendar, const LocalTime& zone, Instant from, Instant to)
    : m_calendar(calendar), m_zone(zone)
{
    const Day first = zone.dayOf(from);
    const Day last = zone.dayOf(std::max(from, to)) + 1;
    Instant worked = 0;
    for (Day day = first; day <= last; ++day) {
        const Shift shift = calendar.shiftOf(day, zone);
        m_days.push_back({zone.startOf(day), worked, shift});
        worked += shift.workedBy(shift.closes);
    }
}

}
