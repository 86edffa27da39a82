#include "ui/charts/xmr.h"

#include "ui/charts/plot.h"
#include "ui/charts/ticks.h"
#include "ui/charts/xmr_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

constexpr double kStripHeight = 62;
constexpr double kTop = 26;    // room for the labels over the plot
constexpr double kBottom = 22; // room for the dates

/// One XmR chart while it is painted: the series, then the words.
class Painter
{
public:
    Painter(QPainter& painter, const QRectF& rect, const XmrSpec& spec, const Style& style)
        : m_painter(painter), m_spec(spec), m_style(style), m_tokens(style.colours), m_range(valueRange(spec)),
          m_main(rect.adjusted(0, 0, 0, spec.strip ? -style.px(kStripHeight) : 0)),
          m_strip(rect.left(), m_main.bottom(), rect.width(), style.px(kStripHeight)),
          m_area(m_main.adjusted(leftMargin(), style.px(kTop), -rightMargin(), -style.px(kBottom))),
          m_days(day(spec.points.front().date), day(spec.points.back().date))
    {
        const double pad = (m_days.y() - m_days.x()) * 10 / std::max(1.0, m_area.width() / style.px(1) - 20) +
                           (m_days.x() == m_days.y() ? 7 : 0);
        m_days += QPointF(-pad, pad);
    }

    void paint()
    {
        Plot plot(m_main, m_area, m_days, {m_range.low, m_range.high}, m_style);
        addLimits(plot);
        addValues(plot);
        plot.paint(m_painter);
        drawAxes(plot);
        drawWords(plot);
        if (m_spec.strip)
            paintStrip();
    }

private:
    double leftMargin() const
    {
        double widest = 0;
        for (const double tick : m_range.ticks)
            widest = std::max(widest, textWidth(m_spec.valueText(tick), 11, Weight::Normal, m_style));
        for (const double tick : m_spec.strip ? roundTicks(0, mostRange(), 2) : std::vector<double>())
            widest = std::max(widest, textWidth(m_spec.valueText(tick), 11, Weight::Normal, m_style));
        return widest + m_style.px(14);
    }
    /// The highest of the strip.
    double mostRange() const
    {
        double most = std::isnan(m_spec.rangeLimit) ? 0 : m_spec.rangeLimit;
        for (const XmrPoint& point : m_spec.points)
            if (std::isfinite(point.range))
                most = std::max(most, point.range);
        return most;
    }
    double rightMargin() const
    {
        double widest = m_style.px(24);
        for (const QString& text :
             {m_spec.highText, m_spec.centreText, m_spec.lowText, m_spec.limitText, m_spec.meanText})
            if (hasLimits())
                widest = std::max(widest, textWidth(text, 11, Weight::Normal, m_style));
        widest = std::max(widest, textWidth(m_spec.targetText, 11, Weight::Strong, m_style));
        return widest + m_style.px(8);
    }
    bool hasLimits() const { return !std::isnan(m_spec.centre) && m_spec.baseline > 0; }
    QPen pen(const QColor& colour, double width, const QList<qreal>& dashes = {}) const
    {
        QPen result(colour, m_style.px(width), Qt::SolidLine, Qt::FlatCap);
        if (!dashes.isEmpty())
            result.setDashPattern(dashes);
        return result;
    }
    /// Half way between the last point of the baseline and the next one.
    double baselineEnd() const
    {
        const double last = day(m_spec.points[m_spec.baseline - 1].date);
        return m_spec.baseline < m_spec.points.size() ? (last + day(m_spec.points[m_spec.baseline].date)) / 2
                                                      : m_days.y();
    }

    void addLimits(Plot& plot) const
    {
        if (hasLimits()) {
            const double end = baselineEnd();
            plot.band({{m_days.x(), std::max(m_spec.low, m_range.low)}, {end, std::max(m_spec.low, m_range.low)}},
                      {{m_days.x(), m_spec.high}, {end, m_spec.high}}, m_tokens.band);
        }
        plot.gridY(m_range.ticks);
        if (hasLimits()) {
            const double end = baselineEnd();
            for (const auto& [value, colour] : {std::pair{m_spec.high, m_tokens.line2},
                                                {m_spec.low, m_tokens.line2},
                                                {m_spec.centre, m_tokens.ink2}}) {
                plot.horizontal(value, m_days.x(), end, pen(colour, 1));
                plot.horizontal(value, end, m_days.y(), pen(colour, 1, {2, 3}));
            }
        }
        if (m_spec.target)
            plot.horizontal(*m_spec.target, m_days.x(), m_days.y(), pen(m_tokens.ink, 1.25));
        if (m_spec.goLive.isValid())
            plot.vertical(day(m_spec.goLive), pen(m_tokens.ink, 1, {4, 3}));
    }

