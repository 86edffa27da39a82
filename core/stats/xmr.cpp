#include "core/stats/xmr.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace zamer::stats {

namespace {

constexpr std::size_t kLeastBaseline = 5;
constexpr std::size_t kRun = 8;
constexpr std::size_t kNearWindow = 4;
constexpr std::size_t kNearEnough = 3;

struct Mean {
    double sum = 0;
    std::size_t n = 0;

    void add(double value)
    {
        sum += value;
        ++n;
    }
    double value() const { return n == 0 ? kNaN : sum / static_cast<double>(n); }
};

/// Which side of the centre, in zones: 0 on the centre, 1 within half way to the limit, 2 beyond half way, 3 outside;
/// the sign is the side.
int zone(double value, const Xmr& chart)
{
    // Values equal to a line up to rounding lie on it.
    const double rounding = 1e-12 * std::max(std::abs(chart.centre), std::abs(chart.high));
    const double distance = std::abs(value - chart.centre);
    const double limit = chart.high - chart.centre;
    const int size = distance <= rounding              ? 0
                     : distance > limit + rounding     ? 3
                     : distance > limit / 2 + rounding ? 2
                                                       : 1;
    return value < chart.centre ? -size : size;
}

void markRuns(const std::vector<std::size_t>& points, const std::vector<int>& zones, std::vector<Signal>& signals)
{
    const auto side = [&](std::size_t k) { return (zones[k] > 0) - (zones[k] < 0); };
    for (std::size_t from = 0; from < points.size();) {
        std::size_t to = from + 1;
        while (to < points.size() && side(to) == side(from))
            ++to;
        if (side(from) != 0 && to - from >= kRun)
            for (std::size_t k = from; k < to; ++k)
                signals[points[k]] = Signal::Run;
        from = to;
    }
}

void markNearLimit(const std::vector<std::size_t>& points, const std::vector<int>& zones, std::vector<Signal>& signals)
{
    for (const int side : {1, -1}) {
        const auto near = [&](std::size_t k) { return zones[k] * side >= 2; };
        for (std::size_t from = 0; from + kNearWindow <= points.size(); ++from) {
            std::size_t found = 0;
            for (std::size_t k = from; k < from + kNearWindow; ++k)
                found += near(k) ? 1 : 0;
            if (found < kNearEnough)
                continue;
            for (std::size_t k = from; k < from + kNearWindow; ++k)
                if (near(k))
                    signals[points[k]] = Signal::NearLimit;
        }
    }
}

/// From the weakest to the strongest: the later mark stands.
void markSignals(std::span<const double> values, const std::vector<std::size_t>& points, Xmr& chart)
{
    std::vector<int> zones;
    zones.reserve(points.size());
    for (const std::size_t point : points)
        zones.push_back(zone(values[point], chart));
    markNearLimit(points, zones, chart.signals);
    markRuns(points, zones, chart.signals);
    for (std::size_t k = 0; k < points.size(); ++k)
        if (std::abs(zones[k]) == 3)
            chart.signals[points[k]] = Signal::Outside;
}

bool isPoint(std::span<const double> values, std::span<const bool> counted, std::size_t i)
{
    return std::isfinite(values[i]) && (i >= counted.size() || counted[i]);
}

/// Ranges, and no limits yet.
Xmr withoutLimits(std::span<const double> values, std::span<const bool> counted)
{
    Xmr chart;
    chart.ranges.assign(values.size(), kNaN);
    chart.signals.assign(values.size(), Signal::None);
    for (std::size_t i = 1; i < values.size(); ++i)
        if (isPoint(values, counted, i) && isPoint(values, counted, i - 1))
            chart.ranges[i] = std::abs(values[i] - values[i - 1]);
    return chart;
}

void judge(Xmr& chart, std::span<const double> values, std::span<const bool> counted, const FrozenLimits& limits)
{
    chart.enough = true;
    chart.centre = limits.centre;
    chart.meanRange = limits.meanRange;
    chart.low = chart.centre - 2.66 * chart.meanRange;
    chart.high = chart.centre + 2.66 * chart.meanRange;
    chart.rangeLimit = 3.267 * chart.meanRange;
    std::vector<std::size_t> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (isPoint(values, counted, i))
            points.push_back(i);
    markSignals(values, points, chart);
}

}

Xmr xmr(std::span<const double> values, std::span<const bool> counted, std::size_t baseline)
{
    Xmr chart = withoutLimits(values, counted);
    Mean centre;
    Mean range;
    for (std::size_t i = 0; i < std::min(baseline, values.size()); ++i) {
        if (isPoint(values, counted, i))
            centre.add(values[i]);
        if (!std::isnan(chart.ranges[i]))
            range.add(chart.ranges[i]);
    }
    if (centre.n >= kLeastBaseline && range.n > 0)
        judge(chart, values, counted, {centre.value(), range.value()});
    return chart;
}

Xmr xmr(std::span<const double> values, std::span<const bool> counted, const FrozenLimits& limits)
{
    Xmr chart = withoutLimits(values, counted);
    if (std::isfinite(limits.centre) && limits.meanRange >= 0)
        judge(chart, values, counted, limits);
    return chart;
}

}
