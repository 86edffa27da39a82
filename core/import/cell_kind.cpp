#include "core/import/cell_kind.h"
#include "core/import/text/dates.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

CellKind kindOf(std::string_view cell)
{
    constexpr std::size_t kLongestValue = 60;
    const std::string_view text = trimmed(cell);
    if (isMissing(text))
        return CellKind::Empty;
    if (text.size() > kLongestValue)
        return CellKind::Word;
    double number = 0;
    DateParts parts;
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits == 0)
        return text.find('@') != std::string_view::npos && text.find('.') != std::string_view::npos ? CellKind::Address
                                                                                                    : CellKind::Word;
    const bool isDate =
        readDate(text, DateOrder::DayMonthYear, parts) || readDate(text, DateOrder::MonthDayYear, parts);
    if (std::int64_t amount = 0; readNumber(text, 0, number) || readMoney(text, 0, amount))
        return CellKind::Number;
    if (isDate)
        return CellKind::Date;
    if (text.find(':') != std::string_view::npos && readDuration(text, 0, number))
        return CellKind::Time;
    if (digits >= 7 && text.find_first_not_of("0123456789+-() ") == std::string_view::npos)
        return CellKind::Phone;
    return text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos ? CellKind::Address
                                                                                                  : CellKind::Word;
}

}