    void addValues(Plot& plot) const
    {
        QList<QPointF> run, plain, hollow, better, worse;
        for (const XmrPoint& point : m_spec.points) {
            const QPointF at(day(point.date), point.value);
            if (!std::isfinite(point.value)) {
                plot.line(run, pen(m_tokens.bef, 1));
                run.clear();
                continue;
            }
            run += at;
            (point.form == PointForm::Hollow   ? hollow
             : point.form == PointForm::Better ? better
             : point.form == PointForm::Worse  ? worse
                                               : plain) += at;
        }
        plot.line(run, pen(m_tokens.bef, 1));
        plot.points(plain, 6, m_tokens.ink2, QPen(Qt::NoPen));
        plot.points(hollow, 6, m_tokens.bg, pen(m_tokens.bef, 1.5));
        plot.points(better, 9, m_tokens.imp, pen(m_tokens.bg, 1));
        plot.points(worse, 10, m_tokens.wor, pen(m_tokens.bg, 1), true);
    }

    void drawAxes(const Plot& plot)
    {
        const Label values{11, Weight::Normal, m_tokens.ink3, Qt::AlignRight | Qt::AlignVCenter};
        for (const double tick : m_range.ticks)
            drawTextAt(m_painter, {m_area.left() - m_style.px(6), plot.y(tick)}, m_spec.valueText(tick), values,
                       m_style);
        const double base = m_style.crisp(m_area.bottom());
        m_painter.setPen(pen(m_tokens.line2, 1));
        m_painter.drawLine(QPointF(m_area.left(), base), QPointF(m_area.right(), base));
        const Label dates{11, Weight::Normal, m_tokens.ink3, Qt::AlignHCenter};
        for (const double tick : dateTicks(m_spec, m_area.width(), m_style)) {
            const double x = m_style.crisp(plot.x(tick));
            m_painter.setPen(pen(m_tokens.line2, 1));
            m_painter.drawLine(QPointF(x, base), QPointF(x, base + m_style.px(4)));
            drawTextAt(m_painter, {x, base + m_style.px(16)}, m_spec.dateText(QDate::fromJulianDay(qRound64(tick))),
                       dates, m_style);
        }
    }

    void drawWords(const Plot& plot)
    {
        const double top = m_main.top() + m_style.px(15);
        const double live = m_spec.goLive.isValid() ? plot.x(day(m_spec.goLive)) : m_area.right();
        if (m_spec.goLive.isValid() && live >= m_area.left() && live <= m_area.right()) {
            m_painter.setPen(pen(m_tokens.ink, 1, {4, 3}));
            const double x = m_style.crisp(live);
            m_painter.drawLine(QPointF(x, m_main.top() + m_style.px(6)), QPointF(x, m_area.top()));
            const bool fits =
                live + m_style.px(6) + textWidth(m_spec.goLiveText, 11, Weight::Strong, m_style) < m_main.right();
            drawTextAt(m_painter, {live + m_style.px(fits ? 6 : -6), top}, m_spec.goLiveText,
                       {11, Weight::Strong, m_tokens.ink, fits ? Qt::AlignLeft : Qt::AlignRight}, m_style);
        }
        if (hasLimits()) {
            const double width = textWidth(m_spec.baselineText, 11, Weight::Normal, m_style);
            const double middle = std::max((m_area.left() + plot.x(baselineEnd())) / 2, m_area.left() + width / 2);
            if (middle + width / 2 < live - m_style.px(4) || live < m_area.left())
                drawTextAt(m_painter, {middle, top}, m_spec.baselineText,
                           {11, Weight::Normal, m_tokens.ink3, Qt::AlignHCenter}, m_style);
        }
        std::vector<EdgeLabel> labels;
        const Label faint{11, Weight::Normal, m_tokens.ink3};
        if (hasLimits()) {
            labels.push_back({plot.y(m_spec.high), m_spec.highText, faint});
            labels.push_back({plot.y(m_spec.centre), m_spec.centreText, {11, Weight::Normal, m_tokens.ink2}});
            labels.push_back({plot.y(std::max(m_spec.low, m_range.low)), m_spec.lowText, faint});
        }
        if (m_spec.target)
            labels.push_back({plot.y(*m_spec.target), m_spec.targetText, {11, Weight::Strong, m_tokens.ink}});
        drawEdgeLabels(m_painter, m_area.right() + m_style.px(6), std::move(labels), m_area.bottom() + m_style.px(4),
                       m_style);
        drawFinding(plot, live);
    }

