#include "ui/shell/navigation_item.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace zamer::ui {

NavigationItem::NavigationItem(const char* iconName, QWidget* parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("ownFocus", true);
}

void NavigationItem::setIconName(const char* name)
{
    m_iconName = name;
    update();
}

void NavigationItem::setBadge(const Badge& badge)
{
    m_badge = badge;
    update();
}

void NavigationItem::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

void NavigationItem::describe(const QString& keys)
{
    const QString extra = m_badge.warning.isEmpty() ? m_badge.text : m_badge.warning;
    setAccessibleName(extra.isEmpty() ? text() : text() + QLatin1String(", ") + extra);
    QStringList tip{keys.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), keys)};
    if (!m_badge.warning.isEmpty())
        tip << m_badge.warning;
    setToolTip(tip.join(QLatin1Char('\n')));
}

QSize NavigationItem::sizeHint() const
{
    const int width = m_rail ? size::rail : 16 + 16 + 10 + 40 + 12;
    return {scaled(width) + (m_rail ? 0 : fontMetrics().horizontalAdvance(text())), scaled(size::nav)};
}

QSize NavigationItem::minimumSizeHint() const
{
    return {scaled(size::rail) - 1, scaled(size::nav)};
}

void NavigationItem::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void NavigationItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    const bool on = isChecked();
    if (on || underMouse())
        painter.fillRect(rect(), on ? tokens.sel : tokens.neut);
    if (on)
        painter.fillRect(QRect(0, 0, 3, height()), tokens.ink);
    const QColor ink = on || underMouse() ? tokens.ink : tokens.ink2;
    const int side = scaled(m_rail ? 18 : 16);
    const int left = m_rail ? (width() - side) / 2 : scaled(16);
    painter.drawPixmap(QPoint(left, (height() - side) / 2), iconPixmap(m_iconName, ink, side, devicePixelRatioF()));
    if (!m_rail) {
        QRect rest = rect().adjusted(scaled(16 + 16 + 10), 0, -scaled(12), 0);
        if (!m_badge.warning.isEmpty()) {
            const int mark = scaled(14);
            painter.drawPixmap(QPoint(rest.right() - mark, (height() - mark) / 2),
                               iconPixmap("triangle-alert", tokens.warn, mark, devicePixelRatioF()));
            rest.setRight(rest.right() - mark - scaled(6));
        } else if (!m_badge.text.isEmpty()) {
            painter.setFont(screenFont(size::caption * uiScale()));
            painter.setPen(tokens.ink3);
            painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, m_badge.text);
            rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(m_badge.text) - scaled(6));
        }
        painter.setFont(screenFont(size::body * uiScale(), on ? QFont::Medium : QFont::Normal));
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
    }
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(tokens.ink, 2));
        painter.drawRect(rect().adjusted(3, 3, -3, -3));
    }
}

}
