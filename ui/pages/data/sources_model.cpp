#include "ui/pages/data/sources_model.h"

#include "core/report/wording.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/plain_table.h"

#include <QDateTime>

#include <algorithm>

namespace zamer::ui::data {

void SourcesModel::setSummary(const Summary& summary)
{
    beginResetModel();
    m_sources = summary.sources;
    m_settings = summary.settings;
    m_living = static_cast<int>(m_sources.size());
    endResetModel();
}

void SourcesModel::setUndone(std::vector<store::SourceRow> undone)
{
    if (undone.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(undone.size()) - 1);
    m_sources.insert(m_sources.end(), std::make_move_iterator(undone.begin()), std::make_move_iterator(undone.end()));
    endInsertRows();
}

const store::SourceRow* SourcesModel::source(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_sources[static_cast<std::size_t>(row)];
}

int SourcesModel::rowOf(facts::SourceId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_sources[static_cast<std::size_t>(row)].source.id == id)
            return row;
    return -1;
}

bool SourcesModel::hasReplaced(facts::SourceId id) const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [id](const store::SourceRow& row) { return row.replacedBy == id; });
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString SourcesModel::shown(const store::SourceRow& row, int column) const
{
    const report::Format format(currentLanguage(), m_settings.currency);
    const LocalTime zone = m_settings.localTime();
    const QString none = QString::fromUtf8("–");
    switch (column) {
    case File:
        return row.source.layout == "manual:stages" ? tr("Funnel") : utf8(row.source.fileName);
    case Layout:
        return layoutName(utf8(row.source.layout));
    case Read:
        return format.count(row.rowsRead);
    case Accepted:
        return format.count(row.accepted);
    case Rejected:
        return row.rejected == 0 ? none : format.count(row.rejected);
    case Covers: {
        const QString covers = coverText(row.source.from, row.source.to, format, zone);
        return covers.isEmpty() ? none : covers;
    }
    case Imported:
        if (row.replacedBy != 0)
            return tr("replaced, kept for undoing");
        if (row.undone)
            return tr("undone, kept for a snapshot");
        return report::dayOfIso(row.importedAt, format, zone) + QString::fromUtf8(" · ") + row.importedBy;
    default:
        return row.fileSum.isEmpty() ? none : report::sumText(QString::fromLatin1(row.fileSum));
    }
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    const store::SourceRow& row = m_sources[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return shown(row, column);
    if (role == Qt::ToolTipRole)
        return column == Sum ? QString::fromLatin1(row.fileSum) : shown(row, column);
    if (role == Qt::TextAlignmentRole && column >= Read && column <= Rejected)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StrongRole)
        return column == File && !row.undone;
    if (role == SmallRole)
        return column >= Covers || column == Layout;
    if (role == ToneRole && row.undone)
        return QVariant::fromValue(Tone::Caption);
    if (role == ToneRole && column == Rejected && row.rejected > 0)
        return QVariant::fromValue(Tone::Warning);
    if (role == ToneRole && (column >= Covers || column == Layout))
        return QVariant::fromValue(Tone::Secondary);
    return {};
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Read && section <= Rejected ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("file");
    case Layout:
        return tr("what it is");
    case Read:
        return tr("rows");
    case Accepted:
        return tr("accepted");
    case Rejected:
        return tr("rejected");
    case Covers:
        return tr("period covered");
    case Imported:
        return tr("imported");
    default:
        return tr("SHA-256");
    }
}

}
