// Worked example. Open deals: 1 has a next task on 5 March, 2 an activity of kind task that is not done, 3 a task done on 1 February and
// nothing else, 4 nothing at all. 2 of 4 = 50 % without a next step.
//
// State of the base at as-of. A deal has an open task where the export names its next one (a date gone by is an open task all the same),
// or where a task on the deal, or with its customer while it was open, is not done at as-of. Needs the date of the next task or tasks.
// Minimum: 30 open deals. Left out: leads.

#include "core/kpi/catalogue/open_deals.h"
#include "core/kpi/kpi.h"

namespace zamer::kpi {

namespace {

/// By row of deals; empty where no tasks were imported.
std::vector<bool> withOpenTask(const View& view, Instant asOf, std::size_t& loose)
{
    const facts::Table& activities = view.facts.table(facts::Entity::Activities);
    const facts::Codes kinds = activities.codes(facts::activity::kind);
    const facts::Code task =
        kinds.empty() ? facts::kNone : activities.column(facts::activity::kind)->words->find("task");
    if (task == facts::kNone)
        return {};
    const facts::Ints done = activities.ints(facts::activity::done_at);
    const facts::Ints at = activities.ints(facts::activity::at);
    const std::span<const std::uint32_t> dealOf = view.index.dealOfActivity();
    std::vector<bool> open(view.facts.deals().rows, false);
    for (std::size_t row = 0; row < kinds.size(); ++row) {
        const bool isDone = !done.empty() && done[row] != facts::kNull && done[row] <= asOf;
        if (kinds[row] != task || isDone || (!at.empty() && at[row] > asOf))
            continue;
        if (dealOf[row] == Index::kNoDealRow)
            ++loose;
        else
            open[dealOf[row]] = true;
    }
    return open;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Ints next = view.facts.deals().ints(facts::deal::next_task_at);
    std::size_t loose = 0;
    const std::vector<bool> open = withOpenTask(view, window.asOf, loose);
    if (next.empty() && open.empty()) {
        sample.noData(wording::noTasks);
        return sample;
    }
    forOpenDeals(view, window, [&](std::uint32_t row) {
        const bool hasStep = (!next.empty() && next[row] != facts::kNull) || (!open.empty() && open[row]);
        sample.seen.push_back({.row = row, .num = hasStep ? 0.0 : 1.0});
    });
    sample.note(wording::tasksWithoutDeal, loose);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Deals}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::stage},
                           {facts::Entity::Deals, facts::deal::next_task_at},
                           {facts::Entity::Deals, facts::deal::modified_at}};

}

const Kpi& no_next_step()
{
    static const Kpi kpi{
        .id = "no_next_step",
        .group = Group::Operations,
        .name = {"No next step", "Сделки без задач"},
        .unitText = {"% of open deals", "% открытых сделок"},
        .definition = {"Of the deals open at the date, the share with no open task, as the export nearest to the date "
                       "shows them.",
                       "Доля открытых на дату сделок, у которых нет открытой задачи, по ближайшей к дате выгрузке."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .state = true,
        .wholeBase = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
