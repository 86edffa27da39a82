#pragma once
// Joiner: the blocks of a file, in order, into one table. Words get their final codes in the order in which accepted
// rows first use them, so neither the size of the blocks nor the number of threads shows in the result.

#include "core/import/block_rows.h"
#include "core/import/plan.h"

namespace zamer::import {

struct Joined {
    facts::Table rows;
    std::vector<facts::ColumnPtr> extras; // by the layout's extras
};
/// `blocks` are used up.
Joined joinRows(const Plan& plan, std::vector<BlockRows>& blocks, unsigned threads);
std::vector<Issue> joinIssues(const Plan& plan, const std::vector<BlockRows>& blocks);

}
