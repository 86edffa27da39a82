// ltv: mean margin of a customer's purchases in m months from the first, over customers acquired in the period at least m months before as-of. m = 12, or 6
// or 3: the longest that the whole period reaches. Two customers, m = 3: one buys on 10 January (margin 300), 9 April (200) and 10 April (too late),
// the other once (100): (500 + 100) / 2 = 300. A comparison uses the longest m that both sides reach.
#include "core/kpi/catalogue/cohort.h"
#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    collectLifetime(view, window, sample);
    countCustomersOnce(sample.seen);
    return sample;
}

}

const Kpi& ltv()
{
    static const Kpi kpi{
        .id = "ltv",
        .group = Group::Money,
        .name = {"LTV", "LTV"},
        .unitText = {"margin per customer", "маржа на клиента"},
        .definition =
            {"Mean margin of a customer’s purchases in 12 months from the first (6 or 3 where history is short), "
             "over the new customers of the period that are that old. A comparison uses the longest time both "
             "sides reach.",
             "Средняя маржа покупок клиента за 12 месяцев от первой (6 или 3, если история короче) по новым "
             "клиентам периода такого возраста. Для сравнения берётся наибольший общий срок."},
        .unit = Unit::Money,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .lookBack = true,
        .purchases = true,
        .needs = kRevenueNeeds,
        .shows = kRevenueShows,
        .months = cohortMonths,
        .collect = collect,
    };
    return kpi;
}

}
