#include "ui/pages/data/rejected_model.h"

#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/plain_table.h"

#include <algorithm>

namespace zamer::ui::data {

namespace {

constexpr std::size_t kMostColumns = 40;

QString cellAt(const import::RowCells& row, std::size_t column)
{
    return column < row.cells.size() ? utf8(row.cells[column]).simplified() : QString();
}

}

void RejectedModel::setIssue(const import::Issue* issue)
{
    beginResetModel();
    m_issue = issue == nullptr ? import::Issue{} : *issue;
    m_copied = {};
    m_columns.clear();
    m_offending = -1;
    endResetModel();
}

void RejectedModel::setCells(import::CopiedRows copied, const std::string& idHeader)
{
    beginResetModel();
    m_copied = std::move(copied);
    m_columns.clear();
    m_offending = -1;
    const auto place = [this](const std::string& header) {
        const auto found = std::find(m_copied.headers.begin(), m_copied.headers.end(), header);
        return static_cast<std::size_t>(found - m_copied.headers.begin());
    };
    const std::size_t none = m_copied.headers.size();
    const std::size_t id = idHeader.empty() ? none : place(idHeader);
    const std::size_t wrong = m_issue.column.empty() ? none : place(m_issue.column);
    if (id != none && id != wrong)
        m_columns.push_back(id);
    if (wrong != none) {
        m_offending = static_cast<int>(m_columns.size());
        m_columns.push_back(wrong);
    }
    for (std::size_t column = 0; column < none && m_columns.size() < kMostColumns; ++column)
        if (column != id && column != wrong)
            m_columns.push_back(column);
    endResetModel();
}

std::vector<std::string> RejectedModel::offending() const
{
    std::vector<std::string> cells;
    if (m_offending < 0)
        return cells;
    const std::size_t column = m_columns[static_cast<std::size_t>(m_offending)];
    for (const import::RowCells& row : m_copied.rows) {
        const std::string cell = cellAt(row, column).toStdString();
        if (!cell.empty() && std::find(cells.begin(), cells.end(), cell) == cells.end())
            cells.push_back(cell);
    }
    return cells;
}

int RejectedModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(hasCells() ? m_copied.rows.size() : m_issue.rows.size());
}

int RejectedModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return hasCells() ? static_cast<int>(m_columns.size()) + 1 : 3;
}

QVariant RejectedModel::withoutCells(int row, int column) const
{
    if (column == 0)
        return report::Format(currentLanguage()).count(m_issue.rows[static_cast<std::size_t>(row)]);
    return column == 1 ? utf8(m_issue.column) : import::issueText(m_issue, currentLanguage());
}

QVariant RejectedModel::data(const QModelIndex& index, int role) const
{
    const int column = index.column();
    const auto row = static_cast<std::size_t>(index.row());
    const bool wrong = hasCells() ? column > 0 && column - 1 == m_offending : column == 2;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (!hasCells())
            return withoutCells(index.row(), column);
        if (column == 0)
            return report::Format(currentLanguage()).count(m_copied.rows[row].line);
        const QString cell = cellAt(m_copied.rows[row], m_columns[static_cast<std::size_t>(column) - 1]);
        return cell.isEmpty() ? QString::fromUtf8("∅") : cell;
    }
    case Qt::TextAlignmentRole:
        return column == 0 ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case StrongRole:
        return hasCells() && wrong;
    case SmallRole:
        return true;
    case ToneRole:
        return QVariant::fromValue(wrong ? (m_issue.rejects ? Tone::Error : Tone::Warning)
                                         : (column == 0 ? Tone::Caption : Tone::Ink));
    default:
        return {};
    }
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("file row");
    if (hasCells())
        return utf8(m_copied.headers[m_columns[static_cast<std::size_t>(section) - 1]]);
    return section == 1 ? tr("column") : tr("why");
}

}
