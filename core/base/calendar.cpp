#include "core/base/calendar.h"

namespace zamer {

bool WorkingCalendar::isWorkingDay(Day day) const
{
    return week[static_cast<std::size_t>(weekday(day))] && !std::binary_search(holidays.begin(), holidays.end(), day);
}

int WorkingCalendar::workingDays(const Period& period) const
{
    int count = 0;
    for (Day day = period.from; day < period.to; ++day)
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

Shift WorkingCalendar::shiftOf(Day day, const LocalTime& zone) const
{
    if (!isWorkingDay(day))
        return {};
    const auto at = [&](int minute) { return zone.fromLocal(Instant{day} * kSecondsPerDay + Instant{minute} * 60); };
    Shift shift{at(fromMinute), at(toMinute), 0, 0};
    if (hasLunch()) {
        shift.lunchFrom = std::clamp(at(lunchFromMinute), shift.opens, shift.closes);
        shift.lunchTo = std::clamp(at(lunchToMinute), shift.opens, shift.closes);
    }
    return shift;
}

Instant WorkingCalendar::workingSeconds(Instant from, Instant to, const LocalTime& zone) const
{
    if (to <= from)
        return 0;
    Instant total = 0;
    const Day last = zone.dayOf(to);
    for (Day day = zone.dayOf(from); day <= last; ++day) {
        const Shift shift = shiftOf(day, zone);
        total += shift.workedBy(to) - shift.workedBy(from);
    }
    return total;
}

}
