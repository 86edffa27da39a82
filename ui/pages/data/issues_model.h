#pragma once
// IssuesModel: what was odd in a file, one line a reason. It holds no cell of the file: row numbers and masked examples
// only.

#include "core/import/importer.h"
#include "core/report/format.h"

#include <QAbstractTableModel>

namespace zamer::ui::data {

class IssuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Rows, Effect, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(std::vector<import::Issue> issues);
    const std::vector<import::Issue>& issues() const { return m_issues; }
    const import::Issue* issue(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<import::Issue> m_issues; // rejecting ones first
};

/// Row, column and reason of every rejected row, by row number; opens in a spreadsheet (UTF-8 with mark, cells that
/// would be formulas are quoted). Errors: FileWriteFailed.
Status saveRejected(const QString& path, const std::vector<import::Issue>& issues, Language language);

}
