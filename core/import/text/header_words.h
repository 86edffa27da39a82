#pragma once
// The words of units that headers have behind their names. Folded; pure, any thread.

#include <cstddef>
#include <optional>
#include <string_view>

namespace zamer::import {

struct UnitWord {
    std::string_view text;
    std::string_view codes; // of a currency
    int power = 0;          // of ten: 3 of "тыс"
    double seconds = 0;     // of a unit of time
    bool apart = false;     // means something else too: a unit only in brackets or behind a comma
};

std::optional<UnitWord> unitWord(std::string_view folded);
/// "in", "в": what may stand beside a unit.
bool isBesideUnits(std::string_view folded);
/// Length of the currency sign that the text begins with, 0 where it does not; `plainSignAt`: of those without letters.
std::size_t currencySignAt(std::string_view text);
std::size_t plainSignAt(std::string_view text);

}
