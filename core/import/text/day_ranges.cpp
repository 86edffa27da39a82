#include "core/import/text/day_ranges.h"

#include "core/import/text/months.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

bool isMark(char c)
{
    return c == '.' || c == '/' || c == '-';
}

/// A whole date: bare numbers and times of day are none.
bool readWholeDate(std::string_view text, DateOrder order, Day& day)
{
    DateParts parts;
    if (std::count_if(text.begin(), text.end(), isMark) < 2 || !readDate(text, order, parts))
        return false;
    day = parts.day;
    return true;
}

/// "01.06" beside "07.06.2026", "1" beside "07.06.2026": what the second has more of belongs to both.
bool readBegin(std::string_view text, std::string_view end, DateOrder order, Day& day)
{
    if (readWholeDate(text, order, day))
        return true;
    const auto own = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isMark));
    if (order != DateOrder::DayMonthYear || own > 1 || text.empty())
        return false;
    std::size_t at = 0;
    for (std::size_t mark = 0; mark <= own && at < end.size(); ++at)
        mark += isMark(end[at]) ? 1U : 0U;
    return at > 0 && readWholeDate(std::string(text) + std::string(end.substr(at - 1)), order, day);
}

std::optional<DayRange> rangeOf(std::string_view begin, std::string_view end, DateOrder order)
{
    DayRange range;
    if (!readWholeDate(end, order, range.last) || !readBegin(begin, end, order, range.first) ||
        range.first > range.last)
        return std::nullopt;
    return range;
}

}

Day lastOfMonth(Day anyDay)
{
    int year = 0;
    int month = 0;
    int day = 0;
    civilFromDay(anyDay, year, month, day);
    return dayFromCivil(month == 12 ? year + 1 : year, month % 12 + 1, 1) - 1;
}

std::optional<DayRange> readDayRange(std::string_view text, DateOrder order)
{
    static constexpr std::string_view kBetween[] = {" - ",  "–",   "—", "−",  " по ", " до ",
                                                    " to ", "...", "…", "..", "-"};
    const std::string all = folded(trimmed(text));
    std::string_view period = all;
    for (const std::string_view word : {"с ", "from "})
        if (period.starts_with(word))
            period.remove_prefix(word.size());
    for (const std::string_view between : kBetween)
        for (std::size_t at = period.find(between); at != std::string_view::npos; at = period.find(between, at + 1))
            if (const auto range =
                    rangeOf(trimmed(period.substr(0, at)), trimmed(period.substr(at + between.size())), order))
                return range;
    return std::nullopt;
}

std::optional<DayRange> readPeriod(std::string_view text, DateOrder order)
{
    if (const std::optional<DayRange> range = readDayRange(text, order))
        return range;
    Day first = 0;
    if (!readMonth(text, first))
        return std::nullopt;
    return DayRange{first, lastOfMonth(first)};
}

DateOrder orderOfPeriods(const std::vector<std::string_view>& periods)
{
    DateOrder best = DateOrder::DayMonthYear;
    std::size_t mostRead = 0;
    std::int64_t shortest = 0;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        std::size_t read = 0;
        std::int64_t days = 0;
        for (const std::string_view period : periods)
            if (const std::optional<DayRange> range = readDayRange(period, order)) {
                ++read;
                days += range->last - range->first;
            }
        if (read > mostRead || (read == mostRead && read > 0 && days < shortest)) {
            best = order;
            mostRead = read;
            shortest = days;
        }
    }
    return best;
}

}
