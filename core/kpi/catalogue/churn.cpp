// churn: 100 % minus retention: of the customers who bought in the `inactivity_days` (90) before the period, the share that did not buy in it. Of 40
// customers 14 came again: churn 65 %, retention 35 %.
#include "core/kpi/catalogue/money.h"
#include "core/kpi/catalogue/retention.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectRetention(view, window, true);
}

}

const Kpi& churn()
{
    static const Kpi kpi{
        .id = "churn",
        .group = Group::Customers,
        .name = {"Churn", "Отток"},
        .unitText = {"% of customers", "% клиентов"},
        .definition =
            {"Of the customers who bought in the inactivity window before the period, the share that did not buy "
             "in the period: 100 % minus retention.",
             "Доля клиентов, покупавших в окне неактивности перед периодом, которые в периоде не купили: 100 % "
             "минус удержание."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .purchases = true,
        .derivedFrom = "retention",
        .needs = kPurchaseNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
