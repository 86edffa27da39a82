#include "core/kpi/catalogue/retention.h"

#include <cmath>

namespace zamer::kpi {

namespace {

/// A longer period keeps more customers by itself: from four weeks on periods compare by their months, below by their days.
std::string lengthOf(const Period& period)
{
    constexpr int kMonthFrom = 28;
    return period.days() < kMonthFrom ? std::to_string(period.days()) + "d"
                                      : std::to_string(std::lround(period.days() / kDaysPerMonth)) + "m";
}

}

Sample collectRetention(const View& view, const Window& window, bool lost)
{
    Sample sample;
    const facts::Entity entity = view.index.purchaseEntity();
    const Day from = window.period.from - view.settings.inactivityDays;
    const Window before{{from, window.period.from}, view.time.startOf(from), window.begin, window.asOf};
    std::vector<std::uint32_t> slotOf(view.index.customers(), kNoRow);
    std::size_t nameless = 0;
    std::size_t all = 0;
    forPurchases(view, before, [&](const Purchase& purchase) {
        if (purchase.refund)
            return;
        ++all;
        if (purchase.customer == kNoCustomer) {
            ++nameless;
            return;
        }
        std::uint32_t& slot = slotOf[purchase.customer];
        if (slot == kNoRow) {
            slot = static_cast<std::uint32_t>(sample.seen.size());
            sample.seen.push_back({.cluster = purchase.customer, .entity = entity, .num = lost ? 1.0 : 0.0});
        }
        sample.seen[slot].row = purchase.row;
        sample.seen[slot].day = purchase.day;
    });
    forPurchases(view, window, [&](const Purchase& purchase) {
        if (!purchase.refund && purchase.customer != kNoCustomer && slotOf[purchase.customer] != kNoRow)
            sample.seen[slotOf[purchase.customer]].num = lost ? 0.0 : 1.0;
    });
    countUndatedPurchases(view, sample);
    sample.lacks(nameless, all);
    sample.note(wording::withoutCustomer, nameless);
    sample.parameters["inactivity_days"] = std::to_string(view.settings.inactivityDays);
    sample.parameters["period_length"] = lengthOf(window.period);
    if (beginsLate(view, entity, from))
        sample.incomplete(wording::windowBeforeFacts);
    return sample;
}

}
