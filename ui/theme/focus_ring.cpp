#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace zamer::ui {

namespace {

bool isControl(const QWidget& widget)
{
    if (widget.property("ownFocus").toBool() ||
        (widget.parentWidget() && widget.parentWidget()->property("ownFocus").toBool()))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget);
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

}

FocusRing::~FocusRing()
{
    delete m_frame.data();
}

void FocusRing::follow(QObject* watched, const QFocusEvent& event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isControl(*widget))
        return;
    if (!event.gotFocus() || !isByKeyboard(event.reason())) {
        if (m_frame && m_frame->widget() == widget)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

}
