#include "ui/shell/status_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace zamer::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_left(new TextLabel(TextRole::Caption, Tone::Secondary)),
      m_right(new TextLabel(TextRole::Caption, Tone::Secondary))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4));
    line->setSpacing(scaled(24));
    line->addWidget(m_left);
    line->addStretch(1);
    line->addWidget(m_right);
    m_left->setMinimumWidth(1);
    m_right->setMinimumWidth(1);
    setMinimumHeight(scaled(24));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_back.setSingleShot(true);
    m_back.setInterval(6000);
    connect(&m_back, &QTimer::timeout, this, [this] { m_left->setText(m_state); });
}

void StatusLine::setState(const QString& text)
{
    m_state = text;
    if (!m_back.isActive())
        m_left->setText(text);
}

void StatusLine::setKeys(const QString& keys)
{
    m_right->setText(keys);
}

void StatusLine::say(const QString& message)
{
    m_left->setText(message);
    m_back.start();
}

void StatusLine::hush()
{
    m_back.stop();
    m_left->setText(m_state);
}

QString StatusLine::text() const
{
    return m_left->text();
}

QString StatusLine::keys() const
{
    return m_right->text();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    painter.fillRect(rect(), tokens.win);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

}
