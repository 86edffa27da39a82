#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Ints closed = view.facts.deals().ints(facts::deal::closed_at);
    const std::span<const DealStatus> status = view.index.status();
    std::size_t undated = 0;
    forLeads(view, window, sample, [&](std::uint32_t row, Instant arrival) {
        const bool won = status[row] == DealStatus::Won;
        if (won && closed[row] == facts::kNull) {
            ++undated;
            return;
        }
        // A lost lead stays at risk: it has not been won, and nothing says it cannot be.
        const bool sold = won && closed[row] <= window.asOf;
        const Instant age = std::max<Instant>(0, (sold ? closed[row] : window.asOf) - arrival);
        sample.seen.push_back({.row = row,
                               .day = view.time.dayOf(arrival),
                               .num = static_cast<double>(age) / static_cast<double>(kSecondsPerDay),
                               .den = sold ? 1.0 : 0.0});
    });
    sample.note(wording::wonWithoutClose, undated);
    sample.parameters["headline_age_days"] = "30";
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::arrived_at, facts::deal::created_at},
                           {facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::arrived_at},
                           {facts::Entity::Deals, facts::deal::created_at},
                           {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& conversion_by_age()
{
    static const Kpi kpi{
        .id = "conversion_by_age",
        .group = Group::Operations,
        .name = {"Conversion by age", "Накопленная конверсия"},
        .unitText = {"% won by the age of 30 days", "% продаж к 30-му дню"},
        .definition = {"Share of the leads of the period that are won by an age of 7, 14, 30, 60, 90 and 180 days, "
                       "estimated by Kaplan-Meier: "
                       "open and lost leads count up to their own age.",
                       "Доля заявок периода, ставших продажей к возрасту 7, 14, 30, 60, 90 и 180 дней, по Каплану — "
                       "Мейеру: открытые и "
                       "проигранные заявки наблюдаются до своего возраста."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Curve,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
