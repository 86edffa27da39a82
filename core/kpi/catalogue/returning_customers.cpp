#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Entity entity = view.index.purchaseEntity();
    std::vector<bool> met(view.index.customers(), false);
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
        if (met[purchase.customer])
            return;
        met[purchase.customer] = true;
        sample.seen.push_back({.row = purchase.row,
                               .cluster = purchase.customer,
                               .day = purchase.day,
                               .entity = entity,
                               .num = hasEarlier(purchase) ? 1.0 : 0.0});
    });
    countUndatedPurchases(view, sample);
    sample.lacks(nameless, all);
    sample.note(wording::withoutCustomer, nameless);
    return sample;
}

}

const Kpi& returning_customers()
{
    static const Kpi kpi{
        .id = "returning_customers",
        .group = Group::Customers,
        .name = {"Returning customers", "Возвращающиеся"},
        .unitText = {"% of customers", "% клиентов"},
        .definition =
            {"Of the customers who bought in the period, the share that had already bought in the 12 months before "
             "their first "
             "purchase of the period.",
             "Доля покупателей периода, которые уже покупали в течение 12 месяцев до своей первой покупки в периоде."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .lookBack = true,
        .purchases = true,
        .needs = kPurchaseNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
