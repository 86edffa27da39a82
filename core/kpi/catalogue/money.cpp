#include "core/kpi/catalogue/money.h"

#include <cstdlib>

namespace zamer::kpi {

void addLines(const View& view, const Purchase& purchase, Sample& sample)
{
    const facts::Entity entity = view.index.purchaseEntity();
    Observation seen{.row = purchase.row, .cluster = purchase.customer, .day = purchase.day, .entity = entity};
    if (purchase.lines == 1) {
        seen.num = static_cast<double>(purchase.amount);
        sample.seen.push_back(seen);
        return;
    }
    const facts::Ints amounts = view.facts.table(entity).ints(facts::purchase::amount);
    for (const std::uint32_t row : view.index.lines().subspan(purchase.firstLine, purchase.lines)) {
        seen.row = row;
        const std::int64_t amount = amounts[row];
        const std::int64_t known = amount == facts::kNull ? 0 : amount;
        // A flagged refund is written with either sign.
        seen.num = static_cast<double>(purchase.refund && known > 0 && purchase.flagged ? -known : known);
        sample.seen.push_back(seen);
        seen.den = 0;
    }
}

void collectRevenue(const View& view, const Window& window, Sample& sample)
{
    std::size_t foreign = 0;
    std::size_t unknown = 0;
    std::size_t refunds = 0;
    std::size_t all = 0;
    forPurchases(view, window, [&](const Purchase& purchase) {
        ++all;
        if (purchase.foreign) {
            ++foreign;
        } else if (purchase.amount == facts::kNull) {
            ++unknown;
        } else {
            refunds += purchase.refund ? 1 : 0;
            addLines(view, purchase, sample);
        }
    });
    countUndatedPurchases(view, sample);
    sample.lacks(unknown, all);
    sample.note(wording::foreignCurrency, foreign);
    sample.note(wording::withoutAmount, unknown);
    sample.note(wording::refundsDeducted, refunds);
}

}
