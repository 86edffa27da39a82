#pragma once
// Relationships of a part of an OOXML package (ECMA-376 part 2): what it refers to, by id and by type. One thread an archive.

#include "core/import/sheet/archive.h"

#include <string>
#include <vector>

namespace zamer::import {

struct Relationship {
    std::string id;
    std::string type; // its last part: worksheet, sharedStrings, styles ... (the rest differs between editions)
    const Member* target = nullptr;
};

/// Of the part called `part` ("" for the package itself). No relationships at all is an empty list. Errors: FileDamaged, the archive's.
Result<std::vector<Relationship>> relationshipsOf(const Archive& archive, const std::string& part);

}
