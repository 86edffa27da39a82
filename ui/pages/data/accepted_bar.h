#pragma once
// AcceptedBar: rows accepted and rejected as one bar; the rejected part is never thinner than it can be seen.

#include <QWidget>

namespace zamer::ui::data {

class AcceptedBar : public QWidget
{
    Q_OBJECT

public:
    explicit AcceptedBar(QWidget* parent = nullptr);
    void setRows(qint64 accepted, qint64 rejected);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_accepted = 0;
    qint64 m_rejected = 0;
};

}
