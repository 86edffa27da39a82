#pragma once
// ODS: the sheets of an OpenDocument workbook as tables (OASIS OpenDocument 1.2, part 1, chapters 8, 9 and 19). One thread at a time for a
// workbook and its sheets; memory: one block and one row.

#include "core/import/input.h"
#include "core/import/sheet/archive.h"

namespace zamer::import {

/// Whether an archive is an OpenDocument sheet, by its mimetype.
Result<bool> isOds(const Archive& archive);
/// Its sheets in their order; `name` is put before their names. Reads through the document once. Errors: FileDamaged, FileEmpty, FileTooLarge,
/// NotATable (encrypted), the archive's.
Result<std::vector<InputTable>> odsTables(std::shared_ptr<const Archive> archive, const std::string& name);

}
