#pragma once
// Ratios of sums over clusters (sum num / sum den): bootstrap over clusters, 20,000 draws, fixed seed, percentile
// interval, p = 2 min(1 + #(d <= 0), 1 + #(d >= 0)) / (draws + 1), at most 1, both expanded for the number of clusters
// (bootstrap.h); from 200 clusters (the smaller side for a change) the linearised cluster-robust normal. A mean is a
// ratio with den = 1. Clusters of nothing over nothing are absent. A change with one side under 200 bootstraps that
// side and draws the other from its normal form. Fixed seed: the same figures on every platform for the same order.
// Money per customer, as skewed as orders are, is covered to 91 % at 30 customers, to 93 % at 60, from 120 on
// to 94 % (tests/sim).

#include "core/stats/estimate.h"

#include <span>

namespace zamer::stats {

struct Cluster {
    double num = 0;
    double den = 0;
};

/// NaN without a denominator; NaN bounds for fewer than two clusters, and where draws have no denominator too often.
Estimate ratio(std::span<const Cluster> clusters);
Change ratioChange(std::span<const Cluster> before, std::span<const Cluster> after);

/// Ratios of totals of which a part is taken as given, without noise: (sum num + given.num) / (sum den + given.den), the
/// costs of CAC or ROMI. The number of clusters is noise too (customers won): Poisson bootstrap over clusters, expanded
/// where they differ (bootstrap.h), from 200 clusters its linearised normal form, variance = sum (num - value den)^2 /
/// (sum den + given.den)^2.
struct GivenRatio {
    std::span<const Cluster> clusters;
    Cluster given;
};
Estimate ratio(const GivenRatio& side);
Change ratioChange(const GivenRatio& before, const GivenRatio& after);

/// Sum of rows / exposure with the noise of their number included (Poisson bootstrap of the rows, expanded where
/// amounts differ; from 200 rows its normal form, variance = sum of squares). For counts give a 1 per row. NaN bounds without rows; NaN
/// where the exposure is not positive.
Estimate poissonRate(std::span<const double> rows, double exposure);
Change poissonRateChange(std::span<const double> before, double exposureBefore, std::span<const double> after,
                         double exposureAfter);

}
