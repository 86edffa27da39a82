#pragma once
// RejectedModel: the rows of one reason. Of a file that is at hand with their cells, the offending one first and marked;
// of a source that was imported earlier their numbers and why, as nothing else of them is kept.

#include "core/import/importer.h"
#include "core/import/row_copy.h"

#include <QAbstractTableModel>

namespace zamer::ui::data {

class RejectedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Without cells, for now or for good.
    void setIssue(const import::Issue* issue);
    /// `idHeader` is the column that names a row, empty for none.
    void setCells(import::CopiedRows copied, const std::string& idHeader);
    bool hasCells() const { return !m_columns.empty(); }
    /// What stands in the offending cells, each once; empty ones left out.
    std::vector<std::string> offending() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant withoutCells(int row, int column) const;

    import::Issue m_issue;
    import::CopiedRows m_copied;
    std::vector<std::size_t> m_columns; // of the copied rows, in the order shown
    int m_offending = -1;               // among m_columns
};

}
