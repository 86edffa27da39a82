#pragma once
// Where a type 7 quantile lies among order statistics: shared by the quantile itself and its bootstrap by ranks.

#include <cstddef>

namespace zamer::stats {

struct QuantilePosition {
    std::size_t lower = 0; // from 0
    double share = 0;      // of the way to the next order statistic; 0 = exactly on `lower`
};

/// n at least 1, probability in [0, 1].
QuantilePosition quantilePosition(std::size_t n, double probability);
/// Linear between neighbours; infinite where the quantile lies between a finite and an infinite one.
double interpolated(double lower, double upper, double share);

}
