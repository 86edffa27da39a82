#pragma once
// Recognising: which layout headers (or rows without one) belong to. Confidences 0..1. Pure, any thread.

#include "core/import/importer.h"

#include <optional>

namespace zamer::import {

struct Match {
    const Layout* layout = nullptr;
    double confidence = 0;   // share of the layout's typical columns that are there
    bool headerless = false; // its columns are known by their places
};
/// `rows` behind the header; `all` from the table's first row on.
Match recognise(const std::vector<std::string>& headers, std::span<const std::vector<std::string>> rows,
                std::span<const std::vector<std::string>> all);
/// The layouts that know most of the headers, two at least, best first; at most three.
std::vector<const Layout*> nearestLayouts(const std::vector<std::string>& headers);
/// A header as a field would be called: "Closed at" -> closed_at.
std::string fieldName(std::string_view header);
/// The one entity whose field names all headers are, required ones among them (a table written for this program).
std::optional<facts::Entity> entityOfFieldNames(const std::vector<std::string>& headers);
/// The field and rank of each header in a layout; an empty field where it has none.
struct HeaderMeaning {
    std::string_view field;
    std::size_t rank = 0;
    bool known = false;
    bool outgoing = false;
};
HeaderMeaning meaningOf(const Layout& layout, std::string_view normalised);

}
