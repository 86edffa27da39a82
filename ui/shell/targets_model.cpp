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
constexpr std::size_t kUndoSteps = 100;

std::size_t placeOf(int month)
{
    return static_cast<std::size_t>(std::find(kMonths.begin(), kMonths.end(), month) - kMonths.begin());
}

bool isTarget(int column)
{
    return column >= TargetsModel::Month3 && column <= TargetsModel::Month12;
}

std::size_t monthAt(int column)
{
    return static_cast<std::size_t>(column - TargetsModel::Month3);
}

}

TargetsModel::TargetsModel(const audit::KpiPlan& plan, std::map<std::string, double> baseline, QString currency,
                           QObject* parent)
    : QAbstractTableModel(parent), m_rows(kpi::catalogue().begin(), kpi::catalogue().end()), m_given(plan),
      m_baseline(std::move(baseline)), m_currency(std::move(currency))
{
    m_state.keys = plan.keys;
    for (const store::TargetRow& target : plan.targets)
        if (const std::size_t month = placeOf(target.month); month < kMonths.size())
            m_state.texts[target.kpi][month] = given(target);
    for (const auto& [kpi, owner] : plan.owners)
        m_state.owners[kpi] = QString::fromStdString(owner);
}

QString TargetsModel::given(const store::TargetRow& target) const
{
    const kpi::Kpi* known = kpi::find(target.kpi);
    return known == nullptr ? QString() : targetToText(known->unit, target.value);
}

int TargetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

bool TargetsModel::isKey(int row) const
{
    return std::find(m_state.keys.begin(), m_state.keys.end(), kpi(row).id) != m_state.keys.end();
}

const QString& TargetsModel::text(const std::string& kpi, std::size_t month) const
{
    static const QString none;
    const auto found = m_state.texts.find(kpi);
    return found == m_state.texts.end() ? none : found->second[month];
}

QVariant TargetsModel::data(const QModelIndex& index, int role) const
{
    const kpi::Kpi& row = kpi(index.row());
    const std::string id(row.id);
    const Language language = currentLanguage();
    const report::Format format(language, m_currency);
    const bool isFigure = index.column() == Baseline || isTarget(index.column());
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == Name) {
        if (role == Qt::CheckStateRole)
            return isKey(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1, %2").arg(row.name.in(language), row.unitText.in(language));
        return role == Qt::ToolTipRole ? row.definition.in(language) : QVariant();
    }
    if (index.column() == Direction)
        return role == Qt::DisplayRole ? method::directionName(row.group).in(language) : QVariant();
    if (index.column() == Baseline) {
        const auto value = m_baseline.find(id);
        if (role != Qt::DisplayRole)
            return role == Qt::ForegroundRole ? QVariant(tokensFor(QApplication::palette()).ink2) : QVariant();
        return value == m_baseline.end() ? QString(QChar(0x2013)) : format.value(row.unit, value->second);
    }
    if (index.column() == Owner) {
        const auto owner = m_state.owners.find(id);
        const bool isAsked = role == Qt::DisplayRole || role == Qt::EditRole;
        return isAsked && owner != m_state.owners.end() ? owner->second : QVariant();
    }
    const QString& typed = text(id, monthAt(index.column()));
    if (role == Qt::EditRole)
        return typed;
    const auto value = targetFromText(row.unit, typed);
    if (role == Qt::DisplayRole)
        return value ? format.value(row.unit, *value) : typed;
    const bool wrong = !typed.isEmpty() && !value;
    if (role == Qt::ForegroundRole && wrong)
        return tokensFor(QApplication::palette()).err;
    return role == Qt::ToolTipRole && wrong ? tr("No number") : QVariant();
}

void TargetsModel::change(const std::function<void(State&)>& edit)
{
    State changed = m_state;
    edit(changed);
    if (changed == m_state)
        return;
    m_before.push_back(std::exchange(m_state, std::move(changed)));
    if (m_before.size() > kUndoSteps)
        m_before.erase(m_before.begin());
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
}

bool TargetsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::string id(kpi(index.row()).id);
    const QString typed = value.toString().simplified();
    if (index.column() == Name && role == Qt::CheckStateRole)
        change([&](State& state) {
            std::erase(state.keys, id);
            if (value.toInt() == Qt::Checked)
                state.keys.push_back(id);
        });
    else if (isTarget(index.column()) && role == Qt::EditRole)
        change([&](State& state) { state.texts[id][monthAt(index.column())] = typed; });
    else if (index.column() == Owner && role == Qt::EditRole)
        change([&](State& state) {
            if (typed.isEmpty())
                state.owners.erase(id);
            else
                state.owners[id] = typed;
        });
    else
        return false;
    return true;
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Baseline || isTarget(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Key KPI");
    case Direction:
        return tr("Direction");
    case Baseline:
        return tr("Baseline");
    case Owner:
        return tr("Owner");
    default:
        return tr("%n month(s)", nullptr, kMonths[monthAt(section)]);
    }
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Name)
        return base | Qt::ItemIsUserCheckable;
    return isTarget(index.column()) || index.column() == Owner ? base | Qt::ItemIsEditable : base;
}

void TargetsModel::suggest(const std::vector<method::Suggestion>& suggestions)
{
    m_why.clear();
    for (const method::Suggestion& each : suggestions)
        m_why[each.kpi] = each.reason;
    change([&](State& state) {
        state.keys.clear();
        for (const method::Suggestion& each : suggestions)
            state.keys.push_back(each.kpi);
    });
}

QString TargetsModel::suggestedWhy(int row) const
{
    const auto why = m_why.find(std::string(kpi(row).id));
    return why == m_why.end() ? QString() : why->second.in(currentLanguage());
}

void TargetsModel::undo()
{
    if (m_before.empty())
        return;
    m_state = std::move(m_before.back());
    m_before.pop_back();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
}

audit::KpiPlan TargetsModel::plan(const QString& reason) const
{
    audit::KpiPlan plan;
    plan.keys = m_state.keys;
    plan.reason = reason.trimmed().toStdString();
    for (const store::TargetRow& target : m_given.targets) {
        const std::size_t month = placeOf(target.month);
        // Of a KPI that this version no longer has there is nothing to edit.
        if (kpi::find(target.kpi) == nullptr || (month < kMonths.size() && text(target.kpi, month) == given(target)))
            plan.targets.push_back(target);
    }
    for (const auto& [id, texts] : m_state.texts)
        for (std::size_t month = 0; month < kMonths.size(); ++month) {
            const bool isKept = std::any_of(plan.targets.begin(), plan.targets.end(), [&](const auto& each) {
                return each.kpi == id && each.month == kMonths[month];
            });
            const auto value = targetFromText(kpi::find(id)->unit, texts[month]);
            if (!isKept && value)
                plan.targets.push_back({id, kMonths[month], *value, {}});
        }
    std::sort(plan.targets.begin(), plan.targets.end(),
              [](const auto& a, const auto& b) { return std::pair(a.kpi, a.month) < std::pair(b.kpi, b.month); });
    for (const auto& [id, owner] : m_state.owners)
        plan.owners[id] = owner.toStdString();
    return plan;
}

QModelIndex TargetsModel::wrongCell() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (std::size_t month = 0; month < kMonths.size(); ++month) {
            const QString& typed = text(std::string(kpi(row).id), month);
            if (!typed.isEmpty() && !targetFromText(kpi(row).unit, typed))
                return index(row, Month3 + static_cast<int>(month));
        }
    return {};
}

}
