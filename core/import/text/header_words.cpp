#include "core/import/text/header_words.h"
#include "core/import/text/currencies.h"

#include <algorithm>
#include <initializer_list>

namespace zamer::import {

namespace {

constexpr bool kApart = true;
constexpr double kMinute = 60;
constexpr double kHour = 3'600;
constexpr double kDay = 86'400;

constexpr UnitWord kWords[] = {
    {"руб", "RUB BYN"},
    {"рублей", "RUB BYN"},
    {"рубли", "RUB BYN"},
    {"рублях", "RUB BYN"},
    {"р", "RUB BYN", 0, 0, kApart},
    {"rub", "RUB"},
    {"rur", "RUB"},
    {"бел", "BYN", 0, 0, kApart},
    {"byn", "BYN"},
    {"usd", "USD"},
    {"долл", "USD"},
    {"доллары", "USD"},
    {"долларов", "USD"},
    {"долларах", "USD"},
    {"сша", "USD", 0, 0, kApart},
    {"eur", "EUR"},
    {"евро", "EUR"},
    {"euro", "EUR", 0, 0, kApart},
    {"gbp", "GBP"},
    {"uah", "UAH"},
    {"грн", "UAH"},
    {"гривен", "UAH"},
    {"kzt", "KZT"},
    {"тг", "KZT"},
    {"тенге", "KZT"},
    {"brl", "BRL"},
    {"cny", "CNY"},
    {"юаней", "CNY"},
    {"юанях", "CNY"},
    {"тыс", "", 3},
    {"тысяч", "", 3},
    {"тысячах", "", 3},
    {"т", "", 3, 0, kApart},
    {"k", "", 3, 0, kApart},
    {"к", "", 3, 0, kApart},
    {"000", "", 3, 0, kApart},
    {"thousand", "", 3},
    {"thousands", "", 3},
    {"млн", "", 6},
    {"миллионов", "", 6},
    {"миллионах", "", 6},
    {"mln", "", 6},
    {"m", "", 6, kMinute, kApart},
    {"м", "", 6, kMinute, kApart},
    {"million", "", 6},
    {"millions", "", 6},
    {"млрд", "", 9},
    {"bn", "", 9, 0, kApart},
    {"billion", "", 9},
    {"ms", "", 0, 0.001, kApart},
    {"мс", "", 0, 0.001, kApart},
    {"сек", "", 0, 1},
    {"секунд", "", 0, 1},
    {"секунды", "", 0, 1},
    {"секундах", "", 0, 1},
    {"с", "", 0, 1, kApart},
    {"sec", "", 0, 1},
    {"secs", "", 0, 1},
    {"seconds", "", 0, 1},
    {"s", "", 0, 1, kApart},
    {"мин", "", 0, kMinute},
    {"минут", "", 0, kMinute},
    {"минуты", "", 0, kMinute},
    {"минутах", "", 0, kMinute},
    {"min", "", 0, kMinute},
    {"mins", "", 0, kMinute},
    {"minutes", "", 0, kMinute},
    {"ч", "", 0, kHour, kApart},
    {"час", "", 0, kHour, kApart},
    {"часы", "", 0, kHour, kApart},
    {"часов", "", 0, kHour},
    {"часах", "", 0, kHour},
    {"h", "", 0, kHour, kApart},
    {"hr", "", 0, kHour, kApart},
    {"hrs", "", 0, kHour},
    {"hours", "", 0, kHour},
    {"дн", "", 0, kDay, kApart},
    {"дней", "", 0, kDay, kApart},
    {"days", "", 0, kDay, kApart},
};

std::size_t lengthOf(std::string_view text, std::initializer_list<std::string_view> signs)
{
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [text](std::string_view s) { return text.starts_with(s); });
    return sign == signs.end() ? 0 : sign->size();
}

}

std::optional<UnitWord> unitWord(std::string_view folded)
{
    for (const UnitWord& word : kWords)
        if (word.text == folded)
            return word;
    if (currencySignAt(folded) == folded.size())
        return UnitWord{folded, folded == "us$" ? std::string_view("USD") : currenciesIn(folded)};
    if (const std::string_view code = currencyCode(folded); !code.empty())
        return UnitWord{folded, code, 0, 0, kApart};
    return std::nullopt;
}

bool isBesideUnits(std::string_view folded)
{
    return folded == "в" || folded == "in" || folded == "of";
}

std::size_t plainSignAt(std::string_view text)
{
    return lengthOf(text, {"₽", "$", "€", "£", "₴", "₸", "¥"});
}

std::size_t currencySignAt(std::string_view text)
{
    const std::size_t lettered = lengthOf(text, {"us$", "r$"});
    return lettered > 0 ? lettered : plainSignAt(text);
}

}
