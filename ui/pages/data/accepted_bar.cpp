#include "ui/pages/data/accepted_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace zamer::ui::data {

AcceptedBar::AcceptedBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(scaled(12));
}

void AcceptedBar::setRows(qint64 accepted, qint64 rejected)
{
    m_accepted = accepted;
    m_rejected = rejected;
    update();
}

void AcceptedBar::paintEvent(QPaintEvent*)
{
    const qint64 all = m_accepted + m_rejected;
    if (all <= 0)
        return;
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    const double share = static_cast<double>(m_rejected) / static_cast<double>(all);
    const int right = m_rejected == 0 ? 0 : qMax(scaled(4), qRound(width() * share));
    painter.fillRect(QRect(0, 0, width() - right - (right > 0 ? 1 : 0), height()), tokens.bef);
    painter.fillRect(QRect(width() - right, 0, right, height()), tokens.err);
}

}
