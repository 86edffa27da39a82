#include "ui/charts/managers.h"

#include "ui/charts/ticks.h"
#include "ui/charts/verdict_glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

struct Columns {
    QRectF name, counts, dots, now, verdict, change, weeks;
};

constexpr double kName = 96;
constexpr double kCounts = 86;
constexpr double kDots = 180;
constexpr double kLeastDots = 96;
constexpr double kNow = 50;
constexpr double kVerdict = 108;
constexpr double kChange = 56;
constexpr double kWeeks = 104;
constexpr double kLongestName = 168;
constexpr double kGap = 8;
constexpr double kGlyph = 29; // the verdict's sign with the room on both sides of it

double roomOf(const QString& title, double room, double design)
{
    return title.isEmpty() ? 0 : room > 0 ? room : design;
}

/// All but the dots, design pixels.
double fixedRoom(const ManagerHeader& header)
{
    return (header.nameRoom > 0 ? header.nameRoom : kName) + (header.countsRoom > 0 ? header.countsRoom : kCounts) +
           (header.nowRoom > 0 ? header.nowRoom : kNow) + roomOf(header.verdict, header.verdictRoom, kVerdict) +
           roomOf(header.change, header.changeRoom, kChange) + roomOf(header.weeks, header.weeksRoom, kWeeks);
}

/// Design widths 96 86 180 50 108 56 104 at 680. A column without a title is not there. The dots take what is more, down to their least;
/// then names are cut.
Columns columnsOf(const QRectF& row, const ManagerHeader& header, const Style& style)
{
    const double dots = std::max(style.px(kLeastDots), row.width() - style.px(fixedRoom(header)));
    const double lack = std::min(0.0, row.width() - style.px(fixedRoom(header)) - dots);
    double x = row.left();
    const auto take = [&](double width) {
        const QRectF column(x, row.top(), std::max(width, 0.0), row.height());
        x += std::max(width, 0.0);
        return column;
    };
    const double gap = style.px(kGap);
    Columns columns;
    columns.name = take(style.px(header.nameRoom > 0 ? header.nameRoom : kName) + lack).adjusted(0, 0, -gap, 0);
    columns.counts = take(style.px(header.countsRoom > 0 ? header.countsRoom : kCounts)).adjusted(0, 0, -gap, 0);
    columns.dots = take(dots);
    columns.now = take(style.px(header.nowRoom > 0 ? header.nowRoom : kNow))
                      .adjusted(0, 0, header.verdict.isEmpty() ? -style.px(2) : -gap, 0);
    columns.verdict =
        take(style.px(roomOf(header.verdict, header.verdictRoom, kVerdict))).adjusted(style.px(10), 0, 0, 0);
    columns.change = take(style.px(roomOf(header.change, header.changeRoom, kChange))).adjusted(0, 0, -gap, 0);
    columns.weeks = take(style.px(roomOf(header.weeks, header.weeksRoom, kWeeks))).adjusted(style.px(6), 0, 0, 0);
    return columns;
}

class Scale
{
public:
    Scale(const QRectF& rect, const DotAxis& axis, const Style& style)
        : m_left(rect.left() + style.px(8)), m_width(rect.width() - style.px(16)), m_axis(axis), m_low(map(axis.low)),
          m_high(map(axis.high))
    {
    }
    double x(double value) const
    {
        return m_left + (std::clamp(map(value), m_low, m_high) - m_low) / (m_high - m_low) * m_width;
    }
    bool isOutside(double value) const { return value < m_axis.low || value > m_axis.high; }

private:
    double map(double value) const { return m_axis.logarithmic ? std::log(std::max(value, 1e-12)) : value; }

    double m_left;
    double m_width;
    const DotAxis& m_axis;
    double m_low;
    double m_high;
};

}

DotAxis dotAxis(const std::vector<double>& values, std::optional<double> target, bool logarithmic)
{
    DotAxis axis;
    axis.target = target;
    std::vector<double> all;
    std::copy_if(values.begin(), values.end(), std::back_inserter(all),
                 [](double value) { return std::isfinite(value); });
    if (target)
        all.push_back(*target);
    if (all.empty())
        return axis;
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    axis.logarithmic = logarithmic && *least > 0;
    if (axis.logarithmic) {
        axis.low = *least * 0.9;
        axis.high = std::max(*most * 1.1, axis.low * 2);
        for (const double tick : logTicks(axis.low, axis.high))
            axis.ticks.emplace_back(tick, QString());
        return axis;
    }
    const double room = std::max((*most - *least) * 0.06, std::abs(*most) * 1e-6 + 1e-12);
    axis.low = *least - room;
    axis.high = *most + room;
    for (const double tick : roundTicks(axis.low, axis.high))
        axis.ticks.emplace_back(tick, QString());
    return axis;
}

