#pragma once
// Plot: a QChart without its furniture, of a size that is given in design units: the plot area is fixed, ticks and
// labels are ours. It is painted into any painter as vectors. Used by the charts of this room only.

#include "ui/charts/style.h"

#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
class QGraphicsScene;
class QValueAxis;
QT_END_NAMESPACE

namespace zamer::ui::charts {

class Plot
{
public:
    /// rect: the whole; area: where values are drawn, inside it. Both in the painter's coordinates.
    Plot(const QRectF& rect, const QRectF& area, QPointF xRange, QPointF yRange, const Style& style);
    ~Plot();
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;

    void line(const QList<QPointF>& points, const QPen& pen);
    void points(const QList<QPointF>& points, double diameter, const QColor& fill, const QPen& border,
                bool diamond = false);
    void band(const QList<QPointF>& lower, const QList<QPointF>& upper, const QColor& fill);
    void horizontal(double value, double fromX, double toX, const QPen& pen);
    void vertical(double x, const QPen& pen);
    /// Grid lines under the series.
    void gridY(const std::vector<double>& ticks);
    /// Draws everything added so far.
    void paint(QPainter& painter);

    double x(double value) const;
    double y(double value) const;
    const QRectF& area() const { return m_area; }

private:
    QRectF m_rect;
    QRectF m_area;
    QPointF m_xRange;
    QPointF m_yRange;
    const Style& m_style;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart* m_chart;
    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
};

}
