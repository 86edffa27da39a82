// retention: of the customers who bought in the `inactivity_days` (90) before the period, the share that bought in the period. Period April, window 1
// January to 31 March: 40 customers bought in it, 14 of them again in April: 35 %.
#include "core/kpi/catalogue/retention.h"

#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectRetention(view, window, false);
}

}

const Kpi& retention()
{
    static const Kpi kpi{
        .id = "retention",
        .group = Group::Customers,
        .name = {"Retention", "Удержание"},
        .unitText = {"% of customers", "% клиентов"},
        .definition =
            {"Of the customers who bought in the inactivity window before the period, the share that bought in "
             "the period. Only periods of like length compare.",
             "Доля клиентов, покупавших в окне неактивности перед периодом, которые купили и в периоде. "
             "Сравнимы только периоды одинаковой длины."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .purchases = true,
        .needs = kPurchaseNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
