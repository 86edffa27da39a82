#pragma once
// Days and seconds as ISO text. Pure, any thread.

#include "core/base/time.h"

#include <string>

namespace zamer::import {

inline void appendTwo(std::int64_t value, std::string& out)
{
    out += static_cast<char>('0' + value / 10 % 10);
    out += static_cast<char>('0' + value % 10);
}

/// "10:15:00"; hours beyond a day count on: "26:15:00". `two`: hours have at least two digits.
inline void appendClock(std::int64_t seconds, bool two, std::string& out)
{
    const std::int64_t hours = seconds / 3600;
    if (hours >= 100 || (!two && hours < 10))
        out += std::to_string(hours);
    else
        appendTwo(hours, out);
    out += ':';
    appendTwo(seconds / 60 % 60, out);
    out += ':';
    appendTwo(seconds % 60, out);
}

/// "2024-01-31"; years 0 to 9999. The calendar of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
inline void appendIsoDay(Day day, std::string& out)
{
    const std::int64_t z = std::int64_t{day} + 719'468;
    const std::int64_t era = z / 146'097;
    const std::int64_t ofEra = z - era * 146'097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * ofYear + 2) / 153;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    appendTwo(year / 100, out);
    appendTwo(year % 100, out);
    out += '-';
    appendTwo(month, out);
    out += '-';
    appendTwo(ofYear - (153 * shifted + 2) / 5 + 1, out);
}

}
