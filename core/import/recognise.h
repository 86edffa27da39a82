#pragma once
// Recognising: unique headers, whether there is a header at all, and which layout the headers belong to.

#include "core/import/importer.h"

namespace zamer::import {

/// "Товар", "Товар #2"; an unnamed column is "#7", by its place.
std::vector<std::string> uniqueHeaders(const std::vector<std::string>& row);
/// False only where the user maps by place (#3) and the first row looks like all others.
bool hasHeader(std::span<const std::vector<std::string>> rows, const Options& options);

struct Match {
    const Layout* layout = nullptr;
    double confidence = 0; // share of the layout's typical columns that are there
};
Match recognise(const std::vector<std::string>& headers);
/// The field and rank of each header in a layout; an empty field where it has none.
struct HeaderMeaning {
    std::string_view field;
    std::size_t rank = 0;
    bool known = false;
};
HeaderMeaning meaningOf(const Layout& layout, std::string_view normalised);

}
