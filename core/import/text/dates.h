#pragma once
// Dates as exports write them: dd.MM.yyyy HH:mm:ss, ISO with or without offset, 20240131T101500Z, 1/31/24 10:15 am, "16
// Apr, 2021 00:02:00", Excel day numbers, Unix seconds and milliseconds, 2024013115 (an hour), "2024/01/31
// 3:05:07 PM GMT+3". Only which of three short numbers is the day must be known beforehand: the order. Instants are UTC seconds.

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

/// Of dates whose year does not come first with four digits; YearDayMonth only where the user says so.
enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay, YearDayMonth };

struct DateParts {
    Day day = 0;
    std::int32_t second = 0; // of the day, 0..86400
    std::int32_t offset = 0; // seconds east of UTC, where the text says so
    bool hasTime = false;
    bool hasOffset = false;
    std::size_t dateLength = 0; // characters of the date itself
};

/// False where there is no such day between 1900 and 2199.
bool civilDay(int year, int month, int dayOfMonth, Day& day);
/// The text without what people put around a date: an apostrophe, the day of the week, "в" or "at" before the time, brackets around its zone.
/// The text itself where there is none of it.
std::string_view bareDate(std::string_view text, std::string& scratch);
/// Trimmed text. False where it is no date in this order.
bool readDate(std::string_view text, DateOrder order, DateParts& parts);

/// Whether a trimmed text is a time of day and nothing else: "9:05", "16:33:01", "3:05 PM".
bool isTimeOfDay(std::string_view text);

/// What a column's rows say about its order. Feed it cells, then ask.
class DateOrderVote
{
public:
    /// Trimmed, not missing.
    void add(std::string_view text);
    /// The order all rows agree on; nothing where day and month could be swapped.
    std::optional<DateOrder> order() const;
    bool isDate() const { return m_dates > 0 && m_dates * 10 >= m_seen * 8; }
    bool isSettled() const { return m_proven; }
    /// What is usual where the rows leave the order open: with a slash and am/pm the month comes first. Nothing where nothing is usual.
    std::optional<DateOrder> usualOrder() const;
    /// The first date's shape: "dd.MM.yyyy HH:mm:ss".
    std::string format(DateOrder order) const;
    bool isFloating() const { return m_floating; }
    /// Whether no other order reads more of the rows.
    bool allows(DateOrder order) const;

private:
    std::size_t m_seen = 0;
    std::size_t m_dates = 0;
    std::size_t m_fits[3] = {};
    std::size_t m_numeric = 0; // dates whose order matters
    bool m_dots = true;
    bool m_halfDays = true; // all have a slash and am or pm
    bool m_differs = false;
    bool m_proven = false;
    bool m_floating = false;
    std::string m_example;
};

/// The order in a pattern such as "MM/dd/yyyy HH:mm" or "d/m/yyyy", letters in any case; nothing where it lacks day, month or year.
std::optional<DateOrder> orderOfPattern(std::string_view pattern);
/// The pattern that a text follows in an order: "16.04.2021 10:15" -> "dd.MM.yyyy HH:mm".
std::string patternOf(std::string_view text, DateOrder order);

/// Cells of one column into instants, with the last day remembered. One thread each.
class DateReader
{
public:
    /// endOfDay: a date without time means the midnight that ends it. epoch1904: so do bare day numbers count. months: cells tell
    /// months, and whatever day they name, the first of its month is meant.
    DateReader(const LocalTime& zone, DateOrder order, bool endOfDay, bool epoch1904 = false, bool months = false);
    /// Trimmed, not missing.
    bool read(std::string_view text, Instant& instant);

private:
    struct DayOffset {
        Day day = std::numeric_limits<Day>::min();
        std::int32_t offset = 0;
        bool steady = false; // one offset from midnight to midnight
    };
    bool readFixedDay(const char* text);
    bool readFirstOfMonth(std::string_view text, Instant& instant);
    Instant toInstant(Day day, std::int32_t second);

    const LocalTime& m_zone;
    DateOrder m_order;
    bool m_endOfDay;
    bool m_epoch1904;
    bool m_months;
    char m_prefix[10] = {};
    Day m_day = 0;
    std::vector<DayOffset> m_offsets; // of the days seen last
};

}
