#include "core/import/text/headers.h"
#include "core/import/text/currencies.h"
#include "core/import/text/header_words.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace zamer::import {

namespace {

/// Questions of surveys are headers too: only their ends are looked at.
constexpr std::size_t kLongestUnit = 48;

/// A word or sign of a header.
struct Token {
    std::size_t begin = 0;
    std::string_view text;
    std::optional<UnitWord> unit; // that it stands for
    /// "> 1 млн": the word is part of an amount; "2026 млн" may be a year and its unit.
    bool isNumber() const { return text.find_first_not_of("0123456789") == std::string_view::npos && text.size() != 4; }
};

bool isLetter(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

std::vector<Token> tokensOf(std::string_view header)
{
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < header.size();) {
        std::size_t length = currencySignAt(header.substr(at));
        if (length == 0)
            while (at + length < header.size() && isLetter(header[at + length]) &&
                   (length == 0 || plainSignAt(header.substr(at + length)) == 0))
                ++length;
        if (length == 0) {
            ++at;
            continue;
        }
        const std::string_view text = header.substr(at, length);
        tokens.push_back({at, text, unitWord(text)});
        at += length;
    }
    return tokens;
}

/// Whether both may mean one currency, or one of them means none.
bool agree(std::string_view codes, std::string_view others)
{
    return codes.find(others) != std::string_view::npos || others.find(codes) != std::string_view::npos;
}

/// "бел. руб.": the word that leaves less open counts.
void take(const UnitWord& word, HeaderUnit& unit)
{
    const std::string codes(word.codes);
    if (unit.currency.empty() || (!codes.empty() && unit.currency.find(codes) != std::string::npos))
        unit.currency = codes;
    unit.power = unit.power == 0 ? word.power : unit.power;
    unit.seconds = unit.seconds > 0 ? unit.seconds : word.seconds;
}

bool isOnlyTime(const UnitWord& word)
{
    return word.seconds > 0 && word.power == 0;
}

/// "Сумма, руб. с НДС": what stands behind the unit is no part of it.
std::string_view taxWords(std::string_view header)
{
    for (const std::string_view words : {" с ндс", " без ндс"})
        if (header.size() > words.size() && header.ends_with(words))
            return header.substr(header.size() - words.size());
    return {};
}

/// Blanks, marks, empty brackets and pieces: "Количество, шт".
bool dropMarks(std::string& header)
{
    static constexpr std::string_view kEnds[] = {" ",    ",",     ":",    "*",     "()",    "[]",
                                                 ", шт", ", шт.", "(шт)", "(шт.)", ", pcs", "(pcs)"};
    for (const std::string_view end : kEnds)
        if (header.size() > end.size() && header.ends_with(end)) {
            header.resize(header.size() - end.size());
            return true;
        }
    const std::size_t open = header.rfind("(dd");
    if (open == std::string::npos || open == 0 || !header.ends_with(')'))
        return false;
    header.resize(open);
    return true;
}

/// "(тыс. руб.)", ", in USD": all of it is a unit.
bool dropApart(std::string& header, bool times, HeaderUnit& unit)
{
    const bool bracket = header.ends_with(')') || header.ends_with(']');
    const std::size_t from = header.rfind(!bracket ? ',' : header.back() == ')' ? '(' : '[');
    if (from == std::string::npos || from == 0 || header.size() - from > kLongestUnit)
        return false;
    const std::vector<Token> tokens = tokensOf(std::string_view(header).substr(from));
    const auto fits = [times](const Token& token) {
        return isBesideUnits(token.text) || (token.unit && (times || !isOnlyTime(*token.unit)));
    };
    const bool says = std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return t.unit.has_value(); });
    if (!says || !std::all_of(tokens.begin(), tokens.end(), fits))
        return false;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token)
        if (token->unit)
            take(*token->unit, unit);
    header.resize(from);
    return true;
}

/// "Сумма KGS": in small letters, and in front, a code may be a word ("last try", "TRY amount").
bool endsInCode(std::string_view header)
{
    constexpr std::size_t kCode = 3;
    header = header.substr(0, header.find_last_not_of(" .:*") + 1);
    if (header.size() < kCode + 2)
        return false;
    const std::string_view code = header.substr(header.size() - kCode);
    const std::string_view before = header.substr(0, header.size() - kCode);
    const bool parted = before.back() == ' ' || before.back() == '_' || before.ends_with("\u00A0");
    return parted && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           !currencyCode(folded(code)).empty();
}

/// "Бюджет ₽", "cost_usd", "Duration sec": words that mean nothing else. `code`: so does a code at the end.
bool dropLastWord(std::string& header, bool times, bool& code, HeaderUnit& unit)
{
    std::size_t from = header.size() <= kLongestUnit ? 0 : header.find(' ', header.size() - kLongestUnit);
    from = from == std::string::npos ? header.size() : from;
    std::vector<Token> tokens = tokensOf(std::string_view(header).substr(from));
    for (Token& token : tokens)
        token.begin += from;
    if (tokens.size() < 2)
        return false;
    const Token& last = tokens.back();
    const Token& before = tokens[tokens.size() - 2];
    const bool parted = currencySignAt(last.text) > 0 || before.begin + before.text.size() < last.begin;
    const bool ends = header.find_first_not_of(". ", last.begin + last.text.size()) == std::string::npos;
    const bool apart = last.unit && last.unit->apart && !(code && !last.unit->codes.empty());
    if (!last.unit || apart || (last.unit->power > 0 && before.isNumber()) || !parted || !ends ||
        (isOnlyTime(*last.unit) && !times))
        return false;
    code = false;
    take(*last.unit, unit);
    header.erase(header.find_last_not_of(" _./", last.begin - 1) + 1);
    for (const std::string_view beside : {" в", " in"})
        if (header.ends_with(beside))
            header.erase(header.size() - beside.size());
    return true;
}

std::string strip(std::string_view header, bool times, HeaderUnit& unit)
{
    std::string out = foldedOnOneLine(header);
    const std::string tax(taxWords(out));
    out.erase(out.size() - tax.size());
    bool code = endsInCode(header);
    while (dropMarks(out) || dropApart(out, times, unit) || dropLastWord(out, times, code, unit))
        continue;
    return out + tax;
}

}

std::string normalisedHeader(std::string_view header)
{
    HeaderUnit unit;
    return strip(header, false, unit);
}

std::string headerWithoutTime(std::string_view header)
{
    HeaderUnit unit;
    return strip(header, true, unit);
}

HeaderUnit unitOfHeader(std::string_view header)
{
    HeaderUnit unit;
    strip(header, true, unit);
    const std::string all = foldedOnOneLine(header);
    const std::vector<Token> tokens = tokensOf(all);
    HeaderUnit anywhere;
    bool several = false;
    for (std::size_t i = tokens.size(); i-- > 0;) {
        const std::optional<UnitWord>& word = tokens[i].unit;
        if (!word || word->apart || (word->power > 0 && i > 0 && tokens[i - 1].isNumber()))
            continue;
        several = several || !agree(word->codes, anywhere.currency);
        take(*word, anywhere);
    }
    if (unit.currency.empty() && !several)
        unit.currency = anywhere.currency;
    unit.power = unit.power == 0 ? anywhere.power : unit.power;
    return unit;
}

}
