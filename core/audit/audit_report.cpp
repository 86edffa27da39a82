// What a report may say, gathered from the file.

#include "core/audit/audit_data.h"
#include "core/method/reconstructed.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace zamer::audit {

namespace {

report::SnapshotFacts factsOf(const store::SnapshotRow& row, Instant newestData, bool reconstructed)
{
    return {row.id,
            QString::fromStdString(row.stage),
            row.period,
            row.asOf == kNoInstant ? newestData : row.asOf,
            row.takenAt,
            row.takenBy,
            QString::fromLatin1(row.seal),
            reconstructed};
}

report::SourceLine lineOf(const store::SourceRow& row, const std::vector<store::IssueRow>& issues, Language language)
{
    report::SourceLine line;
    line.file = QString::fromStdString(row.source.fileName);
    line.layout = QString::fromStdString(row.source.layout);
    line.entity = QString::fromUtf8(facts::entityName(row.source.entity).data());
    line.importedAt = row.importedAt;
    line.importedBy = row.importedBy;
    line.sum = QString::fromLatin1(row.fileSum);
    line.rowsRead = row.rowsRead;
    line.accepted = row.accepted;
    line.rejected = row.rejected;
    for (const store::IssueRow& each : issues)
        if (const auto kind = import::issueByKey(each.kind))
            line.issues << import::issueText({*kind, each.rejects, each.column, each.value, each.count, each.rows},
                                             language);
    return line;
}

const store::SnapshotRow* newestOf(const std::vector<store::SnapshotRow>& rows, method::StageId stage)
{
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const store::SnapshotRow& row) {
        return row.stage == method::stage(stage).key;
    });
    return found == rows.rend() ? nullptr : &*found;
}

}

bool isReconstructed(const store::SnapshotRow& snapshot, const std::vector<store::SourceRow>& sources,
                     const Settings& settings)
{
    std::vector<facts::Source> pinned;
    for (const store::SourceRow& row : sources)
        if (std::find(snapshot.sources.begin(), snapshot.sources.end(), row.source.id) != snapshot.sources.end())
            pinned.push_back(row.source);
    return method::isReconstructed(snapshot.stage, snapshot.period, pinned, settings);
}

Result<report::Input> Audit::reportInput(const ReportRequest& request, Progress& progress)
{
    // A report speaks of the whole department, whatever is looked at.
    const Segment segment = std::exchange(m_data->segment, {});
    auto input = wholeReport(request, progress);
    m_data->segment = segment;
    return input;
}

