#pragma once
// What stands before a table whose header is found, and where the table ends, when another one follows it. Row numbers count from 1 as in
// the file, indexes from 0 in the sample, which is never empty. Pure, any thread.

#include "core/import/header.h"

namespace zamer::import {

/// The rows below the header, up to the next table's lines of "# ..." or the sample's end.
std::span<const std::vector<std::string>> rowsOfTable(const Sample& sample, const HeaderPlace& place);
/// The table behind the next lines of "# ...", where a table begins with such lines.
std::optional<HeaderPlace> nextHeader(const Sample& sample, const HeaderPlace& place);
/// Row numbers of the lines before the table that are not blank.
std::vector<std::uint32_t> preambleRows(const Sample& sample, const HeaderPlace& place);
/// Whether its preamble is lines of "# ...": such a line further down begins the next table.
bool hasComments(const Sample& sample, const HeaderPlace& place);
/// The day in the last "# Start date: 20261001" above the header, and in "# End date: 20261031".
std::optional<Day> startDay(const Sample& sample, const HeaderPlace& place);
std::optional<Day> endDay(const Sample& sample, const HeaderPlace& place);
/// Row number of the blank line behind which a table of another width begins; 0 where there is none in the sample.
std::uint32_t nextTableRow(const Sample& sample, const HeaderPlace& place);

}
