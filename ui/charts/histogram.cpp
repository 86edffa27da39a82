#include "ui/charts/histogram.h"

#include "ui/charts/plot.h"
#include "ui/charts/verdict_glyph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

constexpr double kTop = 20;    // room for the word over the target's line
constexpr double kBottom = 22; // room for the ticks
constexpr double kSide = 8;
constexpr double kBeyond = 34;    // the bin of those without the event, with the gap before it
constexpr double kLeastHalf = 44; // of either half: its words must stand there

/// One histogram while it is painted. Steps go up for before, down for now; now alone goes up.
class Painter
{
public:
    Painter(QPainter& painter, const QRectF& rect, const HistogramSpec& spec, const Style& style)
        : m_painter(painter), m_rect(rect), m_spec(spec), m_style(style), m_tokens(style.colours),
          m_two(!spec.before.text.isEmpty()),
          m_area(rect.adjusted(style.px(kSide), style.px(kTop), -style.px(kSide), -style.px(kBottom)))
    {
        m_low = map(spec.edges.front());
        m_high = map(spec.edges.back());
        if (!spec.beyondText.isEmpty()) {
            const double bins = m_area.width() - m_style.px(kBeyond);
            m_far = m_low + (m_high - m_low) * m_area.width() / std::max(bins, 1.0);
        } else {
            m_far = m_high;
        }
        const double up = most(m_two ? spec.before : spec.now);
        const double down = m_two ? most(spec.now) : 0;
        const double least = m_two ? std::min(0.4, m_style.px(kLeastHalf) / std::max(m_area.height(), 1.0)) : 0;
        const double share = m_two ? std::clamp(up / std::max(up + down, 1e-9), least, 1 - least) : 1;
        // Both halves have one scale: the one that needs more room sets it.
        const double unit = 1.06 * std::max({up / share, m_two ? down / (1 - share) : 0.0, 1e-9});
        m_range = {-(1 - share) * unit, share * unit};
    }

