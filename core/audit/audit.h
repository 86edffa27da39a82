#pragma once
// Audit: the open audit, and the calls that window and terminal make. It knows every room below: import yields facts and issues, store
// keeps them, kpi measures, report words; only here they meet. One thread at a time; long calls take a Progress and are run by the window
// on a worker thread with an Audit of its own (open the same path again: cheap, facts are read when they are first asked for).
// Failures change nothing in the file.

#include "core/audit/answers.h"
#include "core/audit/rhythm.h"
#include "core/base/progress.h"
#include "core/import/importer.h"
#include "core/kpi/engine.h"
#include "core/method/step.h"
#include "core/report/report.h"
#include "core/store/audit_file.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace zamer::audit {

class Audit
{
public:
    /// Makes file and key. Refuses to overwrite.
    static Result<std::unique_ptr<Audit>> create(const QString& path, const Settings& settings);
    static Result<std::unique_ptr<Audit>> open(const QString& path);
    ~Audit();

    const QString& path() const;
    const Settings& settings() const;
    /// What snapshots and steps are dated with; the computer's own unless a simulation sets another.
    void setClock(std::function<QDateTime()> now);
    Status changeSettings(const std::vector<std::pair<QString, QString>>& changes);

    /// All tables of the file, or the one that options.sheet names, in one transaction: wholly or not at all. A table among several that
    /// nothing recognises is left out and listed as an issue of the first. What the options leave open is filled in from the newest source of the
    /// same shape (rememberedOptions), unless they say another layout or `forget`. `replaces`: sources whose layers go in the
    /// same transaction, for reading a file again; they are kept as undone, for undo. SourceUnknown where one is not there.
    Result<std::vector<ImportOutcome>> import(const QString& path, const import::Options& options, bool dryRun,
                                              Progress& progress, const std::vector<facts::SourceId>& replaces = {},
                                              OnOverlap onOverlap = OnOverlap::Keep);
    /// What the user said about the newest source (undone ones too) of this file's shape; nothing where nothing was said.
    Result<std::optional<import::Options>> rememberedOptions(const import::Mapping& mapping) const;
    /// What was said about this very file, its dates too, added to `options`: where it is in already and would be read just so again.
    Result<std::optional<import::Options>> optionsThen(const QString& path, const import::Options& options,
                                                       Progress& progress) const;
    /// What was said about this source, to read its file again.
    Result<import::Options> optionsOf(facts::SourceId id) const;
    Result<std::vector<store::SourceRow>> sources(bool withUndone = false) const;
    Result<std::vector<store::IssueRow>> issues(facts::SourceId id) const;
    /// With all sources of its reading; what they had replaced is back. A source that was replaced itself goes for good.
    Status undo(facts::SourceId id);
    /// How activities, customers, tickets, costs and the rest found each other in the base of all living sources. Reads the whole base.
    Result<std::vector<JoinLine>> joins(Progress& progress);
    /// Takes an undoing back: possible while a snapshot pins the source, SourceUnknown otherwise; SourceReplaced where another stands for it.
    Status redo(facts::SourceId id);

    /// Funnel order of a pipeline and kinds of stages, entered by hand: a source of layout "manual:stages".
    Status setStages(const std::vector<StageOrder>& orders,
                     const std::vector<std::pair<std::string, std::string>>& kinds);
    Result<std::vector<StageLine>> stages();

    Result<std::vector<std::string>> keyKpis() const;
    Status setKeyKpis(const std::vector<std::string>& kpis);
    Result<std::vector<store::TargetRow>> targets() const;
    Status setTarget(const std::string& kpi, int month, double value, const QString& origin = {});

    Result<KpiPlan> plan() const;
    /// The whole plan in one transaction: what is not in it is removed. The journal says what changed.
    Status setPlan(const KpiPlan& plan);

    /// `kpis` empty = the whole catalogue. `overrides` are settings for this call only.
    Result<std::vector<kpi::Measurement>> measure(const Question& question, const std::vector<std::string>& by,
                                                  Progress& progress);
    Result<RowsAnswer> rows(const Question& question, const std::string& dimension, const std::string& key);
    Result<RowsAnswer> rowsOfSnapshot(const std::string& kpi, qint64 snapshot, const std::string& dimension,
                                      const std::string& key);
    Result<kpi::Series> series(const Question& question, kpi::Step step);
    /// The week-by-week picture from the first day of both sides to the last, with limits from the side before.
    Result<kpi::Series> seriesOver(const std::string& kpi, const Sides& sides);

