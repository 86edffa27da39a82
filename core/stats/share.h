#pragma once
// Shares of independent units: Wilson's score interval, Newcombe's hybrid interval for a difference (method 10,
// Statist. Med. 17, 1998), the two-sided score test, Fisher's exact test where an expected count is under 5. All
// widened by sqrt(max(1, phi)), except Fisher's test: an exact p has no standard error to widen.

#include "core/stats/estimate.h"

#include <span>

namespace zamer::stats {

struct Count {
    double hits = 0;
    double n = 0;
};

/// NaN for n = 0 or hits outside of 0..n.
Estimate share(Count count, double phi = 1.0);
Change shareChange(Count before, Count after, double phi = 1.0);
/// Overdispersion over weeks: Pearson chi-square / df of the weeks' counts against their common share; 1 for fewer than
/// 4 weeks with units.
double dispersion(std::span<const Count> weeks);
/// Of both sides of a comparison: chi-squares and degrees of freedom added. A side of fewer than 4 weeks with
/// units, or with a share of 0 or 1, adds nothing.
double dispersion(std::span<const Count> weeksBefore, std::span<const Count> weeksAfter);

}
