#pragma once
// The tables of an archive: of the workbook that it is, or of all its members that hold tables. One thread at a time for all of them.

#include "core/import/input.h"

namespace zamer::import {

struct PackedTables {
    std::string format; // xlsx, ods, zip
    std::vector<InputTable> tables;
};

/// Errors: NotATable (an archive of anything else, or with a password), FileEmpty, FileDamaged, FileTooLarge.
Result<PackedTables> packedTables(std::shared_ptr<const ByteSource> bytes);

}
