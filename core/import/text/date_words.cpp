#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>

namespace zamer::import {

namespace {

constexpr std::size_t kLongest = 60; // "воскресенье, 15 сентября 2026 г. в 10:00:00 (UTC+03:00)" has fewer letters

bool isWeekday(std::string_view word)
{
    static constexpr std::array<std::string_view, 21> kDays = {
        "пн",          "вт",      "ср",        "чт",       "пт",      "сб",       "вс",
        "понедельник", "вторник", "среда",     "четверг",  "пятница", "суббота",  "воскресенье",
        "monday",      "tuesday", "wednesday", "thursday", "friday",  "saturday", "sunday"};
    std::string day = folded(trimmed(word));
    while (day.ends_with('.') || day.ends_with(','))
        day.pop_back();
    const bool cut = day.size() >= 3 && static_cast<unsigned char>(day.front()) < 0x80; // "thu", "thurs"
    return std::any_of(kDays.begin(), kDays.end(),
                       [&](std::string_view each) { return day == each || (cut && each.starts_with(day)); });
}

std::string_view withoutWeekday(std::string_view text)
{
    const std::size_t end = text.find_first_of(" ,");
    if (end == std::string_view::npos || (text.front() >= '0' && text.front() <= '9') ||
        !isWeekday(text.substr(0, end)))
        return text;
    return text.substr(std::min(text.find_first_not_of(" ,.", end), text.size()));
}

/// "(UTC+3)" is the zone of the time before it, "(чт)" says nothing that the date doesn't.
std::string_view withoutBrackets(std::string_view text, std::string& scratch)
{
    const std::size_t open = text.ends_with(')') ? text.rfind('(') : std::string_view::npos;
    if (open == std::string_view::npos || open == 0)
        return text;
    const std::string_view before = trimmed(text.substr(0, open));
    const std::string_view inside = trimmed(text.substr(open + 1, text.size() - open - 2));
    if (isWeekday(inside))
        return before;
    if (!inside.starts_with("UTC") && !inside.starts_with("GMT"))
        return text;
    scratch = std::string(before) + ' ' + std::string(inside);
    return scratch;
}

/// "15.03.2026 в 10:00", "March 5, 2026 at 10:00 AM".
std::string_view withoutPreposition(std::string_view text, std::string& scratch)
{
    for (const std::string_view word : {" в ", " at "}) {
        const std::size_t at = text.find(word);
        if (at == std::string_view::npos || at + word.size() >= text.size() || text[at + word.size()] < '0' ||
            text[at + word.size()] > '9')
            continue;
        std::string parted = std::string(text.substr(0, at)) + ' ' + std::string(text.substr(at + word.size()));
        scratch = std::move(parted);
        return scratch;
    }
    return text;
}

}

std::string_view bareDate(std::string_view text, std::string& scratch)
{
    if (text.empty() || text.size() > 2 * kLongest)
        return text;
    std::string_view rest = text;
    if (rest.front() == '\'') // how a spreadsheet marks a text
        rest = trimmed(rest.substr(1));
    if (rest.empty())
        return text;
    rest = withoutPreposition(withoutBrackets(withoutWeekday(rest), scratch), scratch);
    return rest.empty() ? text : rest;
}

}
