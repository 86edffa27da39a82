#include "core/import/text/numbers.h"
#include "core/import/text/currencies.h"
#include "core/import/text/header_words.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace zamer::import {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number taken apart: digits with their marks, and what stood around them.
struct Parts {
    std::string digits; // '0'..'9', '.' and ','
    bool negative = false;
    int power = 0;        // of ten: K, млн, %
    bool hasUnit = false; // a word or a currency sign
};

/// What letters behind the digits may mean: "5 м" is five million of money, and five metres or minutes of anything else.
enum class Of : std::uint8_t { Money, Anything };

/// "1,5 т.р.": the letter alone may be tons.
bool isThousandsOfRoubles(std::string_view name, std::string_view rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(". "), rest.size()));
    return name == "тр" || (name == "т" && (rest.starts_with("р") || rest.starts_with("Р")));
}

std::optional<int> wordPower(std::string_view word, std::string_view rest, Of of)
{
    struct Word {
        std::string_view text;
        int power;
    };
    static constexpr Word kWords[] = {
        {"k", 3},   {"к", 3},      {"тыс", 3}, {"mln", 6}, {"млн", 6}, {"bn", 9},  {"млрд", 9},
        {"руб", 0}, {"рублей", 0}, {"р", 0},   {"rub", 0}, {"rur", 0}, {"usd", 0}, {"eur", 0},
        {"грн", 0}, {"тг", 0},     {"r", 0},   {"шт", 0},  {"%", -2},
    };
    static constexpr Word kOfMoney[] = {{"m", 6}, {"м", 6}, {"b", 9}};
    const std::string name = folded(word);
    if (of == Of::Money) {
        if (isThousandsOfRoubles(name, rest))
            return 3;
        for (const Word& entry : kOfMoney)
            if (name == entry.text)
                return entry.power;
    }
    for (const Word& entry : kWords)
        if (name == entry.text)
            return entry.power;
    return currencyCode(name).empty() ? std::nullopt : std::optional(0);
}

double factorOf(int power)
{
    constexpr double kPercent = 0.01;
    double factor = 1;
    for (; power >= 3; power -= 3)
        factor *= 1e3;
    return power < 0 ? factor * kPercent : factor;
}

/// Length of a sign that only decorates: a blank, an apostrophe between thousands, a currency sign.
std::size_t decoration(std::string_view rest)
{
    static constexpr std::string_view kBlanks[] = {" ", "\t", "\u00A0", "\u202F", "\u2009", "'", "’"};
    for (const std::string_view blank : kBlanks)
        if (rest.starts_with(blank))
            return blank.size();
    return plainSignAt(rest);
}

bool takeApart(std::string_view rest, Of of, Parts& parts)
{
    const bool bracketed = rest.size() > 2 && rest.front() == '(' && rest.back() == ')';
    if (bracketed)
        rest = rest.substr(1, rest.size() - 2);
    parts.negative = bracketed;
    bool closed = false; // a word or sign stood behind the digits: nothing may follow
    while (!rest.empty()) {
        if (const std::size_t blank = decoration(rest)) {
            parts.hasUnit = parts.hasUnit || plainSignAt(rest) > 0;
            rest.remove_prefix(blank);
            // "3, 1" is two numbers.
            const bool behindMark = !parts.digits.empty() && !isDigit(parts.digits.back());
            if (behindMark && !rest.empty() && isDigit(rest.front()))
                return false;
        } else if (isDigit(rest.front()) || ((rest.front() == '.' || rest.front() == ',') && !closed)) {
            if (closed)
                return false;
            parts.digits += rest.front();
            rest.remove_prefix(1);
        } else if (rest.front() == '-' || rest.starts_with("−") || rest.front() == '+') {
            const bool trails = rest == "-" || rest == "−"; // 1 234,50-
            if (bracketed || (!parts.digits.empty() && (!trails || parts.negative)))
                return false;
            parts.negative = rest.front() != '+';
            rest.remove_prefix(rest.starts_with("−") ? 3 : 1);
        } else {
            std::size_t length = 1;
            while (rest.front() != '%' && length < rest.size() && !isDigit(rest[length]) && rest[length] != '-' &&
                   rest[length] != '.' && rest[length] != '%' && decoration(rest.substr(length)) == 0)
                ++length;
            const std::optional<int> power = wordPower(rest.substr(0, length), rest.substr(length), of);
            if (!power)
                return false;
            parts.power += *power;
            parts.hasUnit = true;
            rest.remove_prefix(length);
            if (!rest.empty() && rest.front() == '.')
                rest.remove_prefix(1);
            closed = !parts.digits.empty();
        }
    }
    while (!parts.digits.empty() && !isDigit(parts.digits.back()))
        parts.digits.pop_back();
    return std::any_of(parts.digits.begin(), parts.digits.end(), isDigit);
}

std::size_t countOf(std::string_view text, char c)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), c));
}

char proven(std::string_view digits)
{
    const std::size_t dots = countOf(digits, '.');
    const std::size_t commas = countOf(digits, ',');
    if (dots > 0 && commas > 0)
        return digits.rfind('.') > digits.rfind(',') ? '.' : ',';
    if (dots + commas == 0)
        return 0;
    const char mark = dots > 0 ? '.' : ',';
    if (dots + commas > 1)
        return mark == '.' ? ',' : '.';
    const std::size_t at = digits.find(mark);
    const bool thousands = digits.size() - at == 4 && at >= 1 && at <= 3 && digits.front() != '0';
    return thousands ? '\0' : mark;
}

