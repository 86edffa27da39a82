#include "core/kpi/catalogue/user_figures.h"

namespace zamer::kpi {

namespace {

/// Anna logged in 2 and 4 times on two days, Boris once on his one: (3 + 1) / 2 = 2 a day.
Sample collect(const View& view, const Window& window)
{
    return collectUserDays(view, window, facts::user_day::logins);
}

constexpr Need kNeeds[] = {{facts::Entity::UserDays, facts::user_day::logins}};

}

const Kpi& logins()
{
    static const Kpi kpi{
        .id = "logins",
        .group = Group::Staff,
        .name = {"Log-ins", "Входы в систему"},
        .unitText = {"per user and day", "на пользователя в день"},
        .definition = {"Mean over users of the log-ins on each of their days in the CRM; days of absence are left out.",
                       "Среднее по пользователям число входов в CRM за день; дни отсутствия не учитываются."},
        .unit = Unit::PerDay,
        .better = Better::Up,
        .estimator = Estimator::PerUserMean,
        .byDay = true,
        .minimumUnits = 5,
        .needs = kNeeds,
        .reads = kUserDayReads,
        .shows = kUserDayShows,
        .collect = collect,
    };
    return kpi;
}

}
