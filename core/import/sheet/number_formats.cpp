#include "core/import/sheet/number_formats.h"
#include "core/base/time.h"
#include "core/import/sheet/clock_text.h"

#include <charconv>
#include <cmath>

namespace zamer::import {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// What a format's letters are, outside of quotes and brackets.
struct Letters {
    bool day = false; // day or year
    bool hour = false;
    bool second = false;
    bool month = false; // or minute
    bool elapsed = false;
};

void note(char c, Letters& letters)
{
    letters.day = letters.day || c == 'y' || c == 'd' || c == 'g' || c == 'b' || c == 'j';
    letters.hour = letters.hour || c == 'h';
    letters.second = letters.second || c == 's';
    letters.month = letters.month || c == 'm';
}

/// Russian letters are two bytes: г д м ч с and the capitals.
char russian(char first, char second)
{
    static constexpr std::string_view kLetters = "гГдДмМчЧсС";
    static constexpr std::string_view kMeanings = "yyddmmhhss";
    for (std::size_t i = 0; i < kMeanings.size(); ++i)
        if (kLetters[2 * i] == first && kLetters[2 * i + 1] == second)
            return kMeanings[i];
    return 0;
}

bool isElapsed(std::string_view bracket)
{
    if (bracket.empty())
        return false;
    for (const char c : bracket)
        if (lower(c) != lower(bracket.front()))
            return false;
    const char c = lower(bracket.front());
    return c == 'h' || c == 'm' || c == 's';
}

Letters lettersOf(std::string_view code)
{
    Letters letters;
    bool digits = false; // 0 or #: letters behind them are units of a number
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = lower(code[i]);
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            letters.elapsed = letters.elapsed || isElapsed(code.substr(i + 1, end - i - 1));
            i = end;
        } else if (c == 'a' &&
                   (lower(code.substr(i).size() > 1 ? code[i + 1] : ' ') == 'm' || code.substr(i, 2) == "A/")) {
            letters.hour = true; // AM/PM, A/P
            i += code.substr(i).size() > 1 && code[i + 1] == '/' ? 2 : 4;
        } else if (c == '0' || c == '#' || c == '?') {
            digits = true;
        } else if (!digits) {
            const char meaning = i + 1 < code.size() ? russian(code[i], code[i + 1]) : '\0';
            note(meaning != 0 ? meaning : c, letters);
        }
    }
    return letters;
}

/// General in the languages whose programs leave it in the file.
bool isGeneral(std::string_view code)
{
    for (const std::string_view word :
         {"General", "GENERAL", "general", "Standard", "Основной", "Estándar", "Geral", "Standaard", "@"})
        if (code.starts_with(word))
            return true;
    return false;
}

constexpr double kLastSerial = 2'958'466; // 10000-01-01
constexpr Day kEpoch1900 = -25'569;       // 1899-12-30, right from 1 March 1900 on
constexpr Day kEpoch1904 = -24'107;       // 1904-01-01

void appendDay(Day serial, bool epoch1904, std::string& out)
{
    if (!epoch1904 && serial == 60)
        out += "1900-02-29";
    else
        appendIsoDay(serial + (epoch1904 ? kEpoch1904 : serial < 60 ? kEpoch1900 + 1 : kEpoch1900), out);
}

}

NumberShape builtInShape(unsigned id)
{
    if (id == 22 || id == 77)
        return NumberShape::DateTime;
    if (id == 46 || id == 79)
        return NumberShape::Duration;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 33) || id == 45 || id == 47 || id == 75 || id == 76 || id == 78 ||
        id == 80)
        return NumberShape::Time;
    const bool date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ||
                      (id >= 71 && id <= 74) || id == 81;
    return date ? NumberShape::Date : NumberShape::Plain;
}

NumberShape shapeOf(std::string_view code)
{
    if (isGeneral(code))
        return NumberShape::Plain;
    const Letters letters = lettersOf(code);
    const bool time = letters.hour || letters.second;
    if (letters.elapsed)
        return NumberShape::Duration;
    if (letters.day || (letters.month && !time))
        return time ? NumberShape::DateTime : NumberShape::Date;
    return time ? NumberShape::Time : NumberShape::Plain;
}

bool readDouble(std::string_view text, double& value)
{
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite(value);
}

void appendNumber(std::string_view raw, std::string& out)
{
    std::size_t digits = 0;
    bool exponent = false;
    bool point = false;
    for (const char c : raw) {
        digits += c >= '0' && c <= '9' ? 1 : 0;
        exponent = exponent || c == 'e' || c == 'E';
        point = point || c == '.';
    }
    double value = 0;
    const std::size_t dot = raw.find('.');
    if (!exponent && point && digits <= 15 && dot > 0 &&
        raw.find_first_not_of('0', dot + 1) == std::string_view::npos) {
        out += raw.substr(0, dot); // "5.0": a number of a sheet has no digits of its own
        return;
    }
    if ((!exponent && (!point || digits <= 15)) || !readDouble(raw, value)) {
        out += raw;
        return;
    }
    constexpr double kExact = 1e15;
    char text[64];
    std::to_chars_result end{};
    if (std::abs(value) < kExact && value == std::trunc(value))
        end = std::to_chars(text, text + sizeof text, static_cast<std::int64_t>(value));
    else if (std::abs(value) < kExact && std::abs(value) >= 1e-12)
        end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed);
    else
        end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    const std::size_t begin = out.size();
    out.append(text, end.ptr);
    for (std::size_t i = begin; i < out.size(); ++i)
        if (out[i] == 'e')
            out[i] = 'E';
}

bool appendSerial(double serial, NumberShape shape, bool epoch1904, std::string& out)
{
    if (!(serial >= 0) || serial >= kLastSerial - (epoch1904 ? 1462 : 0))
        return false;
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * kSecondsPerDay));
    // A time format on so many days: a sum of hours, not a day of the 20th century.
    constexpr double kLongestSum = 10'000;
    if (shape == NumberShape::Duration || (shape == NumberShape::Time && serial >= 1 && serial < kLongestSum)) {
        appendClock(seconds, false, out);
        return true;
    }
    if (serial < 1 && !(epoch1904 && shape != NumberShape::Time)) {
        appendClock(std::min<std::int64_t>(seconds, kSecondsPerDay - 1), true, out);
        return true;
    }
    appendDay(static_cast<Day>(seconds / kSecondsPerDay), epoch1904, out);
    const std::int64_t rest = seconds % kSecondsPerDay;
    if (rest == 0 && shape == NumberShape::Date)
        return true;
    out += ' ';
    appendClock(rest, true, out);
    return true;
}

}
