#include "core/kpi/steps.h"

#include "core/kpi/reduce.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

/// The whole step that a day belongs to.
Period stepOf(Day day, Step step)
{
    if (step == Step::Day)
        return {day, day + 1};
    if (step == Step::Week)
        return {mondayOf(day), mondayOf(day) + kDaysPerWeek};
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    return {dayFromCivil(year, month, 1),
            month == 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1)};
}

}

std::vector<Period> stepsOver(const Period& period, Step step)
{
    std::vector<Period> steps;
    for (Period next = stepOf(period.from, step); next.from < period.to; next = stepOf(next.to, step))
        steps.push_back(next);
    return steps;
}

Period within(const Period& step, const Period& period)
{
    return {std::max(step.from, period.from), std::min(step.to, period.to)};
}

std::vector<std::uint32_t> stepOfDays(const Period& period, const std::vector<Period>& steps)
{
    std::vector<std::uint32_t> stepOfDay(static_cast<std::size_t>(std::max(period.days(), 0)));
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        const Period days = within(steps[i], period);
        std::fill(stepOfDay.begin() + (days.from - period.from), stepOfDay.begin() + (days.to - period.from), i);
    }
    return stepOfDay;
}

}
