#include "core/import/text/date_cursor.h"
#include "core/import/text/words.h"

namespace zamer::import {

namespace {

/// "Z", "+03:00", "-0300", "GMT+3".
bool readOffset(DateCursor& at, DateParts& parts)
{
    if (at.take('Z') || at.take('z')) {
        parts.hasOffset = true;
        return true;
    }
    const bool named = at.rest.starts_with("GMT") || at.rest.starts_with("UTC");
    if (named)
        at.rest.remove_prefix(3);
    const int sign = at.rest.empty() ? 0 : at.rest.front() == '+' ? 1 : at.rest.front() == '-' ? -1 : 0;
    if (sign == 0) {
        parts.hasOffset = named;
        return true;
    }
    at.rest.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    const std::size_t digits = at.digits(hours, 2);
    if (hours > 15 || digits == 0 || (digits == 1 && !named))
        return false;
    at.take(':');
    if (!at.rest.empty() && at.digits(minutes, 2) != 2)
        return false;
    parts.hasOffset = true;
    parts.offset = sign * (hours * 3600 + minutes * 60);
    return minutes < 60;
}

}

void DateCursor::blanks()
{
    // Browsers put a narrow no-break blank before AM and PM.
    for (bool more = true; more;) {
        more = take(' ');
        for (const std::string_view blank : {"\u00A0", "\u202F"})
            if (rest.starts_with(blank)) {
                rest.remove_prefix(blank.size());
                more = true;
            }
    }
}

bool readTime(DateCursor& at, bool compact, DateParts& parts)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (at.digits(hour, 2) == 0 || (!compact && !at.take(':')) || at.digits(minute, 2) != 2)
        return false;
    if (compact ? !at.rest.empty() && isDigit(at.rest.front()) : at.take(':'))
        if (at.digits(second, 2) != 2)
            return false;
    if (at.take('.') || at.take(',')) {
        int fraction = 0;
        if (at.digits(fraction, 9) == 0)
            return false;
    }
    at.blanks();
    const std::string half = folded(at.rest.substr(0, 2));
    if (half == "am" || half == "pm") {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half == "pm" ? 12 : 0);
        at.rest.remove_prefix(2);
        at.blanks();
    }
    parts.hasTime = true;
    parts.second = hour * 3600 + minute * 60 + second;
    const bool inDay = (hour < 24 || parts.second == 86'400) && minute < 60 && second < 61;
    return inDay && readOffset(at, parts);
}

bool readRest(DateCursor at, std::size_t length, bool compact, DateParts& parts)
{
    parts.dateLength = length - at.rest.size();
    if (at.rest.empty())
        return true;
    if (!at.take('T') && !at.take('t')) {
        at.take(',');
        at.blanks();
    }
    if (at.rest.empty())
        return true;
    return readTime(at, compact, parts) && at.rest.empty();
}

}
