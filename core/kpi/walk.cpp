#include "core/kpi/walk.h"

namespace zamer::kpi {

bool coversLookBack(const View& view, const Window& window)
{
    const Instant first = view.index.firstFact(view.index.purchaseEntity());
    return first != kNoInstant && view.time.dayOf(first) - lookBackFrom(window.period.from) <= kLateStartDays;
}

void countUndatedPurchases(const View& view, Sample& sample)
{
    if (view.index.fromOrders())
        return;
    const facts::Ints closed = view.facts.deals().ints(facts::deal::closed_at);
    const std::span<const DealStatus> status = view.index.status();
    const std::span<const DealRole> roles = view.index.roles();
    std::size_t undated = 0;
    std::size_t all = 0;
    for (std::size_t row = 0; row < closed.size(); ++row) {
        if (status[row] != DealStatus::Won || roles[row] != DealRole::Deal)
            continue;
        ++all;
        undated += closed[row] == facts::kNull ? 1 : 0;
    }
    sample.lacks(undated, all);
    sample.note(wording::wonWithoutClose, undated);
}

}
