#include "core/import/text/currencies.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::string_view kDollars = "USD CAD AUD NZD MXN ARS COP CLP";
constexpr std::string_view kYuanOrYen = "CNY JPY";

/// Parts of an amount; the first that is in it counts.
constexpr CurrencyWord kSigns[] = {
    {"r$", "BRL"},  {"$", kDollars},   {"€", "EUR"},   {"£", "GBP"},   {"₴", "UAH"},       {"₸", "KZT"},
    {"₽", "RUB"}, {"¥", kYuanOrYen}, {"бел", "BYN"}, {"byn", "BYN"}, {"руб", "RUB BYN"}, {"usd", "USD"},
    {"eur", "EUR"}, {"gbp", "GBP"},    {"uah", "UAH"}, {"грн", "UAH"}, {"kzt", "KZT"},     {"тг", "KZT"},
    {"rub", "RUB"}, {"rur", "RUB"},    {"brl", "BRL"},
};

constexpr CurrencyWord kWords[] = {
    {"rub", "RUB"},
    {"usd", "USD"},
    {"eur", "EUR"},
    {"kzt", "KZT"},
    {"byn", "BYN"},
    {"cny", "CNY"},
    {"uah", "UAH"},
    {"gbp", "GBP"},
    {"руб", "RUB"},
    {"руб.", "RUB"},
    {"рубль", "RUB"},
    {"рубли", "RUB"},
    {"российский рубль", "RUB"},
    {"russian ruble", "RUB"},
    {"rur", "RUB"},
    {"643", "RUB"},
    {"810", "RUB"},
    {"р.", "RUB"},
    {"доллар", "USD"},
    {"доллары", "USD"},
    {"доллар сша", "USD"},
    {"долл.", "USD"},
    {"us dollar", "USD"},
    {"840", "USD"},
    {"евро", "EUR"},
    {"euro", "EUR"},
    {"978", "EUR"},
    {"тенге", "KZT"},
    {"398", "KZT"},
    {"белорусский рубль", "BYN"},
    {"бел. руб.", "BYN"},
    {"933", "BYN"},
    {"юань", "CNY"},
    {"юани", "CNY"},
    {"156", "CNY"},
    {"гривна", "UAH"},
    {"980", "UAH"},
    {"$", kDollars},
    {"€", "EUR"},
    {"£", "GBP"},
    {"₽", "RUB"},
    {"₸", "KZT"},
    {"₴", "UAH"},
    {"¥", kYuanOrYen},
};

constexpr std::string_view kCodes[] = {
    "RUB", "USD", "EUR", "GBP", "UAH", "KZT", "BYN", "BRL", "CNY", "JPY", "CHF", "PLN", "CZK", "TRY", "AED", "ILS",
    "INR", "MXN", "ARS", "CLP", "COP", "CAD", "AUD", "NZD", "HKD", "SGD", "KRW", "THB", "VND", "IDR", "SEK", "NOK",
    "DKK", "HUF", "RON", "BGN", "RSD", "GEL", "AMD", "AZN", "KGS", "UZS", "TJS", "MDL", "MNT", "ZAR", "EGP", "SAR",
};

bool isLatin(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "1000 chf": a code that stands alone.
std::string_view codeIn(std::string_view word)
{
    for (std::size_t at = 0; at < word.size(); ++at) {
        std::size_t end = at;
        while (end < word.size() && isLatin(word[end]))
            ++end;
        if (const std::string_view code = currencyCode(word.substr(at, end - at)); !code.empty())
            return code;
        at = std::max(at, end);
    }
    return {};
}

/// Most amounts: digits, marks and blanks, the two wide ones (C2 A0, E2 80 AF) among them.
bool isBare(std::string_view text)
{
    return text.find_first_not_of("0123456789., -+\xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
}

}

std::string_view currenciesIn(std::string_view amount)
{
    if (isBare(amount))
        return {};
    const std::string word = folded(amount);
    const auto sign = std::find_if(std::begin(kSigns), std::end(kSigns), [&word](const CurrencyWord& each) {
        return word.find(each.text) != std::string::npos;
    });
    return sign == std::end(kSigns) ? codeIn(word) : sign->codes;
}

std::string_view currencyCode(std::string_view foldedWord)
{
    if (foldedWord.size() != 3)
        return {};
    for (const std::string_view code : kCodes)
        if (std::equal(code.begin(), code.end(), foldedWord.begin(),
                       [](char upper, char lower) { return upper + ('a' - 'A') == lower; }))
            return code;
    return foldedWord == "rur" ? std::string_view("RUB") : std::string_view();
}

bool isForeignMoney(std::string_view text, std::string_view own)
{
    if (own.empty())
        return false;
    const std::string_view codes = currenciesIn(text);
    return !codes.empty() && codes.find(own) == std::string_view::npos;
}

std::span<const CurrencyWord> currencyWords()
{
    return kWords;
}

std::string currencyNamed(std::string_view cell)
{
    const std::string word = folded(cell);
    for (const CurrencyWord& known : kWords)
        if (known.text == word)
            return std::string(known.codes);
    if (word.size() == 3 && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos) {
        std::string code = word;
        std::transform(code.begin(), code.end(), code.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        return code;
    }
    return std::string(currenciesIn(cell));
}

}
