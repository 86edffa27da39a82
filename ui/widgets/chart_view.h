#pragma once
// ChartView: a painted chart as a widget. It paints once and keeps the picture until its size, theme, scale or spec
// changes. Charts are read out by their text; the table behind a chart is the page's (Ctrl+T).

#include "ui/charts/curve.h"
#include "ui/charts/histogram.h"
#include "ui/charts/style.h"
#include "ui/charts/xmr.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace zamer::ui {

class ChartView : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QRectF&, const charts::Style&)>;

    /// Sizes in design pixels.
    explicit ChartView(QSize design, QWidget* parent = nullptr);
    /// text: what a screen reader says, "Lead response time by week, 16 of 16 weeks below the lower limit".
    void setPaint(Paint paint, const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize m_design;
    Paint m_paint;
    QPixmap m_picture;
};

/// Is the shift real.
class XmrWidget : public ChartView
{
    Q_OBJECT

public:
    explicit XmrWidget(QWidget* parent = nullptr);
    void setChart(charts::XmrSpec spec, const QString& name);
};

/// How is it spread.
class HistogramWidget : public ChartView
{
    Q_OBJECT

public:
    explicit HistogramWidget(QWidget* parent = nullptr);
    void setChart(charts::HistogramSpec spec, const QString& name);
};

/// Conversion by age.
class CurveWidget : public ChartView
{
    Q_OBJECT

public:
    explicit CurveWidget(QWidget* parent = nullptr);
    void setChart(charts::CurveSpec spec, const QString& name);
};

}
