#pragma once
// The units that headers give ("Сумма, тыс. руб.", "Длительность, мин", "Прочитано, %") and what they do to a field's numbers.
// Pure, any thread.

#include "core/import/mapping.h"
#include "core/import/plan.h"

namespace zamer::import {

/// Of a count and its share the count is read.
void dropSharesOfCounts(const Understanding& understanding, FieldPlan& plan);
/// The units of the plan's columns; none where no header gives one.
void takeUnits(const Understanding& understanding, FieldPlan& plan);
/// "30 %" of the delivered messages, where no value of the column can be a count.
bool givesShares(const Understanding& understanding, std::string_view field, const FieldPlan& plan);

}
