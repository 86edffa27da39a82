#pragma once
// The rows of an audit file as plain values: what core/store/audit_file.h takes and gives. Times are ISO 8601 in UTC
// unless they are Instants.

#include "core/base/time.h"
#include "core/facts/facts.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace zamer::store {

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
    bool undone = false;            // dropped, but kept because a snapshot pins it or because it was replaced
    facts::SourceId replacedBy = 0; // undone: the newest that took its place; it is back once that is undone
    QByteArray manifest;            // sum over its chunks' sums
};

/// A source that is about to be stored.
struct NewSource {
    SourceRow row;
    std::shared_ptr<const facts::Table> rows;
    std::vector<IssueRow> issues;
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
    bool operator==(const TargetRow&) const = default;
};

/// Key KPIs in their order, all targets, and who answers for which KPI.
struct PlanRow {
    std::vector<std::string> keys;
    std::vector<TargetRow> targets;
    std::map<std::string, std::string> owners;
};

struct SegmentRow {
    QString name;
    std::string filter; // text form (core/kpi/filter.h)
};

/// One recorded value of a series.
struct RhythmRow {
    std::string kpi;
    std::string step; // week, quarter
    Period period;
    int version = 1;        // of the definition
    std::string parameters; // JSON object
    double value = 0;
    qint64 n = 0;
    Instant asOf = kNoInstant;
    QString measuredAt; // ISO, UTC
    QString measuredBy;
};

/// Why the auditor holds the unlike sources of two snapshots comparable for a KPI.
struct StatementRow {
    qint64 before = 0; // snapshots
    qint64 after = 0;
    std::string kpi;
    std::string reason;
    QString at; // ISO, UTC
    QString by;
};

struct JournalRow {
    QString at;
    QString who;
    QString what; // verb, "import", "snapshot" ...
    QString detail;
};

}
