#pragma once
// One field's part of the plan: which columns it is read from, and how. Pure, any thread.

#include "core/import/mapping.h"
#include "core/import/plan.h"

namespace zamer::import {

/// `index` of the entity's field. Without sources and not constant: nothing feeds it.
FieldPlan planField(const Understanding& understanding, const Options& options, int index);
/// A column that only the layout's `finish` reads; `index` behind the entity's fields.
FieldPlan planExtra(const Understanding& understanding, const LayoutExtra& extra, int index, const Options& options);

/// Whether a column feeds the field.
bool hasColumn(const Understanding& understanding, std::string_view field);
/// The user's constant overrules a column; the layout's stands where no column has the field.
std::optional<std::string> constantFor(std::string_view field, const Understanding& understanding,
                                       const Options& options);

}
