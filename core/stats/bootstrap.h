#pragma once
// What every bootstrap of the room shares (kpis.md, section 2): the number of draws, the seed, the percentile interval
// (type 7) and the p. A draw that cannot be determined (NaN: infinite minus infinite, nothing in the denominator) is
// not dropped, for dropping it would feign certainty: it counts as lying anywhere, so it pushes both bounds outwards
// and counts against the p from both sides.

#include "core/stats/estimate.h"
#include "core/stats/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace zamer::stats {

constexpr std::size_t kBootstrapDraws = 20'000;
constexpr std::uint64_t kBootstrapSeed = 20'240'229;
/// From so many units on (the smaller side of a change) the normal form stands in for the bootstrap.
constexpr std::size_t kNormalFrom = 200;

struct Interval {
    double low = kNaN;
    double high = kNaN;
};

/// The 2.5 % and 97.5 % points; reorders the draws. Infinite bounds where infinite or undetermined draws reach that
/// far.
Interval percentileInterval(std::vector<double>& draws);
/// 2 min(1 + #(d <= 0), 1 + #(d >= 0)) / (draws + 1), at most 1.
double bootstrapP(std::span<const double> draws);

/// delta with the interval and p of draws of the change.
Change changeFromDraws(double delta, std::vector<double>& draws);
/// delta with the normal interval and p; no error and no difference is a p of 1.
Change changeFromError(double delta, double standardError);
/// Draws for a side that is large enough for its normal form.
std::vector<double> normalDraws(double value, double standardError, Random& random);

}
