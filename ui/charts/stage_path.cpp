#include "ui/charts/stage_path.h"

#include <QPainter>
#include <QPainterPath>

namespace zamer::ui::charts {

using method::StepStatus;

namespace {

constexpr double kLineY = 16;
constexpr double kSegment = 14;
constexpr double kSegmentStep = 17;

void drawTick(QPainter& painter, QPointF c, double unit, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.8 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{c + QPointF(-3.5, 0.2) * unit, c + QPointF(-0.9, 2.8) * unit, c + QPointF(3.7, -2.4) * unit});
}

void drawStage(QPainter& painter, QPointF c, StageState state, const Style& style)
{
    const Tokens& tokens = style.colours;
    switch (state) {
    case StageState::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink);
        painter.drawEllipse(c, style.px(8.5), style.px(8.5));
        drawTick(painter, c, style.px(1), tokens.bg);
        return;
    case StageState::Current:
        painter.setPen(QPen(tokens.ink, style.px(2)));
        painter.setBrush(tokens.bg);
        painter.drawEllipse(c, style.px(8.5), style.px(8.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink);
        painter.drawEllipse(c, style.px(4.5), style.px(4.5));
        return;
    case StageState::ToCome:
        painter.setPen(QPen(tokens.line2, style.px(1.5)));
        painter.setBrush(tokens.bg);
        painter.drawEllipse(c, style.px(8), style.px(8));
        return;
    }
}

void drawSegment(QPainter& painter, const QRectF& box, StepStatus status, const Style& style)
{
    const Tokens& tokens = style.colours;
    const double half = style.px(0.5);
    painter.setBrush(tokens.bg);
    switch (status) {
    case StepStatus::Done:
        painter.fillRect(box, tokens.ink);
        return;
    case StepStatus::InProgress:
        painter.setPen(QPen(tokens.ink, style.px(1.25)));
        painter.drawRect(box.adjusted(half, half, -half, -half));
        painter.fillRect(QRectF(box.topLeft(), QSizeF(box.width() / 2, box.height())), tokens.ink);
        return;
    case StepStatus::NotApplicable: {
        painter.save();
        painter.setClipRect(box);
        painter.setPen(QPen(tokens.ink3, style.px(1)));
        for (double x = box.left() - box.height(); x < box.right(); x += style.px(4))
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.restore();
        painter.setBrush(Qt::NoBrush);
        [[fallthrough]];
    }
    case StepStatus::ToDo:
        painter.setPen(QPen(tokens.line2, style.px(1)));
        painter.drawRect(box.adjusted(half, half, -half, -half));
        return;
    }
}

struct Today {
    double x = 0;
    bool right = true; // of the arrow
};

void drawLine(QPainter& painter, const QRectF& rect, const StagePathSpec& spec, const Style& style, double today)
{
    const double y = rect.top() + style.px(kLineY);
    QPen behind(style.colours.ink, style.px(2), Qt::SolidLine, Qt::FlatCap);
    QPen ahead(style.colours.line2, style.px(1), Qt::CustomDashLine, Qt::FlatCap);
    ahead.setDashPattern({2, 4});
    painter.setPen(behind);
    if (spec.today && today > rect.left())
        painter.drawLine(QPointF(rect.left() + style.px(9), y), QPointF(today, y));
    painter.setPen(ahead);
    painter.drawLine(QPointF(qMax(today, rect.left() + style.px(9)), y), QPointF(rect.right() - style.px(4), y));
}

void drawStageTexts(QPainter& painter, const QRectF& box, const StageSpec& stage, const Style& style, bool selected)
{
    const Tokens& tokens = style.colours;
    const bool toCome = stage.state == StageState::ToCome;
    const double width = box.width() - style.px(8);
    const Label name{13, toCome && !selected ? Weight::Normal : Weight::Strong, toCome ? tokens.ink2 : tokens.ink};
    const Label caption{11, Weight::Normal, tokens.ink3};
    drawLabel(painter, {box.left(), box.top() + style.px(31), width, style.px(18)}, stage.name, name, style);
    drawLabel(painter, {box.left(), box.top() + style.px(49), width, style.px(15)}, stage.dates, caption, style);
    double x = box.left();
    for (const StepStatus status : stage.steps) {
        drawSegment(painter, {x, box.top() + style.px(69), style.px(kSegment), style.px(5)}, status, style);
        x += style.px(kSegmentStep);
    }
    x += style.px(6);
    drawLabel(painter, {x, box.top() + style.px(64), box.right() - x - style.px(4), style.px(15)}, stage.progress,
              caption, style);
}

/// Where the words beside today's arrow begin, or end where they stand left of it: clear of the stages' marks.
Today placeToday(const QRectF& rect, double x, double width, std::size_t stages, const Style& style)
{
    Today today{x + style.px(9), true};
    for (std::size_t i = 0; i < stages; ++i) {
        const double mark = stageRect(rect, i, stages).left() + style.px(9);
        const double room = style.px(11);
        if (today.x + width < mark - room || today.x > mark + room)
            continue;
        if (x < mark - room)
            return {x - style.px(9), false};
        today.x = mark + room + style.px(2);
    }
    return today.x + width < rect.right() ? today : Today{x - style.px(9), false};
}

void drawToday(QPainter& painter, const QRectF& rect, double x, const StagePathSpec& spec, const Style& style)
{
    const double y = rect.top() + style.px(4);
    painter.setPen(QPen(style.colours.bg, style.px(1.5))); // it may stand over the mark of a stage
    painter.setBrush(style.colours.ink);
    painter.drawPolygon(QPolygonF{{x - style.px(5), y}, {x + style.px(5), y}, {x, y + style.px(7)}});
    const double width = textWidth(spec.todayText, 11, Weight::Strong, style);
    const Today place = placeToday(rect, x, width, spec.stages.size(), style);
    drawTextAt(painter, {place.x, y + style.px(7.5)}, spec.todayText,
               {11, Weight::Strong, style.colours.ink, place.right ? Qt::AlignLeft : Qt::AlignRight}, style);
}

}

