// products_per_customer: of the customers with a purchase in the period, the mean number of distinct products they bought in the 12 months up to its
// end. One bought a lamp twice and bulbs once, another a lamp: (2 + 1) / 2 = 1.5. Lines without a product are left out, and so is a customer with no
// other.
#include "core/kpi/catalogue/by_customer.h"
#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

using facts::Code;

struct Buyers {
    ByCustomer customers;
    std::vector<Day> days; // by slot: of the first purchase of the period
};

/// The rows with their products as num, of these customers, in the 12 months before the end of the window.
std::vector<Observation> bought(const View& view, const Window& window, const Buyers& buyers, Sample& sample)
{
    const facts::Entity entity = view.index.purchaseEntity();
    const bool orders = view.index.fromOrders();
    const facts::Codes products =
        view.facts.table(entity).codes(orders ? static_cast<int>(facts::purchase::product) : facts::deal::product);
    const Day from = lookBackFrom(window.period.to);
    const Window year{{from, window.period.to}, view.time.startOf(from), window.end, window.asOf};
    std::vector<Observation> seen;
    std::size_t unknown = 0;
    std::size_t all = 0;
    forPurchases(view, year, [&](const Purchase& purchase) {
        if (purchase.refund || purchase.customer == kNoCustomer || !buyers.customers.has(purchase.customer))
            return;
        for (const std::uint32_t row : view.index.lines().subspan(purchase.firstLine, purchase.lines)) {
            ++all;
            if (products[row] == facts::kNone)
                ++unknown;
            else
                seen.push_back({.row = row,
                                .cluster = purchase.customer,
                                .day = buyers.days[buyers.customers.slotOf(purchase.customer)],
                                .entity = entity,
                                .num = static_cast<double>(products[row])});
        }
    });
    sample.lacks(unknown, all);
    sample.note(wording::withoutProduct, unknown);
    return seen;
}

/// Of each customer the first row of each product, num = 1.
void keepDistinct(std::vector<Observation>& seen, std::size_t products)
{
    std::vector<std::uint32_t> lastBuyer(products, kNoCluster);
    std::size_t kept = 0;
    for (const Observation& one : seen) {
        std::uint32_t& last = lastBuyer[static_cast<std::size_t>(one.num)];
        if (last == one.cluster)
            continue;
        last = one.cluster;
        seen[kept] = one;
        seen[kept++].num = 1;
    }
    seen.resize(kept);
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& table = view.facts.table(view.index.purchaseEntity());
    const facts::Column* const products =
        table.column(view.index.fromOrders() ? static_cast<int>(facts::purchase::product) : facts::deal::product);
    if (!products) {
        sample.noData(wording::fieldMissing);
        return sample;
    }
    Buyers buyers{ByCustomer(view.index.customers()), {}};
    std::size_t nameless = 0;
    std::size_t all = 0;
    forPurchases(view, window, [&](const Purchase& purchase) {
        if (purchase.refund)
            return;
        ++all;
        if (purchase.customer == kNoCustomer)
            ++nameless;
        else if (buyers.customers.admit(purchase.customer))
            buyers.days.push_back(purchase.day);
    });
    sample.seen = buyers.customers.gathered(bought(view, window, buyers, sample));
    keepDistinct(sample.seen, products->words->size());
    countCustomersOnce(sample.seen);
    countUndatedPurchases(view, sample);
    sample.lacks(nameless, all);
    sample.note(wording::withoutCustomer, nameless);
    return sample;
}

}

const Kpi& products_per_customer()
{
    static const Kpi kpi{
        .id = "products_per_customer",
        .group = Group::Customers,
        .name = {"Products per customer", "Продуктов на клиента"},
        .unitText = {"distinct, in 12 months", "разных, за 12 месяцев"},
        .definition = {"Distinct products bought in the 12 months up to the end of the period, on average over the "
                       "customers with a purchase in the period.",
                       "Сколько разных продуктов в среднем купил за 12 месяцев до конца периода клиент, покупавший в "
                       "периоде."},
        .unit = Unit::Count,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .lookBack = true,
        .purchases = true,
        .needs = kPurchaseNeeds,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}
