#include "ui/shell/targets_model.h"

#include "core/report/format.h"
#include "ui/shell/target_text.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace zamer::ui {

namespace {

constexpr std::array<int, 3> kMonths{3, 6, 12};

QString directionName(kpi::Group group)
{
    switch (group) {
    case kpi::Group::Operations:
        return TargetsModel::tr("operations");
    case kpi::Group::Money:
        return TargetsModel::tr("money");
    case kpi::Group::Customers:
        return TargetsModel::tr("customers");
    case kpi::Group::Staff:
        return TargetsModel::tr("staff");
    case kpi::Group::Messengers:
        break;
    }
    return TargetsModel::tr("messengers");
}

}

TargetsModel::TargetsModel(const std::vector<std::string>& keys, const std::vector<store::TargetRow>& targets,
                           QString currency, QObject* parent)
    : QAbstractTableModel(parent), m_keys(keys), m_currency(std::move(currency))
{
    for (const kpi::Kpi* kpi : kpi::catalogue()) {
        Row row{kpi, {}, {}};
        for (const store::TargetRow& target : targets)
            for (std::size_t month = 0; month < kMonths.size(); ++month)
                if (target.kpi == kpi->id && target.month == kMonths[month])
                    row.texts[month] = targetToText(kpi->unit, target.value);
        row.given = row.texts;
        m_rows.push_back(std::move(row));
    }
}

int TargetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

bool TargetsModel::isKey(const Row& row) const
{
    return std::find(m_keys.begin(), m_keys.end(), row.kpi->id) != m_keys.end();
}

QVariant TargetsModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Language language = currentLanguage();
    if (index.column() == Name) {
        if (role == Qt::CheckStateRole)
            return isKey(row) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1, %2").arg(row.kpi->name.in(language), row.kpi->unitText.in(language));
        return role == Qt::ToolTipRole ? row.kpi->definition.in(language) : QVariant();
    }
    if (index.column() == Direction)
        return role == Qt::DisplayRole ? directionName(row.kpi->group) : QVariant();
    const QString& text = row.texts[static_cast<std::size_t>(index.column() - Month3)];
    if (role == Qt::EditRole)
        return text;
    if (role == Qt::DisplayRole) {
        const auto value = targetFromText(row.kpi->unit, text);
        return value ? report::Format(language, m_currency).value(row.kpi->unit, *value) : text;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool wrong = !text.trimmed().isEmpty() && !targetFromText(row.kpi->unit, text);
    if (role == Qt::ForegroundRole && wrong)
        return tokensFor(QApplication::palette()).err;
    return role == Qt::ToolTipRole && wrong ? tr("No number") : QVariant();
}

bool TargetsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Name && role == Qt::CheckStateRole) {
        const std::string id(row.kpi->id);
        std::erase(m_keys, id);
        if (value.toInt() == Qt::Checked)
            m_keys.push_back(id);
    } else if (index.column() >= Month3 && role == Qt::EditRole) {
        row.texts[static_cast<std::size_t>(index.column() - Month3)] = value.toString().trimmed();
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Month3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Key KPI");
    case Direction:
        return tr("Direction");
    default:
        return tr("%n month(s)", nullptr, kMonths[static_cast<std::size_t>(section - Month3)]);
    }
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Name)
        return base | Qt::ItemIsUserCheckable;
    return index.column() >= Month3 ? base | Qt::ItemIsEditable : base;
}

std::vector<store::TargetRow> TargetsModel::changedTargets() const
{
    std::vector<store::TargetRow> changed;
    for (const Row& row : m_rows)
        for (std::size_t month = 0; month < kMonths.size(); ++month)
            if (row.texts[month] != row.given[month])
                if (const auto value = targetFromText(row.kpi->unit, row.texts[month]))
                    changed.push_back({std::string(row.kpi->id), kMonths[month], *value, {}});
    return changed;
}

QModelIndex TargetsModel::wrongCell() const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (std::size_t month = 0; month < kMonths.size(); ++month) {
            const QString& text = m_rows[row].texts[month];
            // A target that was set can be changed, not taken away: an empty one would mean it still stands.
            const bool emptied = text.isEmpty() && !m_rows[row].given[month].isEmpty();
            if (emptied || (!text.isEmpty() && !targetFromText(m_rows[row].kpi->unit, text)))
                return index(static_cast<int>(row), Month3 + static_cast<int>(month));
        }
    return {};
}

QStringList TargetsModel::missingDirections() const
{
    QStringList missing;
    for (const kpi::Group group :
         {kpi::Group::Operations, kpi::Group::Money, kpi::Group::Customers, kpi::Group::Staff}) {
        const auto speaks = [group](const std::string& id) {
            const kpi::Kpi* kpi = kpi::find(id);
            return kpi != nullptr && kpi->group == group;
        };
        if (std::none_of(m_keys.begin(), m_keys.end(), speaks))
            missing << directionName(group);
    }
    return missing;
}

}
