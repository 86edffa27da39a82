#include "core/kpi/catalogue/user_figures.h"

namespace zamer::kpi {

namespace {

/// Anna spent 60 and 120 minutes on two days, Boris 30 on his one: (90 + 30) / 2 = 60 minutes a day.
Sample collect(const View& view, const Window& window)
{
    return collectUserDays(view, window, facts::user_day::active_minutes);
}

constexpr Need kNeeds[] = {{facts::Entity::UserDays, facts::user_day::active_minutes}};

}

const Kpi& time_in_crm()
{
    static const Kpi kpi{
        .id = "time_in_crm",
        .group = Group::Staff,
        .name = {"Time in CRM", "Время в системе"},
        .unitText = {"minutes per user and day", "минут на пользователя в день"},
        .definition = {"Mean over users of the active minutes in the CRM on each of their days; days of absence are "
                       "left out.",
                       "Среднее по пользователям число активных минут в CRM за день; дни отсутствия не учитываются."},
        .unit = Unit::Minutes,
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
