#pragma once
// One column of the joined table: what the blocks have of its field, one after the other. A column is one thread's at a time.

#include "core/import/block_rows.h"
#include "core/import/plan.h"

#include <algorithm>

namespace zamer::import {

/// Room for `more` values: for all that the file is likely to have, so that growing copies nothing; pages that nobody writes to cost
/// nothing.
template<class Values>
void makeRoom(Values& values, std::size_t more, std::size_t expected)
{
    if (values.size() + more > values.capacity())
        values.reserve(std::max({values.size() + more, expected, values.size() + values.size() / 2}));
}

/// An empty column for the field.
std::shared_ptr<facts::Column> emptyColumn(const FieldPlan& field);
/// Appends a block's rows and lets go of them; `expected`: rows that the column is likely to have in the end, 0 where that is not known.
void joinRows(const FieldPlan& field, FieldRows& from, std::size_t expected, facts::Column& column);
/// The same value in every row.
void fillConstant(const Plan& plan, const FieldPlan& field, std::size_t rows, facts::Column& column);

}
