#include "ui/pages/data/columns_model.h"

#include "core/import/text/words.h"
#include "core/report/field_words.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"

#include <algorithm>

namespace zamer::ui::data {

void ColumnsModel::setMapping(const import::Mapping& mapping, const QString& timeZone)
{
    const bool same = m_columns.size() == mapping.columns.size();
    if (!same)
        beginResetModel();
    m_columns = mapping.columns;
    m_entity = mapping.entity;
    m_known = !mapping.layoutId.empty();
    m_masks = mapping.layout != nullptr;
    m_dates = mapping.dateFormat.empty() ? timeZone : utf8(mapping.dateFormat) + QString::fromUtf8(" · ") + timeZone;
    if (same && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    if (!same)
        endResetModel();
}

int ColumnsModel::needLook() const
{
    return static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(),
                                          [](const import::ColumnGuess& column) { return column.needsLook; }));
}

int ColumnsModel::matched() const
{
    return static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(),
                                          [](const import::ColumnGuess& column) { return !column.field.empty(); }));
}

Choices ColumnsModel::choices() const
{
    Choices list{{tr("— leave out"), QString()}};
    for (const facts::Field& field : facts::fields(m_entity))
        list.emplace_back(report::fieldWord(field.name, currentLanguage()), utf8(field.name));
    if (import::isPartOfField(m_entity, import::kUnitPrice))
        list.emplace_back(tr("Price of one piece"), utf8(import::kUnitPrice));
    if (import::isPartOfField(m_entity, import::kRowCurrency))
        list.emplace_back(report::fieldWord(import::kRowCurrency, currentLanguage()), utf8(import::kRowCurrency));
    // What only the layout knows.
    for (const import::ColumnGuess& column : m_columns)
        if (!column.field.empty() && std::none_of(list.begin(), list.end(), [&column](const auto& choice) {
                return choice.second == utf8(column.field);
            }))
            list.emplace_back(report::fieldWord(column.field, currentLanguage()), utf8(column.field));
    return list;
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ColumnsModel::noteOf(const import::ColumnGuess& column) const
{
    if (const QString own = column.note.in(currentLanguage()); !own.isEmpty())
        return QString(own).replace(QLatin1String("%1"), utf8(column.noteArg));
    const int field = facts::fieldByName(m_entity, column.field);
    if (field < 0)
        return {};
    switch (facts::fields(m_entity)[static_cast<std::size_t>(field)].type) {
    case facts::Type::Instant:
        return m_dates;
    case facts::Type::Hashes:
        return tr("kept only as a keyed hash");
    case facts::Type::Presence:
        return tr("only whether it is filled is kept");
    default:
        return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    const import::ColumnGuess& column = m_columns[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ShareRole:
        return column.confidence;
    case WarnedRole:
        return column.needsLook;
    case FaintRole:
        return column.field.empty();
    case StrongRole:
        return index.column() == Header;
    case SmallRole:
        return index.column() == Samples || index.column() == Note;
    case ToneRole:
        return QVariant::fromValue(index.column() == Samples ? Tone::Caption
                                   : index.column() == Note  ? (column.needsLook ? Tone::Warning : Tone::Secondary)
                                                             : Tone::Ink);
    case Qt::EditRole:
        return QString::fromStdString(column.field);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Header:
        return utf8(column.header);
    case Samples: {
        // A known export's columns that are left out may hold anything, people's names too.
        const bool hidden = m_masks && column.field.empty();
        QStringList samples;
        for (const std::string& sample : column.samples)
            samples += utf8(hidden ? import::masked(sample) : sample).simplified();
        return samples.isEmpty() ? tr("(empty)") : samples.join(QString::fromUtf8(" · "));
    }
    case Means:
        return column.field.empty() ? tr("— leave out") : report::fieldWord(column.field, currentLanguage());
    case Confidence:
        return column.field.empty() ? QString::fromUtf8("–")
                                    : report::Format(currentLanguage()).percent(column.confidence, 0);
    default:
        return noteOf(column);
    }
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Means)
        return false;
    const std::string field = value.toString().toStdString();
    const import::ColumnGuess& column = m_columns[static_cast<std::size_t>(index.row())];
    if (field == column.field)
        return false;
    Q_EMIT fieldChosen(std::string(column.header), field.empty() ? std::string("-") : field);
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("column in the file");
    case Samples:
        return tr("first values");
    case Means:
        return tr("means");
    case Confidence:
        return tr("confidence");
    default:
        return tr("note");
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_known && index.column() == Means ? flags | Qt::ItemIsEditable : flags;
}

}
