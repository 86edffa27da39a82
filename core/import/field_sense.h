#pragma once
// What the values of some fields are, beyond their type. By the names of facts.md; pure, any thread.

#include <string_view>

namespace zamer::import {

/// Seconds that exports write in many ways.
bool isDuration(std::string_view field);
/// Numbers that are minutes.
bool isMinutes(std::string_view field);
/// Whole numbers: a lone mark before three digits can only part thousands.
bool isCount(std::string_view field);
/// Numbers that a percent sign fits; a percentage of anything else is no value of it.
bool isShare(std::string_view field);

}
