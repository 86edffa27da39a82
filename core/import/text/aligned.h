#pragma once
// Columns of a text that blanks align, as consoles and old programs print tables: "33  in work  3000". Pure, any thread.

#include <cstdint>
#include <string_view>
#include <vector>

namespace zamer::import {

/// In which character of a line each column begins, the first in 0: behind blanks that all rows share, several of them, or one where most
/// rows have more in front of it. Rows are the lines with two blanks in a row inside; `text` is UTF-8. Nothing where there are no columns.
std::vector<std::uint32_t> alignedStarts(std::string_view text, char lineEnd);

/// Where a line is cut into those columns: the offset of the blank in front of each but the first. False where another character
/// stands there. `utf8`: else each byte is a character.
bool cutAligned(std::string_view line, const std::vector<std::uint32_t>& starts, bool utf8,
                std::vector<std::uint32_t>& cuts);

}
