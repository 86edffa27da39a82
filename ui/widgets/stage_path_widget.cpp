#include "ui/widgets/stage_path_widget.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace zamer::ui {

StagePathWidget::StagePathWidget(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void StagePathWidget::setPath(charts::StagePathSpec path)
{
    m_path = std::move(path);
    m_current = 0;
    for (std::size_t i = 0; i < m_path.stages.size(); ++i)
        if (m_path.stages[i].state == charts::StageState::Current)
            m_current = static_cast<int>(i);
    describe();
    update();
}

QSize StagePathWidget::sizeHint() const
{
    const charts::Style style = charts::Style::screen(*this);
    return {qRound(style.px(1196)), qRound(charts::stagePathHeight(style))};
}

QSize StagePathWidget::minimumSizeHint() const
{
    const charts::Style style = charts::Style::screen(*this);
    return {qRound(style.px(640)), qRound(charts::stagePathHeight(style))};
}

void StagePathWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    charts::StagePathSpec path = m_path;
    path.focused = hasFocus() && m_keyboard ? m_current : -1;
    charts::paintStagePath(painter, QRectF(rect()), path, charts::Style::screen(*this));
}

void StagePathWidget::mouseReleaseEvent(QMouseEvent* event)
{
    for (std::size_t i = 0; i < m_path.stages.size(); ++i)
        if (event->button() == Qt::LeftButton &&
            charts::stageRect(QRectF(rect()), i, m_path.stages.size()).contains(event->position())) {
            moveTo(static_cast<int>(i));
            Q_EMIT stageActivated(m_current);
            return;
        }
}

void StagePathWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current - 1);
        return;
    case Qt::Key_Right:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_path.stages.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_path.stages.empty())
            Q_EMIT stageActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StagePathWidget::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void StagePathWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StagePathWidget::moveTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_path.stages.size()))
        return;
    m_current = index;
    describe();
    update();
}

void StagePathWidget::describe()
{
    setAccessibleName(tr("Stages of the audit"));
    if (m_path.stages.empty())
        return;
    const charts::StageSpec& stage = m_path.stages[static_cast<std::size_t>(m_current)];
    setAccessibleDescription(tr("%1, %2, steps done: %3").arg(stage.name, stage.dates, stage.progress));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}
