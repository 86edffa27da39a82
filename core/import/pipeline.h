#pragma once
// Pipeline: a table's blocks through parsing and joining. One thread at a time reads (and unpacks) the next block, the others parse and join;
// blocks that wait to be joined are few, so memory is the columns plus a window of the file.

#include "core/base/progress.h"
#include "core/import/block.h"
#include "core/import/joiner.h"

namespace zamer::import {

/// Errors: those of the reader; BrokenIds, Cancelled.
Result<Joined> readBlocks(TableReader& reader, const Plan& plan, unsigned threads, Progress& progress);

}