Result<report::Input> Audit::wholeReport(const ReportRequest& request, Progress& progress)
{
    report::Input input;
    input.language = request.language;
    input.names = request.names;
    input.settings = m_data->settings;
    input.printedOn = QDate::currentDate();

    const auto snapshots = m_data->file->snapshots();
    const auto sources = m_data->file->sources(true);
    const auto states = steps();
    const auto targets = m_data->file->targets();
    const auto keys = m_data->file->keyKpis();
    if (!snapshots || !sources || !states || !targets || !keys)
        return tl::make_unexpected(!snapshots ? snapshots.error()
                                   : !sources ? sources.error()
                                   : !states  ? states.error()
                                   : !targets ? targets.error()
                                              : keys.error());

    // The two sides: named, or the stage's newest against the newest baseline.
    std::optional<store::SnapshotRow> before;
    std::optional<store::SnapshotRow> after;
    if (request.compare) {
        auto first = m_data->file->snapshot(request.compare->first);
        auto last = m_data->file->snapshot(request.compare->second);
        if (!first || !last)
            return tl::make_unexpected(first ? last.error() : first.error());
        before = *first;
        after = *last;
        input.stage = method::stageByKey(after->stage).value_or(method::StageId::Deep);
    } else {
        input.stage = request.stage.value_or(method::StageId::Baseline);
        if (const store::SnapshotRow* row = newestOf(*snapshots, input.stage))
            after = *row;
        const store::SnapshotRow* baseline = newestOf(*snapshots, method::StageId::Baseline);
        if (baseline != nullptr && after && input.stage != method::StageId::Baseline)
            before = *baseline;
    }
    if (!after)
        return failure(ErrorKind::NoData, method::stage(input.stage).name.in(request.language),
                       Text{"Take its snapshot first.", "Сначала сделайте снимок этапа."}.in(request.language));

    std::set<facts::SourceId> used;
    Instant newestAfter = kNoInstant;
    Instant newestBefore = kNoInstant;
    for (const store::SourceRow& row : *sources) {
        const auto pins = [&](const std::optional<store::SnapshotRow>& side) {
            return side && std::find(side->sources.begin(), side->sources.end(), row.source.id) != side->sources.end();
        };
        if (pins(after))
            newestAfter = std::max(newestAfter, row.source.exportedAt);
        if (pins(before))
            newestBefore = std::max(newestBefore, row.source.exportedAt);
        if (!pins(after) && !pins(before))
            continue;
        const auto rowIssues = m_data->file->issues(row.source.id);
        input.sources.push_back(lineOf(row, rowIssues ? *rowIssues : std::vector<store::IssueRow>{}, request.language));
    }
    input.after = factsOf(*after, newestAfter, isReconstructed(*after, *sources, m_data->settings));
    if (before)
        input.before = factsOf(*before, newestBefore, isReconstructed(*before, *sources, m_data->settings));
    progress.report(0.2);

    std::map<std::string, store::StatementRow> statements;
    std::map<std::string, kpi::Measurement> lastYear;
    const auto addLine = [&](const kpi::Comparison& comparison, const std::map<std::string, store::TargetRow>& aims) {
        report::KpiLine line;
        line.comparison = comparison;
        line.key = comparison.key;
        if (const auto stated = statements.find(comparison.kpi); stated != statements.end())
            std::tie(line.statement, line.statedBy) =
                std::pair(QString::fromStdString(stated->second.reason), stated->second.by);
        if (const auto target = aims.find(comparison.kpi); target != aims.end()) {
            line.target = target->second.value;
            line.targetMonth = target->second.month;
        }
        if (const auto year = lastYear.find(comparison.kpi); year != lastYear.end())
            line.lastYear = year->second;
        input.kpis.push_back(std::move(line));
    };
    if (before) {
        const auto compared = compare(before->id, after->id, progress);
        if (!compared)
            return tl::make_unexpected(compared.error());
        statements = compared->statements;
        lastYear = compared->lastYear;
        input.season = compared->season;
        for (const kpi::Comparison& each : compared->items)
            addLine(each, compared->targets);
        for (std::size_t i = 0; i < compared->keys; ++i)
            if (const auto weekly = seriesOver(compared->items[i].kpi, {before->id, after->id}))
                input.series[compared->items[i].kpi] = *weekly;
    } else {
        // A first measurement has nothing to be compared with: its values stand alone.
        const auto alone = sealedAlone(*after, *keys);
        std::map<std::string, store::TargetRow> aims;
        for (const store::TargetRow& target : *targets)
            if (target.month == 6)
                aims[target.kpi] = target;
        for (const kpi::Comparison& each : alone)
            addLine(each, aims);
        for (const std::string& key : *keys)
            if (const auto weekly = seriesOver(key, {after->id, after->id}))
                input.series[key] = *weekly;
    }
    progress.report(0.9);

    for (const StepState& state : *states) {
        if (state.step->stage != input.stage)
            continue;
        report::StepLine line;
        line.step = state.step;
        line.status = state.status;
        line.reason = QString::fromStdString(state.reason);
        line.changedAt = state.changedAt;
        line.changedBy = state.changedBy;
        if (const auto notes = state.entries.find("notes"); notes != state.entries.end())
            line.notes = QString::fromStdString(notes->second);
        for (const store::EvidenceRow& each : state.evidence)
            line.evidence << each.name;
        input.steps.push_back(std::move(line));
    }
    return input;
}

}
