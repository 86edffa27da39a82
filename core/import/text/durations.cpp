// Durations and flags.
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace zamer::import {

namespace {

/// A spreadsheet's time without its format: 0.00157 of a day. Nobody measures calls to a tenth of a millisecond.
bool isPartOfDay(std::string_view text, double value)
{
    constexpr std::size_t kDecimals = 4;
    const std::size_t mark = text.find_first_of(".,");
    return value > 0 && value < 1 && mark != std::string_view::npos && text.size() - mark - 1 >= kDecimals;
}

/// Seconds in one of a unit, 0 where the word names none: "2 мес" and "5 ms" are no minutes.
double secondsIn(std::string_view word)
{
    word = word.substr(0, word.find_last_not_of(".,") + 1);
    if (word.starts_with("ч") || word.starts_with("h"))
        return 3600;
    if (word == "м" || word == "m" || word.starts_with("мин") || word.starts_with("min"))
        return 60;
    return word.starts_with("с") || word.starts_with("s") ? 1 : 0;
}

}

bool readDuration(std::string_view text, char decimalMark, double& seconds, std::optional<bool> partOfDay, double unit)
{
    constexpr double kHour = 3'600;
    if (readNumber(text, decimalMark, seconds)) {
        if (partOfDay.value_or(isPartOfDay(text, seconds)))
            seconds = std::round(seconds * 86'400);
        else
            seconds *= unit;
        return seconds >= 0;
    }
    double total = 0;
    double part = 0;
    if (text.find(':') != std::string_view::npos) {
        for (std::string_view rest = text;;) {
            const std::size_t colon = rest.find(':');
            if (!readNumber(rest.substr(0, colon), '.', part) || part < 0)
                return false;
            total = total * 60 + part;
            if (colon == std::string_view::npos)
                break;
            rest.remove_prefix(colon + 1);
        }
        if (std::count(text.begin(), text.end(), ':') == 1 && unit == kHour)
            total *= 60;
        seconds = std::count(text.begin(), text.end(), ':') == 2 || std::count(text.begin(), text.end(), ':') == 1
                      ? total
                      : -1;
        return seconds >= 0;
    }
    const std::string words = folded(text);
    for (std::string_view rest = trimmed(words); !rest.empty(); rest = trimmed(rest)) {
        const std::size_t digits = std::min(rest.find_first_not_of("0123456789.,"), rest.size());
        if (digits == 0 || !readNumber(rest.substr(0, digits), decimalMark, part))
            return false;
        rest = trimmed(rest.substr(digits));
        const std::size_t letters = std::min(rest.find_first_of(" 0123456789"), rest.size());
        const double size = secondsIn(rest.substr(0, letters));
        if (size == 0)
            return false;
        total += part * size;
        rest.remove_prefix(letters);
    }
    seconds = total;
    return !words.empty();
}

bool readFlag(std::string_view text, bool& flag)
{
    static constexpr std::string_view kYes[] = {"1",   "да", "yes", "y", "true", "t",      "д",
                                                "sim", "sí", "si",  "+", "✓",    "истина", "on"};
    static constexpr std::string_view kNo[] = {"0", "нет", "no", "n", "false", "f", "н", "não", "nao", "ложь", "off"};
    const std::string word = folded(text);
    flag = std::find(std::begin(kYes), std::end(kYes), word) != std::end(kYes);
    return flag || std::find(std::begin(kNo), std::end(kNo), word) != std::end(kNo);
}

}
