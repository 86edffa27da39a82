#pragma once
// AuditModel: the recent audits as rows, narrowed by a search; AuditTable shows them with painted cells.

#include "ui/pages/start/timeline.h"

#include <QAbstractTableModel>

namespace zamer::ui::start {

class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Client, Stages, Due, Attention, Opened, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setAudits(QVector<RecentAudit> audits, QDate today);
    void setFilter(const QString& filter);
    const RecentAudit& audit(int row) const { return m_shown.at(row); }
    const QVector<RecentAudit>& shown() const { return m_shown; }
    const Axis& axis() const { return m_axis; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Words for what is painted: the accessible text of a cell.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    QVector<RecentAudit> m_all;
    QVector<RecentAudit> m_shown;
    QString m_filter;
    Axis m_axis;
};

}
