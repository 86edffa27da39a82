// Worked example. March has 31 days; 62 deals were created in it, 10 of them from leads of February: 2 a day.
//
// A deal counts on the day it was created, wherever it came from; leads are none. Needs creation dates. Minimum: 30 deals. Left out:
// deals without one.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Ints created = view.facts.deals().ints(facts::deal::created_at);
    const std::span<const DealRole> roles = view.index.roles();
    std::size_t undated = 0;
    std::size_t all = 0;
    for (std::uint32_t row = 0; row < created.size(); ++row) {
        if (roles[row] != DealRole::Deal)
            continue;
        ++all;
        if (created[row] == facts::kNull)
            ++undated;
        else if (window.sees(created[row]))
            sample.seen.push_back({.row = row, .day = view.time.dayOf(created[row]), .num = 1});
    }
    sample.exposure = window.period.days();
    sample.lacks(undated, all);
    sample.note(wording::withoutCreation, undated);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::created_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::source},
                           {facts::Entity::Deals, facts::deal::created_at}};

}

const Kpi& created_deals()
{
    static const Kpi kpi{
        .id = "created_deals",
        .group = Group::Operations,
        .name = {"Deals created", "Создано сделок"},
        .unitText = {"per day", "в день"},
        .definition = {"Deals created in the period, per calendar day. Leads that are not deals yet do not count.",
                       "Сделки, созданные за период, на календарный день. Лиды, ещё не ставшие сделками, не "
                       "учитываются."},
        .unit = Unit::PerDay,
        .better = Better::Up,
        .estimator = Estimator::Total,
        .byDay = true,
        .rate = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
