// The one picture of the cover: the weekly values on both sides of go-live, with nothing that needs explaining.
#include "ui/charts/verdict_glyph.h"
#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zamer::ui::print {

namespace {

struct Dot {
    QPointF at;
    bool after = false;
    bool counted = true;
};

struct Half {
    double left = 1e18, right = -1e18, top = 1e18;
    void take(QPointF at)
    {
        left = std::min(left, at.x());
        right = std::max(right, at.x());
        top = std::min(top, at.y());
    }
    bool isEmpty() const { return right < left; }
    double middle() const { return (left + right) / 2; }
};

}

void paintCoverChart(QPainter& painter, const Ground& ground, const QRectF& box, const report::SeriesChart& chart)
{
    const auto& points = chart.series.points;
    double low = 1e300;
    double high = -1e300;
    for (const kpi::SeriesPoint& point : points) {
        if (!std::isfinite(point.value))
            continue;
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    if (points.size() < 2 || high < low)
        return;
    const double axis = box.bottom() - 22 * sheet::kPoint;
    const double top = box.top() + 34 * sheet::kPoint;
    // From zero where the values are near it; otherwise over the values' own span, which dots allow.
    const double base = low > 0 && low < 0.75 * high ? 0 : low - 0.15 * (high - low + 1e-9);
    const Day first = points.front().period.from;
    const Day last = points.back().period.from;
    const auto x = [&](double day) {
        return box.left() + 4 * sheet::kPoint +
               (day - first) / std::max(1, last - first) * (box.width() - 8 * sheet::kPoint);
    };
    const auto y = [&](double value) { return axis - (value - base) / std::max(1e-9, high - base) * (axis - top); };

    const Day live = chart.goLive.isValid() ? toDay(chart.goLive) : last + 1;
    std::vector<Dot> dots;
    Half before;
    Half after;
    for (const kpi::SeriesPoint& point : points) {
        if (!std::isfinite(point.value))
            continue;
        const Dot dot{{x(point.period.from), y(point.value)}, point.period.from >= live, point.counted};
        (dot.after ? after : before).take(dot.at);
        dots.push_back(dot);
    }
    const charts::Style& style = ground.style;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawRule(painter, {box.left(), axis}, box.width(), sheet::kRule, style.grey(style.colours.line2));
    painter.setPen(
        QPen(style.grey(style.colours.bef), 0.72 * sheet::kPoint, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (std::size_t i = 1; i < dots.size(); ++i)
        painter.drawLine(dots[i - 1].at, dots[i].at);
    const report::Format& format = ground.format;
    if (!before.isEmpty() && !after.isEmpty()) {
        // Go-live stands between the last week that began before it and the first after.
        const double mark = std::clamp(x(live), before.right, after.left);
        QPen dashed(ground.text.body.colour, sheet::kRule, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({4, 4});
        painter.setPen(dashed);
        painter.drawLine(QPointF(mark, box.top()), QPointF(mark, axis));
        TextStyle label = ground.text.caption;
        label.size = 86;
        label.colour = ground.text.body.colour;
        const QString text =
            Text{"CRM goes live, %1", "запуск CRM, %1"}.in(format.language()).arg(format.dayMonth(chart.goLive));
        drawLine(painter, {mark + 5 * sheet::kPoint, box.top()}, text, label);
    }
    const QColor changed = charts::verdictColour(chart.verdict, style);
    for (const Dot& dot : dots) {
        const double radius = (dot.after ? 3 : 2) * sheet::kPoint;
        painter.setPen(QPen(dot.counted ? QColor(Qt::white) : style.grey(style.colours.bef), 0.72 * sheet::kPoint));
        painter.setBrush(!dot.counted ? QColor(Qt::white) : dot.after ? changed : style.grey(style.colours.ink2));
        if (dot.after && chart.verdict == kpi::Verdict::Worsened)
            painter.drawPolygon(QPolygonF{dot.at - QPointF(radius, 0), dot.at - QPointF(0, radius),
                                          dot.at + QPointF(radius, 0), dot.at + QPointF(0, radius)});
        else
            painter.drawEllipse(dot.at, radius, radius);
    }
    painter.restore();

    TextStyle ends = ground.text.caption;
    ends.size = 86;
    drawLine(painter, {box.left(), axis + 8 * sheet::kPoint}, format.dayMonth(toDate(first)), ends);
    drawLine(painter, {box.right(), axis + 8 * sheet::kPoint}, format.date(toDate(points.back().period.to - 1)), ends,
             Side::Right);
    TextStyle value = ground.text.tableStrong;
    value.size = 108;
    value.leading = 130;
    const auto label = [&](const Half& side, const QString& text, const QColor& colour) {
        if (side.isEmpty() || text.isEmpty())
            return;
        value.colour = colour;
        const double width = widthOf(text, value);
        const double left = std::clamp(side.middle() - width / 2, box.left(), box.right() - width);
        drawLine(painter, {left, std::max(box.top(), side.top - 20 * sheet::kPoint)}, text, value);
    };
    label(before, chart.before, ground.text.body.colour);
    label(after, chart.now, changed);
}

}
