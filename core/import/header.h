#pragma once
// Where a table begins: preamble lines (report titles, "# ..." of GA4), one or two header rows, or none; and where it ends, when another
// table follows it. Row numbers count from 1 as in the file, indexes from 0 in the sample, which is never empty. Pure, any thread.

#include "core/import/importer.h"
#include "core/import/sample.h"

namespace zamer::import {

struct HeaderPlace {
    std::size_t first = 0; // index of the first header row in the sample; rows before it are the preamble
    std::size_t rows = 1;  // 0: the file has no header, its data begin at `first`
};

/// Without a header only where the user says so, or where most columns begin with what the rest of them is: numbers under numbers.
HeaderPlace findHeader(const Sample& sample, const Options& options);
/// The names of the columns, unique: "Товар", "Товар #2"; an unnamed one is "#7", by its place. Two header rows become "Question /
/// Choice". Unnamed columns without a value are not counted. Behind the header's last, columns are counted that the user maps by their place
/// (#7), and where cells have places of their own (Sample::places) those that half of the rows fill; elsewhere a cell too many is a
/// separator inside a value, which shifts all others.
std::vector<std::string> headersAt(const Sample& sample, const HeaderPlace& place, const Options& options);
/// The rows below the header, up to the next table's lines of "# ..." or the sample's end.
std::span<const std::vector<std::string>> rowsOfTable(const Sample& sample, const HeaderPlace& place);
/// The table behind the next lines of "# ...", where a table begins with such lines.
std::optional<HeaderPlace> nextHeader(const Sample& sample, const HeaderPlace& place);
/// Row numbers of the lines before the table that are not blank.
std::vector<std::uint32_t> preambleRows(const Sample& sample, const HeaderPlace& place);
/// Whether its preamble is lines of "# ...": such a line further down begins the next table.
bool hasComments(const Sample& sample, const HeaderPlace& place);
/// The day in the last "# Start date: 20261001" above the header.
std::optional<Day> startDay(const Sample& sample, const HeaderPlace& place);
/// Row number of the blank line behind which a table of another width begins; 0 where there is none in the sample.
std::uint32_t nextTableRow(const Sample& sample, const HeaderPlace& place);

}
