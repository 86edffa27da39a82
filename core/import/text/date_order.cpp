#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr DateOrder kOrders[] = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};

/// Whether three short numbers follow each other: only then the order matters.
bool isFloatingDate(std::string_view text)
{
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    if (digits == 0 || digits > 2 || digits == text.size())
        return false;
    const char c = text[digits];
    const bool number = digits + 1 < text.size() && text[digits + 1] >= '0' && text[digits + 1] <= '9';
    return number && (c == '.' || c == '-' || c == '/');
}

/// "11/02/2026 03:15:00 pm"
bool isHalfDay(std::string_view text)
{
    const std::string end = folded(text.substr(text.size() - std::min<std::size_t>(text.size(), 2)));
    return text.find('/') != std::string_view::npos && (end == "am" || end == "pm");
}

}

void DateOrderVote::add(std::string_view cell)
{
    ++m_seen;
    std::string scratch;
    const std::string_view text = bareDate(cell, scratch);
    DateParts parts;
    if (!isFloatingDate(text)) {
        if (readDate(text, DateOrder::DayMonthYear, parts)) {
            ++m_dates;
            if (m_example.empty())
                m_example = text;
        }
        return;
    }
    bool fits[3] = {};
    Day days[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        fits[i] = readDate(text, kOrders[i], parts);
        days[i] = parts.day;
    }
    if (!fits[0] && !fits[1] && !fits[2])
        return;
    m_floating = true;
    ++m_dates;
    ++m_numeric;
    for (std::size_t i = 0; i < 3; ++i)
        m_fits[i] += fits[i] ? 1U : 0U;
    m_dots =
        m_dots && text.find('/') == std::string_view::npos && text.substr(0, 6).find('-') == std::string_view::npos;
    m_halfDays = m_halfDays && isHalfDay(text);
    m_differs = m_differs || (fits[0] && fits[1] && days[0] != days[1]);
    m_proven = m_proven || fits[0] != fits[1];
    if (m_example.empty())
        m_example = text;
}

std::optional<DateOrder> DateOrderVote::order() const
{
    // Two digits of a year in front are rare: they are believed only where neither of the usual orders fits every row.
    const bool dayFirst = m_fits[0] == m_numeric;
    const bool monthFirst = m_fits[1] == m_numeric;
    if (dayFirst && monthFirst)
        return m_dots || !m_differs ? std::optional(DateOrder::DayMonthYear) : std::nullopt;
    if (dayFirst || monthFirst)
        return dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    if (m_fits[2] == m_numeric)
        return DateOrder::YearMonthDay;
    return m_fits[0] >= m_fits[1] ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

bool DateOrderVote::allows(DateOrder order) const
{
    const std::size_t fits = order == DateOrder::DayMonthYear   ? m_fits[0]
                             : order == DateOrder::MonthDayYear ? m_fits[1]
                                                                : m_fits[2]; // a year in front either way
    return fits == std::max({m_fits[0], m_fits[1], m_fits[2]});
}

std::optional<DateOrder> DateOrderVote::usualOrder() const
{
    return m_numeric > 0 && m_halfDays && !order() ? std::optional(DateOrder::MonthDayYear) : std::nullopt;
}

std::string DateOrderVote::format(DateOrder order) const
{
    return m_example.empty() ? std::string() : patternOf(m_example, order);
}

namespace {

/// Where a pattern has its day, month or year; npos where it has none of a length that dates have.
std::size_t partOf(std::string_view pattern, char lower, char upper, std::size_t least, std::size_t most)
{
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] != lower && pattern[at] != upper)
            continue;
        const std::size_t from = at;
        while (at + 1 < pattern.size() && (pattern[at + 1] == lower || pattern[at + 1] == upper))
            ++at;
        const bool ofTime = (from > 0 && pattern[from - 1] == ':') || pattern.substr(at + 1).starts_with(':'); // HH:mm
        if (const std::size_t length = at - from + 1; !ofTime && length >= least)
            return length <= most ? from : std::string_view::npos;
    }
    return std::string_view::npos;
}

}

std::optional<DateOrder> orderOfPattern(std::string_view pattern)
{
    const std::size_t day = partOf(pattern, 'd', 'D', 1, 2);
    const std::size_t month = partOf(pattern, 'm', 'M', 1, 4);
    const std::size_t year = partOf(pattern, 'y', 'Y', 2, 4);
    if (std::max({day, month, year}) == std::string_view::npos)
        return std::nullopt;
    if (year < day && year < month)
        return month < day ? DateOrder::YearMonthDay : DateOrder::YearDayMonth;
    return day < month ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

std::string patternOf(std::string_view text, DateOrder order)
{
    std::string out;
    std::size_t group = 0;
    constexpr std::string_view kTime[] = {"HH", "mm", "ss"};
    std::size_t timeGroup = 0;
    bool time = false;
    const bool yearFirst = order == DateOrder::YearMonthDay || order == DateOrder::YearDayMonth;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t digits = 0;
        while (i + digits < text.size() && text[i + digits] >= '0' && text[i + digits] <= '9')
            ++digits;
        if (digits == 0) {
            time = time || (group >= 2 && (text[i] == ' ' || text[i] == 'T'));
            out += text[i++];
            continue;
        }
        if (time) {
            out += timeGroup < 3 ? std::string(kTime[timeGroup]) : std::string(digits, 'z');
            ++timeGroup;
        } else if (digits == 8 && group == 0) {
            out += "yyyyMMdd";
            group = 3;
        } else {
            const bool front = digits == 4 || (yearFirst && group == 0);
            const bool monthNow = digits <= 2 && ((yearFirst || out.starts_with('y'))
                                                      ? (group == 1) == (order != DateOrder::YearDayMonth)
                                                      : (group == 0) == (order == DateOrder::MonthDayYear));
            const char letter = front || group == 2 ? (out.starts_with('y') ? 'd' : 'y') : monthNow ? 'M' : 'd';
            out += std::string(std::max<std::size_t>(digits, letter == 'y' ? digits : 1), letter);
            ++group;
        }
        i += digits;
    }
    return out;
}

}
