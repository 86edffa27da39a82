#include "ui/shell/notice_bar.h"

#include "core/audit/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace zamer::ui {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_bar(new ErrorBar)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(size::margin), scaled(8), scaled(12), scaled(8));
    line->addWidget(m_bar, 1);
    auto* close = new QToolButton;
    close->setIcon(icon("x"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message (Esc)"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    line->addWidget(close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeBar::tell(const Error& error)
{
    // The first sentence says what happened, the rest what was kept and what to do.
    const QString text = audit::describe(error, currentLanguage());
    const qsizetype end = text.indexOf(QLatin1String(". "));
    tell(end < 0 ? text : text.left(end + 1), end < 0 ? QString() : text.mid(end + 2));
}

void NoticeBar::tell(const QString& happened, const QString& rest)
{
    m_bar->show(happened, rest);
    show();
}

void NoticeBar::clear()
{
    m_bar->clear();
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_bar->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    painter.fillRect(rect(), tokens.bg2);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

}
