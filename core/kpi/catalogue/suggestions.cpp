#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using facts::Entity;

/// Three recorded in a month of 30 days: 3, and 0.1 a day beside.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Ints at = view.facts.table(Entity::Suggestions).ints(facts::suggestion::at);
    for (std::uint32_t row = 0; row < at.size(); ++row)
        if (window.sees(at[row]))
            sample.seen.push_back(
                {.row = row, .day = view.time.dayOf(at[row]), .entity = Entity::Suggestions, .num = 1});
    sample.exposure = window.period.days();
    return sample;
}

std::vector<Beside> beside(const View&, const Window& window, const Sample& sample)
{
    return {{wording::perDay, static_cast<double>(sample.seen.size()) / window.period.days(), Unit::PerDay}};
}

constexpr Entity kReads[] = {Entity::Suggestions};
constexpr Need kNeeds[] = {{Entity::Suggestions, facts::suggestion::at}};
constexpr Need kShows[] = {{Entity::Suggestions, facts::suggestion::at},
                           {Entity::Suggestions, facts::suggestion::user},
                           {Entity::Suggestions, facts::suggestion::text}};

}

const Kpi& suggestions()
{
    static const Kpi kpi{
        .id = "suggestions",
        .group = Group::Staff,
        .name = {"Ideas", "Предложения"},
        .unitText = {"recorded", "записано"},
        .definition = {"Ideas of the staff recorded in the period.", "Предложения сотрудников, записанные за период."},
        .unit = Unit::Count,
        .better = Better::Up,
        .estimator = Estimator::Total,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}
