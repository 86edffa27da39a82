#pragma once
// FocusRing: 2 px of ink, 2 px off, round the control that the keyboard reached. Painted widgets show their own focus
// and are left out (they set the property "ownFocus").

#include <QObject>
#include <QPointer>

class QFocusEvent;
class QFocusFrame;
class QWidget;

namespace zamer::ui {

class FocusRing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~FocusRing() override;
    void follow(QObject* watched, const QFocusEvent& event);

private:
    QPointer<QFocusFrame> m_frame;
};

}
