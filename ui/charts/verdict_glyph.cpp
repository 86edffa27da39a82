#include "ui/charts/verdict_glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace zamer::ui::charts {

using kpi::Verdict;

namespace {

QPolygonF diamond(QPointF c, double r)
{
    return QPolygonF{c + QPointF(-r, 0), c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r)};
}

bool isBetter(Verdict verdict)
{
    return verdict == Verdict::Improved || verdict == Verdict::PossiblyImproved;
}

bool isWorse(Verdict verdict)
{
    return verdict == Verdict::Worsened || verdict == Verdict::PossiblyWorsened;
}

bool isHollow(Verdict verdict)
{
    return verdict == Verdict::PossiblyImproved || verdict == Verdict::PossiblyWorsened;
}

/// The drawings of the glyphs live on a square of 16 units.
struct Grid {
    QPointF centre;
    double unit;
    QPointF at(double x, double y) const { return centre + QPointF((x - 8) * unit, (y - 8) * unit); }
};

void drawSolid(QPainter& painter, const Grid& grid, Verdict verdict, const QColor& colour, const QColor& ground)
{
    const bool hollow = isHollow(verdict);
    const bool better = isBetter(verdict);
    painter.setPen(hollow ? QPen(colour, 1.5 * grid.unit) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? ground : colour);
    const double inset = hollow ? 0.75 * grid.unit : 0;
    if (better)
        painter.drawEllipse(grid.centre, 7 * grid.unit - inset, 7 * grid.unit - inset);
    else
        painter.drawPolygon(diamond(grid.centre, 7.4 * grid.unit - inset * 1.2));
    painter.setPen(QPen(hollow ? colour : ground, 1.8 * grid.unit, Qt::SolidLine, Qt::FlatCap));
    const double arm = better ? 3.4 : 3.1;
    painter.drawLine(grid.at(8 - arm, 8), grid.at(8 + arm, 8));
    if (better)
        painter.drawLine(grid.at(8, 8 - arm), grid.at(8, 8 + arm));
}

void drawAlmostEqual(QPainter& painter, const Grid& grid, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.3 * grid.unit));
    for (const double y : {6.9, 10.0}) {
        QPainterPath wave(grid.at(4.7, y));
        wave.cubicTo(grid.at(5.8, y - 1.2), grid.at(6.9, y - 1), grid.at(8, y - 0.3));
        wave.cubicTo(grid.at(9.1, y + 0.4), grid.at(10.2, y + 0.6), grid.at(11.3, y - 0.6));
        painter.drawPath(wave);
    }
}

void drawQuestion(QPainter& painter, const Grid& grid, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.5 * grid.unit, Qt::SolidLine, Qt::RoundCap));
    QPainterPath hook(grid.at(6.2, 6.3));
    hook.cubicTo(grid.at(6.3, 5.3), grid.at(7, 4.7), grid.at(8, 4.7));
    hook.cubicTo(grid.at(9, 4.7), grid.at(9.8, 5.3), grid.at(9.8, 6.2));
    hook.cubicTo(grid.at(9.8, 7.5), grid.at(8.1, 7.6), grid.at(8.1, 8.9));
    painter.drawPath(hook);
    painter.drawLine(grid.at(8.1, 11.3), grid.at(8.1, 11.4));
}

}

QColor verdictColour(Verdict verdict, const Style& style)
{
    const Tokens& tokens = style.colours;
    return isBetter(verdict) ? tokens.imp : isWorse(verdict) ? tokens.wor : tokens.neu;
}

void paintVerdict(QPainter& painter, QPointF centre, Verdict verdict, const Style& style, double diameter)
{
    const Painting painting(painter);
    const Grid grid{centre, style.px(diameter) / 16};
    const QColor colour = verdictColour(verdict, style);
    if (isBetter(verdict) || isWorse(verdict)) {
        drawSolid(painter, grid, verdict, colour, style.colours.bg);
        return;
    }
    QPen ring(colour, 1.4 * grid.unit);
    if (verdict == Verdict::CannotTell) {
        ring.setDashPattern({2.6 / 1.4, 2 / 1.4});
        ring.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 6.3 * grid.unit, 6.3 * grid.unit);
    if (verdict == Verdict::CannotTell)
        drawQuestion(painter, grid, colour);
    else
        drawAlmostEqual(painter, grid, colour);
}

void paintMarker(QPainter& painter, QPointF centre, Verdict verdict, const Style& style, double size)
{
    const Painting painting(painter);
    const double unit = style.px(size);
    const QColor colour = verdictColour(verdict, style);
    const QColor ground = style.colours.bg;
    if (isBetter(verdict) || isWorse(verdict)) {
        const bool hollow = isHollow(verdict);
        painter.setPen(hollow ? QPen(colour, 1.75 * unit) : QPen(ground, unit));
        painter.setBrush(hollow ? ground : colour);
        if (isBetter(verdict))
            painter.drawEllipse(centre, (hollow ? 4.75 : 5.5) * unit, (hollow ? 4.75 : 5.5) * unit);
        else
            painter.drawPolygon(diamond(centre, (hollow ? 5.75 : 6.5) * unit));
        return;
    }
    QPen ring(colour, (verdict == Verdict::CannotTell ? 1.5 : 1.75) * unit);
    if (verdict == Verdict::CannotTell) {
        ring.setDashPattern({1.6, 1.2});
        ring.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(ring);
    painter.setBrush(ground);
    painter.drawEllipse(centre, 4.75 * unit, 4.75 * unit);
    if (verdict == Verdict::NoReliableChange) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, 1.6 * unit, 1.6 * unit);
    }
}

}