    void paint()
    {
        Plot plot(m_rect, m_area, {m_low, m_far}, m_range, m_style);
        for (const auto& [tick, text] : m_spec.ticks)
            plot.vertical(map(tick), pen(m_tokens.grid, 1));
        if (m_two)
            addSide(plot, m_spec.before, 1, m_tokens.bef, m_tokens.band);
        addSide(plot, m_spec.now, m_two ? -1 : 1, nowColour(), nowFill());
        plot.horizontal(0, m_low, m_far, pen(m_tokens.ink, 1.5));
        if (m_two)
            addMedian(plot, m_spec.before, 1);
        addMedian(plot, m_spec.now, m_two ? -1 : 1);
        if (m_spec.target)
            plot.vertical(map(*m_spec.target), pen(m_tokens.ink, 1.25));
        plot.paint(m_painter);
        drawTicks(plot);
        drawTarget(plot);
        drawWords(plot);
    }

private:
    double map(double value) const
    {
        return m_spec.logarithmic ? std::log10(std::max(value, m_spec.edges.front())) : value;
    }
    static double most(const HistogramSide& side)
    {
        const auto highest = std::max_element(side.shares.begin(), side.shares.end());
        return highest == side.shares.end() ? 0 : std::max(*highest, side.beyond);
    }
    QPen pen(const QColor& colour, double width, const QList<qreal>& dashes = {}) const
    {
        QPen result(colour, m_style.px(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!dashes.isEmpty())
            result.setDashPattern(dashes);
        return result;
    }
    QColor nowColour() const { return verdictColour(m_spec.verdict, m_style); }
    QColor nowFill() const
    {
        const QColor colour = nowColour();
        return colour == m_tokens.imp ? m_tokens.impt : colour == m_tokens.wor ? m_tokens.wort : m_tokens.neut;
    }

    void addSide(Plot& plot, const HistogramSide& side, double sign, const QColor& line, const QColor& fill) const
    {
        if (side.shares.empty())
            return;
        QList<QPointF> steps{{m_low, 0}};
        for (std::size_t i = 0; i < side.shares.size(); ++i) {
            steps += QPointF(map(m_spec.edges[i]), sign * side.shares[i]);
            steps += QPointF(map(m_spec.edges[i + 1]), sign * side.shares[i]);
        }
        steps += QPointF(m_high, 0);
        addSteps(plot, steps, line, fill);
        if (side.beyond > 0) {
            const double from = m_high + (m_far - m_high) * 0.4;
            addSteps(plot, {{from, 0}, {from, sign * side.beyond}, {m_far, sign * side.beyond}, {m_far, 0}}, line,
                     fill);
        }
    }

    void addSteps(Plot& plot, const QList<QPointF>& steps, const QColor& line, const QColor& fill) const
    {
        plot.band({{steps.first().x(), 0}, {steps.last().x(), 0}}, steps, fill);
        plot.line(steps, pen(line, 1.25));
    }

    void addMedian(Plot& plot, const HistogramSide& side, double sign) const
    {
        if (side.shares.empty() || !std::isfinite(side.median) || side.text.isEmpty())
            return;
        const auto above = std::upper_bound(m_spec.edges.begin(), m_spec.edges.end(), side.median);
        const auto bin = std::clamp<std::ptrdiff_t>(above - m_spec.edges.begin() - 1, 0, std::ssize(side.shares) - 1);
        const double x = std::clamp(map(side.median), m_low, m_high);
        plot.line({{x, 0}, {x, sign * side.shares[static_cast<std::size_t>(bin)]}},
                  pen(sign > 0 && m_two ? m_tokens.ink2 : nowColour(), 1, {2, 2}));
    }

    void drawTicks(const Plot& plot)
    {
        const double y = m_area.bottom() + m_style.px(14);
        double taken = -1e9;
        const auto draw = [&](double x, const QString& text, const Label& label) {
            const double half = textWidth(text, label.size, label.weight, m_style) / 2;
            x = std::clamp(x, m_rect.left() + half, m_rect.right() - half);
            if (x - half < taken + m_style.px(6))
                return;
            taken = x + half;
            drawTextAt(m_painter, {x, y}, text, label, m_style);
        };
        const Label faint{11, Weight::Normal, m_tokens.ink3, Qt::AlignHCenter};
        const double target = m_spec.target ? plot.x(map(*m_spec.target)) : -1e9;
        const double targetHalf = textWidth(m_spec.targetTick, 11, Weight::Strong, m_style) / 2 + m_style.px(6);
        bool pending = m_spec.target.has_value();
        const auto drawTargetTick = [&] {
            if (pending)
                draw(target, m_spec.targetTick, {11, Weight::Strong, m_tokens.ink, Qt::AlignHCenter});
            pending = false;
        };
        for (const auto& [tick, text] : m_spec.ticks) {
            const double x = plot.x(map(tick));
            const double half = textWidth(text, 11, Weight::Normal, m_style) / 2;
            if (m_spec.target && std::abs(x - target) < half + targetHalf)
                continue; // the target's own figure stands there
            if (x > target)
                drawTargetTick();
            draw(x, text, faint);
        }
        drawTargetTick();
        if (!m_spec.beyondText.isEmpty())
            draw(plot.x(m_high + (m_far - m_high) * 0.7), m_spec.beyondText, faint);
    }

    void drawTarget(const Plot& plot)
    {
        if (!m_spec.target)
            return;
        const double x = m_style.crisp(plot.x(map(*m_spec.target)));
        m_painter.setPen(pen(m_tokens.ink, 1.25));
        m_painter.drawLine(QPointF(x, m_area.top() - m_style.px(8)), QPointF(x, m_area.top()));
        const double width = textWidth(m_spec.targetText, 11, Weight::Strong, m_style) + m_style.px(6);
        const bool left = x - width > m_rect.left();
        drawTextAt(m_painter, {x + m_style.px(left ? -5 : 5), m_rect.top() + m_style.px(12)}, m_spec.targetText,
                   {11, Weight::Strong, m_tokens.ink, left ? Qt::AlignRight : Qt::AlignLeft}, m_style);
    }

    /// The words of a half stand in the corner where its steps are lower.
    bool standsLeft(const HistogramSide& side) const
    {
        const std::size_t n = side.shares.size();
        if (n == 0)
            return false;
        const auto highest = [&](std::size_t from, std::size_t to) {
            return *std::max_element(side.shares.begin() + static_cast<std::ptrdiff_t>(from),
                                     side.shares.begin() + static_cast<std::ptrdiff_t>(std::max(to, from + 1)));
        };
        return highest(0, n * 2 / 5) < std::max(highest(n - std::max<std::size_t>(n * 2 / 5, 1), n), side.beyond);
    }

    void drawWords(const Plot& plot)
    {
        const auto draw = [&](const HistogramSide& side, double y, const QColor& ink) {
            const bool left = standsLeft(side);
            const double x = left ? m_area.left() + m_style.px(2) : m_area.right() - m_style.px(2);
            const Qt::Alignment align = left ? Qt::AlignLeft : Qt::AlignRight;
            drawTextAt(m_painter, {x, y}, side.text, {12, Weight::Strong, ink, align}, m_style, true);
            drawTextAt(m_painter, {x, y + m_style.px(15)}, side.note, {11, Weight::Normal, m_tokens.ink3, align},
                       m_style, true);
        };
        const double first = m_area.top() + m_style.px(13);
        if (!m_two) {
            draw(m_spec.now, first, nowColour());
            return;
        }
        draw(m_spec.before, first, m_tokens.ink2);
        const double lines = m_spec.now.note.isEmpty() ? 6 : 21;
        draw(m_spec.now, std::max(m_area.bottom() - m_style.px(lines), plot.y(0) + m_style.px(15)), nowColour());
    }

    QPainter& m_painter;
    QRectF m_rect;
    const HistogramSpec& m_spec;
    const Style& m_style;
    const Tokens& m_tokens;
    bool m_two;
    QRectF m_area;
    double m_low = 0;
    double m_high = 1;
    double m_far = 1; // right of the bin of those without the event
    QPointF m_range;
};

}

void paintHistogram(QPainter& painter, const QRectF& rect, const HistogramSpec& spec, const Style& style)
{
    if (spec.edges.size() < 2 || rect.isEmpty())
        return;
    const Painting painting(painter);
    Painter(painter, rect, spec, style).paint();
}

}
