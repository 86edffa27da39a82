#pragma once
// Season: whether two periods lie in the same part of the year, and how the KPIs stood on the same days a year before the later one. A
// change that comes back every year is no effect of the rollout. Pure; any thread.

#include "core/base/progress.h"
#include "core/kpi/engine.h"

namespace zamer::kpi {

/// Periods whose middles stand farther apart in the calendar year are of different seasons: half a quarter.
constexpr int kSameSeasonDays = 45;
/// A period this long holds every season itself.
constexpr int kAllSeasonsDays = 330;

struct Season {
    Period lastYear;      // the days of `after`, a year before: 29 February gives 28
    int apart = 0;        // days between the middles of both periods in the calendar year, 0 .. 183
    bool differs = false; // a change between them may be the season's
};
Season seasonOf(const Period& before, const Period& after);

/// The KPIs over `season.lastYear`, known as of then for states and as of `asOf` for the rest; those without data there are left out.
/// `progress` may be null; cancelled: what was measured so far.
std::vector<Measurement> yearBefore(std::span<const Kpi* const> kpis, const View& view, const Season& season,
                                    std::optional<Instant> asOf, const Progress* progress);

}
