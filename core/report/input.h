#pragma once
// Input: everything a report may say, gathered by the audit. Plain values in the units of the rooms they come from.

#include "core/base/settings.h"
#include "core/base/text.h"
#include "core/kpi/difference.h"
#include "core/kpi/season.h"
#include "core/method/step.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace zamer::report {

/// Everything a report may say; the audit fills it.
struct SnapshotFacts {
    qint64 id = 0; // 0: a period that no snapshot seals
    QString stage;
    Period period;
    Instant asOf = kNoInstant; // newest data
    QString takenAt;           // ISO, UTC
    QString takenBy;
    QString seal; // hex
    bool reconstructed = false; // a baseline from history (method/reconstructed.h)
};

struct KpiLine {
    kpi::Comparison comparison; // before is empty (no data) where there is no earlier snapshot
    std::optional<double> target;
    int targetMonth = 0;
    bool key = false;
    QString statement; // why unlike sources compare; empty where nobody says so
    QString statedBy;
    std::vector<kpi::Difference> differences; // what the sides were not measured alike with
    std::optional<kpi::Measurement> lastYear; // the same days a year before `after`, where the data reach back
};

struct SourceLine {
    QString file;
    QString layout;
    QString entity;
    QString importedAt;
    QString importedBy;
    QString sum;
    qint64 rowsRead = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    QStringList issues; // worded
};

struct StepLine {
    const method::Step* step = nullptr;
    method::StepStatus status = method::StepStatus::ToDo;
    QString reason;
    QString changedAt;
    QString changedBy;
    QString notes;
    QStringList evidence; // file names
};

struct Input {
    Language language = Language::English;
    QString names = QStringLiteral("full");
    Settings settings;
    method::StageId stage = method::StageId::Deep;
    std::optional<SnapshotFacts> before;
    std::optional<SnapshotFacts> after;          // none: the stage has no snapshot yet; the report says so
    std::vector<KpiLine> kpis;                   // keys first
    kpi::Season season;                          // of a comparison
    std::vector<kpi::Difference> settingsDiffer; // that the two sides were taken under
    std::map<std::string, kpi::Series> series;   // weekly, of the key KPIs that have one
    std::vector<StepLine> steps;
    std::vector<SourceLine> sources;
    QDate printedOn;
};

}
