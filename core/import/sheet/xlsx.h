#pragma once
// XLSX: the sheets of a workbook as tables (ECMA-376). One thread at a time for a workbook and its sheets; memory: the shared strings and
// one block.

#include "core/import/input.h"
#include "core/import/sheet/archive.h"

namespace zamer::import {

/// Whether an archive is a workbook, by its parts.
Result<bool> isXlsx(const Archive& archive);
/// Its sheets in their order; `name` is put before their names. Errors: FileDamaged, FileEmpty, FileTooLarge, the archive's.
Result<std::vector<InputTable>> xlsxTables(std::shared_ptr<const Archive> archive, const std::string& name);

}
