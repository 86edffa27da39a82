// Worked example. March has 31 days; 62 tasks were created in it, whoever or whatever created them: 2 a day.
//
// Needs tasks. Minimum: 30 tasks. Left out: nothing; an activity without an instant is rejected at import.

#include "core/kpi/catalogue/tasks.h"
#include "core/kpi/kpi.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Ints at = view.facts.table(facts::Entity::Activities).ints(facts::activity::at);
    const bool any = forTasks(view, [&](std::uint32_t row) {
        if (window.sees(at[row]))
            sample.seen.push_back(
                {.row = row, .day = view.time.dayOf(at[row]), .entity = facts::Entity::Activities, .num = 1});
    });
    if (!any)
        sample.noData(wording::noTasks);
    sample.exposure = window.period.days();
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Activities, facts::activity::at}};
constexpr Need kShows[] = {
    {facts::Entity::Activities, facts::activity::id},     {facts::Entity::Activities, facts::activity::user},
    {facts::Entity::Activities, facts::activity::deal},   {facts::Entity::Activities, facts::activity::at},
    {facts::Entity::Activities, facts::activity::due_at}, {facts::Entity::Activities, facts::activity::automated}};

}

const Kpi& created_tasks()
{
    static const Kpi kpi{
        .id = "created_tasks",
        .group = Group::Operations,
        .name = {"Tasks created", "Создано задач"},
        .unitText = {"per day", "в день"},
        .definition = {"Tasks created in the period, by hand or by an automation, per calendar day.",
                       "Задачи, созданные за период людьми или автоматикой, на календарный день."},
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
