// Worked example, as of 10 April. Tasks due in March: one done a day early, one done an hour late, one not done, one done on 12 April
// (not by as-of), one due on 31 March without a time (due at its end) and done that evening. 3 of 5 = 60 % overdue.
//
// The end of a day belongs to that day: a task due at midnight is one of the day before. Needs tasks with a due date. Minimum: 30 tasks.
// Left out: tasks without a due date, and those not due by as-of.

#include "core/kpi/catalogue/tasks.h"
#include "core/kpi/kpi.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& activities = view.facts.table(facts::Entity::Activities);
    const facts::Ints due = activities.ints(facts::activity::due_at);
    const facts::Ints done = activities.ints(facts::activity::done_at);
    std::size_t undated = 0;
    std::size_t all = 0;
    const bool any = forTasks(view, [&](std::uint32_t row) {
        ++all;
        if (due[row] == facts::kNull) {
            ++undated;
            return;
        }
        if (due[row] > window.asOf || !window.sees(due[row] - 1))
            return;
        const bool isDone = !done.empty() && done[row] != facts::kNull && done[row] <= window.asOf;
        const bool isOverdue = !isDone || done[row] > due[row];
        sample.seen.push_back({.row = row,
                               .day = view.time.dayOf(due[row] - 1),
                               .entity = facts::Entity::Activities,
                               .num = isOverdue ? 1.0 : 0.0});
    });
    if (!any)
        sample.noData(wording::noTasks);
    sample.lacks(undated, all);
    sample.note(wording::withoutDueDate, undated);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Activities, facts::activity::due_at}};
constexpr Need kShows[] = {
    {facts::Entity::Activities, facts::activity::id},     {facts::Entity::Activities, facts::activity::user},
    {facts::Entity::Activities, facts::activity::deal},   {facts::Entity::Activities, facts::activity::at},
    {facts::Entity::Activities, facts::activity::due_at}, {facts::Entity::Activities, facts::activity::done_at}};

}

const Kpi& overdue_tasks()
{
    static const Kpi kpi{
        .id = "overdue_tasks",
        .group = Group::Operations,
        .name = {"Overdue tasks", "Просроченные задачи"},
        .unitText = {"% of tasks due", "% задач со сроком в периоде"},
        .definition = {"Of the tasks due in the period, the share done late or not done yet.",
                       "Доля задач со сроком в периоде, выполненных позже срока или ещё не выполненных."},
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
