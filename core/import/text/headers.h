#pragma once
// Headers of columns: the name that they are compared by, and the unit that they give for the values below: "Сумма, тыс. руб.", "Cost, $",
// "Длительность, мин". All text is UTF-8. Pure, any thread.

#include <string>
#include <string_view>

namespace zamer::import {

struct HeaderUnit {
    std::string currency; // ISO codes as currenciesIn() gives them; empty: none is named
    int power = 0;        // of ten, that amounts are in: 3 of "тыс."
    double seconds = 0;   // of time: 60 of "мин"; 0: none is named
    bool operator==(const HeaderUnit&) const = default;
};

/// What headers are compared by: trimmed, folded, inner blanks single; currencies, "тыс." and a date pattern at the end dropped.
std::string normalisedHeader(std::string_view header);
/// The same without a unit of time at the end: "длительность" of "Длительность, мин".
std::string headerWithoutTime(std::string_view header);
/// A currency and a multiple count wherever they stand ("Расход (тыс. руб.) без НДС"), a unit of time only at the end. Of two
/// currencies that at the end counts, or else neither.
HeaderUnit unitOfHeader(std::string_view header);

}
