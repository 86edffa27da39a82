#pragma once
// Numbering plans: how the countries' own numbers become international ones. Pure, any thread.

#include <string>
#include <string_view>

namespace zamer::import {

/// Digits as they stood in a cell, as digits that begin with a country code. `hasCode`: they followed a plus; others belong to `country` (two
/// letters). Empty where it is no number that could be called from abroad.
std::string international(const std::string& digits, bool hasCode, std::string_view country);

}
