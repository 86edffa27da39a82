#pragma once
// Quantiles that stand beside a headline: type 7, as the headline itself, of times in any order; infinity = without the event.

#include <vector>

namespace zamer::kpi {

/// NaN for no times. Linear: it partitions `times`, which changes their order.
double quantileOf(std::vector<double>& times, double probability);

}
