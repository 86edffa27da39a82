#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Entity entity = view.index.purchaseEntity();
    std::size_t nameless = 0;
    std::size_t all = 0;
    forPurchases(view, window, [&](const Purchase& purchase) {
        if (purchase.refund)
            return;
        ++all;
        if (purchase.customer == kNoCustomer) {
            ++nameless;
            return;
        }
        const bool repeat = hasEarlier(purchase);
        if (!purchase.foreign && purchase.amount != facts::kNull)
            sample.aside.push_back({.row = purchase.row,
                                    .day = purchase.day,
                                    .entity = entity,
                                    .num = static_cast<double>(purchase.amount),
                                    .den = repeat ? 1.0 : 0.0});
        if (!purchase.sameDay)
            sample.seen.push_back({.row = purchase.row,
                                   .cluster = purchase.customer,
                                   .day = purchase.day,
                                   .entity = entity,
                                   .num = repeat ? 1.0 : 0.0});
    });
    countUndatedPurchases(view, sample);
    sample.lacks(nameless, all);
    sample.note(wording::withoutCustomer, nameless);
    return sample;
}

/// Aside is the amount of every purchase; den 1: a repeat one.
std::vector<Beside> beside(const View&, const Window&, const Sample& sample)
{
    double volume = 0;
    double repeatVolume = 0;
    for (const Observation& one : sample.aside) {
        volume += one.num;
        repeatVolume += one.num * one.den;
    }
    if (!(volume > 0))
        return {};
    return {{wording::repeatVolume, repeatVolume, Unit::Money},
            {wording::repeatShareOfVolume, repeatVolume / volume, Unit::Percent}};
}

}

const Kpi& repeat_sales()
{
    static const Kpi kpi{
        .id = "repeat_sales",
        .group = Group::Money,
        .name = {"Repeat sales", "Повторные продажи"},
        .unitText = {"% of purchases", "% покупок"},
        .definition = {"Of the purchases of the period, the share made by customers who had bought on an earlier day "
                       "of the 12 months before. "
                       "Several purchases of one customer on one day are one.",
                       "Доля покупок периода, сделанных клиентами, которые уже покупали в предшествующие 12 месяцев. "
                       "Несколько покупок "
                       "клиента за день считаются одной."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .byDay = true,
        .lookBack = true,
        .purchases = true,
        .needs = kPurchaseNeeds,
        .shows = kRevenueShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}
