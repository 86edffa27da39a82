// Reading figures, on the audit's thread.
#include "ui/models/figures.h"

#include "core/kpi/measurement_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace zamer::ui {

namespace {

constexpr int kSoleTargetMonth = 6; // what a first measurement is looked at beside

report::SnapshotFacts factsOf(const store::SnapshotRow& row, const std::vector<store::SourceRow>& sources,
                              const Settings& settings)
{
    report::SnapshotFacts facts{row.id,
                                QString::fromStdString(row.stage),
                                row.period,
                                row.asOf,
                                row.takenAt,
                                row.takenBy,
                                QString::fromLatin1(row.seal),
                                audit::isReconstructed(row, sources, settings)};
    if (facts.asOf != kNoInstant)
        return facts;
    for (const store::SourceRow& source : sources)
        if (std::find(row.sources.begin(), row.sources.end(), source.source.id) != row.sources.end())
            facts.asOf = std::max(facts.asOf, source.source.exportedAt);
    return facts;
}

/// A snapshot's sealed value with nothing before it.
report::KpiLine aloneLine(const store::SnapshotValue& value, kpi::Measurement measured)
{
    report::KpiLine line;
    kpi::Comparison& comparison = line.comparison;
    comparison.kpi = comparison.before.kpi = value.kpi;
    comparison.before.value = comparison.before.low = comparison.before.high = stats::kNaN;
    comparison.before.quality = kpi::Quality::NoData;
    comparison.beforeLevel = comparison.afterLevel = stats::kNaN;
    comparison.delta = comparison.low = comparison.high = comparison.p = stats::kNaN;
    comparison.after = std::move(measured);
    return line;
}

/// `instead`: what a segment of the snapshot measures, in place of what was sealed of the whole.
void addAlone(const store::SnapshotRow& row, const std::vector<kpi::Measurement>& instead,
              const std::vector<std::string>& keys, const std::vector<store::TargetRow>& targets, report::Input& input)
{
    for (const store::SnapshotValue& value : row.values) {
        auto measured =
            kpi::measurementFromJson(QJsonDocument::fromJson(QByteArray::fromStdString(value.json)).object());
        if (!measured)
            continue; // of a KPI that this version no longer has
        if (const auto inside = std::find_if(instead.begin(), instead.end(),
                                             [&value](const kpi::Measurement& one) { return one.kpi == value.kpi; });
            inside != instead.end())
            measured = *inside;
        measured->window.period = row.period;
        report::KpiLine line = aloneLine(value, std::move(*measured));
        line.key = line.comparison.key = std::find(keys.begin(), keys.end(), value.kpi) != keys.end();
        for (const store::TargetRow& target : targets)
            if (target.kpi == value.kpi && target.month == kSoleTargetMonth) {
                line.target = target.value;
                line.targetMonth = target.month;
            }
        input.kpis.push_back(std::move(line));
    }
    const auto placeOf = [&keys](const report::KpiLine& line) {
        return std::find(keys.begin(), keys.end(), line.comparison.kpi) - keys.begin();
    };
    std::stable_sort(input.kpis.begin(), input.kpis.end(),
                     [&](const report::KpiLine& a, const report::KpiLine& b) { return placeOf(a) < placeOf(b); });
}

void addCompared(audit::Comparisons compared, report::Input& input)
{
    for (std::size_t i = 0; i < compared.items.size(); ++i) {
        report::KpiLine line;
        line.comparison = std::move(compared.items[i]);
        line.key = i < compared.keys;
        const std::string& kpi = line.comparison.kpi;
        if (const auto target = compared.targets.find(kpi); target != compared.targets.end()) {
            line.target = target->second.value;
            line.targetMonth = target->second.month;
        }
        if (const auto found = compared.differences.find(kpi); found != compared.differences.end())
            line.differences = std::move(found->second);
        if (const auto found = compared.lastYear.find(kpi); found != compared.lastYear.end())
            line.lastYear = std::move(found->second);
        if (const auto stated = compared.statements.find(kpi); stated != compared.statements.end())
            std::tie(line.statement, line.statedBy) =
                std::pair(QString::fromStdString(stated->second.reason), stated->second.by);
        input.kpis.push_back(std::move(line));
    }
    input.season = compared.season;
    input.settingsDiffer = std::move(compared.settings);
}

report::SnapshotFacts periodFacts(const Period& period, const std::vector<store::SourceRow>& sources)
{
    report::SnapshotFacts facts;
    facts.period = period;
    for (const store::SourceRow& source : sources)
        facts.asOf = std::max(facts.asOf, source.source.exportedAt);
    return facts;
}

}

Result<report::Input> readFigures(audit::Audit& audit, qint64 before, qint64 after, Progress& progress)
{
    const auto snapshots = audit.snapshots();
    const auto sources = audit.sources(true);
    const auto keys = audit.keyKpis();
    const auto targets = audit.targets();
    if (!snapshots || !sources || !keys || !targets)
        return tl::make_unexpected(!snapshots ? snapshots.error()
                                   : !sources ? sources.error()
                                   : !keys    ? keys.error()
                                              : targets.error());
    const auto rowOf = [&](qint64 id) {
        return std::find_if(snapshots->begin(), snapshots->end(),
                            [id](const store::SnapshotRow& row) { return row.id == id; });
    };
    const auto last = rowOf(after);
    const auto first = rowOf(before);
    if (last == snapshots->end() || (before != 0 && first == snapshots->end()))
        return failure(ErrorKind::SnapshotUnknown, QString::number(last == snapshots->end() ? after : before));

    report::Input input;
    input.settings = audit.settings();
    input.stage = method::stageByKey(last->stage).value_or(method::StageId::Deep);
    input.after = factsOf(*last, *sources, input.settings);
    if (before != 0)
        input.before = factsOf(*first, *sources, input.settings);
    if (before == 0) {
        const bool whole = audit.segment().filter.isEmpty();
        const auto inside = whole ? Result<std::vector<kpi::Measurement>>() : audit.measureSnapshot(after, progress);
        if (!inside)
            return tl::make_unexpected(inside.error());
        addAlone(*last, *inside, *keys, whole ? *targets : std::vector<store::TargetRow>(), input);
        return input;
    }
    auto compared = audit.compare(before, after, progress);
    if (!compared)
        return tl::make_unexpected(compared.error());
    addCompared(std::move(*compared), input);
    return input;
}

Result<report::Input> readPeriods(audit::Audit& audit, const audit::PeriodsQuestion& question, Progress& progress)
{
    const auto sources = audit.sources();
    if (!sources)
        return tl::make_unexpected(sources.error());
    auto compared = audit.comparePeriods(question, progress);
    if (!compared)
        return tl::make_unexpected(compared.error());
    report::Input input;
    input.settings = audit.settings();
    input.before = periodFacts(question.before, *sources);
    input.after = periodFacts(question.after, *sources);
    addCompared(std::move(*compared), input);
    return input;
}

}
