#pragma once
// The block bootstrap of totals (Kuensch, Ann. Statist. 17, 1989; Carlstein's blocks that do not overlap, 14, 1986): whole weeks are drawn,
// each with its total and its share of the exposure, so what days and rows of one week have in common is kept, and so is the weekday. The
// rate is the ratio of the sums; draws, expansion for few weeks and the normal form from 200 weeks as in ratio.h. From eight weeks on
// (kpis.md, 2); whoever asks counts them.

#include "core/stats/ratio.h"

namespace zamer::stats {

/// num = total of the week, den = its exposure (days, manager-months), shorter for a week that the period cuts.
using Block = Cluster;

Estimate blockRate(std::span<const Block> weeks);
Change blockRateChange(std::span<const Block> before, std::span<const Block> after);

}
