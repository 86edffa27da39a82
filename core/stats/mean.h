#pragma once
// Means: Student's t, Welch, paired t. Finite-population correction for censuses of staff (levels only).

#include "core/stats/estimate.h"

#include <cstddef>
#include <span>

namespace zamer::stats {

/// population = head-count for the finite-population correction; 0 = none.
Estimate mean(std::span<const double> values, std::size_t population = 0);
Change welchChange(std::span<const double> before, std::span<const double> after);
/// Same length; element i of both sides is the same unit.
Change pairedChange(std::span<const double> before, std::span<const double> after);

}
