#include "ui/charts/plot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

namespace zamer::ui::charts {

Plot::Plot(const QRectF& rect, const QRectF& area, QPointF xRange, QPointF yRange, const Style& style)
    : m_rect(rect), m_area(area), m_xRange(xRange), m_yRange(yRange), m_style(style),
      m_scene(std::make_unique<QGraphicsScene>()), m_chart(new QChart), m_xAxis(new QValueAxis), m_yAxis(new QValueAxis)
{
    m_scene->addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->resize(m_rect.size());
    m_chart->setPlotArea(m_area.translated(-m_rect.topLeft()));
    // Ticks, their texts and the grid are painted by us: Qt Charts knows neither a group separator nor a Monday.
    for (QValueAxis* axis : {m_xAxis, m_yAxis})
        axis->setVisible(false);
    m_xAxis->setRange(xRange.x(), xRange.y());
    m_yAxis->setRange(yRange.x(), yRange.y());
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
}

Plot::~Plot() = default;

void Plot::line(const QList<QPointF>& points, const QPen& pen)
{
    auto* series = new QLineSeries;
    series->setPen(pen);
    series->append(points);
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void Plot::points(const QList<QPointF>& points, double diameter, const QColor& fill, const QPen& border, bool diamond)
{
    if (points.isEmpty())
        return;
    auto* series = new QScatterSeries;
    series->setMarkerShape(diamond ? QScatterSeries::MarkerShapeRotatedRectangle : QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(m_style.px(diameter));
    series->setBrush(fill);
    series->setPen(border);
    series->append(points);
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void Plot::band(const QList<QPointF>& lower, const QList<QPointF>& upper, const QColor& fill)
{
    auto* low = new QLineSeries;
    auto* high = new QLineSeries;
    low->append(lower);
    high->append(upper);
    auto* series = new QAreaSeries(high, low);
    low->setParent(series);
    high->setParent(series);
    series->setPen(Qt::NoPen);
    series->setBrush(fill);
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void Plot::horizontal(double value, double fromX, double toX, const QPen& pen)
{
    if (value >= m_yRange.x() && value <= m_yRange.y())
        line({{fromX, value}, {toX, value}}, pen);
}

void Plot::vertical(double x, const QPen& pen)
{
    if (x >= m_xRange.x() && x <= m_xRange.y())
        line({{x, m_yRange.x()}, {x, m_yRange.y()}}, pen);
}

void Plot::gridY(const std::vector<double>& ticks)
{
    for (const double tick : ticks)
        horizontal(tick, m_xRange.x(), m_xRange.y(), QPen(m_style.colours.grid, m_style.px(1)));
}

void Plot::paint(QPainter& painter)
{
    m_scene->setSceneRect(QRectF(QPointF(), m_rect.size()));
    m_scene->render(&painter, m_rect, m_scene->sceneRect(), Qt::IgnoreAspectRatio);
}

double Plot::x(double value) const
{
    return m_area.left() + (value - m_xRange.x()) / (m_xRange.y() - m_xRange.x()) * m_area.width();
}

double Plot::y(double value) const
{
    return m_area.bottom() - (value - m_yRange.x()) / (m_yRange.y() - m_yRange.x()) * m_area.height();
}

}
