#include "ui/pages/report/check_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

namespace zamer::ui::preview {

namespace {

/// One check: sign, title, note.
class Row : public QWidget
{
public:
    Row(const Check& check, std::function<void()> follow) : m_kind(check.kind), m_follow(std::move(follow))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(scaled(24), scaled(8), 0, scaled(8));
        column->setSpacing(scaled(1));
        column->addWidget((new TextLabel(check.title, TextRole::Body))->wrapping());
        if (!check.note.isEmpty())
            column->addWidget((new TextLabel(check.note, TextRole::Small, Tone::Caption))->wrapping());
        setAccessibleName(check.note.isEmpty() ? check.title : check.title + QLatin1String(": ") + check.note);
        if (m_follow) {
            setFocusPolicy(Qt::StrongFocus);
            setCursor(Qt::PointingHandCursor);
        }
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensFor(*this);
        const bool warns = m_kind == Check::Kind::Warning;
        const char* name = warns ? "triangle-alert" : m_kind == Check::Kind::Good ? "circle-check" : "info";
        painter.drawPixmap(QPoint(0, scaled(9)),
                           iconPixmap(name, warns ? tokens.warn : tokens.ink2, scaled(16), devicePixelRatioF()));
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (m_follow && rect().contains(event->pos()))
            m_follow();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool chosen =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        if (m_follow && chosen)
            return m_follow();
        QWidget::keyPressEvent(event);
    }

private:
    Check::Kind m_kind;
    std::function<void()> m_follow;
};

}

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CheckList::setChecks(const std::vector<Check>& checks)
{
    m_checks = checks;
    // Gone later: one of its rows may be what leads here.
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Check& check : m_checks) {
        column->addWidget(new Rule);
        const bool leads = !check.kpi.isEmpty() || !check.action.isEmpty();
        column->addWidget(new Row(check, leads ? [this, check] { Q_EMIT followed(check); } : std::function<void()>()));
    }
    m_column->addWidget(m_body);
}

}
