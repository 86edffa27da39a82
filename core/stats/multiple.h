#pragma once
// Benjamini-Hochberg: which p values of a family survive at a false discovery rate. And the sample planner's formula
// (kpis.md, 4).

#include <cstddef>
#include <span>
#include <vector>

namespace zamer::stats {

/// One flag per p; NaN p values are not counted in the family and never survive.
std::vector<bool> survivesFamily(std::span<const double> p, double rate = 0.05);
/// Units a side to tell shares a and b apart: unpooled normal formula, 5 % two-sided, 80 % power. The largest
/// number there is where the shares are equal or no shares.
std::size_t unitsToTell(double shareA, double shareB);

}
