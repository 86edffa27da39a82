#pragma once
// NavigationItem: one line of the navigation; an icon alone on the rail.

#include "ui/shell/page_spec.h"

#include <QAbstractButton>

namespace zamer::ui {

class NavigationItem : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NavigationItem(const char* iconName, QWidget* parent = nullptr);
    void setIconName(const char* name);
    void setBadge(const Badge& badge);
    void setRail(bool rail);
    /// After its text: tool tip with its key, accessible name.
    void describe(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Enter presses as Space does; up and down go along the items, as with every row of buttons.
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    const char* m_iconName;
    Badge m_badge;
    bool m_rail = false;
    bool m_byKeyboard = false;
};

}
