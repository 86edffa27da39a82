#pragma once
// StagePathWidget: the four stages of an audit. Left and right go along the path, Enter, Space or a click opens a
// stage.

#include "ui/charts/stage_path.h"

#include <QWidget>

namespace zamer::ui {

class StagePathWidget : public QWidget
{
    Q_OBJECT

public:
    explicit StagePathWidget(QWidget* parent = nullptr);

    void setPath(charts::StagePathSpec path);
    const charts::StagePathSpec& path() const { return m_path; }
    /// The stage the keyboard stands on.
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageActivated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void moveTo(int index);
    void describe();

    charts::StagePathSpec m_path;
    int m_current = 0;
    bool m_keyboard = false;
};

}
