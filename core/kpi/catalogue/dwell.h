#pragma once
// Visits of stages: what stage_dwell_time measures and the limits of stuck_deals rest on.

#include "core/kpi/catalogue/stage_visits.h"

namespace zamer::kpi {

/// One stay of a deal on a stage that is measured (neither won nor lost).
struct Visit {
    std::uint32_t deal = 0;
    int stage = 0; // of StageTable::stages()
    Instant begin = 0;
    Instant end = kNoInstant; // kNoInstant while it lasts
};

/// Visits of deals (not of leads) begun in [begin, end) and known at as-of: visit(Visit). A deal leaves its last stage when it closes. Won
/// deals without a close say nothing about time: `undated` counts them.
template<class Take>
void forVisits(const View& view, const Window& window, const StageTable& stages, std::size_t& undated, Take&& take)
{
    const StageEntries entries = view.index.stageEntries();
    const std::span<const DealRole> roles = view.index.roles();
    const std::span<const DealStatus> status = view.index.status();
    const facts::Ints closed = view.facts.deals().ints(facts::deal::closed_at);
    for (std::uint32_t deal = 0; deal + 1 < entries.begins.size(); ++deal) {
        const std::uint32_t to = entries.begins[deal + 1];
        const bool isUndated = roles[deal] == DealRole::Deal && isWonUndated(view, deal);
        undated += isUndated ? 1 : 0;
        if (roles[deal] != DealRole::Deal || isUndated)
            continue;
        for (std::uint32_t i = entries.begins[deal]; i < to; ++i) {
            const int stage = entries.stage[i];
            if (stage < 0 || stages.stages()[static_cast<std::size_t>(stage)].kind != StageKind::Work ||
                !window.sees(entries.at[i]))
                continue;
            Visit visit{deal, stage, entries.at[i], i + 1 < to ? entries.at[i + 1] : kNoInstant};
            const bool isClosed = status[deal] != DealStatus::Open && !closed.empty() && closed[deal] >= visit.begin;
            if (isClosed && (visit.end == kNoInstant || closed[deal] < visit.end))
                visit.end = closed[deal];
            take(visit);
        }
    }
}

/// Days until the visit ended; infinite where it lasted longer than the follow-up.
inline double daysOf(const Visit& visit, Instant followUp)
{
    return visit.end != kNoInstant && visit.end - visit.begin <= followUp
               ? static_cast<double>(visit.end - visit.begin) / static_cast<double>(kSecondsPerDay)
               : std::numeric_limits<double>::infinity();
}

}
