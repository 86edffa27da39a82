#include "ui/charts/curve.h"

#include "ui/charts/plot.h"
#include "ui/charts/ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

QList<QPointF> steps(const Curve& curve, double CurvePoint::*member)
{
    QList<QPointF> points;
    for (const CurvePoint& point : curve.points) {
        const double value = point.*member;
        if (std::isnan(value))
            continue;
        if (!points.isEmpty())
            points += QPointF(point.age, points.last().y());
        points += QPointF(point.age, value);
    }
    return points;
}

}

void paintCurve(QPainter& painter, const QRectF& rect, const CurveSpec& spec, const Style& style)
{
    double most = 0, oldest = 0, labels = 0, values = 0;
    for (const Curve& curve : spec.curves) {
        labels = std::max(labels, textWidth(curve.label, 12, Weight::Strong, style));
        for (const CurvePoint& point : curve.points) {
            most = std::max(
                {most, std::isfinite(point.value) ? point.value : 0, std::isfinite(point.high) ? point.high : 0});
            oldest = std::max(oldest, point.age);
        }
    }
    if (oldest <= 0 || most <= 0)
        return;
    const Painting painting(painter);
    const std::vector<double> ticks = roundTicks(0, most * 1.05);
    for (const double tick : ticks)
        values = std::max(values, textWidth(spec.valueText(tick), 11, Weight::Normal, style));
    const QRectF area = rect.adjusted(values + style.px(12), style.px(8), -labels - style.px(10), -style.px(22));
    Plot plot(rect, area, {0, oldest}, {0, most * 1.05}, style);
    plot.gridY(ticks);
    for (const Curve& curve : spec.curves) {
        const QList<QPointF> low = steps(curve, &CurvePoint::low);
        const QList<QPointF> high = steps(curve, &CurvePoint::high);
        QColor fill = colour(style.colours, curve.tone);
        fill.setAlphaF(0.12F);
        if (low.size() > 1 && high.size() > 1)
            plot.band(low, high, fill);
    }
    for (const Curve& curve : spec.curves)
        plot.line(steps(curve, &CurvePoint::value),
                  QPen(colour(style.colours, curve.tone), style.px(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    plot.paint(painter);

    for (const double tick : ticks)
        drawTextAt(painter, {area.left() - style.px(6), plot.y(tick)}, spec.valueText(tick),
                   {11, Weight::Normal, style.colours.ink3, Qt::AlignRight | Qt::AlignVCenter}, style);
    const double base = style.crisp(area.bottom());
    painter.setPen(QPen(style.colours.line2, style.px(1)));
    painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base));
    for (const double age : spec.ages)
        if (age <= oldest)
            drawTextAt(painter, {plot.x(age), base + style.px(16)}, spec.ageText(age),
                       {11, Weight::Normal, style.colours.ink3, Qt::AlignHCenter}, style);
    double above = -1e9;
    std::vector<const Curve*> order;
    for (const Curve& curve : spec.curves)
        if (!curve.points.empty())
            order.push_back(&curve);
    std::sort(order.begin(), order.end(),
              [](const Curve* a, const Curve* b) { return a->points.back().value > b->points.back().value; });
    for (const Curve* curve : order) {
        const double y = std::max(plot.y(curve->points.back().value), above + style.px(15));
        drawTextAt(painter, {area.right() + style.px(6), y}, curve->label,
                   {12, Weight::Strong, colour(style.colours, curve->tone), Qt::AlignLeft | Qt::AlignVCenter}, style);
        above = y;
    }
}

}
