// The plan: key KPIs, targets, owners, and why a choice is not the rule's.

#include "core/audit/audit_data.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace zamer::audit {

namespace {

constexpr const char* kChoiceStep = "1.5"; // method/steps/choose_kpis
constexpr const char* kReason = "reason";

using Note = std::pair<QString, QString>; // what, detail

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

const store::TargetRow* find(const std::vector<store::TargetRow>& targets, const store::TargetRow& wanted)
{
    const auto found = std::find_if(targets.begin(), targets.end(), [&wanted](const store::TargetRow& each) {
        return each.kpi == wanted.kpi && each.month == wanted.month;
    });
    return found == targets.end() ? nullptr : &*found;
}

QString named(const store::TargetRow& target)
{
    return QStringLiteral("%1, %2").arg(text(target.kpi)).arg(target.month);
}

std::vector<Note> notesOf(const KpiPlan& before, const KpiPlan& after)
{
    std::vector<Note> notes;
    if (before.keys != after.keys || before.reason != after.reason) {
        QStringList keys;
        for (const std::string& key : after.keys)
            keys << text(key);
        const QString reason = after.reason.empty() ? QString() : QStringLiteral("; reason: ") + text(after.reason);
        notes.emplace_back(QStringLiteral("key kpis"), keys.join(QLatin1String(", ")) + reason);
    }
    for (const store::TargetRow& target : after.targets)
        if (const store::TargetRow* old = find(before.targets, target); old == nullptr || !(*old == target))
            notes.emplace_back(QStringLiteral("target"), named(target) + QStringLiteral(": %1").arg(target.value));
    for (const store::TargetRow& target : before.targets)
        if (find(after.targets, target) == nullptr)
            notes.emplace_back(QStringLiteral("target removed"), named(target));
    for (const auto& [kpi, owner] : after.owners)
        if (const auto old = before.owners.find(kpi); old == before.owners.end() || old->second != owner)
            notes.emplace_back(QStringLiteral("owner"), text(kpi) + QStringLiteral(": ") + text(owner));
    for (const auto& [kpi, owner] : before.owners)
        if (!after.owners.contains(kpi))
            notes.emplace_back(QStringLiteral("owner removed"), text(kpi));
    return notes;
}

Status check(const KpiPlan& plan)
{
    for (const std::string& key : plan.keys)
        if (kpi::find(key) == nullptr)
            return failure(ErrorKind::UnknownKey, text(key));
    for (const store::TargetRow& target : plan.targets)
        if (!std::isfinite(target.value))
            return failure(ErrorKind::BadValue, text(target.kpi), QString::number(target.value));
    return {};
}

}

Result<KpiPlan> Audit::plan() const
{
    auto keys = m_data->file->keyKpis();
    auto targets = m_data->file->targets();
    auto owners = m_data->file->kpiOwners();
    const auto steps = m_data->file->steps();
    if (!keys || !targets || !owners || !steps)
        return tl::make_unexpected(!keys      ? keys.error()
                                   : !targets ? targets.error()
                                   : !owners  ? owners.error()
                                              : steps.error());
    KpiPlan plan{std::move(*keys), {}, std::move(*targets), std::move(*owners)};
    for (const store::StepRow& step : *steps)
        if (const auto reason = step.entries.find(kReason); step.id == kChoiceStep && reason != step.entries.end())
            plan.reason = reason->second;
    return plan;
}

Status Audit::setPlan(const KpiPlan& wanted)
{
    const auto before = plan();
    if (!before)
        return tl::make_unexpected(before.error());
    if (Status fits = check(wanted); !fits)
        return fits;
    const std::vector<Note> notes = notesOf(*before, wanted);
    if (notes.empty())
        return {};

    std::optional<store::StepRow> step;
    if (before->reason != wanted.reason) {
        const auto rows = m_data->file->steps();
        if (!rows)
            return tl::make_unexpected(rows.error());
        step = store::StepRow{kChoiceStep, "todo", {}, {}, {}, {}};
        for (const store::StepRow& row : *rows)
            if (row.id == kChoiceStep)
                step = row;
        if (wanted.reason.empty())
            step->entries.erase(kReason);
        else
            step->entries[kReason] = wanted.reason;
        step->changedAt = m_data->now().toString(Qt::ISODate);
        step->changedBy = currentUser();
    }
    return m_data->file->savePlan({wanted.keys, wanted.targets, wanted.owners}, step ? &*step : nullptr, notes,
                                  currentUser());
}

}
