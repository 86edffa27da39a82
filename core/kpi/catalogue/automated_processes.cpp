#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using facts::Entity;
using facts::kNull;

/// Enabled since March and since always, one switched off in April, one to begin in June: as of May 2.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& automations = view.facts.table(Entity::Automations);
    for (std::uint32_t row = 0; row < automations.rows; ++row) {
        const std::int64_t from = automations.intAt(facts::automation::enabled_from, row);
        const std::int64_t to = automations.intAt(facts::automation::enabled_to, row);
        if ((from == kNull || from <= window.asOf) && (to == kNull || to > window.asOf))
            sample.seen.push_back({.row = row, .entity = Entity::Automations, .num = 1});
    }
    return sample;
}

constexpr Entity kReads[] = {Entity::Automations};
constexpr Need kNeeds[] = {{Entity::Automations}};
constexpr Need kShows[] = {{Entity::Automations, facts::automation::id},
                           {Entity::Automations, facts::automation::name},
                           {Entity::Automations, facts::automation::enabled_from},
                           {Entity::Automations, facts::automation::enabled_to}};

}

const Kpi& automated_processes()
{
    static const Kpi kpi{
        .id = "automated_processes",
        .group = Group::Operations,
        .name = {"Automated scenarios", "Автоматические сценарии"},
        .unitText = {"enabled", "включено"},
        .definition = {"Automations enabled at the date, as the export nearest to it shows them.",
                       "Автоматизации, включённые на дату, по ближайшей к ней выгрузке."},
        .unit = Unit::Count,
        .better = Better::Up,
        .estimator = Estimator::Plain,
        .state = true,
        .wholeBase = true,
        .minimumUnits = 0,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
