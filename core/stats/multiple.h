#pragma once
// Benjamini-Hochberg (J. R. Statist. Soc. B 57, 1995): which p values of a family survive at a false discovery rate.

#include <cstddef>
#include <span>
#include <vector>

namespace zamer::stats {

/// One flag per p; NaN p values are not counted in the family and never survive.
std::vector<bool> survivesFamily(std::span<const double> p, double rate = 0.05);

}
