#pragma once
// AuditFile: one client's audit, a SQLite file (architecture.md, What is held in the audit file). Opens, checks,
// migrates; everything is written through it in transactions; half-written states cannot be seen. Made with umask 077,
// WAL, synchronous FULL, foreign keys on. One AuditFile per thread: a second connection to the same path is another
// AuditFile. While one writes, another that wants to write gets AuditLocked after two seconds; readers go on. In a
// folder that cannot be written to an audit opens for reading (isReadOnly). Everything that takes a `who` or a row with
// one writes its journal line in the same transaction. Needs a QCoreApplication. Foreign or damaged files: NotAnAudit,
// AuditDamaged, AuditNewer; nothing in the file is executed (defensive, no trusted schema, views and triggers that are
// not ours are refused).

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/store/rows.h"

#include <memory>

namespace zamer::store {

class AuditFile
{
public:
    /// auditId and keyCheck come from KeyStore. FileExists where there is something at the path already.
    static Result<std::unique_ptr<AuditFile>> create(const QString& path, const Settings& settings,
                                                     const QString& auditId, const QByteArray& keyCheck);
    static Result<std::unique_ptr<AuditFile>> open(const QString& path);
    ~AuditFile();

    const QString& path() const;
    QString auditId() const;     // what KeyStore files the key under
    QByteArray keyCheck() const; // compared with the key of this computer before anything is joined
    bool isReadOnly() const;

    Result<Settings> settings() const;
    Status saveSettings(const Settings& settings, const QString& who);

    /// One transaction: source, issues and column chunks. Fills in source.id and manifest. DiskFull leaves the file as
    /// it was.
    Result<facts::SourceId> addSource(SourceRow source, const facts::Table& rows, const std::vector<IssueRow>& issues,
                                      Progress& progress);
    /// Several sources of one input in one transaction; those of `replaces` are marked undone in it and keep their chunks.
    Result<std::vector<facts::SourceId>> addSources(std::vector<NewSource> sources,
                                                    const std::vector<facts::SourceId>& replaces, const QString& who,
                                                    Progress& progress);
    /// Drops a layer; one that a snapshot pins is only marked undone. What it replaced lives again, once all that replaced it is undone.
    /// One that was replaced itself is dropped for good, unless it is pinned.
    Status undoSource(facts::SourceId id, const QString& who);
    /// Several layers in one transaction.
    Status undoSources(const std::vector<facts::SourceId>& ids, const QString& who);
    /// Takes an undoing back where the chunks are still there (pinned layers), for Ctrl+Z. SourceUnknown where they are
    /// not, SourceReplaced where another source stands for it.
    Status restoreSource(facts::SourceId id, const QString& who);
    Status restoreSources(const std::vector<facts::SourceId>& ids, const QString& who);
    Result<std::vector<SourceRow>> sources(bool withUndone = false) const;
    Result<std::vector<IssueRow>> issues(facts::SourceId id) const;
    /// Reads columns back, checking every chunk's sum. Null `fields` = all columns of the layer.
    Result<facts::Table> layer(facts::SourceId id, const std::vector<int>* fields = nullptr) const;
    /// All living layers, or those of the ids given (undone ones too, for snapshots), in import order.
    Result<std::vector<facts::Layer>> layers(const std::vector<facts::SourceId>* only = nullptr) const;

    Result<qint64> addSnapshot(SnapshotRow snapshot);
    Result<std::vector<SnapshotRow>> snapshots() const;
    Result<SnapshotRow> snapshot(qint64 id) const;
    /// A comparison kept under this signature; empty where there is none.
    Result<QByteArray> comparison(qint64 before, qint64 after, const QByteArray& signature) const;
    Status saveComparison(qint64 before, qint64 after, const QByteArray& signature, const QByteArray& json);

    Result<std::vector<StatementRow>> statements() const;
    /// One for each pair and KPI; an empty reason takes it back.
    Status saveStatement(const StatementRow& statement);

    Result<std::vector<StepRow>> steps() const;
    Status saveStep(const StepRow& step);
    Result<qint64> addEvidence(const EvidenceRow& evidence, const QByteArray& content);
    Result<std::vector<EvidenceRow>> evidence() const;
    /// The attachment itself, checked against its sum.
    Result<QByteArray> evidenceContent(qint64 id) const;

    Result<std::vector<std::string>> keyKpis() const;
    Status saveKeyKpis(const std::vector<std::string>& kpis, const QString& who);
    Result<std::vector<TargetRow>> targets() const;
    Status saveTarget(const TargetRow& target, const QString& who);
    Result<std::map<std::string, std::string>> kpiOwners() const;
    /// Replaces choice, targets and owners in one transaction, and with them a step whose entry belongs to the choice. `notes`: the journal's
    /// lines, what and detail.
    Status savePlan(const PlanRow& plan, const StepRow* step, const std::vector<std::pair<QString, QString>>& notes,
                    const QString& who);

    Result<std::vector<SegmentRow>> segments() const;
    Status saveSegment(const SegmentRow& segment, const QString& who);
    /// UnknownKey where there is none of that name.
    Status removeSegment(const QString& name, const QString& who);
    /// Recorded values of one KPI, or of all for an empty id; by step, then in order of time.
    Result<std::vector<RhythmRow>> rhythm(const std::string& kpi = {}) const;
    /// Those that are there already stay as they are.
    Status addRhythm(const std::vector<RhythmRow>& rows, const QString& who);

    /// Funnel order and kinds entered by hand live in an import-like layer; see Audit::setStages.
    Status addJournal(const QString& who, const QString& what, const QString& detail);
    Result<std::vector<JournalRow>> journal() const;

    /// Chunks against sums, sources against manifests, snapshots against seals and their chain, SQLite's own
    /// quick_check. Empty = sound; each line names what does not match.
    Result<QStringList> verify(Progress& progress) const;

    struct Data; // core/store/audit_data.h, for this room only

private:
    explicit AuditFile(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

}