double stagePathHeight(const Style& style)
{
    return style.px(84);
}

QRectF stageRect(const QRectF& rect, std::size_t index, std::size_t count)
{
    const double width = rect.width() / static_cast<double>(count);
    return {rect.left() + width * static_cast<double>(index), rect.top(), width, rect.height()};
}

void paintStagePath(QPainter& painter, const QRectF& rect, const StagePathSpec& spec, const Style& style)
{
    if (spec.stages.empty())
        return;
    const Painting painting(painter);
    const double width = rect.width() / static_cast<double>(spec.stages.size());
    const double today = rect.left() + (spec.today ? qMax(0.0, *spec.today) * width : 0);
    for (std::size_t i = 0; i < spec.stages.size(); ++i) {
        const QRectF box = stageRect(rect, i, spec.stages.size());
        const QRectF ground(box.left() - style.px(6), box.top() + style.px(28), box.width() - style.px(12),
                            box.height() - style.px(29));
        if (static_cast<int>(i) == spec.selected)
            painter.fillRect(ground, style.colours.sel);
        if (static_cast<int>(i) == spec.focused) {
            painter.setPen(QPen(style.colours.ink, style.px(2)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), style.px(4), style.px(4));
        }
    }
    drawLine(painter, rect, spec, style, today);
    for (std::size_t i = 0; i < spec.stages.size(); ++i) {
        const QRectF box = stageRect(rect, i, spec.stages.size());
        drawStage(painter, {box.left() + style.px(9), box.top() + style.px(kLineY)}, spec.stages[i].state, style);
        drawStageTexts(painter, box, spec.stages[i], style, static_cast<int>(i) == spec.selected);
    }
    if (spec.today)
        drawToday(painter, rect, today, spec, style);
}

void paintStep(QPainter& painter, QPointF centre, StepStatus status, const Style& style, double diameter)
{
    const Painting painting(painter);
    const Tokens& tokens = style.colours;
    const double unit = style.px(diameter) / 16;
    switch (status) {
    case StepStatus::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink);
        painter.drawEllipse(centre, 7.5 * unit, 7.5 * unit);
        drawTick(painter, centre, unit * 0.9, tokens.bg);
        return;
    case StepStatus::InProgress: {
        painter.setPen(QPen(tokens.ink, 1.5 * unit));
        painter.setBrush(tokens.bg);
        painter.drawEllipse(centre, 6.8 * unit, 6.8 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink);
        const QRectF inner(centre - QPointF(4.4, 4.4) * unit, centre + QPointF(4.4, 4.4) * unit);
        painter.drawPie(inner, -90 * 16, 180 * 16);
        return;
    }
    case StepStatus::NotApplicable:
    case StepStatus::ToDo:
        painter.setPen(QPen(tokens.line2, 1.3 * unit));
        painter.setBrush(tokens.bg);
        painter.drawEllipse(centre, 6.8 * unit, 6.8 * unit);
        if (status == StepStatus::NotApplicable)
            painter.drawLine(centre + QPointF(-4.8, 4.8) * unit, centre + QPointF(4.8, -4.8) * unit);
        return;
    }
}

}
