#pragma once
// Column check: whether the values under a header are what its field takes. A file may be named well and filled one column off. Pure,
// any thread.

#include "core/import/mapping.h"

namespace zamer::import {

/// After the columns have their fields and the dates their order: lowers ColumnGuess::confidence by the share of sampled values that fit,
/// and asks for a look (needsLook, note) where fewer than four of five do. Changes no field: a shift is offered, not made.
void checkColumns(Understanding& understanding, std::span<const std::vector<std::string>> rows, const Options& options);

}
