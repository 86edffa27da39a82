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

/// 0 where a word is no month.
int monthNamed(std::string_view word)
{
    static constexpr std::string_view kStems[][2] = {{"янв", "jan"}, {"фев", "feb"}, {"мар", "mar"}, {"апр", "apr"},
                                                     {"ма", "may"},  {"июн", "jun"}, {"июл", "jul"}, {"авг", "aug"},
                                                     {"сен", "sep"}, {"окт", "oct"}, {"ноя", "nov"}, {"дек", "dec"}};
    const std::string name = folded(word);
    for (int i = 0; i < 12; ++i)
        if (name.starts_with(kStems[i][0]) || name.starts_with(kStems[i][1]))
            return i + 1;
    return 0;
}

}

bool readMonth(std::string_view text, Day& first)
{
    const std::size_t part = text.find_first_of("-./ ");
    if (part != std::string_view::npos) {
        const std::string_view left = text.substr(0, part);
        std::string_view right = trimmed(text.substr(part + 1));
        for (const std::string_view tail : {" года", " год", " г.", "г."})
            if (right.ends_with(tail))
                right = trimmed(right.substr(0, right.size() - tail.size()));
        const int named = monthNamed(left);
        if (left.size() == 4 && civilDay(numberOf(left), numberOf(right), 1, first))
            return true;
        if (right.size() == 4 && civilDay(numberOf(right), named > 0 ? named : numberOf(left), 1, first))
            return true;
    }
    DateParts parts;
    if (!readDate(text, DateOrder::DayMonthYear, parts))
        return false;
    int year = 0;
    int month = 0;
    int day = 0;
    civilFromDay(parts.day, year, month, day);
    first = dayFromCivil(year, month, 1);
    return true;
}

}
