#pragma once
// Round ticks for an axis: 3 to 6, at 1, 2, 2.5 or 5 times a power of ten.

#include <vector>

namespace zamer::ui::charts {

std::vector<double> roundTicks(double low, double high, int most = 5);
/// 1, 2, 5, 10, 20, 50 ... inside [low, high]; low > 0. Thinned to `most`.
std::vector<double> logTicks(double low, double high, int most = 6);

}
