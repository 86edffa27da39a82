#pragma once
// NextDays: what is due over all audits, late items first.

#include "ui/models/recent_audits.h"

#include <QWidget>

namespace zamer::ui::start {

struct NextItem {
    QDate due;
    QString client;
    QString step;
};
/// At most `most`: the earliest late step of each audit, and whatever is due within ten days.
QVector<NextItem> nextItems(const QVector<RecentAudit>& audits, QDate today, int most);

class NextDays : public QWidget
{
    Q_OBJECT
public:
    explicit NextDays(QWidget* parent = nullptr);
    void setItems(QVector<NextItem> items, QDate today);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVector<NextItem> m_items;
    QDate m_today;
};

}
