#pragma once
// What the lists of Bitrix24 have in common: columns of phones and e-mails, UTM marks, the names of currencies. Constants, any thread.

#include "core/import/layout.h"

#include <algorithm>
#include <array>

namespace zamer::import::bitrix24 {

/// Of a person: a column a kind, several values in one cell.
constexpr LayoutColumn kPhonesAndEmails[] = {
    {"phone", "телефон|phone"},
    {"phone", "рабочий телефон|work phone"},
    {"phone", "мобильный телефон|mobile phone|mobile"},
    {"phone", "домашний телефон|home phone"},
    {"phone", "телефон для рассылок|sms marketing phone|phone for newsletters"},
    {"phone", "другой телефон|other phone"},
    {"email", "e-mail|email"},
    {"email", "рабочий e-mail|work e-mail|work email"},
    {"email", "частный e-mail|home e-mail|private e-mail"},
    {"email", "e-mail для рассылок|newsletters e-mail|e-mail for newsletters"},
    {"email", "другой e-mail|other e-mail"},
};

constexpr LayoutColumn kUtm[] = {
    {"source", "utm source"},   {"medium", "utm medium"}, {"campaign", "utm campaign"},
    {"content", "utm content"}, {"term", "utm term"},
};

constexpr LayoutValue kCurrencies[] = {
    {"currency", "российский рубль", "RUB"},
    {"currency", "рубль", "RUB"},
    {"currency", "russian ruble", "RUB"},
    {"currency", "доллар сша", "USD"},
    {"currency", "us dollar", "USD"},
    {"currency", "евро", "EUR"},
    {"currency", "euro", "EUR"},
    {"currency", "тенге", "KZT"},
    {"currency", "белорусский рубль", "BYN"},
};

/// One list of several, in their order.
template<class T, std::size_t... kCounts>
constexpr std::array<T, (kCounts + ...)> joined(const T (&... lists)[kCounts])
{
    std::array<T, (kCounts + ...)> all{};
    auto end = all.begin();
    ((end = std::copy(std::begin(lists), std::end(lists), end)), ...);
    return all;
}

}
