#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    forLeads(view, window, sample, [&](std::uint32_t row, Instant arrival) {
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = 1});
    });
    sample.exposure = window.period.days();
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::arrived_at, facts::deal::created_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::source},
                           {facts::Entity::Deals, facts::deal::arrived_at},
                           {facts::Entity::Deals, facts::deal::created_at}};

}

const Kpi& leads()
{
    static const Kpi kpi{
        .id = "leads",
        .group = Group::Operations,
        .name = {"Leads", "Заявки"},
        .unitText = {"per day", "в день"},
        .definition =
            {"Leads that arrived in the period, per calendar day. A lead converted into a deal is one lead.",
             "Заявки, поступившие за период, на календарный день. Заявка, ставшая сделкой, считается один раз."},
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
