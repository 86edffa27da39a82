#pragma once
// What the KPIs of tickets share: those opened in a window.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

/// Tickets opened in the window: visit(row, opened). Those without a date are counted; tickets that begin after the period does make the
/// sample incomplete.
template<class Visit>
void forTickets(const View& view, const Window& window, Sample& sample, Visit&& visit)
{
    const facts::Ints opened = view.facts.table(facts::Entity::Tickets).ints(facts::ticket::opened_at);
    std::size_t undated = 0;
    for (std::size_t row = 0; row < opened.size(); ++row) {
        if (opened[row] == facts::kNull)
            ++undated;
        else if (window.sees(opened[row]))
            visit(static_cast<std::uint32_t>(row), opened[row]);
    }
    sample.lacks(undated, opened.size());
    sample.note(wording::withoutOpening, undated);
    if (beginsLate(view, facts::Entity::Tickets, window.period.from))
        sample.incomplete(wording::periodBeforeFacts);
}

}
