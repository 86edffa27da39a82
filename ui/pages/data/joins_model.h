#pragma once
// JoinsModel: how activities, customers, tickets, costs and deals found each other, one line each: how many of how many.

#include "core/audit/join_line.h"

#include <QAbstractTableModel>

namespace zamer::ui::data {

/// "2,310 of 2,418 activities joined to deals by the deal's id"
QString joinText(const audit::JoinLine& line);

class JoinsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Joined, Of, Share, What, kColumns };
    using QAbstractTableModel::QAbstractTableModel;
    /// Those that are about nothing that is there are left out.
    void setJoins(std::vector<audit::JoinLine> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<audit::JoinLine> m_lines;
};

}
