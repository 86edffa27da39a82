#pragma once
// Decimal marks that a column's own values leave open ("1,234"): what the rest of the file tells of them. Pure, any thread.

#include "core/import/mapping.h"

namespace zamer::import {

/// `said`: by the user; 0 = find out. What stays open is asked for in the column's note.
void settleDecimalMarks(Understanding& out, const Sample& sample, std::span<const std::vector<std::string>> rows,
                        char said);

}
