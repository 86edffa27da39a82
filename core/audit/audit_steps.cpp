// The checklist: what the auditor entered, and what the data say about each step.

#include "core/audit/audit_data.h"
#include "core/method/status.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zamer::audit {

namespace {

const store::SnapshotRow* newest(const std::vector<store::SnapshotRow>& snapshots, method::StageId stage)
{
    const store::SnapshotRow* found = nullptr;
    for (const store::SnapshotRow& row : snapshots)
        if (row.stage == method::stage(stage).key)
            found = &row;
    return found;
}

std::set<std::string> measuredIn(const store::SnapshotRow* snapshot)
{
    std::set<std::string> ids;
    if (snapshot != nullptr)
        for (const store::SnapshotValue& value : snapshot->values)
            if (value.value == value.value) // not NaN
                ids.insert(value.kpi);
    return ids;
}

constexpr std::array kTargetMonths{3, 6, 12};

std::size_t countFullTargets(const std::vector<std::string>& keys, const std::vector<store::TargetRow>& targets)
{
    return static_cast<std::size_t>(std::count_if(keys.begin(), keys.end(), [&](const std::string& key) {
        return std::all_of(kTargetMonths.begin(), kTargetMonths.end(), [&](int month) {
            return std::any_of(targets.begin(), targets.end(), [&](const store::TargetRow& target) {
                return target.kpi == key && target.month == month;
            });
        });
    }));
}

std::size_t countDirections(const std::vector<std::string>& keys)
{
    std::set<kpi::Group> groups;
    for (const std::string& key : keys)
        if (const kpi::Kpi* known = kpi::find(key); known != nullptr && known->group != kpi::Group::Messengers)
            groups.insert(known->group);
    return groups.size();
}

}

Result<std::vector<StepState>> Audit::steps()
{
    const auto rows = m_data->file->steps();
    const auto evidence = m_data->file->evidence();
    const auto snapshots = m_data->file->snapshots();
    const auto keys = m_data->file->keyKpis();
    const auto targets = m_data->file->targets();
    for (const Error* error : {rows ? nullptr : &rows.error(), evidence ? nullptr : &evidence.error(),
                               snapshots ? nullptr : &snapshots.error(), keys ? nullptr : &keys.error(),
                               targets ? nullptr : &targets.error()})
        if (error != nullptr)
            return tl::make_unexpected(*error);

    const std::set<std::string> before = measuredIn(newest(*snapshots, method::StageId::Baseline));
    std::vector<StepState> states;
    for (const method::Step* step : method::steps()) {
        StepState state;
        state.step = step;
        state.due = method::dueDate(*step, m_data->settings.goLive);
        method::Facts facts;
        for (const method::Stage& stage : method::stages())
            if (newest(*snapshots, stage.id) != nullptr)
                facts.snapshots.insert(stage.id);
        facts.measured = measuredIn(newest(*snapshots, step->stage));
        facts.keyKpis = keys->size();
        facts.keyDirections = countDirections(*keys);
        facts.targets = countFullTargets(*keys, *targets);
        facts.compared =
            static_cast<std::size_t>(std::count_if(keys->begin(), keys->end(), [&](const std::string& key) {
                return before.count(key) != 0 && facts.measured.count(key) != 0;
            }));
        // Every comparison of two measured values ends in a verdict, "cannot tell" included.
        facts.verdicts = step->stage == method::StageId::Baseline ? 0 : facts.compared;
        method::StepStatus set = method::StepStatus::ToDo;
        for (const store::StepRow& row : *rows) {
            if (row.id != step->id)
                continue;
            set = method::statusByKey(row.status).value_or(method::StepStatus::ToDo);
            state.reason = row.reason;
            state.changedAt = row.changedAt;
            state.changedBy = row.changedBy;
            state.entries = row.entries;
        }
        for (const store::EvidenceRow& each : *evidence)
            if (each.step == step->id)
                state.evidence.push_back(each);
        facts.entries = state.entries;
        facts.hasEvidence = !state.evidence.empty();
        if (step->requirements != nullptr)
            state.requirements = step->requirements(facts);
        state.status = method::statusOf(*step, facts, set);
        states.push_back(std::move(state));
    }
    return states;
}

Result<std::vector<store::EvidenceRow>> Audit::evidence() const
{
    return m_data->file->evidence();
}

Result<QByteArray> Audit::evidenceContent(qint64 id) const
{
    return m_data->file->evidenceContent(id);
}

Status Audit::changeStep(const StepChange& change)
{
    const method::Step* step = method::findStep(change.id);
    if (step == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(change.id));
    if (change.status == method::StepStatus::NotApplicable && change.reason.empty())
        return failure(ErrorKind::BadValue, QStringLiteral("--reason"), QString());
    if (change.entries.empty() && !change.status && change.evidence.isEmpty())
        return {};
    // Evidence is read before anything is written, so that a missing file changes nothing.
    std::vector<std::pair<store::EvidenceRow, QByteArray>> files;
    for (const QString& path : change.evidence) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(QFileInfo::exists(path) ? ErrorKind::FileUnreadable : ErrorKind::FileMissing, path,
                           file.errorString());
        store::EvidenceRow row;
        row.step = change.id;
        row.name = QFileInfo(path).fileName();
        row.addedBy = currentUser();
        files.emplace_back(row, file.readAll());
    }
    auto rows = m_data->file->steps();
    if (!rows)
        return tl::make_unexpected(rows.error());
    store::StepRow row{change.id, "todo", {}, {}, {}, {}};
    for (const store::StepRow& each : *rows)
        if (each.id == change.id)
            row = each;
    for (const auto& [field, value] : change.entries) {
        const bool known =
            field == "notes" || std::any_of(step->entries.begin(), step->entries.end(),
                                            [&](const method::Entry& entry) { return entry.name == field; });
        if (!known)
            return failure(ErrorKind::UnknownKey, QString::fromStdString(field));
        row.entries[field] = value;
    }
    if (change.status) {
        row.status = std::string(method::statusKey(*change.status));
        row.reason = change.status == method::StepStatus::NotApplicable ? change.reason : std::string();
    }
    row.changedAt =
        (change.at.isValid() ? QDateTime(change.at, QTime(12, 0), Qt::UTC) : m_data->now()).toString(Qt::ISODate);
    row.changedBy = change.by.isEmpty() ? currentUser() : change.by;
    for (const auto& [evidence, content] : files)
        if (const auto added = m_data->file->addEvidence(evidence, content); !added)
            return tl::make_unexpected(added.error());
    return m_data->file->saveStep(row);
}

}
