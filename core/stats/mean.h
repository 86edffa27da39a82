#pragma once
// Means: Student's t, Welch, paired t. Finite-population correction for censuses of staff (levels only).

#include "core/stats/estimate.h"

#include <cstddef>
#include <span>

namespace zamer::stats {

/// NaN bounds for fewer than two values. population = head-count for the finite-population correction (variance times 1
/// - n / population); 0 = none.
Estimate mean(std::span<const double> values, std::size_t population = 0);
/// The normal interval (z, not t), sample variance: NPS.
Estimate normalMean(std::span<const double> values);
/// No spread at all: p = 1 where nothing changed, else NaN bounds and p, for there is no error to judge by (as R's
/// t.test).
Change welchChange(std::span<const double> before, std::span<const double> after);
/// Same length (else all NaN); element i of both sides is the same unit.
Change pairedChange(std::span<const double> before, std::span<const double> after);

}
