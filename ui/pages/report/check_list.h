#pragma once
// CheckList: the checks one below the other, each with its sign; those that lead somewhere take the focus, Enter or a click follows them.

#include "ui/pages/report/checks.h"

#include <QWidget>

class QVBoxLayout;

namespace zamer::ui::preview {

class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);
    void setChecks(const std::vector<Check>& checks);
    const std::vector<Check>& checks() const { return m_checks; }

Q_SIGNALS:
    void followed(const zamer::ui::preview::Check& check);

private:
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    std::vector<Check> m_checks;
};

}
