#include "core/import/text/currencies.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <string>

namespace zamer::import {

namespace {

struct Sign {
    std::string_view text;  // case-folded
    std::string_view codes; // that it may stand for
};

constexpr Sign kSigns[] = {
    {"r$", "BRL"},  {"$", "USD CAD AUD NZD MXN ARS COP CLP"},
    {"€", "EUR"},   {"£", "GBP"},
    {"₴", "UAH"},   {"₸", "KZT"},
    {"₽", "RUB"}, {"руб", "RUB BYN"},
    {"usd", "USD"}, {"eur", "EUR"},
    {"gbp", "GBP"}, {"uah", "UAH"},
    {"грн", "UAH"}, {"kzt", "KZT"},
    {"тг", "KZT"},  {"rub", "RUB"},
    {"rur", "RUB"}, {"byn", "BYN"},
    {"brl", "BRL"},
};

/// Most amounts: digits, marks and blanks, the two wide ones (C2 A0, E2 80 AF) among them.
bool isBare(std::string_view text)
{
    return text.find_first_not_of("0123456789., -+\xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
}

}

bool isForeignMoney(std::string_view text, std::string_view own)
{
    if (own.empty() || isBare(text))
        return false;
    const std::string word = folded(text);
    const auto sign = std::find_if(std::begin(kSigns), std::end(kSigns),
                                   [&word](const Sign& each) { return word.find(each.text) != std::string::npos; });
    return sign != std::end(kSigns) && sign->codes.find(own) == std::string_view::npos;
}

}
