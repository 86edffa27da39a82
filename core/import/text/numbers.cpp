#include "core/import/text/numbers.h"
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
    double factor = 1; // K, млн, %
};

std::optional<double> wordFactor(std::string_view word)
{
    struct Word {
        std::string_view text;
        double factor;
    };
    static constexpr Word kWords[] = {
        {"k", 1e3}, {"к", 1e3},  {"тыс", 1e3},  {"m", 1e6}, {"mln", 1e6},  {"м", 1e6},  {"млн", 1e6},
        {"b", 1e9}, {"bn", 1e9}, {"млрд", 1e9}, {"руб", 1}, {"рублей", 1}, {"р", 1},    {"rub", 1},
        {"rur", 1}, {"usd", 1},  {"eur", 1},    {"грн", 1}, {"uah", 1},    {"kzt", 1},  {"тг", 1},
        {"byn", 1}, {"brl", 1},  {"r", 1},      {"gbp", 1}, {"шт", 1},     {"%", 0.01},
    };
    const std::string name = folded(word);
    for (const Word& entry : kWords)
        if (name == entry.text)
            return entry.factor;
    return std::nullopt;
}

/// Length of a sign that only decorates: a blank, an apostrophe between thousands, a currency sign.
std::size_t decoration(std::string_view rest)
{
    static constexpr std::string_view kSigns[] = {" ",   "\t", "\u00A0", "\u202F", "\u2009", "'", "’",
                                                  "₽", "$",  "€",      "£",      "₴",      "₸", "¥"};
    for (const std::string_view sign : kSigns)
        if (rest.starts_with(sign))
            return sign.size();
    return 0;
}

bool takeApart(std::string_view rest, Parts& parts)
{
    const bool bracketed = rest.size() > 2 && rest.front() == '(' && rest.back() == ')';
    if (bracketed)
        rest = rest.substr(1, rest.size() - 2);
    parts.negative = bracketed;
    bool closed = false; // a word or sign stood behind the digits: nothing may follow
    while (!rest.empty()) {
        if (const std::size_t blank = decoration(rest)) {
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
            const std::optional<double> factor = wordFactor(rest.substr(0, length));
            if (!factor)
                return false;
            parts.factor *= *factor;
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

bool readValue(std::string_view text, char decimalMark, bool money, double& value)
{
    Parts parts;
    if (!takeApart(text, parts)) {
        // 1.5E+03: nothing else has letters between its digits
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
        return end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite(value);
    }
    if (!settleMarks(parts.digits, decimalMark, money))
        return false;
    const auto end = std::from_chars(parts.digits.data(), parts.digits.data() + parts.digits.size(), value);
    if (end.ec != std::errc())
        return false;
    value *= parts.negative ? -parts.factor : parts.factor;
    return true;
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
    return takeApart(text, parts) ? proven(parts.digits) : '\0';
}

bool hasOpenMark(std::string_view text, char mark)
{
    return mark != 0 && text.find(mark) != std::string_view::npos && provenDecimalMark(text) == 0;
}

bool isPercentage(std::string_view text)
{
    return text.find('%') != std::string_view::npos;
}

bool readMoney(std::string_view text, char decimalMark, std::int64_t& minorUnits)
{
    if (readPlainMoney(text, minorUnits))
        return true;
    double value = 0;
    if (!readValue(text, decimalMark, true, value) || std::abs(value) > 9e15)
        return false;
    minorUnits = std::llround(value * 100);
    return true;
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
    return readValue(text, decimalMark, false, number);
}

namespace {

/// A spreadsheet's time without its format: 0.00157 of a day. Nobody measures calls to a tenth of a millisecond.
bool isPartOfDay(std::string_view text, double value)
{
    constexpr std::size_t kDecimals = 4;
    const std::size_t mark = text.find_first_of(".,");
    return value > 0 && value < 1 && mark != std::string_view::npos && text.size() - mark - 1 >= kDecimals;
}

}

bool readDuration(std::string_view text, char decimalMark, double& seconds, std::optional<bool> partOfDay)
{
    if (readNumber(text, decimalMark, seconds)) {
        if (partOfDay.value_or(isPartOfDay(text, seconds)))
            seconds = std::round(seconds * 86'400);
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
        seconds = countOf(text, ':') == 2 || countOf(text, ':') == 1 ? total : -1;
        return seconds >= 0;
    }
    const std::string words = folded(text);
    for (std::string_view rest = trimmed(words); !rest.empty(); rest = trimmed(rest)) {
        const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
        if (digits == 0 || !readNumber(rest.substr(0, digits), '.', part))
            return false;
        rest = trimmed(rest.substr(digits));
        const std::size_t letters = std::min(rest.find_first_of(" 0123456789"), rest.size());
        const std::string_view unit = rest.substr(0, letters);
        const double size = unit.starts_with("ч") || unit.starts_with("h")   ? 3600
                            : unit.starts_with("м") || unit.starts_with("m") ? 60
                            : unit.starts_with("с") || unit.starts_with("s") ? 1
                                                                             : 0;
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
