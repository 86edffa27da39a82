#include "ui/charts/xmr_layout.h"

#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zamer::ui::charts {

Range valueRange(const XmrSpec& spec)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    const auto include = [&](double value) {
        if (!std::isfinite(value))
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (const XmrPoint& point : spec.points)
        include(point.value);
    for (const double line : {spec.low, spec.high, spec.centre})
        include(line);
    if (spec.target)
        include(*spec.target);
    if (!(most >= least))
        return {0, 1, {0, 1}};
    const bool cut = !spec.zeroBased && least > 0.6 * most;
    if (!cut)
        least = std::min(least, 0.0);
    if (most - least <= 1e-6 * std::abs(most)) // weeks that are all alike, to the last bits
        most = least == 0 ? 1 : least + std::abs(least) * 0.05;
    Range range;
    range.low = least < 0 || cut ? least - (most - least) * 0.06 : 0;
    range.high = most + (most - least) * 0.06;
    range.ticks = roundTicks(range.low, range.high);
    return range;
}

double day(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

std::vector<double> dateTicks(const XmrSpec& spec, double width, const Style& style)
{
    double widest = 1;
    for (const XmrPoint& point : spec.points)
        widest = std::max(widest, textWidth(spec.dateText(point.date), 11, Weight::Normal, style));
    const double room = std::max(1.0, width / (widest + style.px(24)));
    std::size_t every = 1;
    for (const std::size_t step : {1u, 2u, 4u, 8u, 13u, 26u, 52u}) {
        every = step;
        if (static_cast<double>(spec.points.size()) / static_cast<double>(step) <= room)
            break;
    }
    std::vector<double> ticks;
    for (std::size_t i = 0; i < spec.points.size(); i += every)
        ticks.push_back(day(spec.points[i].date));
    return ticks;
}

double clearTop(const QRectF& area, const std::vector<double>& occupied, double height)
{
    // The widest gap between two neighbours; the block stands in its middle, or near the edge of the chart that the gap ends at.
    std::vector<double> ys{area.top(), area.bottom()};
    std::copy_if(occupied.begin(), occupied.end(), std::back_inserter(ys),
                 [&](double y) { return y > area.top() && y < area.bottom(); });
    std::sort(ys.begin(), ys.end());
    double best = area.top();
    double widest = -1;
    for (std::size_t i = 1; i < ys.size(); ++i)
        if (ys[i] - ys[i - 1] > widest) {
            widest = ys[i] - ys[i - 1];
            best = ys[i - 1] + (widest - height) / 2;
        }
    return std::clamp(best, area.top(), std::max(area.top(), area.bottom() - height));
}

void drawEdgeLabels(QPainter& painter, double x, std::vector<EdgeLabel> labels, double lowest, const Style& style)
{
    std::sort(labels.begin(), labels.end(), [](const EdgeLabel& a, const EdgeLabel& b) { return a.y < b.y; });
    const double step = style.px(13);
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + step);
    for (std::size_t i = labels.size(); i-- > 0;)
        labels[i].y = std::min(labels[i].y, i + 1 == labels.size() ? lowest : labels[i + 1].y - step);
    for (const EdgeLabel& label : labels)
        drawTextAt(painter, {x, label.y}, label.text, label.label, style);
}

}
