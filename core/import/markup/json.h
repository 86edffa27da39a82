#pragma once
// JSON as a table: one object a line, an array of objects, or an object that holds arrays of objects, each of them a table ("data",
// "result.items"), also one level deeper ("data.data_points", with what their parent says before them). A row is an object: nested ones
// become columns "a.b", several values of one column are joined by ", ". A list of [name, value] in a row, or in place of it, is its cells
// too. The header is record 0: the keys in the order in which the file first has them; rows are counted from 1, and by lines where
// objects stand one a line. Memory: one block, one row and the keys. A table is one thread's at a time.

#include "core/import/input.h"

namespace zamer::import {

/// Whether text begins like an object or an array of objects.
bool looksLikeJson(std::string_view start);
/// The table of most rows first. Errors: FileDamaged (detail: what is wrong in which line), NotATable (no object in it), TooManyColumns,
/// FileUnreadable, FileVanished.
Result<std::vector<InputTable>> jsonTables(std::shared_ptr<const ByteSource> bytes, const std::string& name);

}
