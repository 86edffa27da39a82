#pragma once
// DateCursor: reads along the text of a date (dates.h); and the time of day that may stand behind the date. Pure, any thread.

#include "core/import/text/dates.h"

#include <string_view>

namespace zamer::import {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads along a text; every take returns whether it was there.
struct DateCursor {
    std::string_view rest;

    std::size_t digits(int& value, std::size_t most)
    {
        std::size_t count = 0;
        value = 0;
        while (count < rest.size() && count < most && isDigit(rest[count]))
            value = value * 10 + (rest[count++] - '0');
        rest.remove_prefix(count);
        return count;
    }
    bool take(char c)
    {
        const bool there = !rest.empty() && rest.front() == c;
        if (there)
            rest.remove_prefix(1);
        return there;
    }
    void blanks();
};

/// "10:15", "10:15:30.5", "10:15 pm", each perhaps with an offset; `compact` without colons.
bool readTime(DateCursor& at, bool compact, DateParts& parts);
/// What may stand behind a date: nothing, or a time parted by blanks, a comma or T.
bool readRest(DateCursor at, std::size_t length, bool compact, DateParts& parts);

}
