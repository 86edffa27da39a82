#pragma once
// Where a table begins: behind preamble lines (report titles, "# ..." of GA4), with one or two header rows, or none; and how its columns
// are called. Indexes count from 0 in the sample, which is never empty. Pure, any thread.

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

}
