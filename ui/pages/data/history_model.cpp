// HistoryModel: the journal of the audit in words.
#include "core/report/wording.h"
#include "ui/pages/data/source_detail.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/plain_table.h"

#include <algorithm>

namespace zamer::ui::data {

void HistoryModel::setJournal(std::vector<store::JournalRow> rows, const Settings& settings)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_settings = settings;
    std::reverse(m_rows.begin(), m_rows.end()); // of one second, too
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const store::JournalRow& a, const store::JournalRow& b) { return a.at > b.at; });
    endResetModel();
}

bool HistoryModel::tellsOfImports() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const store::JournalRow& row) { return row.what == QLatin1String("import"); });
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const store::JournalRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == SmallRole)
        return true;
    if (role == ToneRole)
        return QVariant::fromValue(index.column() == What ? Tone::Ink : Tone::Secondary);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case When:
            return momentText(row.at, report::Format(currentLanguage(), m_settings.currency), m_settings.localTime());
        case Who:
            return row.who;
        case What:
            return journalWord(row.what);
        default:
            return row.detail;
        }
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("when");
    case Who:
        return tr("who");
    case What:
        return tr("what");
    default:
        return tr("of it");
    }
}

}
