#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

std::vector<double> roundTicks(double low, double high, int most)
{
    // Ends that differ by rounding alone leave no steps to walk in.
    const double rounding = 1e-9 * std::max(std::abs(low), std::abs(high));
    if (!(high - low > rounding) || !std::isfinite(high - low))
        return {low};
    double step = std::pow(10.0, std::floor(std::log10((high - low) / most)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if ((high - low) / (step * factor) <= most) {
            step *= factor;
            break;
        }
    std::vector<double> ticks;
    const double slack = step * 1e-9;
    for (double i = std::ceil((low - slack) / step); i * step <= high + slack; ++i)
        ticks.push_back(i == 0 ? 0 : i * step);
    return ticks;
}

std::vector<double> logTicks(double low, double high, int most)
{
    std::vector<double> ticks;
    if (!(low > 0) || !(high > low))
        return ticks;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (power * factor >= low * 0.999 && power * factor <= high * 1.001)
                ticks.push_back(power * factor);
    while (static_cast<int>(ticks.size()) > most) {
        std::vector<double> fewer;
        for (std::size_t i = 0; i < ticks.size(); i += 2)
            fewer.push_back(ticks[i]);
        ticks = std::move(fewer);
    }
    return ticks;
}

std::vector<std::size_t> labelsThatFit(const std::vector<LabelSpan>& labels, std::optional<LabelSpan> reserved,
                                       double gap)
{
    const auto areClear = [gap](const LabelSpan& a, const LabelSpan& b) {
        return std::abs(a.centre - b.centre) >= (a.width + b.width) / 2 + gap;
    };
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < labels.size(); ++i)
        if ((!reserved || areClear(labels[i], *reserved)) &&
            (fitting.empty() || areClear(labels[i], labels[fitting.back()])))
            fitting.push_back(i);
    return fitting;
}

}