double managerDesignWidth(const ManagerHeader& header)
{
    return fixedRoom(header) + kDots;
}

void fitColumns(ManagerHeader& header, const std::vector<ManagerSpec>& rows, const Style& style)
{
    const auto widest = [&](const QString& title, double size, Weight weight, QString ManagerSpec::*text) {
        double width = textWidth(title, 11, Weight::Normal, style);
        for (const ManagerSpec& row : rows)
            width = std::max(width, textWidth(row.*text, size, weight, style));
        return width / style.px(1);
    };
    header.nameRoom =
        std::clamp(widest(header.name, 13, Weight::Strong, &ManagerSpec::name) + kGap, kName, kLongestName);
    header.countsRoom = widest(header.counts, 12, Weight::Normal, &ManagerSpec::counts) + kGap + 4;
    header.nowRoom = std::max(kNow, widest(header.now, 13, Weight::Strong, &ManagerSpec::nowText) + kGap + 2);
    header.verdictRoom = widest(header.verdict, 12, Weight::Strong, &ManagerSpec::verdictText) + kGlyph + 4;
    header.weeksRoom = std::max(kWeeks, textWidth(header.weeks, 11, Weight::Normal, style) / style.px(1) + kGap);
    header.changeRoom = std::max(kChange, widest(header.change, 12, Weight::Normal, &ManagerSpec::change) + 2 * kGap);
}

double managerRowHeight(const Style& style)
{
    return style.px(size::rowCompact);
}

double managerHeaderHeight(const Style& style)
{
    return style.px(24);
}

void paintDotWhisker(QPainter& painter, const QRectF& rect, const ManagerSpec& spec, const DotAxis& axis,
                     const Style& style)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    const Scale scale(rect, axis, style);
    const auto vertical = [&](double value, const QColor& colour, double width) {
        const double x = style.crisp(scale.x(value));
        painter.setPen(QPen(colour, style.px(width)));
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    };
    for (const auto& [tick, text] : axis.ticks)
        vertical(tick, tokens.grid, 1);
    if (axis.target)
        vertical(*axis.target, tokens.ink, 1.25);
    const double y = style.snap ? std::round(rect.center().y()) : rect.center().y();
    const QColor colour = spec.judged ? verdictColour(spec.verdict, style) : tokens.ink2;
    if (!std::isnan(spec.before) && !std::isnan(spec.now)) {
        painter.setPen(QPen(tokens.bef, style.px(1)));
        painter.drawLine(QPointF(scale.x(spec.before), y), QPointF(scale.x(spec.now), y));
    }
    if (!std::isnan(spec.low) && !std::isnan(spec.high)) {
        QPen line(colour, style.px(2), Qt::SolidLine, Qt::FlatCap);
        if (spec.judged && spec.verdict == kpi::Verdict::CannotTell)
            line.setDashPattern({1.5, 1.5});
        painter.setPen(line);
        painter.drawLine(QPointF(scale.x(spec.low), y), QPointF(scale.x(spec.high), y));
        painter.setPen(QPen(colour, style.px(1.5)));
        painter.setBrush(Qt::NoBrush);
        for (const auto& [end, outwards] : {std::pair{spec.low, -1.0}, std::pair{spec.high, 1.0}})
            if (scale.isOutside(end)) {
                const double x = scale.x(end);
                const double back = x - outwards * style.px(4);
                painter.drawPolyline(QPolygonF{{back, y - style.px(3)}, {x, y}, {back, y + style.px(3)}});
            }
    }
    if (!std::isnan(spec.before)) {
        painter.setPen(QPen(tokens.bef, style.px(1.5)));
        painter.setBrush(tokens.bg);
        painter.drawEllipse(QPointF(scale.x(spec.before), y), style.px(3.25), style.px(3.25));
    }
    if (std::isnan(spec.now))
        return;
    if (spec.judged) {
        paintMarker(painter, {scale.x(spec.now), y}, spec.verdict, style, 0.82);
        return;
    }
    painter.setPen(QPen(tokens.bg, style.px(1)));
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(scale.x(spec.now), y), style.px(4.5), style.px(4.5));
}

