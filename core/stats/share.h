#pragma once
// Shares of independent units: Wilson's score interval, Newcombe's hybrid interval for a difference (method 10,
// Statist. Med. 17, 1998), the two-sided score test, Fisher's exact test where an expected count is under 5. All
// widened by sqrt(max(1, phi)), except Fisher's test: an exact p has no standard error to widen. Where phi is above 1 and
// estimated, Student's distribution with its degrees of freedom stands in for the normal one: few weeks tell it badly.

#include "core/stats/estimate.h"

#include <span>

namespace zamer::stats {

struct Count {
    double hits = 0;
    double n = 0;
};

/// How much the counts of weeks differ beyond chance.
struct Dispersion {
    double phi = 1;     // Pearson chi-square / df
    double degrees = 0; // that it was estimated with; 0 = it is known
};

/// NaN for n = 0 or hits outside of 0..n.
Estimate share(Count count, Dispersion dispersion = {});
Change shareChange(Count before, Count after, Dispersion dispersion = {});
/// Overdispersion over weeks: Pearson chi-square / df of the weeks' counts against their common share; 1 for fewer than
/// 4 weeks with units.
Dispersion dispersion(std::span<const Count> weeks);
/// Of both sides of a comparison: chi-squares and degrees of freedom added. A side of fewer than 4 weeks with
/// units, or with a share of 0 or 1, adds nothing.
Dispersion dispersion(std::span<const Count> weeksBefore, std::span<const Count> weeksAfter);

}
