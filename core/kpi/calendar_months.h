#pragma once
// Months of the calendar, for look-backs: 12 months before 29 February is 28 February.

#include "core/base/time.h"

#include <algorithm>

namespace zamer::kpi {

constexpr int kLookBackMonths = 12;
/// Facts may begin so long after a period does: the first working week of a company is not a hole.
constexpr int kLateStartDays = 7;

inline Day addMonths(Day day, int months)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    const int total = year * 12 + (month - 1) + months;
    const int toYear = total / 12;
    const int toMonth = total % 12 + 1;
    const Day first = dayFromCivil(toYear, toMonth, 1);
    const Day next = toMonth == 12 ? dayFromCivil(toYear + 1, 1, 1) : dayFromCivil(toYear, toMonth + 1, 1);
    return std::min(first + dayOfMonth - 1, next - 1);
}

/// The first day of the look-back of something that happened on this day.
inline Day lookBackFrom(Day day)
{
    return addMonths(day, -kLookBackMonths);
}

}
