#pragma once
// Round ticks for an axis: 3 to 6, at 1, 2, 2.5 or 5 times a power of ten; and which of their words fit beside each other.

#include <cstddef>
#include <optional>
#include <vector>

namespace zamer::ui::charts {

std::vector<double> roundTicks(double low, double high, int most = 5);
/// 1, 2, 5, 10, 20, 50 ... inside [low, high]; low > 0. Thinned to `most`.
std::vector<double> logTicks(double low, double high, int most = 6);

struct LabelSpan {
    double centre = 0;
    double width = 0;
};
/// From left to right; `reserved` stands in any case.
std::vector<std::size_t> labelsThatFit(const std::vector<LabelSpan>& labels, std::optional<LabelSpan> reserved,
                                       double gap);

}
