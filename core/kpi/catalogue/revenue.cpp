#include "core/kpi/catalogue/money.h"
#include "core/kpi/kpi.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    collectRevenue(view, window, sample);
    sample.exposure = window.period.days();
    return sample;
}

}

const Kpi& revenue()
{
    static const Kpi kpi{
        .id = "revenue",
        .group = Group::Money,
        .name = {"Sales", "Выручка"},
        .unitText = {"total of the period", "всего за период"},
        .definition = {"Purchases minus refunds in the period, each on its own date: orders where they were imported, "
                       "else won deals at "
                       "their closing date. Compared as a rate per month of 30.4375 days.",
                       "Покупки минус возвраты за период, каждая своей датой: заказы, а где их нет, выигранные сделки "
                       "по дате закрытия. "
                       "Сравнивается в пересчёте на месяц в 30,4375 дня."},
        .unit = Unit::Money,
        .better = Better::Up,
        .estimator = Estimator::Total,
        .byDay = true,
        .purchases = true,
        .needs = kRevenueNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
