#pragma once
// Quantiles of times, type 7 (linear between order statistics). Units without the event count as infinity.
// Intervals from order statistics (binomial); the change by a bootstrap of the difference of the quantiles drawn
// through ranks (beta variates: O(1) a draw at any n); its p from the Mann-Whitney test with ties and continuity
// correction.

#include "core/stats/estimate.h"

#include <span>

namespace zamer::stats {

/// `sorted` ascending, infinities last; NaN for an empty span. Infinite where the quantile falls on or between
/// infinities.
double quantile(std::span<const double> sorted, double probability);
/// The order-statistic interval; NaN bounds where n is too small to cover 95 % (median: n < 6; p90: n < 36).
Estimate quantileEstimate(std::span<const double> sorted, double probability);
/// Infinite differences are legal: both bounds may be infinite. Infinite minus infinite is undetermined: as the delta
/// it leaves no interval, as a draw it counts as lying anywhere (bootstrap.h). Under two units on a side: NaN bounds.
/// The p is Mann-Whitney's throughout.
Change quantileChange(std::span<const double> sortedBefore, std::span<const double> sortedAfter, double probability);
/// Two-sided p of Mann-Whitney's test, normal approximation with ties; 1 where all values are alike, NaN for an
/// empty side.
double mannWhitney(std::span<const double> sortedA, std::span<const double> sortedB);

}
