#include "core/import/text/dates.h"
#include "core/import/text/months.h"

#include <algorithm>
#include <cstring>

namespace zamer::import {

namespace {

constexpr Day kDaysTo1904 = 1'462; // from the epoch of other workbooks

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "44562", "44562.5": readDate takes five digits for days.
bool isDayNumber(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_of(".,"), text.size());
    return digits == 5 && std::all_of(text.begin(), text.begin() + 5, isDigit);
}

}

DateReader::DateReader(const LocalTime& zone, DateOrder order, bool endOfDay, bool epoch1904, bool months)
    : m_zone(zone), m_order(order), m_endOfDay(endOfDay), m_epoch1904(epoch1904), m_months(months), m_offsets(1024)
{
}

Instant DateReader::toInstant(Day day, std::int32_t second)
{
    const Instant midnight = Instant{day} * kSecondsPerDay;
    DayOffset& cached = m_offsets[static_cast<std::size_t>(day) % m_offsets.size()];
    if (cached.day != day) {
        const Instant first = midnight - m_zone.fromLocal(midnight);
        const Instant last = midnight + kSecondsPerDay - m_zone.fromLocal(midnight + kSecondsPerDay);
        cached = {day, static_cast<std::int32_t>(first), first == last};
    }
    return cached.steady ? midnight + second - cached.offset : m_zone.fromLocal(midnight + second);
}

/// The day of a date of ten characters: 2024-01-31, or 31.01.2024 where the order has it so.
bool DateReader::readFixedDay(const char* text)
{
    if (std::memcmp(text, m_prefix, sizeof m_prefix) == 0)
        return true;
    const auto two = [text](std::size_t i) {
        return isDigit(text[i]) && isDigit(text[i + 1]) ? (text[i] - '0') * 10 + (text[i + 1] - '0') : -1;
    };
    const bool yearFirst = text[4] == '-' && text[7] == '-' && m_order != DateOrder::YearDayMonth;
    const bool dayFirst = text[2] == '.' && text[5] == '.' && m_order == DateOrder::DayMonthYear;
    if (!yearFirst && !dayFirst)
        return false;
    const int century = two(yearFirst ? 0 : 6);
    const int year = two(yearFirst ? 2 : 8);
    Day day = 0;
    if (century < 0 || year < 0 || !civilDay(century * 100 + year, two(yearFirst ? 5 : 3), two(yearFirst ? 8 : 0), day))
        return false;
    std::memcpy(m_prefix, text, sizeof m_prefix);
    m_day = day;
    return true;
}

bool DateReader::readFirstOfMonth(std::string_view text, Instant& instant)
{
    Day first = 0;
    DateParts parts;
    if (!readBareMonth(text, first)) {
        if (!readDate(text, m_order, parts))
            return false;
        first = firstOfMonth(parts.day + (m_epoch1904 && isDayNumber(text) ? kDaysTo1904 : 0));
    }
    instant = toInstant(first, 0);
    return true;
}

bool DateReader::read(std::string_view text, Instant& instant)
{
    if (m_months)
        return readFirstOfMonth(text, instant);
    // A date and a time of fixed width: what most cells are.
    if (text.size() == 19 && readFixedDay(text.data())) {
        const char* const t = text.data() + 10;
        const auto two = [t](std::size_t i) { return (t[i] - '0') * 10 + (t[i + 1] - '0'); };
        const bool digits =
            isDigit(t[1]) && isDigit(t[2]) && isDigit(t[4]) && isDigit(t[5]) && isDigit(t[7]) && isDigit(t[8]);
        if (digits && (t[0] == ' ' || t[0] == 'T') && t[3] == ':' && t[6] == ':' && two(1) < 24 && two(4) < 60 &&
            two(7) < 60) {
            instant = toInstant(m_day, two(1) * 3600 + two(4) * 60 + two(7));
            return true;
        }
    }
    DateParts parts;
    if (!readDate(text, m_order, parts))
        return false;
    if (m_epoch1904 && isDayNumber(text))
        parts.day += kDaysTo1904;
    if (parts.hasOffset)
        instant = Instant{parts.day} * kSecondsPerDay + parts.second - parts.offset;
    else
        instant = toInstant(parts.day + (m_endOfDay && !parts.hasTime ? 1 : 0), parts.second);
    return true;
}

}
