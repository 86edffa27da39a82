#include "ui/pages/start/big_button.h"

#include "ui/charts/style.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace zamer::ui::start {

BigButton::BigButton(const char* iconName, bool primary, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName), m_primary(primary)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BigButton::setWords(const QString& text, const QString& note, const QString& keys)
{
    setText(text);
    setAccessibleDescription(note);
    m_note = note;
    m_keys = keys;
    update();
}

QSize BigButton::sizeHint() const
{
    return {scaled(200), scaled(58)};
}

void BigButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Painting painting(painter);
    const charts::Style style = charts::Style::screen(*this);
    const Tokens& tokens = style.colours;
    const QColor ink = m_primary ? tokens.pritx : tokens.ink;
    const QColor ground = m_primary ? tokens.pri : underMouse() ? tokens.neut : tokens.btn;
    painter.setPen(m_primary ? tokens.pri : tokens.line2);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int side = scaled(17);
    painter.drawPixmap(QPoint(scaled(12), scaled(11)), iconPixmap(m_iconName, ink, side, devicePixelRatioF()));
    const QRectF line(style.px(38), style.px(10), width() - style.px(50), style.px(18));
    charts::drawLabel(painter, line, m_keys, {11, charts::Weight::Normal, ink, Qt::AlignRight | Qt::AlignVCenter},
                      style);
    charts::drawLabel(
        painter, line.adjusted(0, 0, -charts::textWidth(m_keys, 11, charts::Weight::Normal, style) - style.px(6), 0),
        text(), {13, charts::Weight::Strong, ink}, style);
    charts::drawLabel(painter, QRectF(line.left(), style.px(31), line.width(), style.px(15)), m_note,
                      {11, charts::Weight::Normal, m_primary ? tokens.pritx : tokens.ink3}, style);
}

void BigButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}
