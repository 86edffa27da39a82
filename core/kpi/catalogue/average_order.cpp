#include "core/kpi/catalogue/money.h"
#include "core/kpi/catalogue/quantiles.h"

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
    });
    countUndatedPurchases(view, sample);
    sample.lacks(unknown, all);
    sample.note(wording::foreignCurrency, foreign);
    sample.note(wording::withoutAmount, unknown);
    return sample;
}

/// The lines of a purchase that the sample holds, in its order, which is that of the walk: what of the purchase is inside a segment.
template<class Visit>
void forPurchasesOf(const Sample& sample, const View& view, const Window& window, Visit&& visit)
{
    auto line = sample.seen.begin();
    forPurchases(view, window, [&](const Purchase& purchase) {
        double amount = 0;
        bool any = false;
        const auto take = [&](std::uint32_t row) {
            if (line == sample.seen.end() || line->row != row)
                return;
            amount += (line++)->num;
            any = true;
        };
        if (purchase.lines == 1)
            take(purchase.row);
        else
            for (const std::uint32_t row : view.index.lines().subspan(purchase.firstLine, purchase.lines))
                take(row);
        if (any)
            visit(purchase, amount);
    });
}

std::vector<Beside> beside(const View& view, const Window& window, const Sample& sample)
{
    std::vector<double> amounts;
    Mean fresh;
    Mean repeat;
    forPurchasesOf(sample, view, window, [&](const Purchase& purchase, double amount) {
        amounts.push_back(amount);
        if (purchase.customer != kNoCustomer)
            (hasEarlier(purchase) ? repeat : fresh).add(amount);
    });
    std::vector<Beside> figures;
    if (!amounts.empty())
        figures.push_back({wording::median, quantileOf(amounts, 0.5), Unit::Money});
    // Who is new can only be told where the 12 months before are known.
    if (coversLookBack(view, window)) {
        if (fresh.count > 0)
            figures.push_back({wording::newCustomers, fresh.sum / fresh.count, Unit::Money});
        if (repeat.count > 0)
            figures.push_back({wording::repeatCustomers, repeat.sum / repeat.count, Unit::Money});
    }
    return figures;
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
        .beside = beside,
    };
    return kpi;
}

}
