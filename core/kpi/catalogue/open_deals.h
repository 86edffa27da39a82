#pragma once
// Deals open at as-of: the base of stuck deals and of deals without a next step.

#include "core/kpi/walk.h"

namespace zamer::kpi {

/// visit(row) for each deal (not lead) that has arrived and is neither won nor lost at as-of. An unknown arrival is seen.
template<class Visit>
void forOpenDeals(const View& view, const Window& window, Visit&& visit)
{
    const std::span<const std::int64_t> arrivals = view.index.arrivals();
    const std::span<const DealRole> roles = view.index.roles();
    for (std::uint32_t row = 0; row < roles.size(); ++row)
        if (roles[row] == DealRole::Deal && arrivals[row] <= window.asOf &&
            view.index.statusAt(row, window.asOf) == DealStatus::Open)
            visit(row);
}

}
