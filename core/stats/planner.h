#pragma once
// Sample planner (kpis.md, 4): how many units a side tell a change apart, 5 % two-sided, with 80 % power, by the unpooled normal formula
// (z.975 + z.8)^2 (variance before + variance after) / difference^2; variances are those of one unit. The largest number there is where
// nothing is to be told apart or an argument is no number.

#include "core/stats/estimate.h"

#include <cstddef>

namespace zamer::stats {

/// Shares a and b; phi: overdispersion over weeks (share.h).
std::size_t unitsToTell(double shareA, double shareB, double phi = 1.0);
/// Means: standard deviations of one unit (user, customer, answer) on both sides.
std::size_t unitsForMeans(double deviationBefore, double deviationAfter, double difference);
/// Medians of times, which a change stretches as a whole: the spread of a unit grows with the median. spread: sqrt(n) times
/// the standard error of the median, for large n 1 / (2 density at the median); deviationOf its order-statistic interval.
std::size_t unitsForMedians(double median, double spread, double difference);

/// The standard deviation of one unit that an interval over n units speaks of: Student's where `student`, else normal.
/// NaN for fewer than two.
double deviationOf(const Estimate& estimate, std::size_t n, bool student);

}
