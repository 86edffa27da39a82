#include "core/base/calendar.h"

#include <algorithm>

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

Instant WorkingCalendar::workingSeconds(Instant from, Instant to, const LocalTime& zone) const
{
    Instant total = 0;
    const Day last = zone.dayOf(to);
    for (Day day = zone.dayOf(from); day <= last; ++day) {
        if (!isWorkingDay(day))
            continue;
        const Instant wall = Instant{day} * kSecondsPerDay;
        const Instant opens = zone.fromLocal(wall + Instant{fromMinute} * 60);
        const Instant closes = zone.fromLocal(wall + Instant{toMinute} * 60);
        total += std::max<Instant>(0, std::min(to, closes) - std::max(from, opens));
    }
    return total;
}

}
