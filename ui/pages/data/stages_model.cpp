#include "ui/pages/data/stages_model.h"

#include "core/report/field_words.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"

namespace zamer::ui::data {

namespace {

/// Fields that hold a word of a fixed list where the file's own word was understood.
bool isWordOfOurs(std::string_view field)
{
    return field == "status" || field == "kind" || field == "direction" || field == "respondent" || field == "survey";
}

}

void StagesModel::setStages(std::vector<StageMeaning> stages)
{
    beginResetModel();
    m_stages = std::move(stages);
    endResetModel();
}

Choices StagesModel::choices()
{
    Choices list;
    for (const char* status : {"open", "won", "lost"})
        list.emplace_back(statusWord(QLatin1String(status)), QLatin1String(status));
    list.emplace_back(tr("as the file says"), QString());
    return list;
}

int StagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

int StagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant StagesModel::data(const QModelIndex& index, int role) const
{
    const StageMeaning& stage = m_stages[static_cast<std::size_t>(index.row())];
    if (role == StrongRole)
        return index.column() == Stage;
    if (role == Qt::TextAlignmentRole && index.column() == Deals)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == WarnedRole)
        return !stage.said;
    if (role == Qt::EditRole)
        return stage.status;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Stage:
        return stage.stage;
    case Deals:
        return report::Format(currentLanguage()).count(static_cast<qint64>(stage.deals));
    default:
        return stage.said ? statusWord(stage.status) : tr("not said: taken as open");
    }
}

bool StagesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Means)
        return false;
    const StageMeaning& stage = m_stages[static_cast<std::size_t>(index.row())];
    if (stage.status != value.toString() || !stage.said)
        Q_EMIT statusChosen(QString(stage.stage), value.toString());
    return true;
}

QVariant StagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Deals ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    return section == Stage ? tr("stage in the file") : section == Deals ? tr("deals") : tr("stands for");
}

Qt::ItemFlags StagesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Means ? flags | Qt::ItemIsEditable : flags;
}

void PreviewModel::setCheck(const FileCheck* check, const Settings& settings)
{
    beginResetModel();
    m_headers.clear();
    m_rows.clear();
    if (check != nullptr) {
        const report::Format format(currentLanguage(), settings.currency);
        const LocalTime zone = settings.localTime();
        const auto fields = facts::fields(check->mapping.entity);
        for (const int field : check->fields)
            m_headers += report::fieldWord(fields[static_cast<std::size_t>(field)].name, currentLanguage());
        for (const std::vector<PreviewCell>& line : check->preview) {
            QStringList& row = m_rows.emplace_back();
            for (std::size_t i = 0; i < line.size(); ++i) {
                const QString text = cellText(line[i], format, zone);
                row += isWordOfOurs(fields[static_cast<std::size_t>(check->fields[i])].name) ? statusWord(text) : text;
            }
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == SmallRole)
        return true;
    return role == ToneRole ? QVariant::fromValue(Tone::Secondary) : QVariant();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
}

}
