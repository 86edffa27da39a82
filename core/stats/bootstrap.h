#pragma once
// What every bootstrap of the room shares (kpis.md, section 2): the number of draws, the seed, the percentile interval
// (type 7) and the p. A draw that cannot be determined (NaN: infinite minus infinite, nothing in the denominator) is
// not dropped, for dropping it would feign certainty: it counts as lying anywhere, so it pushes both bounds outwards
// and counts against the p from both sides.

#include "core/stats/estimate.h"
#include "core/stats/random.h"

#include <cstddef>
#include <limits>
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

/// The points of `tail` and 1 - `tail`; reorders the draws. Infinite bounds where infinite or undetermined draws reach
/// that far.
Interval percentileInterval(std::vector<double>& draws, double tail = 0.025);
/// 2 min(1 + #(d <= 0), 1 + #(d >= 0)) / (draws + 1), at most 1.
double bootstrapP(std::span<const double> draws);

/// What few clusters do to a percentile interval: its draws vary by (G - 1) / G of the variance, and it is as if the
/// error were known. The expanded percentile interval (Hesterberg, "What teachers should know about the bootstrap",
/// Amer. Statist. 69, 2015) takes the draws' percentiles where the normal quantile is Student's with G - 1 degrees
/// times sqrt(G / (G - 1)); the p is turned by the same rule, so that interval and p agree. At G = 200 it is the plain
/// one but for 1 %; at G = 10 the plain one covers 89 %, this one 94 % (tests/sim).
struct Expansion {
    double degrees = std::numeric_limits<double>::infinity();
    double inflation = 1; // of the draws' standard error

    double tail() const;
    double p(double plain) const;
};
Expansion expansionOf(std::size_t clusters);
/// Of the difference of two sides with these standard errors: Welch's degrees. A side as large as kNormalFrom draws
/// from its normal form, which needs no inflation.
Expansion expansionOf(std::size_t before, double errorBefore, std::size_t after, double errorAfter);

/// Degrees of freedom of rows that a Poisson bootstrap weighs: n - 1 where they differ, infinite where all are alike
/// (counts), for then the draws have the very shape of the Poisson distribution. Its draws vary as they should.
double freedomOf(std::size_t rows, bool alike);
double welchDegrees(double errorBefore, double freedomBefore, double errorAfter, double freedomAfter);

/// delta with the interval and p of draws of the change.
Change changeFromDraws(double delta, std::vector<double>& draws, const Expansion& expansion = {});
/// delta with the normal interval and p; no error and no difference is a p of 1.
Change changeFromError(double delta, double standardError);
/// Draws for a side that is large enough for its normal form.
std::vector<double> normalDraws(double value, double standardError, Random& random);

}
