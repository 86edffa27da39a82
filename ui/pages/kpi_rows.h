#pragma once
// KPIs in words as rows of the tables; shared by the pages that list them. Pure, texts in the language of the moment.

#include "core/report/words.h"
#include "ui/charts/way.h"
#include "ui/widgets/figure_table.h"

namespace zamer::ui {

charts::WaySpec waySpec(const report::KpiWords& words);

/// KPI, before, now, verdict, change.
std::vector<FigureColumn> comparedColumns();
FigureRow comparedRow(const report::KpiWords& words);
std::vector<FigureRow> comparedRows(const std::vector<const report::KpiWords*>& words);
/// KPI, value, interval, target, data: of one snapshot.
std::vector<FigureColumn> aloneColumns();
FigureRow aloneRow(const report::KpiWords& words);
std::vector<FigureRow> aloneRows(const std::vector<const report::KpiWords*>& words);

}
