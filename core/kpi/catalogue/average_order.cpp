#include "core/kpi/catalogue/money.h"
#include "core/stats/quantile.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

struct Mean {
    double sum = 0;
    double count = 0;
    void add(double amount)
    {
        sum += amount;
        ++count;
    }
};

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    std::vector<double> amounts;
    Mean fresh;
    Mean repeat;
    std::size_t foreign = 0;
    std::size_t unknown = 0;
    std::size_t all = 0;
    forPurchases(view, window, [&](const Purchase& purchase) {
        if (purchase.refund)
            return;
        ++all;
        if (purchase.foreign) {
            ++foreign;
            return;
        }
        if (purchase.amount == facts::kNull) {
            ++unknown;
            return;
        }
        addLines(view, purchase, sample);
        const double amount = static_cast<double>(purchase.amount);
        amounts.push_back(amount);
        if (purchase.customer != kNoCustomer)
            (hasEarlier(purchase) ? repeat : fresh).add(amount);
    });
    countUndatedPurchases(view, sample);
    sample.lacks(unknown, all);
    sample.note(wording::foreignCurrency, foreign);
    sample.note(wording::withoutAmount, unknown);
    if (!amounts.empty()) {
        std::sort(amounts.begin(), amounts.end());
        sample.beside.push_back({wording::median, stats::quantile(amounts, 0.5), Unit::Money});
    }
    // Who is new can only be told where the 12 months before are known.
    if (coversLookBack(view, window)) {
        if (fresh.count > 0)
            sample.beside.push_back({wording::newCustomers, fresh.sum / fresh.count, Unit::Money});
        if (repeat.count > 0)
            sample.beside.push_back({wording::repeatCustomers, repeat.sum / repeat.count, Unit::Money});
    }
    return sample;
}

}

const Kpi& average_order()
{
    static const Kpi kpi{
        .id = "average_order",
        .group = Group::Money,
        .name = {"Average order", "Средний чек"},
        .unitText = {"per purchase", "на покупку"},
        .definition = {"Revenue of the purchases of the period divided by their number; refunds are no purchases. The "
                       "interval is drawn by "
                       "customer.",
                       "Сумма покупок за период, делённая на их число; возвраты покупками не считаются. Интервал "
                       "построен по клиентам."},
        .unit = Unit::Money,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .byDay = true,
        .purchases = true,
        .needs = kRevenueNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
