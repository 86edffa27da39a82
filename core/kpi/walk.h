#pragma once
// Walks that several KPIs share, over rows in the order of the table. Inlined: a KPI is one linear pass over typed spans.
// Each counts what it had to leave out in the sample.

#include "core/kpi/calendar_months.h"
#include "core/kpi/sample.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

/// Deals closed in the window: visit(row, closed, won).
template<class Visit>
void forDealsClosed(const View& view, const Window& window, Sample& sample, bool wonOnly, Visit&& visit)
{
    const facts::Ints closed = view.facts.deals().ints(facts::deal::closed_at);
    const std::span<const DealStatus> status = view.index.status();
    const std::span<const DealRole> roles = view.index.roles();
    std::size_t undated = 0;
    std::size_t all = 0;
    for (std::size_t row = 0; row < closed.size(); ++row) {
        const bool won = status[row] == DealStatus::Won;
        if (status[row] == DealStatus::Open || (wonOnly && !won) || roles[row] != DealRole::Deal)
            continue;
        ++all;
        if (closed[row] == facts::kNull)
            ++undated;
        else if (window.sees(closed[row]))
            visit(static_cast<std::uint32_t>(row), closed[row], won);
    }
    sample.lacks(undated, all);
    sample.note(wonOnly ? wording::wonWithoutClose : wording::withoutClose, undated);
}

/// Leads (and deals that were never leads) arrived in the window: visit(row, arrival).
template<class Visit>
void forLeads(const View& view, const Window& window, Sample& sample, Visit&& visit)
{
    const std::span<const std::int64_t> arrivals = view.index.arrivals();
    const std::span<const DealRole> roles = view.index.roles();
    std::size_t undated = 0;
    std::size_t all = 0;
    for (std::size_t row = 0; row < arrivals.size(); ++row) {
        if (roles[row] == DealRole::Converted)
            continue;
        ++all;
        if (arrivals[row] == facts::kNull)
            ++undated;
        else if (window.sees(arrivals[row]))
            visit(static_cast<std::uint32_t>(row), arrivals[row]);
    }
    sample.lacks(undated, all);
    sample.note(wording::withoutArrival, undated);
}

/// Won, with the close of it unknown: such a lead says nothing about time.
inline bool isWonUndated(const View& view, std::size_t row)
{
    return view.index.status()[row] == DealStatus::Won &&
           view.facts.deals().intAt(facts::deal::closed_at, row) == facts::kNull;
}

/// Purchases and refunds in the window, in order of time: visit(purchase).
template<class Visit>
void forPurchases(const View& view, const Window& window, Visit&& visit)
{
    const std::span<const Purchase> all = view.index.purchases();
    auto at = std::lower_bound(all.begin(), all.end(), window.begin,
                               [](const Purchase& purchase, Instant begin) { return purchase.at < begin; });
    for (; at != all.end() && at->at < window.end && at->at <= window.asOf; ++at)
        visit(*at);
}

/// A purchase by the same customer on an earlier day of the 12 months before.
inline bool hasEarlier(const Purchase& purchase)
{
    return purchase.previous != kNoDay && purchase.previous >= lookBackFrom(purchase.day);
}

/// The data begin 12 months before the period (a week's grace): only then can earlier purchases be told.
bool coversLookBack(const View& view, const Window& window);

/// Facts of the entity begin more than a week after the day.
inline bool beginsLate(const View& view, facts::Entity entity, Day day)
{
    const Instant first = view.index.firstFact(entity);
    return first != kNoInstant && view.time.dayOf(first) - day > kLateStartDays;
}

/// Won deals without a close are purchases nobody can date.
void countUndatedPurchases(const View& view, Sample& sample);

}
