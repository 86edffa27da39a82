#include "core/kpi/catalogue/writes.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using facts::Entity;

/// Of 5 working days Anna was active on 4 and Boris on 3: (0.8 + 0.6) / 2 = 70 %.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Writes writes = writesOf(view, window);
    const Users users = usersOf(view, window, writes.names(), true);
    std::vector<double> active(users.names.size(), 0);
    for (const UserWrites& one : writes.users) {
        const std::uint32_t user = users.find(one.user);
        for (std::size_t day = 0; user != kNoUser && day < one.days.size(); ++day)
            active[user] += users.work[user][day] && one.days[day].qualifying ? 1 : 0;
    }
    const std::vector<double> days = workingDaysOf(users);
    for (std::uint32_t user = 0; user < users.names.size(); ++user)
        addUser(users, user, active[user], days[user], sample);
    sample.clusterNames = users.names;
    noteUsers(users, writes, sample);
    return sample;
}

/// Every qualifying write on a working day; the first of a user and day stands for the active day.
Sample collectRows(const View& view, const Window& window)
{
    Sample sample;
    const Users users = usersOf(view, window, writesOf(view, window).names(), true);
    std::vector<std::vector<bool>> met = users.work; // working days not met yet
    forEachWritten(view, window, users, [&](const Written& one) {
        if (!one.qualifying || !users.work[one.user][one.day])
            return;
        const bool first = met[one.user][one.day];
        met[one.user][one.day] = false;
        sample.seen.push_back({.row = one.row,
                               .cluster = one.user,
                               .day = window.period.from + static_cast<Day>(one.day),
                               .entity = one.entity,
                               .num = first ? 1.0 : 0.0,
                               .den = 0});
    });
    carryUsers(users, workingDaysOf(users), sample);
    return sample;
}

constexpr Entity kReads[] = {Entity::Activities, Entity::StageMoves};
constexpr Need kNeeds[] = {{Entity::Activities, facts::activity::user}, {Entity::Activities, facts::activity::at}};
constexpr Need kShows[] = {
    {Entity::Activities, facts::activity::id},         {Entity::Activities, facts::activity::kind},
    {Entity::Activities, facts::activity::at},         {Entity::Activities, facts::activity::user},
    {Entity::Activities, facts::activity::deal},       {Entity::StageMoves, facts::stage_move::deal},
    {Entity::StageMoves, facts::stage_move::to_stage}, {Entity::StageMoves, facts::stage_move::at},
    {Entity::StageMoves, facts::stage_move::user},     {Entity::UserDays, facts::user_day::user},
    {Entity::UserDays, facts::user_day::day},          {Entity::UserDays, facts::user_day::records}};

}

const Kpi& daily_active()
{
    static const Kpi kpi{
        .id = "daily_active",
        .group = Group::Staff,
        .name = {"Daily active", "Ежедневно активные"},
        .unitText = {"% of working days", "% рабочих дней"},
        .definition =
            {"Mean over users of the share of their working days on which they wrote something by hand: a record, "
             "stage move, call, meeting, message or task.",
             "Среднее по пользователям: доля рабочих дней, в которые они вносили что-либо вручную — запись, смену "
             "этапа, звонок, встречу, сообщение или задачу."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::PerUserMean,
        .minimumUnits = 5,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .collectRows = collectRows,
    };
    return kpi;
}

}
