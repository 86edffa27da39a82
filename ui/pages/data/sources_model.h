#pragma once
// SourcesModel: what was imported, the newest last: one line a source.

#include "ui/models/session.h"

#include <QAbstractTableModel>

namespace zamer::ui::data {

class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Layout, Read, Accepted, Rejected, Covers, Imported, Sum, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    /// The living ones; those that were undone come behind them when they are known.
    void setSummary(const Summary& summary);
    void setUndone(std::vector<store::SourceRow> undone);
    int living() const { return m_living; }
    const store::SourceRow* source(int row) const;
    int rowOf(facts::SourceId id) const;
    /// Whether another source comes back once this one is undone.
    bool hasReplaced(facts::SourceId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const store::SourceRow& row, int column) const;

    std::vector<store::SourceRow> m_sources;
    Settings m_settings;
    int m_living = 0;
};

}
