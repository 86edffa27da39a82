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
#include "core/facts/facts.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace zamer::store
{

struct IssueRow {
    std::string kind;
    bool rejects = false;
    std::string column;
    std::string value; // masked
    std::size_t count = 0;
    std::vector<std::uint32_t> rows;
};

struct SourceRow {
    facts::Source source; // id filled in by the store
    QString importedAt;   // ISO, UTC
    QString importedBy;
    QByteArray fileSum;
    std::string mappingSum;
    std::string mapping; // JSON: options and columns, for reading again and for the provenance page
    qint64 bytes = 0;
    qint64 rowsRead = 0;
    qint64 accepted = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    bool undone = false; // dropped, but kept because a snapshot pins it
    QByteArray manifest; // sum over its chunks' sums
};

struct SnapshotValue {
    std::string kpi;
    int version = 1;
    std::string json; // the measurement as measured, canonical; value, n, interval, quality, parameters, parts
    double value = 0; // NaN = no data; also in the json
    double low = 0;
    double high = 0;
    qint64 n = 0;
    std::string quality;
    bool key = false; // pinned as a key KPI
};

struct SnapshotRow {
    qint64 id = 0;
    std::string stage;
    Period period;
    Instant asOf = kNoInstant; // kNoInstant: each KPI's own, in its json
    QString takenAt;           // ISO, UTC
    QString takenBy;
    std::map<std::string, std::string> settings; // pinned parameters
    std::vector<facts::SourceId> sources;
    std::vector<SnapshotValue> values;
    QByteArray seal; // filled in by the store: over values, parameters, manifests and the seal before
};

struct StepRow {
    std::string id;
    std::string status; // todo, progress, done, na
    std::string reason;
    QString changedAt;
    QString changedBy;
    std::map<std::string, std::string> entries; // notes and typed fields
};

struct EvidenceRow {
    qint64 id = 0;
    std::string step;
    QString name;
    qint64 bytes = 0;
    QByteArray sum;
    QString addedAt;
    QString addedBy;
};

struct TargetRow {
    std::string kpi;
    int month = 6;    // 3, 6 or 12
    double value = 0; // as the KPI's unit in memory
    std::string origin;
};

struct JournalRow {
    QString at;
    QString who;
    QString what; // verb, "import", "snapshot" ...
    QString detail;
};

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
    /// Drops a layer; one that a snapshot pins is only marked undone.
    Status undoSource(facts::SourceId id, const QString& who);
    /// Takes an undoing back where the chunks are still there (pinned layers), for Ctrl+Z. SourceUnknown where they are
    /// not.
    Status restoreSource(facts::SourceId id, const QString& who);
    Result<std::vector<SourceRow>> sources(bool withUndone = false) const;
    Result<std::vector<IssueRow>> issues(facts::SourceId id) const;
    /// Reads columns back, checking every chunk's sum. Null `fields` = all columns of the layer.
    Result<facts::Table> layer(facts::SourceId id, const std::vector<int>* fields = nullptr) const;
    /// All living layers, or those of the ids given (undone ones too, for snapshots), in import order.
    Result<std::vector<facts::Layer>> layers(const std::vector<facts::SourceId>* only = nullptr) const;

    Result<qint64> addSnapshot(SnapshotRow snapshot);
    Result<std::vector<SnapshotRow>> snapshots() const;
    Result<SnapshotRow> snapshot(qint64 id) const;

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