void paintSparkline(QPainter& painter, const QRectF& rect, const std::vector<double>& values, double high,
                    std::size_t split, const Style& style)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    const double step = values.size() > 1 ? (rect.width() - style.px(2)) / static_cast<double>(values.size() - 1) : 0;
    const double bottom = rect.bottom() - style.px(3.5);
    const double room = bottom - rect.top() - style.px(1);
    painter.fillRect(QRectF(rect.left(), bottom, rect.width(), style.px(1)), tokens.line);
    const auto x = [&](std::size_t i) { return rect.left() + style.px(1) + step * static_cast<double>(i); };
    if (split > 0 && split < values.size()) {
        const double at = style.crisp((x(split - 1) + x(split)) / 2);
        painter.setPen(QPen(tokens.line2, style.px(1)));
        painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()));
    }
    QPainterPath before, after;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        const QPointF point(x(i), bottom - std::clamp(values[i] / high, 0.0, 1.0) * room);
        QPainterPath& path = i < split || split == 0 ? before : after;
        const bool starts = i == 0 || i == split || std::isnan(values[i - 1]);
        const bool alone = starts && (i + 1 == values.size() || i + 1 == split || std::isnan(values[i + 1]));
        if (alone)
            path.addEllipse(point, style.px(0.75), style.px(0.75));
        if (starts)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.bef, style.px(1)));
    painter.drawPath(before);
    painter.setPen(QPen(tokens.ink, style.px(1)));
    painter.drawPath(after);
}

void paintManagerHeader(QPainter& painter, const QRectF& rect, const ManagerHeader& header, const DotAxis& axis,
                        const Style& style)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    const Columns columns = columnsOf(rect, header, style);
    for (const auto& [column, text] :
         {std::pair{columns.name, header.name}, {columns.verdict, header.verdict}, {columns.weeks, header.weeks}})
        drawLabel(painter, column, text, {11, Weight::Normal, tokens.ink3}, style);
    for (const auto& [column, text] :
         {std::pair{columns.counts, header.counts}, {columns.now, header.now}, {columns.change, header.change}})
        drawLabel(painter, column, text, {11, Weight::Normal, tokens.ink3, Qt::AlignRight | Qt::AlignVCenter}, style);
    const Scale scale(columns.dots, axis, style);
    const double y = rect.center().y();
    const auto tickAt = [&](double value, const QString& text, Weight weight, const QColor& colour) {
        drawTextAt(painter, {scale.x(value), y}, text, {11, weight, colour, Qt::AlignHCenter | Qt::AlignVCenter},
                   style);
    };
    std::vector<LabelSpan> spans;
    for (const auto& [tick, text] : axis.ticks)
        spans.push_back({scale.x(tick), textWidth(text, 11, Weight::Normal, style)});
    std::optional<LabelSpan> target;
    if (axis.target)
        target = LabelSpan{scale.x(*axis.target), textWidth(axis.targetText, 11, Weight::Strong, style)};
    for (const std::size_t i : labelsThatFit(spans, target, style.px(5)))
        tickAt(axis.ticks[i].first, axis.ticks[i].second, Weight::Normal, tokens.ink3);
    if (axis.target)
        tickAt(*axis.target, axis.targetText, Weight::Strong, tokens.ink);
}

void paintManagerRow(QPainter& painter, const QRectF& rect, const ManagerSpec& spec, const ManagerHeader& header,
                     const DotAxis& axis, const Style& style)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), style.px(1))), tokens.line);
    const Columns columns = columnsOf(rect, header, style);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    drawLabel(painter, columns.name, spec.name, {13, spec.strong ? Weight::Strong : Weight::Normal, tokens.ink}, style);
    drawLabel(painter, columns.counts, spec.counts, {12, Weight::Normal, tokens.ink3, right}, style);
    paintDotWhisker(painter, columns.dots, spec, axis, style);
    drawLabel(painter, columns.now, spec.nowText, {13, Weight::Strong, tokens.ink, right}, style);
    if (!header.verdict.isEmpty()) {
        paintVerdict(painter, {columns.verdict.left() + style.px(7), rect.center().y()}, spec.verdict, style, 13);
        drawLabel(painter, columns.verdict.adjusted(style.px(19), 0, 0, 0), spec.verdictText,
                  {12, Weight::Strong, verdictColour(spec.verdict, style)}, style);
    }
    drawLabel(painter, columns.change, spec.change, {12, Weight::Normal, tokens.ink2, right}, style);
    if (!header.weeks.isEmpty())
        paintSparkline(painter, columns.weeks.adjusted(0, style.px(2), 0, -style.px(2)), spec.weeks, header.weeksHigh,
                       header.weeksSplit, style);
}

}
