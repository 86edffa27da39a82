#include "ui/charts/way.h"

#include "ui/charts/verdict_glyph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

constexpr double kAxisLow = -1;
constexpr double kAxisHigh = 1.6;

/// Shares of the way to x; 8 design pixels are kept free on either side, as in the pictures.
class Axis
{
public:
    Axis(const QRectF& rect, const Style& style)
        : m_left(rect.left() + style.px(8)), m_width(rect.width() - style.px(16))
    {
    }
    double x(double share) const
    {
        return m_left + (std::clamp(share, kAxisLow, kAxisHigh) - kAxisLow) / (kAxisHigh - kAxisLow) * m_width;
    }

private:
    double m_left;
    double m_width;
};

void verticalLine(QPainter& painter, double at, const QRectF& rect, const QPen& pen, const Style& style)
{
    const double x = style.crisp(at);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

void drawWhisker(QPainter& painter, const Axis& axis, double y, const WaySpec& spec, const Style& style)
{
    const QColor colour = verdictColour(spec.verdict, style);
    QPen line(colour, style.px(2), Qt::SolidLine, Qt::FlatCap);
    if (spec.verdict == kpi::Verdict::CannotTell)
        line.setDashPattern({1.5, 1.5});
    painter.setPen(line);
    painter.drawLine(QPointF(axis.x(spec.low), y), QPointF(axis.x(spec.high), y));
    painter.setPen(QPen(colour, style.px(1.5), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double cap = style.px(4);
    for (const auto& [end, outwards] : {std::pair{spec.low, -1.0}, std::pair{spec.high, 1.0}}) {
        const double x = axis.x(end);
        if (end < kAxisLow || end > kAxisHigh)
            painter.drawPolyline(
                QPolygonF{{x - outwards * style.px(5), y - cap}, {x, y}, {x - outwards * style.px(5), y + cap}});
        else
            painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
    }
}

}

WayHeader wayHeader(Language language)
{
    const auto say = [language](const Text& text) { return text.in(language); };
    WayHeader header;
    header.name = say({"KPI", "Показатель"});
    header.before = say({"Before", "Было"});
    header.now = say({"Now", "Стало"});
    header.target = say({"Target", "Цель"});
    header.verdict = say({"Verdict", "Вывод"});
    header.interval = say({"change (95% interval)", "изменение (95%-й интервал)"});
    header.axisBefore = say({"before", "было"});
    header.axisTarget = say({"target", "цель"});
    header.worse = say({"worse", "хуже"});
    header.better = say({"better", "лучше"});
    return header;
}

WayColumns wayColumns(const QRectF& row, const Style& style)
{
    const double spare = row.width() - style.px(852);
    // Figures and verdicts keep what they need. What is missing the picture gives first, then the name, which may wrap.
    const double least = style.px(150);
    const double way = spare > 0 ? style.px(244) + spare * 0.6 : std::max(least, style.px(244) + spare);
    const double name =
        spare > 0 ? style.px(178) + spare * 0.25 : style.px(178) + std::min(0.0, style.px(244) + spare - least);
    double x = row.left();
    const auto take = [&](double width) {
        const QRectF column(x, row.top(), width, row.height());
        x += width;
        return column;
    };
    WayColumns columns;
    columns.name = take(name).adjusted(0, 0, -style.px(8), 0);
    columns.before = take(style.px(76)).adjusted(0, 0, -style.px(10), 0);
    columns.way = take(way);
    columns.now = take(style.px(92)).adjusted(style.px(4), 0, -style.px(8), 0);
    columns.target = take(style.px(76)).adjusted(0, 0, -style.px(8), 0);
    columns.verdict = QRectF(x + style.px(12), row.top(), row.right() - x - style.px(12), row.height());
    return columns;
}

double wayHeaderHeight(const Style& style)
{
    return style.px(36);
}

double wayRowHeight(const Style& style)
{
    return style.px(style.compact ? size::rowKpiLow : size::rowKpi);
}

void paintWayHeader(QPainter& painter, const QRectF& rect, const WayHeader& header, const Style& style)
{
    const Painting painting(painter);
    const WayColumns columns = wayColumns(rect, style);
    const Tokens& tokens = style.colours;
    const double line = style.px(15);
    const double bottom = rect.bottom() - style.px(5);
    const auto pair = [&](const QRectF& column, const QString& above, const QString& below, Qt::Alignment side) {
        const Label label{11, Weight::Normal, tokens.ink3, side | Qt::AlignVCenter};
        drawLabel(painter, {column.left(), bottom - line, column.width(), line}, below.isEmpty() ? above : below, label,
                  style);
        if (!below.isEmpty())
            drawLabel(painter, {column.left(), bottom - 2 * line, column.width(), line}, above, label, style);
    };
    pair(columns.name, header.name, {}, Qt::AlignLeft);
    pair(columns.before.adjusted(-style.px(30), 0, 0, 0), header.before, header.beforePeriod, Qt::AlignRight);
    pair(columns.now.adjusted(-style.px(8), 0, 0, 0), header.now, header.nowPeriod, Qt::AlignRight);
    pair(columns.target, header.target, header.targetPeriod, Qt::AlignRight);
    pair(columns.verdict, header.verdict, header.interval, Qt::AlignLeft);

    const Axis axis(columns.way, style);
    const double low = rect.bottom() - style.px(6);
    const double high = low - style.px(16);
    const Label strong{11, Weight::Normal, tokens.ink2, Qt::AlignHCenter};
    const Label faint{11, Weight::Normal, tokens.ink3, Qt::AlignHCenter};
    drawTextAt(painter, {axis.x(0), low}, header.axisBefore, strong, style);
    drawTextAt(painter, {axis.x(1), low}, header.axisTarget, strong, style);
    const double room = axis.x(1) - axis.x(0) -
                        (textWidth(header.axisBefore, 11, Weight::Normal, style) +
                         textWidth(header.axisTarget, 11, Weight::Normal, style)) /
                            2;
    if (room > style.px(24))
        drawTextAt(painter, {axis.x(0.5), low}, QString(QChar(0xBD)), faint, style);
    drawTextAt(painter, {axis.x(kAxisLow), high}, QChar(0x2190) + QLatin1Char(' ') + header.worse,
               {11, Weight::Normal, tokens.ink3, Qt::AlignLeft}, style);
    drawTextAt(painter, {axis.x(kAxisHigh), high}, header.better + QLatin1Char(' ') + QChar(0x2192),
               {11, Weight::Normal, tokens.ink3, Qt::AlignRight}, style);
}

void paintWay(QPainter& painter, const QRectF& rect, const WaySpec& spec, const Style& style)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    const Axis axis(rect, style);
    const double y = style.snap ? std::round(rect.center().y()) : rect.center().y();
    for (const double tick : {-0.5, 0.5, 1.5})
        verticalLine(painter, axis.x(tick), rect, QPen(tokens.grid, style.px(1)), style);
    verticalLine(painter, axis.x(0), rect, QPen(tokens.bef, style.px(1)), style);
    if (spec.hasTarget)
        verticalLine(painter, axis.x(1), rect, QPen(tokens.ink, style.px(1.25)), style);
    if (!std::isnan(spec.mid)) {
        painter.setPen(QPen(tokens.bef, style.px(1)));
        painter.drawLine(QPointF(axis.x(0), y), QPointF(axis.x(spec.mid), y));
        if (!std::isnan(spec.low) && !std::isnan(spec.high))
            drawWhisker(painter, axis, y, spec, style);
    }
    painter.setPen(QPen(tokens.bef, style.px(1.75)));
    painter.setBrush(tokens.bg);
    painter.drawEllipse(QPointF(axis.x(0), y), style.px(4), style.px(4));
    if (!std::isnan(spec.mid))
        paintMarker(painter, {axis.x(spec.mid), y}, spec.verdict, style);
}

void paintWayRow(QPainter& painter, const QRectF& rect, const WaySpec& spec, const Style& style)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), style.px(1))), tokens.line);
    const WayColumns columns = wayColumns(rect, style);
    paintWay(painter, columns.way, spec, style);

    const double line = style.px(style.compact ? 16 : 18);
    const double caption = style.px(style.compact ? 14 : 15);
    const auto lines = [&](const QRectF& column, const QStringList& above, const Label& aboveLabel,
                           const QStringList& below) {
        const double height = line * static_cast<double>(above.size()) + caption * static_cast<double>(below.size());
        double y = rect.center().y() - height / 2;
        for (const QString& text : above) {
            drawLabel(painter, {column.left(), y, column.width(), line}, text, aboveLabel, style);
            y += line;
        }
        for (const QString& text : below) {
            drawLabel(painter, {column.left(), y, column.width(), caption}, text, {11, Weight::Normal, tokens.ink3},
                      style);
            y += caption;
        }
        return rect.center().y() - height / 2;
    };
    const QStringList name =
        style.compact ? QStringList{spec.name} : twoLines(spec.name, columns.name.width(), 13, Weight::Strong, style);
    const auto below = [](const QString& text) { return text.isEmpty() ? QStringList() : QStringList{text}; };
    lines(columns.name, name, {13, Weight::Strong, tokens.ink}, below(spec.unit));

    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    drawLabel(painter, columns.before, spec.before, {13, Weight::Normal, tokens.ink2, right}, style);
    // A note takes the lower line, and the figure moves up as the name does.
    const double up = spec.nowNote.isEmpty() ? 0 : caption / 2;
    drawLabel(painter, columns.now.translated(0, -up), spec.now, {15, Weight::Strong, tokens.ink, right}, style);
    if (!spec.nowNote.isEmpty())
        drawLabel(painter,
                  QRectF(columns.now.left() - style.px(20), rect.center().y() + line / 2 - up + style.px(2),
                         columns.now.width() + style.px(20), caption),
                  spec.nowNote, {11, Weight::Normal, tokens.ink3, right}, style);
    drawLabel(painter, columns.target, spec.target, {13, Weight::Normal, tokens.ink2, right}, style);

    const QRectF words = columns.verdict.adjusted(style.px(20), 0, 0, 0);
    // A reason why it cannot be told is longer than a change; a low row has no place for a second line.
    const QStringList change =
        style.compact ? below(spec.change) : twoLines(spec.change, words.width(), 11, Weight::Normal, style);
    const double top =
        lines(words, {spec.verdictText}, {12, Weight::Strong, verdictColour(spec.verdict, style)}, change);
    paintVerdict(painter, {columns.verdict.left() + style.px(7), top + line / 2}, spec.verdict, style);
}

}
