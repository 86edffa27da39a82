#include "core/import/text/dates.h"
#include "core/import/text/date_cursor.h"
#include "core/import/text/words.h"

#include <array>
#include <charconv>

namespace zamer::import {

namespace {

int daysIn(int year, int month)
{
    static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[month - 1];
}

bool setDay(int year, int month, int day, DateParts& parts)
{
    return civilDay(year, month, day, parts.day);
}

int monthByName(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> kEnglish = {"jan", "feb", "mar", "apr", "may", "jun",
                                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
    static constexpr std::array<std::string_view, 12> kRussian = {"янв", "фев", "мар", "апр", "ма",  "июн",
                                                                  "июл", "авг", "сен", "окт", "ноя", "дек"};
    const std::string name = folded(word);
    for (std::size_t i = 0; i < 12; ++i)
        if (name.starts_with(kEnglish[i]) || name.starts_with(kRussian[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

int fullYear(int year, std::size_t digits)
{
    return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/// Digits alone: yyyyMMdd, yyyyMMddHHmmss, Excel days, Unix seconds and milliseconds.
bool readDigits(std::string_view text, DateParts& parts)
{
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    DateCursor at{text};
    int year = 0;
    int month = 0;
    int day = 0;
    if (digits == 8 || digits == 14 || digits == 12) {
        at.digits(year, 4);
        at.digits(month, 2);
        at.digits(day, 2);
        if (!setDay(year, month, day, parts))
            return false;
        if (digits > 8)
            return readTime(at, true, parts) && at.rest.empty();
        return readRest(at, text.size(), text.size() > 9 && text[8] == 'T' && text.find(':') == std::string_view::npos,
                        parts);
    }
    double value = 0;
    std::string plain(text);
    if (digits == 5 && text.size() > 5 && plain[5] == ',') // "46086,5", as a Russian spreadsheet has it
        plain[5] = '.';
    const auto end = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (end.ec != std::errc() || end.ptr != plain.data() + plain.size())
        return false;
    parts.dateLength = text.size();
    if (digits == 5 && value >= 20'000 && value < 80'000) { // days since 1899-12-30
        const auto whole = static_cast<Day>(value);
        parts.day = whole - 25'569;
        parts.second = static_cast<std::int32_t>((value - whole) * 86'400 + 0.5);
        parts.hasTime = digits < text.size();
        return true;
    }
    // Date + hour of GA4; as Unix seconds it would lie behind 2033
    if (digits == 10 && text.size() == 10 && value >= 2'000'000'000) {
        int hour = 0;
        at.digits(year, 4);
        at.digits(month, 2);
        at.digits(day, 2);
        at.digits(hour, 2);
        parts.second = hour * 3600;
        parts.hasTime = true;
        return hour < 24 && setDay(year, month, day, parts);
    }
    if ((digits == 13 || digits == 10) && value >= 946'684'800 && value < 7'258'118'400'000.0) {
        const auto seconds = static_cast<Instant>(digits == 13 ? value / 1000 : value);
        parts.day = static_cast<Day>(seconds / kSecondsPerDay);
        parts.second = static_cast<std::int32_t>(seconds % kSecondsPerDay);
        parts.hasTime = true;
        parts.hasOffset = true;
        return true;
    }
    return false;
}

/// A month by its name: "16 Apr, 2021", "Apr 16, 2021", "16 апреля 2021 г.".
bool readNamed(std::string_view text, DateParts& parts)
{
    DateCursor at{text};
    int first = 0;
    int second = 0;
    const std::size_t leading = at.digits(first, 2);
    for (const char c : {' ', '-', '.', '/'})
        at.take(c);
    std::size_t letters = 0;
    while (letters < at.rest.size() && !isDigit(at.rest[letters]) && at.rest[letters] != ' ' &&
           at.rest[letters] != ',' && at.rest[letters] != '-' && at.rest[letters] != '.' && at.rest[letters] != '/')
        ++letters;
    const int month = letters < 3 ? 0 : monthByName(at.rest.substr(0, letters));
    if (month == 0)
        return false;
    at.rest.remove_prefix(letters);
    const auto part = [&at] {
        const std::size_t before = at.rest.size();
        while (!at.rest.empty() && (at.rest.front() == ' ' || at.rest.front() == ',' || at.rest.front() == '.' ||
                                    at.rest.front() == '-' || at.rest.front() == '/'))
            at.rest.remove_prefix(1);
        return at.rest.size() < before;
    };
    part();
    // "Mar 2026" is a month and no 20th of March.
    if (leading == 0 && (at.digits(first, 2) == 0 || !part()))
        return false;
    const std::size_t yearDigits = at.digits(second, 4);
    if ((yearDigits != 2 && yearDigits != 4) || !setDay(fullYear(second, yearDigits), month, first, parts))
        return false;
    for (const std::string_view word : {" г.", " года", " г"})
        if (at.rest.starts_with(word)) {
            at.rest.remove_prefix(word.size());
            break;
        }
    return readRest(at, text.size(), false, parts);
}

}

namespace {

bool readBare(std::string_view text, DateOrder order, DateParts& parts);

}

bool civilDay(int year, int month, int dayOfMonth, Day& day)
{
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month))
        return false;
    day = dayFromCivil(year, month, dayOfMonth);
    return true;
}

bool readDate(std::string_view text, DateOrder order, DateParts& parts)
{
    if (readBare(text, order, parts))
        return true;
    std::string scratch;
    const std::string_view bare = bareDate(text, scratch);
    return bare.size() != text.size() && readBare(bare, order, parts);
}

namespace {

bool readBare(std::string_view text, DateOrder order, DateParts& parts)
{
    parts = {};
    DateCursor at{text};
    int numbers[3] = {};
    std::size_t digits[3] = {};
    digits[0] = at.digits(numbers[0], 4);
    const char separator = at.rest.empty() ? '\0' : at.rest.front();
    if (digits[0] == 0 || separator == ' ' || (static_cast<unsigned char>(separator) | 0x20U) >= 'a')
        return readNamed(text, parts);
    if (separator != '.' && separator != '-' && separator != '/')
        return readDigits(text, parts);
    at.take(separator);
    digits[1] = at.digits(numbers[1], 2);
    if (digits[1] == 0)
        return readNamed(text, parts);
    if (!at.take(separator))
        return readDigits(text, parts);
    digits[2] = at.digits(numbers[2], 4);
    if (digits[2] == 0 || digits[0] == 3 || digits[2] == 3)
        return false;
    std::size_t year = order == DateOrder::YearMonthDay || order == DateOrder::YearDayMonth ? 0 : 2;
    bool monthFirst = order == DateOrder::MonthDayYear || order == DateOrder::YearMonthDay;
    if (digits[0] == 4) {
        monthFirst = order != DateOrder::YearDayMonth;
        year = 0;
    } else if (digits[2] == 4) {
        if (year == 0)
            monthFirst = false;
        year = 2;
    }
    const std::size_t rest = year == 0 ? 1 : 0;
    if (digits[year] == 1 || digits[rest] > 2 || digits[rest + 1] > 2)
        return false;
    const int month = numbers[monthFirst ? rest : rest + 1];
    const int day = numbers[monthFirst ? rest + 1 : rest];
    return setDay(fullYear(numbers[year], digits[year]), month, day, parts) && readRest(at, text.size(), false, parts);
}

}

bool isTimeOfDay(std::string_view text)
{
    if (text.size() < 4 || text.size() > 14 || text.find(':') > 2)
        return false;
    DateParts parts;
    return readDate(std::string("2000-01-01 ").append(text), DateOrder::YearMonthDay, parts) && parts.hasTime;
}

}
