#pragma once
// Currencies that amounts name themselves: "$342.09K", "500 EUR". Pure, any thread.

#include <string_view>

namespace zamer::import {

/// Whether an amount names a currency that cannot be `own` (ISO code). "$" may be any dollar or peso; no sign says nothing.
bool isForeignMoney(std::string_view text, std::string_view own);

}
