#include "core/kpi/catalogue/writes.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using facts::Entity;
using Kind = ActivityWords::Kind;

constexpr Kind kCounted[] = {Kind::Record, Kind::Call, Kind::Meeting, Kind::Message};

bool isCounted(Kind kind)
{
    return std::find(std::begin(kCounted), std::end(kCounted), kind) != std::end(kCounted);
}

const Text& nameOf(Kind kind)
{
    return kind == Kind::Record    ? wording::records
           : kind == Kind::Call    ? wording::calls
           : kind == Kind::Meeting ? wording::meetings
                                   : wording::messages;
}

/// In 5 working days Anna made 20 calls and 5 records, Boris 10 calls and a meeting: (25 / 5 + 11 / 5) / 2 = 3.6; calls (4 + 2) / 2 = 3 ...
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Writes writes = writesOf(view, window);
    const Users users = usersOf(view, window, writes.names(), true);
    const std::vector<double> days = workingDaysOf(users);
    std::vector<double> all(users.names.size(), 0);
    for (const UserWrites& one : writes.users) {
        const std::uint32_t user = users.find(one.user);
        if (user == kNoUser)
            continue;
        for (const Kind kind : kCounted) {
            const auto at = static_cast<std::size_t>(kind);
            const auto count = static_cast<double>(one.counts[at] + (kind == Kind::Record ? one.records : 0));
            all[user] += count;
            sample.aside.push_back({.row = users.rows[user],
                                    .cluster = user,
                                    .entity = Entity::Users,
                                    .num = count / days[user],
                                    .den = static_cast<double>(kind)});
        }
    }
    for (std::uint32_t user = 0; user < users.names.size(); ++user)
        addUser(users, user, all[user], days[user], sample);
    sample.clusterNames = users.names;
    noteUsers(users, writes, sample);
    return sample;
}

/// Aside is what each user did a day; den: of which kind.
std::vector<Beside> beside(const View&, const Window&, const Sample& sample)
{
    std::vector<Beside> figures;
    for (const Kind kind : kCounted) {
        double mean = 0;
        for (const Observation& one : sample.aside)
            if (one.den == static_cast<double>(kind))
                mean += one.num / static_cast<double>(sample.seen.size());
        figures.push_back({nameOf(kind), mean, Unit::PerDay});
    }
    return figures;
}

Sample collectRows(const View& view, const Window& window)
{
    Sample sample;
    const Users users = usersOf(view, window, writesOf(view, window).names(), true);
    forEachWritten(view, window, users, [&](const Written& one) {
        if (isCounted(one.kind))
            sample.seen.push_back({.row = one.row,
                                   .cluster = one.user,
                                   .day = window.period.from + static_cast<Day>(one.day),
                                   .entity = one.entity,
                                   .num = one.count,
                                   .den = 0});
    });
    carryUsers(users, workingDaysOf(users), sample);
    return sample;
}

constexpr Entity kReads[] = {Entity::Activities};
constexpr Need kNeeds[] = {{Entity::Activities, facts::activity::user}, {Entity::Activities, facts::activity::at}};
constexpr Need kShows[] = {{Entity::Activities, facts::activity::id},   {Entity::Activities, facts::activity::kind},
                           {Entity::Activities, facts::activity::at},   {Entity::Activities, facts::activity::user},
                           {Entity::Activities, facts::activity::deal}, {Entity::UserDays, facts::user_day::user},
                           {Entity::UserDays, facts::user_day::day},    {Entity::UserDays, facts::user_day::records}};

}

const Kpi& user_activity()
{
    static const Kpi kpi{
        .id = "user_activity",
        .group = Group::Staff,
        .name = {"Activity", "Активность"},
        .unitText = {"actions per user and day", "действий на пользователя в день"},
        .definition = {"Mean over users of the records, calls, meetings and messages by hand per working day.",
                       "Среднее по пользователям число записей, звонков, встреч и сообщений вручную на рабочий день."},
        .unit = Unit::PerDay,
        .better = Better::Up,
        .estimator = Estimator::PerUserMean,
        .minimumUnits = 5,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .collectRows = collectRows,
        .beside = beside,
    };
    return kpi;
}

}