    /// The segment through which everything is measured, listed and compared from now on, until another is chosen; an empty filter is the
    /// whole department. Snapshots are taken of the whole whatever is chosen. Nothing is read or written.
    void look(Segment segment);
    const Segment& segment() const;
    /// Keeps what was collected for the next segment: for a window, where the same periods are asked about again and again.
    void keepSamples(bool keep);
    /// Saved segments by name. `save` replaces one of the same name: BadValue for an empty name or filter.
    Result<std::vector<Segment>> segments() const;
    Status saveSegment(const Segment& segment);
    Status removeSegment(const QString& name);
    /// What a segment can be made of: the keys of a dimension in the base, with the deals (or answers, campaigns) of each, largest first.
    Result<std::vector<SegmentKey>> keysOf(const std::string& dimension);

    /// Records what the rhythm asks for and was not recorded yet: every whole week of the operational KPIs, every whole quarter of the
    /// strategic ones, from the first data on, of the whole department. Doing it again records nothing. Cancelled: nothing is recorded.
    Result<RhythmOutcome> measureNow(Progress& progress);
    /// The series that were recorded under the definition and parameters of the newest one, limits from before go-live; no point for
    /// steps that were not recorded.
    Result<kpi::Series> recorded(const std::string& kpi);

    Result<qint64> takeSnapshot(method::StageId stage, Period period, std::optional<Instant> asOf, Progress& progress);
    Result<std::vector<store::SnapshotRow>> snapshots() const;
    /// What a snapshot would say of the segment that is looked at, from the sources it pins. Not sealed, not kept.
    Result<std::vector<kpi::Measurement>> measureSnapshot(qint64 id, Progress& progress);
    /// Both snapshots' sealed values side by side with change, verdict, target. Keys first, in their order, then the catalogue's order.
    Result<Comparisons> compare(qint64 before, qint64 after, Progress& progress);
    /// Why a KPI's unlike sources compare between two snapshots: without it they cannot be told. Unlike definitions and parameters stay so.
    Result<std::vector<store::StatementRow>> statements() const;
    /// An empty reason takes it back.
    Status stateComparable(qint64 before, qint64 after, const std::string& kpi, const QString& reason);
    /// The same for two periods, measured now; the key KPIs chosen form the family. BadValue for an empty period.
    Result<Comparisons> comparePeriods(const PeriodsQuestion& question, Progress& progress);
    /// The detail of one KPI over two snapshots, from the sources they pin, or over two periods, from the living ones. Managers side by
    /// side; how the observations are spread; the weekly values of each manager, at the points of seriesOver.
    Result<std::vector<std::pair<std::string, kpi::Comparison>>> compareManagers(const std::string& kpi,
                                                                                 const Sides& sides);
    Result<kpi::Distribution> distribution(const std::string& kpi, const Sides& sides);
    Result<std::vector<kpi::PartSeries>> managerSeries(const std::string& kpi, const Sides& sides);
    /// Told apart by every dimension, measured anew: for what no snapshot sealed (periods, segments).
    Result<SideParts> parts(const std::string& kpi, const Sides& sides);
    /// What if: both sides measured and compared under other settings (kpi/what_if.h), with the verdict that the KPI would have had among the
    /// others as they were measured; without a side before: the figures of the later one. It is no finding: nothing of it is ever stored.
    Result<kpi::Comparison> whatIf(const std::string& kpi, const Sides& sides, const Overrides& overrides,
                                   Progress& progress);

    Result<std::vector<StepState>> steps();
    Status changeStep(const StepChange& change);
    Result<std::vector<store::EvidenceRow>> evidence() const;
    /// The attachment itself, checked against its sum.
    Result<QByteArray> evidenceContent(qint64 id) const;

    Result<report::Input> reportInput(const ReportRequest& request, Progress& progress);

    /// One entity of the base of all living sources as CSV (table_csv.h); the file appears whole or not at all. Gives the number of rows.
    Result<std::size_t> exportTable(facts::Entity entity, const QString& path, Progress& progress);

    Result<QStringList> verify(Progress& progress);
    Result<std::vector<store::JournalRow>> journal() const;
    Status exportKey(const QString& path) const;
    /// For an audit that came from elsewhere: puts its key beside the settings of this computer.
    static Status importKey(const QString& auditPath, const QString& keyPath);

private:
    Result<report::Input> wholeReport(const ReportRequest& request, Progress& progress);
    struct Data;
    explicit Audit(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// Who is working: the auditor named by ZAMER_USER, else the login name.
QString currentUser();

}