/// The digits with '.' as their only mark; false where the marks make no sense.
bool settleMarks(std::string& digits, char decimalMark, bool money)
{
    char mark = proven(digits);
    if (mark == 0)
        mark = decimalMark != 0 ? decimalMark : money ? '\0' : '.';
    std::string plain;
    std::size_t group = 0;
    bool grouped = false;
    bool fraction = false;
    for (const char c : digits) {
        if (isDigit(c)) {
            plain += c;
            ++group;
            continue;
        }
        // Thousands come in threes: "01.02.2020" is no number.
        if (fraction || (grouped && group != 3) || (c != mark && (group == 0 || group > 3)))
            return false;
        fraction = c == mark;
        grouped = true;
        group = 0;
        if (fraction)
            plain += '.';
    }
    if (grouped && !fraction && group != 3)
        return false;
    digits = std::move(plain);
    return true;
}

bool readValue(std::string_view text, char decimalMark, double& value)
{
    Parts parts;
    if (!takeApart(text, Of::Anything, parts)) {
        // 1.5E+03: nothing else has letters between its digits
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
        return end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite(value);
    }
    if (!settleMarks(parts.digits, decimalMark, false))
        return false;
    const auto end = std::from_chars(parts.digits.data(), parts.digits.data() + parts.digits.size(), value);
    if (end.ec != std::errc())
        return false;
    value *= parts.negative ? -factorOf(parts.power) : factorOf(parts.power);
    return true;
}

/// Digits with at most one point, times ten to `power`, as a whole number; halves away from zero.
bool readScaled(std::string_view digits, int power, bool negative, std::int64_t& value)
{
    constexpr std::int64_t kMost = 900'000'000'000'000'000;
    const auto whole = static_cast<std::int64_t>(std::min(digits.find('.'), digits.size())) + power;
    std::int64_t place = 0;
    value = 0;
    const auto add = [&](int digit) {
        if (place < whole)
            value = value * 10 + digit;
        else if (place == whole && digit >= 5)
            ++value;
        ++place;
        return value <= kMost;
    };
    for (const char c : digits)
        if (c != '.' && !add(c - '0'))
            return false;
    while (value > 0 && place < whole)
        if (!add(0))
            return false;
    value = negative ? -value : value;
    return true;
}

/// 1.5E+03
bool readScientific(std::string_view text, int power, std::int64_t& value)
{
    double number = 0;
    int exponent = 0;
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || !readValue(text, '.', number))
        return false;
    const std::size_t begin = mark + (text.substr(mark + 1).starts_with('+') ? 2 : 1);
    const auto end = std::from_chars(text.data() + begin, text.data() + text.size(), exponent);
    const bool negative = text.front() == '-';
    return end.ec == std::errc() &&
           readScaled(text.substr(negative ? 1 : 0, mark - (negative ? 1 : 0)), exponent + power, negative, value);
}

/// Plain digits with at most one dot and two decimals: what most cells are.
bool readPlainMoney(std::string_view text, std::int64_t& minorUnits)
{
    std::size_t i = text.front() == '-' ? 1 : 0;
    std::int64_t value = 0;
    const std::size_t first = i;
    while (i < text.size() && isDigit(text[i]) && i < 16)
        value = value * 10 + (text[i++] - '0');
    if (i == first)
        return false;
    value *= 100;
    if (i < text.size()) {
        const std::size_t decimals = text.size() - i - 1;
        if (text[i] != '.' || decimals == 0 || decimals > 2 || !isDigit(text[i + 1]) ||
            (decimals == 2 && !isDigit(text[i + 2])))
            return false;
        value += (text[i + 1] - '0') * 10 + (decimals == 2 ? text[i + 2] - '0' : 0);
    }
    minorUnits = text.front() == '-' ? -value : value;
    return true;
}

}

char provenDecimalMark(std::string_view text)
{
    Parts parts;
    return takeApart(text, Of::Money, parts) ? proven(parts.digits) : '\0';
}

bool hasOpenMark(std::string_view text, char mark)
{
    return mark != 0 && text.find(mark) != std::string_view::npos && provenDecimalMark(text) == 0;
}

bool isPercentage(std::string_view text)
{
    return text.find('%') != std::string_view::npos;
}

bool readMoney(std::string_view text, char decimalMark, std::int64_t& minorUnits, int power)
{
    constexpr int kMinor = 2; // digits of the minor units
    if (power == 0 && readPlainMoney(text, minorUnits))
        return true;
    Parts parts;
    if (!takeApart(text, Of::Money, parts))
        return readScientific(text, power + kMinor, minorUnits);
    return settleMarks(parts.digits, decimalMark, true) &&
           readScaled(parts.digits, parts.power + (parts.hasUnit ? 0 : power) + kMinor, parts.negative, minorUnits);
}

bool readNumber(std::string_view text, char decimalMark, double& number)
{
    if (text.size() < 16 && std::all_of(text.begin(), text.end(), isDigit) && !text.empty()) {
        std::int64_t value = 0;
        for (const char c : text)
            value = value * 10 + (c - '0');
        number = static_cast<double>(value);
        return true;
    }
    return readValue(text, decimalMark, number);
}

}
