#include "core/kpi/catalogue/writes.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

#include <cmath>

namespace zamer::kpi {

namespace {

using facts::Entity;

/// Of each user: what user-days say of a day, else the calendar's minutes of that user's working day.
std::vector<double> workingMinutes(const View& view, const Window& window, const Users& users)
{
    const auto days = static_cast<std::size_t>(std::max(window.period.days(), 0));
    std::vector<double> ofDay(days, 0);
    for (std::size_t day = 0; day < days; ++day) {
        const Day local = window.period.from + static_cast<Day>(day);
        ofDay[day] = static_cast<double>(view.settings.calendar.workingSeconds(
                         view.time.startOf(local), view.time.startOf(local + 1), view.time)) /
                     60;
    }
    std::vector<double> minutes(users.names.size(), 0);
    for (std::uint32_t user = 0; user < minutes.size(); ++user)
        for (std::size_t day = 0; day < days; ++day)
            minutes[user] += users.work[user][day] ? ofDay[day] : 0;

    const facts::Table& table = view.facts.table(Entity::UserDays);
    const facts::Numbers worked = table.numbers(facts::user_day::work_minutes);
    const facts::Ints at = table.ints(facts::user_day::day);
    const std::span<const std::int8_t> absent = table.flags(facts::user_day::absent);
    const DaysOfWindow find(view, window);
    for (std::size_t row = 0; row < worked.size(); ++row) {
        const bool isAbsent = !absent.empty() && absent[row] == 1; // a shift that was planned on a day of leave
        const std::uint32_t user = !std::isnan(worked[row]) && !isAbsent && window.sees(at[row])
                                       ? users.find(table.textAt(facts::user_day::user, row))
                                       : kNoUser;
        if (user == kNoUser)
            continue;
        const std::size_t day = find.of(at[row]);
        minutes[user] += worked[row] - (users.work[user][day] ? ofDay[day] : 0);
    }
    return minutes;
}

/// 5 working days of 9 hours are 2,700 minutes: 1,620 of calls and meetings are 60 %, 20 points from the target.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Writes writes = writesOf(view, window);
    const Users users = usersOf(view, window, writes.names(), true);
    const std::vector<double> minutes = workingMinutes(view, window, users);
    std::vector<double> logged(users.names.size(), 0);
    for (const UserWrites& one : writes.users)
        if (const std::uint32_t user = users.find(one.user); user != kNoUser)
            for (const DayWrites& day : one.days)
                logged[user] += day.minutes;
    for (std::uint32_t user = 0; user < users.names.size(); ++user)
        addUser(users, user, logged[user], minutes[user], sample);
    sample.clusterNames = users.names;
    noteUsers(users, writes, sample);
    sample.note(wording::actionsWithoutLength, writes.lengthless);
    return sample;
}

Sample collectRows(const View& view, const Window& window)
{
    Sample sample;
    const Users users = usersOf(view, window, writesOf(view, window).names(), true);
    forEachWritten(view, window, users, [&](const Written& one) {
        if (one.entity == Entity::Activities && one.minutes > 0)
            sample.seen.push_back({.row = one.row,
                                   .cluster = one.user,
                                   .day = window.period.from + static_cast<Day>(one.day),
                                   .entity = one.entity,
                                   .num = one.minutes,
                                   .den = 0});
    });
    carryUsers(users, workingMinutes(view, window, users), sample);
    return sample;
}

constexpr Entity kReads[] = {Entity::Activities};
constexpr Need kNeeds[] = {{Entity::Activities, facts::activity::user},
                           {Entity::Activities, facts::activity::at},
                           {Entity::Activities, facts::activity::duration, facts::activity::ended_at}};
constexpr Need kShows[] = {
    {Entity::Activities, facts::activity::id},       {Entity::Activities, facts::activity::kind},
    {Entity::Activities, facts::activity::at},       {Entity::Activities, facts::activity::duration},
    {Entity::Activities, facts::activity::ended_at}, {Entity::Activities, facts::activity::user}};

}

const Kpi& workload()
{
    static const Kpi kpi{
        .id = "workload",
        .group = Group::Staff,
        .name = {"Workload", "Загрузка"},
        .unitText = {"% of working time", "% рабочего времени"},
        .definition =
            {"Mean over users of the minutes of their logged activities per minute of working time. 80 % is the "
             "target: a change is judged by the distance to it.",
             "Среднее по пользователям: минуты учтённых активностей на минуту рабочего времени. Цель — 80 %: изменение "
             "оценивается по расстоянию до неё."},
        .unit = Unit::Percent,
        .better = Better::Target,
        .estimator = Estimator::PerUserMean,
        .minimumUnits = 5,
        .target = 0.8,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .collectRows = collectRows,
    };
    return kpi;
}

}
