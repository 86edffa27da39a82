#include "core/kpi/activity_words.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using Kind = ActivityWords::Kind;

/// Four incoming calls, one of them not answered: 1 / 4. A call that does not say is left out.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& activities = view.facts.table(facts::Entity::Activities);
    const ActivityWords words(activities);
    const facts::Ints at = activities.ints(facts::activity::at);
    std::size_t silent = 0;
    for (std::uint32_t row = 0; row < at.size(); ++row) {
        if (!window.sees(at[row]) || words.kind(row) != Kind::Call || !words.isIncoming(row))
            continue;
        const bool missed = words.isMissed(row);
        if (!missed && !words.isAnswered(row)) {
            ++silent;
            continue;
        }
        sample.seen.push_back({.row = row,
                               .day = view.time.dayOf(at[row]),
                               .entity = facts::Entity::Activities,
                               .num = missed ? 1.0 : 0.0});
    }
    sample.lacks(silent, sample.seen.size() + silent);
    sample.note(wording::withoutAnswered, silent);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Activities, facts::activity::at},
                           {facts::Entity::Activities, facts::activity::direction},
                           {facts::Entity::Activities, facts::activity::answered}};
constexpr Need kShows[] = {
    {facts::Entity::Activities, facts::activity::id},   {facts::Entity::Activities, facts::activity::at},
    {facts::Entity::Activities, facts::activity::user}, {facts::Entity::Activities, facts::activity::phone},
    {facts::Entity::Activities, facts::activity::wait}, {facts::Entity::Activities, facts::activity::answered}};

}

const Kpi& missed_calls()
{
    static const Kpi kpi{
        .id = "missed_calls",
        .group = Group::Operations,
        .name = {"Missed calls", "Пропущенные звонки"},
        .unitText = {"% of incoming calls", "% входящих звонков"},
        .definition = {"Of the incoming calls of the period, the share that nobody answered.",
                       "Доля входящих звонков периода, на которые не ответили."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
