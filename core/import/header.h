#pragma once
// Where a table begins: preamble lines (report titles, "# ..." of GA4), one or two header rows, or none.

#include "core/import/importer.h"
#include "core/import/sample.h"

namespace zamer::import {

struct HeaderPlace {
    std::size_t first = 0; // index of the first header row in the sample; rows before it are the preamble
    std::size_t rows = 1;  // 0: the file has no header, its data begin at `first`
};

HeaderPlace findHeader(const Sample& sample, const Options& options);
/// The names of the columns, unique: "Товар", "Товар #2"; an unnamed one is "#7", by its place. Two header rows become "Question / Choice".
std::vector<std::string> headersAt(const Sample& sample, const HeaderPlace& place);

}
