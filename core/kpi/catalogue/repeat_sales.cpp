#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Entity entity = view.index.purchaseEntity();
    double volume = 0;
    double repeatVolume = 0;
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
        if (!purchase.foreign && purchase.amount != facts::kNull) {
            volume += static_cast<double>(purchase.amount);
            repeatVolume += repeat ? static_cast<double>(purchase.amount) : 0;
        }
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
    if (volume > 0) {
        sample.beside.push_back({wording::repeatVolume, repeatVolume, Unit::Money});
        sample.beside.push_back({wording::repeatShareOfVolume, repeatVolume / volume, Unit::Percent});
    }
    return sample;
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
    };
    return kpi;
}

}
