#include "ui/widgets/chart_view.h"

#include <QEvent>
#include <QPainter>

namespace zamer::ui {

ChartView::ChartView(QSize design, QWidget* parent) : QWidget(parent), m_design(design)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ChartView::setPaint(Paint paint, const QString& text)
{
    m_paint = std::move(paint);
    m_picture = {};
    setAccessibleName(text);
    update();
}

QSize ChartView::sizeHint() const
{
    return m_design * charts::Style::screen(*this).scale;
}

QSize ChartView::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height() * 2 / 3};
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_paint)
        return;
    const QSize size = (QSizeF(this->size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        const charts::Style style = charts::Style::screen(*this);
        m_picture.fill(style.colours.bg);
        QPainter painter(&m_picture);
        m_paint(painter, QRectF(rect()), style);
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_picture = {};
        updateGeometry();
        update();
    }
}

XmrWidget::XmrWidget(QWidget* parent) : ChartView({744, 308}, parent) {}

void XmrWidget::setChart(charts::XmrSpec spec, const QString& name)
{
    QString finding = spec.finding;
    finding.replace(QLatin1Char('\n'), QLatin1Char(' '));
    setPaint([spec = std::move(spec)](QPainter& painter, const QRectF& rect,
                                      const charts::Style& style) { charts::paintXmr(painter, rect, spec, style); },
             finding.isEmpty() ? name : name + QStringLiteral(". ") + finding);
}

HistogramWidget::HistogramWidget(QWidget* parent) : ChartView({416, 306}, parent) {}

void HistogramWidget::setChart(charts::HistogramSpec spec, const QString& name)
{
    QStringList said{name};
    for (const QString& text : {spec.before.text, spec.now.text})
        if (!text.isEmpty())
            said << text;
    setPaint(
        [spec = std::move(spec)](QPainter& painter, const QRectF& rect, const charts::Style& style) {
            charts::paintHistogram(painter, rect, spec, style);
        },
        said.join(QStringLiteral(". ")));
}

CurveWidget::CurveWidget(QWidget* parent) : ChartView({416, 240}, parent) {}

void CurveWidget::setChart(charts::CurveSpec spec, const QString& name)
{
    setPaint([spec = std::move(spec)](QPainter& painter, const QRectF& rect,
                                      const charts::Style& style) { charts::paintCurve(painter, rect, spec, style); },
             name);
}

}
