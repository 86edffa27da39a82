#pragma once
// The measuring rhythm: which KPIs are recorded every week and which every quarter, and what one 'measure now' did.

#include "core/kpi/engine.h"

#include <cstddef>

namespace zamer::audit {

/// Weeks for what a manager can act on (operations, staff at work, messengers); quarters for what moves slowly (money, customers, the
/// staff's opinion, forecasts).
kpi::Step rhythmOf(const kpi::Kpi& kpi);

struct RhythmOutcome {
    std::size_t weeks = 0; // values recorded
    std::size_t quarters = 0;
    std::size_t kpis = 0; // that they belong to
};

}
