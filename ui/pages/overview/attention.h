#pragma once
// What the side column says: the steps that are due next, and what needs attention, worst first. Pure.

#include "core/report/wording.h"
#include "ui/models/figures.h"
#include "ui/pages/overview/side_list.h"

namespace zamer::ui::overview {

std::vector<SideItem> nextDue(const Summary& summary, const report::Format& format, QDate today, std::size_t limit);
/// Worsened KPIs, key KPIs that cannot be told, stages whose snapshot is missing, sources with rejected rows.
std::vector<SideItem> needsAttention(const Summary& summary, const std::vector<report::KpiWords>& words,
                                     const report::Format& format, QDate today, std::size_t limit);

}
