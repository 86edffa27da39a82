#include "ui/widgets/pane.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace zamer::ui {

Pane::Pane(Line line, QWidget* parent) : QWidget(parent), m_line(line) {}

void Pane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    if (m_line != Line::Top)
        painter.fillRect(rect(), tokens.bg2);
    if (m_line == Line::Left)
        painter.fillRect(QRect(0, 0, 1, height()), tokens.line);
    else if (m_line == Line::Right)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
    else if (m_line == Line::Top)
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

}