    /// The finding stands after go-live, between the lines and clear of the points.
    void drawFinding(const Plot& plot, double live)
    {
        if (m_spec.finding.isEmpty())
            return;
        const QStringList lines = m_spec.finding.split(QLatin1Char('\n'));
        double width = 0;
        for (const QString& line : lines)
            width = std::max(width, textWidth(line, 12, Weight::Strong, m_style));
        const double left = std::max(live, m_area.left()) + m_style.px(4);
        // A short time after go-live leaves no room for the words: they reach back over it.
        const double x =
            std::max(std::min((left + m_area.right()) / 2, m_area.right() - width / 2), m_area.left() + width / 2);
        std::vector<double> occupied;
        for (const double value : {m_spec.low, m_spec.high, m_spec.centre, m_spec.target.value_or(stats::kNaN)})
            if (std::isfinite(value))
                occupied.push_back(plot.y(value));
        const XmrPoint* last = nullptr;
        for (const XmrPoint& point : m_spec.points) {
            const bool near = std::abs(plot.x(day(point.date)) - x) < width / 2 + m_style.px(8);
            if (near && std::isfinite(point.value)) {
                occupied.push_back(plot.y(point.value) - m_style.px(5));
                occupied.push_back(plot.y(point.value) + m_style.px(5));
                if (last != nullptr) // the line between them
                    occupied.push_back((plot.y(point.value) + plot.y(last->value)) / 2);
            }
            last = near && std::isfinite(point.value) ? &point : nullptr;
        }
        const double step = m_style.px(16);
        const double height = step * static_cast<double>(lines.size());
        double y = clearTop(m_area, occupied, height) + m_style.px(12);
        const QColor colour = m_spec.findingForm == PointForm::Worse ? m_tokens.wor : m_tokens.imp;
        for (const QString& text : lines) {
            drawTextAt(m_painter, {x, y}, text, {12, Weight::Strong, colour, Qt::AlignHCenter}, m_style, true);
            y += step;
        }
    }

    void paintStrip()
    {
        QList<QPointF> run;
        const double most = mostRange();
        for (const XmrPoint& point : m_spec.points)
            if (std::isfinite(point.range))
                run += QPointF(day(point.date), point.range);
        if (run.isEmpty() || most <= 0)
            return;
        const QRectF area(m_area.left(), m_strip.top() + m_style.px(14), m_area.width(),
                          m_strip.height() - m_style.px(18));
        Plot plot(m_strip, area, m_days, {0, most * 1.06}, m_style);
        plot.horizontal(m_spec.rangeLimit, m_days.x(), m_days.y(), pen(m_tokens.line2, 1, {2, 3}));
        plot.horizontal(m_spec.meanRange, m_days.x(), m_days.y(), pen(m_tokens.ink2, 1, {2, 3}));
        plot.vertical(day(m_spec.goLive), pen(m_tokens.ink, 1, {4, 3}));
        plot.line(run, pen(m_tokens.bef, 1));
        plot.points(run, 4, m_tokens.ink2, QPen(Qt::NoPen));
        plot.paint(m_painter);
        m_painter.setPen(pen(m_tokens.line2, 1));
        const double base = m_style.crisp(area.bottom());
        m_painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base));
        const Label faint{11, Weight::Normal, m_tokens.ink3};
        drawTextAt(m_painter, {area.left() + m_style.px(10), m_strip.top() + m_style.px(9)}, m_spec.stripTitle, faint,
                   m_style, true);
        const std::vector<double> ticks = roundTicks(0, most, 2);
        for (const double tick : ticks)
            drawTextAt(m_painter, {area.left() - m_style.px(6), plot.y(tick)}, m_spec.valueText(tick),
                       {11, Weight::Normal, m_tokens.ink3, Qt::AlignRight | Qt::AlignVCenter}, m_style);
        if (hasLimits())
            drawEdgeLabels(m_painter, area.right() + m_style.px(6),
                           {{plot.y(m_spec.rangeLimit), m_spec.limitText, faint},
                            {plot.y(m_spec.meanRange), m_spec.meanText, faint}},
                           m_strip.bottom() - m_style.px(4), m_style);
    }

    QPainter& m_painter;
    const XmrSpec& m_spec;
    const Style& m_style;
    const Tokens& m_tokens;
    Range m_range;
    QRectF m_main;
    QRectF m_strip;
    QRectF m_area;
    QPointF m_days;
};

}

void paintXmr(QPainter& painter, const QRectF& rect, const XmrSpec& spec, const Style& style)
{
    if (spec.points.empty() || rect.isEmpty())
        return;
    const Painting painting(painter);
    Painter(painter, rect, spec, style).paint();
}

}
