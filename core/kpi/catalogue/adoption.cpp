#include "core/kpi/catalogue/writes.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

using facts::Entity;

/// Working days with a qualifying write.
std::size_t activeDays(const std::vector<DayWrites>& days, const std::vector<bool>& work)
{
    std::size_t active = 0;
    for (std::size_t day = 0; day < work.size(); ++day)
        active += work[day] && days[day].qualifying ? 1 : 0;
    return active;
}

/// In a week of 5 working days Anna wrote by hand on 4 and counts (4 / 5 = 80 %), Boris on 3 and does not; Clara, away on two days, wrote on all
/// of her 3 and counts: 2 / 3.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Writes writes = writesOf(view, window);
    const Users users = usersOf(view, window, writes.names(), false);
    for (std::uint32_t user = 0; user < users.names.size(); ++user) {
        const auto wrote =
            std::lower_bound(writes.users.begin(), writes.users.end(), users.names[user],
                             [](const UserWrites& one, const std::string& name) { return one.user < name; });
        const bool any = wrote != writes.users.end() && wrote->user == users.names[user];
        const auto active = any ? static_cast<double>(activeDays(wrote->days, users.work[user])) : 0.0;
        const double asked = view.settings.activeShare * static_cast<double>(users.workingDays(user));
        addUser(users, user, active >= asked - 1e-9 ? 1 : 0, 1, sample);
    }
    sample.parameters["active_share"] = QString::number(view.settings.activeShare).toStdString();
    noteUsers(users, writes, sample);
    sample.note(wording::unlistedUsers, users.unlisted);
    if (!users.licenceKnown)
        sample.note(wording::licenceUnknown, users.names.size());
    return sample;
}

constexpr Entity kReads[] = {Entity::Activities, Entity::StageMoves};
constexpr Need kNeeds[] = {{Entity::Users, facts::user::name},
                           {Entity::Activities, facts::activity::user},
                           {Entity::Activities, facts::activity::at}};
constexpr Need kShows[] = {{Entity::Users, facts::user::name},
                           {Entity::Users, facts::user::team},
                           {Entity::Users, facts::user::active_from},
                           {Entity::Users, facts::user::active_to}};

}

const Kpi& adoption()
{
    static const Kpi kpi{
        .id = "adoption",
        .group = Group::Staff,
        .name = {"Adoption", "Степень внедрения"},
        .unitText = {"% of licensed users", "% пользователей с лицензией"},
        .definition =
            {"Of the users with a licence, the share who wrote something by hand (record, stage move, call, meeting, "
             "message, task) on at least the asked share of their working days, 80 % unless set otherwise. Days of "
             "absence are no working days.",
             "Доля пользователей с лицензией, которые вносили что-либо вручную (запись, смену этапа, звонок, встречу, "
             "сообщение, задачу) не менее чем в 80 % своих рабочих дней (порог настраивается). Дни отсутствия рабочими "
             "не считаются."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .minimumUnits = 5,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
