#include "ui/pages/compare/chip.h"

#include "ui/charts/verdict_glyph.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace zamer::ui::compare {

namespace {

constexpr double kPad = 10;
constexpr double kGap = 6;
constexpr double kSign = 14;

}

Chip::Chip(std::optional<kpi::Verdict> sign, QWidget* parent) : QAbstractButton(parent), m_sign(sign)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setWords(const QString& name, int count)
{
    m_count = count;
    setText(name);
    setAccessibleName(QStringLiteral("%1, %2").arg(name).arg(count));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const charts::Style style = charts::Style::screen(*this);
    const double words = charts::textWidth(text(), size::small, charts::Weight::Normal, style) +
                         charts::textWidth(QString::number(m_count), size::small, charts::Weight::Strong, style);
    const double sign = m_sign ? kSign + kGap : 0;
    return {qCeil(words + style.px(2 * kPad + kGap + sign)) + 1, scaled(size::control)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Style style = charts::Style::screen(*this);
    const charts::Painting painting(painter);
    const Tokens& tokens = style.colours;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = isChecked() ? tokens.pri : underMouse() ? tokens.sel : tokens.bg;
    painter.setPen(QPen(isChecked() ? tokens.pri : tokens.line2, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, style.px(3), style.px(3));
    const QColor ink = isChecked() ? tokens.pritx : m_count > 0 ? tokens.ink : tokens.ink3;
    double x = box.left() + style.px(kPad);
    if (m_sign) {
        // On the dark ground of a chip that is on, a sign in its colour would not be seen: it stands on a disc of the page's.
        const QPointF centre(x + style.px(kSign / 2), box.center().y());
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.bg);
            painter.drawEllipse(centre, style.px(9), style.px(9));
        }
        charts::paintVerdict(painter, centre, *m_sign, style, style.px(kSign) / style.scale);
        x += style.px(kSign + kGap);
    }
    const double width = charts::textWidth(text(), size::small, charts::Weight::Normal, style);
    charts::drawLabel(painter, {x, box.top(), width + 1, box.height()}, text(),
                      {size::small, charts::Weight::Normal, ink}, style);
    x += width + style.px(kGap);
    charts::drawLabel(painter, {x, box.top(), box.right() - x, box.height()}, QString::number(m_count),
                      {size::small, charts::Weight::Strong, ink}, style);
}

void Chip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}
