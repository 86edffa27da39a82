#pragma once
// Which tables a JSON file holds: the places where its objects stand, and which of them are rows.

#include "core/base/result.h"
#include "core/import/markup/json_walker.h"

#include <optional>

namespace zamer::import {

/// An object with more members of its own than these is a row, whatever it holds.
constexpr std::size_t kKeysOfParent = 4;

/// What is asked of a table's rows: `parent` where its rows stand in objects that say something too.
struct JsonShape {
    std::string rows;
    std::string parent;
    bool hasParent = false;
    bool byLines = false;
    /// A list of [name, value] in each row, or the row itself: its pairs are cells.
    std::optional<std::string> pairs = std::nullopt;
};

/// The table of most rows first; empty where no object stands in the file. Reads the file once; memory: the places. Errors: FileDamaged,
/// FileUnreadable, FileVanished.
Result<std::vector<JsonShape>> shapesIn(const JsonBytes& bytes);

}
