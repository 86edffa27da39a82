// Style: what is drawn.
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace zamer::ui {

namespace {

constexpr qreal kCorner = 4;

void drawBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), kCorner, kCorner);
    painter.restore();
}

QColor blend(const QColor& from, const QColor& to, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(from.redF() + (to.redF() - from.redF()) * share),
                            static_cast<float>(from.greenF() + (to.greenF() - from.greenF()) * share),
                            static_cast<float>(from.blueF() + (to.blueF() - from.blueF()) * share));
}

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

void drawButton(QPainter& painter, const QStyleOption& option, bool primary, bool flat, bool checked)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const qreal shade = pressed ? 0.16 : hovered ? 0.07 : 0;
    if (primary && enabled) {
        const QColor fill = blend(tokens.pri, tokens.bg, shade);
        drawBox(painter, option.rect, fill, fill);
    } else if (flat && !pressed && !hovered && !checked) {
        return;
    } else {
        const QColor fill = checked ? tokens.sel : blend(flat ? tokens.bg : tokens.btn, tokens.ink, shade);
        drawBox(painter, option.rect, fill,
                flat      ? Qt::transparent
                : enabled ? (checked ? tokens.ink : tokens.line2)
                          : tokens.line);
    }
}

void drawCheck(QPainter& painter, const QStyleOption& option, bool round)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = (on || partly) && !round;
    painter.setPen(QPen(filled && enabled ? tokens.pri : enabled ? tokens.line2 : tokens.line, 1));
    painter.setBrush(filled ? (enabled ? tokens.pri : tokens.line2) : tokens.field);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    const QPointF c = box.center();
    const qreal r = box.width() / 2;
    painter.setBrush(round ? QBrush(enabled ? tokens.ink : tokens.line2) : QBrush(Qt::NoBrush));
    painter.setPen(round ? QPen(Qt::NoPen) : QPen(tokens.pritx, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on && round)
        painter.drawEllipse(c, r * 0.5, r * 0.5);
    else if (on)
        painter.drawPolyline(
            QPolygonF{c + QPointF(-r * 0.5, 0), c + QPointF(-r * 0.1, r * 0.4), c + QPointF(r * 0.5, -r * 0.4)});
    else if (partly)
        painter.drawLine(c - QPointF(r * 0.5, 0), c + QPointF(r * 0.5, 0));
    painter.restore();
}

void drawScrollBar(QPainter& painter, const QRect& slider, const QStyleOptionSlider& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? tokens.line2 : blend(tokens.line2, tokens.bg, 0.45));
    const qreal corner = qMin(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, corner, corner);
    painter.restore();
}

}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& tokens = tokensFor(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton*>(widget))
            return;
        painter->setPen(QPen(tokens.ink, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case PE_PanelButtonTool:
        drawButton(*painter, *option, isPrimary(widget), true, option->state & State_On);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*painter, *option, true);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        const bool wrong = widget && widget->property("wrong").toBool();
        const bool focused = option->state & State_HasFocus;
        const bool enabled = option->state & State_Enabled;
        drawBox(*painter, option->rect, enabled ? tokens.field : tokens.bg2,
                wrong     ? tokens.err
                : focused ? tokens.ink
                : enabled ? tokens.line2
                          : tokens.line);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView*>(widget))
            return;
        drawBox(*painter, option->rect, Qt::transparent, tokens.line2);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.field);
        painter->setPen(tokens.line2);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, tokens.win);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), tokens.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Tokens& tokens = tokensFor(option->palette);
    switch (element) {
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kCorner + 2, kCorner + 2);
        painter->restore();
        return;
    }
    case CE_PushButtonBevel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        drawButton(*painter, *option, isPrimary(widget), button && (button->features & QStyleOptionButton::Flat),
                   option->state & State_On);
        return;
    }
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        QStyleOptionButton copy = *button;
        if (isPrimary(widget) && (option->state & State_Enabled))
            copy.palette.setColor(QPalette::ButtonText, tokens.pritx);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, tokens.bg, tokens.line2);
        return;
    case CE_ProgressBarContents: {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (!bar)
            break;
        const double range = bar->maximum - bar->minimum;
        const double share = range > 0 ? (bar->progress - bar->minimum) / range : 0.3;
        painter->fillRect(QRectF(option->rect.left() + 1, option->rect.top() + 1, (option->rect.width() - 2) * share,
                                 option->rect.height() - 2),
                          tokens.pri);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens.bg);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case CE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header)
            break;
        painter->save();
        painter->setFont(screenFont(size::caption * uiScale()));
        painter->setPen(tokens.ink3);
        painter->drawText(option->rect, static_cast<int>(header->textAlignment) | Qt::TextWordWrap, header->text);
        painter->restore();
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.win);
        return;
    case CE_MenuBarItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item)
            break;
        const bool active = option->state & (State_Selected | State_Sunken) && option->state & State_Enabled;
        painter->fillRect(option->rect, active ? tokens.sel : tokens.win);
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                     option->state & State_Enabled, item->text, QPalette::WindowText);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget), *bar);
            return;
        }
    }
    const auto* combo = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr;
    // Editable ones too, and day fields with a calendar: their text is painted by the line edit inside.
    if (combo) {
        const Tokens& tokens = tokensFor(option->palette);
        const bool enabled = option->state & State_Enabled;
        const bool warned = widget && widget->property("warned").toBool();
        const bool wrong = widget && widget->property("wrong").toBool();
        drawBox(*painter, option->rect, enabled ? tokens.field : tokens.bg2,
                wrong     ? tokens.err
                : warned  ? tokens.warn
                : enabled ? tokens.line2
                          : tokens.line,
                wrong || warned ? 1.5 : 1);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const int side = scaled(14);
        painter->drawPixmap(QPoint(arrow.left(), option->rect.center().y() - side / 2 + 1),
                            iconPixmap("chevron-down", enabled ? tokens.ink : tokens.line2, side,
                                       painter->device()->devicePixelRatioF()));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}
