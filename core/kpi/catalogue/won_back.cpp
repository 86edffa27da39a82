// won_back: customers with a purchase in the period more than `inactivity_days` (90) after their last earlier one, looked for in the 12 months before. A
// customer who bought on 1 January and next on 2 April (91 days) is won back, on 1 April (90 days) is not; one whose last purchase
// was 13 months ago is new.
#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Entity entity = view.index.purchaseEntity();
    std::vector<bool> counted(view.index.customers(), false);
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
        if (counted[purchase.customer] || !hasEarlier(purchase) ||
            purchase.day - purchase.previous <= view.settings.inactivityDays)
            return;
        counted[purchase.customer] = true;
        sample.seen.push_back(
            {.row = purchase.row, .cluster = purchase.customer, .day = purchase.day, .entity = entity, .num = 1});
    });
    countUndatedPurchases(view, sample);
    sample.lacks(nameless, all);
    sample.note(wording::withoutCustomer, nameless);
    sample.exposure = window.period.days();
    sample.parameters["inactivity_days"] = std::to_string(view.settings.inactivityDays);
    return sample;
}

}

const Kpi& won_back()
{
    static const Kpi kpi{
        .id = "won_back",
        .group = Group::Customers,
        .name = {"Won back", "Вернувшиеся"},
        .unitText = {"customers of the period", "клиентов за период"},
        .definition =
            {"Customers who bought in the period after a gap longer than the inactivity days, counted once. Earlier "
             "purchases are looked for in the 12 months before. Compared as a rate per month of 30.4375 days.",
             "Клиенты, купившие в периоде после перерыва дольше срока неактивности; каждый считается один раз. "
             "Прежние покупки ищутся за 12 месяцев. Сравнивается в пересчёте на месяц в 30,4375 дня."},
        .unit = Unit::Count,
        .better = Better::Up,
        .estimator = Estimator::Total,
        .lookBack = true,
        .purchases = true,
        .needs = kPurchaseNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
