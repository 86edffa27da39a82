#pragma once
// Observations made into what the statistics take: clusters, weekly counts, blocks, times. Pure; the order of rows does not matter.

#include "core/kpi/sample.h"
#include "core/stats/ratio.h"
#include "core/stats/share.h"
#include "core/stats/survival.h"

#include <span>
#include <utility>
#include <vector>

namespace zamer::kpi {

using Seen = std::span<const Observation>;

/// Weeks of seven days from the first day of the period; the last one may be shorter.
std::size_t weeksIn(const Period& period);
constexpr int kDaysPerWeek = 7;
constexpr int kBlockWeeks = 8; // from so many whole weeks on totals are resampled by week
constexpr int kDispersionWeeks = 4;

inline bool hasBlocks(const Period& period)
{
    return period.days() >= kBlockWeeks * kDaysPerWeek;
}

stats::Count countOf(Seen seen);
/// Hits and units by week; empty below four weeks.
std::vector<stats::Count> weeklyCounts(Seen seen, const Period& period);
/// Sums by cluster, in the order of cluster numbers; an observation without a cluster is its own. byRow: the row is the cluster.
std::vector<stats::Cluster> clustersOf(Seen seen, bool byRow = false);
/// Sums by week over their share of the exposure.
std::vector<stats::Cluster> blocksOf(Seen seen, const Period& period, double exposure);
/// num of every observation that has a row.
std::vector<double> amountsOf(Seen seen);
/// One value per respondent (cluster; an answer without one is its own) whose plain mean is sum num / sum den and whose spread is the
/// linearised one of that ratio: with one answer of weight 1 each, the scores themselves.
std::vector<double> scoresOf(Seen seen);
std::vector<double> sortedTimes(Seen seen);
std::vector<stats::Spell> spellsOf(Seen seen);
/// Cluster and its ratio, where it has exposure; ascending clusters.
std::vector<std::pair<std::uint32_t, double>> userRatios(Seen seen);

}
