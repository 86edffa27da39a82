#include "core/kpi/steps.h"

#include "core/kpi/calendar_months.h"
#include "core/kpi/reduce.h"

#include <algorithm>

namespace zamer::kpi {

Period stepAround(Day day, Step step)
{
    if (step == Step::Day)
        return {day, day + 1};
    if (step == Step::Week)
        return {mondayOf(day), mondayOf(day) + kDaysPerWeek};
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    const int months = step == Step::Quarter ? 3 : 1;
    const int first = (month - 1) / months * months + 1;
    return {dayFromCivil(year, first, 1), addMonths(dayFromCivil(year, first, 1), months)};
}

std::vector<Period> stepsOver(const Period& period, Step step)
{
    std::vector<Period> steps;
    for (Period next = stepAround(period.from, step); next.from < period.to; next = stepAround(next.to, step))
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
