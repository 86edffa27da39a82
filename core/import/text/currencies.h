#pragma once
// Currencies: those that amounts name themselves ("$342.09K", "500 EUR") and those of a column ("USD", "доллар США", "840"). ISO codes;
// where a sign may stand for several: all of them, with blanks between ("USD CAD AUD"). Pure, any thread.

#include <span>
#include <string>
#include <string_view>

namespace zamer::import {

/// Of an amount; empty where it names none.
std::string_view currenciesIn(std::string_view amount);
/// Whether an amount names a currency that cannot be `own` (ISO code). "$" may be any dollar or peso; no sign says nothing.
bool isForeignMoney(std::string_view text, std::string_view own);

/// "CHF" of "chf": of the codes that exports have; empty where it is none.
std::string_view currencyCode(std::string_view foldedWord);

/// What cells of a currency column say, case-folded, and the codes it may stand for.
struct CurrencyWord {
    std::string_view text;
    std::string_view codes;
};
std::span<const CurrencyWord> currencyWords();
/// Of such a cell: any three Latin letters are a code; empty where nothing is known of the word.
std::string currencyNamed(std::string_view cell);

}
