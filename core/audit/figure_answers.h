#pragma once
// What Audit's calls that measure, list, compare and report take and give. Plain shapes.

#include "core/kpi/difference.h"
#include "core/kpi/engine.h"
#include "core/kpi/filter.h"
#include "core/kpi/season.h"
#include "core/method/step.h"
#include "core/store/audit_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zamer::audit {

/// Settings for one call only, as texts.
using Overrides = std::vector<std::pair<QString, QString>>;

struct Question {
    Period period;
    std::optional<Instant> asOf;
    std::vector<std::string> kpis;
    Overrides overrides;
};

/// A part of the department that figures are looked at in.
struct Segment {
    QString name; // empty: not saved
    kpi::Filter filter;
};

struct SegmentKey {
    std::string key;
    std::size_t rows = 0;
};

struct RowLine {
    std::string file;
    std::uint32_t line = 0;
    std::vector<std::string> fields; // as text, in the order of RowsAnswer::columns
    double num = 0;
    double den = 0;
};

struct RowsAnswer {
    std::string kpi;
    std::vector<std::string> columns; // field names
    std::vector<RowLine> rows;
    Text hidden; // why none are listed though there are some: a small group of a survey; else empty
};

/// Two periods measured from the living sources under the audit's settings; nothing is saved.
struct PeriodsQuestion {
    Period before;
    Period after;
    std::optional<Instant> asOf;
};

/// What the detail of a figure is looked at over: two snapshots (`before` 0 or the same: the later one alone), or two periods.
struct Sides {
    qint64 before = 0;
    qint64 after = 0;
    std::optional<PeriodsQuestion> periods = std::nullopt; // in place of the snapshots
};

/// Both sides of a figure told apart: by source, team and so on. `before` is empty where there is no such side.
struct SideParts {
    std::vector<kpi::Part> before;
    std::vector<kpi::Part> after;
};

/// Whether a snapshot is a baseline from history; `sources`: at least those that it pins, undone ones too.
bool isReconstructed(const store::SnapshotRow& snapshot, const std::vector<store::SourceRow>& sources,
                     const Settings& settings);

struct Comparisons {
    store::SnapshotRow before; // id 0: a period, only `period` and `asOf` are filled in
    store::SnapshotRow after;
    std::vector<kpi::Comparison> items;
    std::map<std::string, store::TargetRow> targets;                 // of the month that the later stage is judged by
    std::size_t keys = 0;                                            // the first `keys` items are the key KPIs
    std::map<std::string, std::vector<kpi::Difference>> differences; // by KPI, where there are any
    std::vector<kpi::Difference> settings;                           // that the two were taken under
    std::map<std::string, store::StatementRow> statements;           // why unlike sources compare, by KPI
    kpi::Season season;
    std::map<std::string, kpi::Measurement> lastYear; // by KPI, where the data reach back
};

/// What the audit is judged by: key KPIs in their order, targets, who answers for which KPI, why the choice is not the rule's.
struct KpiPlan {
    std::vector<std::string> keys;
    std::string reason; // of a choice that method::judgeChoice() does not accept; kept as entry `reason` of step 1.5
    std::vector<store::TargetRow> targets;
    std::map<std::string, std::string> owners;
    bool operator==(const KpiPlan&) const = default;
};

struct ReportRequest {
    Language language = Language::English;
    std::optional<method::StageId> stage;             // the stage's newest snapshot against the baseline
    std::optional<std::pair<qint64, qint64>> compare; // or two snapshots
    QString names = QStringLiteral("full");           // full, initials, hidden
};

}
