#include "core/import/text/months.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <charconv>

namespace zamer::import {

namespace {

int numberOf(std::string_view digits)
{
    int value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return end.ec == std::errc() && end.ptr == digits.data() + digits.size() ? value : -1;
}

/// Beside a month's name two digits are a year too: "Jan-26".
int yearOf(std::string_view digits, bool named)
{
    const int year = numberOf(digits);
    return digits.size() == 4 ? year : named && digits.size() == 2 && year >= 0 ? 2000 + year : -1;
}

std::string_view withoutYearWord(std::string_view text)
{
    for (const std::string_view tail : {" года", " год", " г.", " г", "г."})
        if (text.ends_with(tail))
            return trimmed(text.substr(0, text.size() - tail.size()));
    return text;
}

}

int monthNamed(std::string_view word)
{
    static constexpr std::string_view kNames[][3] = {{"январь", "января", "january"},
                                                     {"февраль", "февраля", "february"},
                                                     {"март", "марта", "march"},
                                                     {"апрель", "апреля", "april"},
                                                     {"май", "мая", "may"},
                                                     {"июнь", "июня", "june"},
                                                     {"июль", "июля", "july"},
                                                     {"август", "августа", "august"},
                                                     {"сентябрь", "сентября", "september"},
                                                     {"октябрь", "октября", "october"},
                                                     {"ноябрь", "ноября", "november"},
                                                     {"декабрь", "декабря", "december"}};
    constexpr std::size_t kShortest = 3;
    std::string name = folded(trimmed(word));
    if (name.ends_with('.'))
        name.pop_back();
    const auto letters = static_cast<std::size_t>(textOf(name).size());
    for (int i = 0; i < 12 && letters >= kShortest; ++i)
        for (const std::string_view full : kNames[i])
            if (full.starts_with(name))
                return i + 1;
    return 0;
}

bool readBareMonth(std::string_view text, Day& first)
{
    constexpr std::size_t kYearAndMonth = 6;
    if (text.size() == kYearAndMonth)
        if (const int number = numberOf(text); number > 0 && civilDay(number / 100, number % 100, 1, first))
            return true;
    const std::size_t part = text.find_first_of("-./ '");
    if (part != std::string_view::npos) {
        const std::string_view left = text.substr(0, part);
        std::string_view right = trimmed(text.substr(part + 1));
        while (!right.empty() && right.front() == '\'') // "янв. '26"
            right = trimmed(right.substr(1));
        right = withoutYearWord(right);
        const int named = monthNamed(left);
        if (left.size() == 4 && numberOf(left) > 0 &&
            civilDay(numberOf(left), monthNamed(right) > 0 ? monthNamed(right) : numberOf(right), 1, first))
            return true;
        if (const int year = yearOf(right, named > 0);
            year > 0 && civilDay(year, named > 0 ? named : numberOf(left), 1, first))
            return true;
    }
    return false;
}

Day firstOfMonth(Day day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    return dayFromCivil(year, month, 1);
}

bool readMonth(std::string_view text, Day& first)
{
    DateParts parts;
    if (readBareMonth(text, first))
        return true;
    if (!readDate(text, DateOrder::DayMonthYear, parts))
        return false;
    first = firstOfMonth(parts.day);
    return true;
}

}
