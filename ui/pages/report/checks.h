#pragma once
// Checks: what the auditor should know before the report is printed, each counted from the data that the report prints. Pure.

#include "core/report/report.h"
#include "ui/models/session.h"

#include <vector>

namespace zamer::ui::preview {

struct Check {
    enum class Kind { Good, Warning, Note };
    Kind kind = Kind::Good;
    QString id; // sources, method, untold, quality, names
    QString title;
    QString note;
    QString kpi;    // where a click leads: a KPI,
    QString action; // or an action of the window
};

/// `input` is what the report was built from; `snapshots` and `sources` are those of the audit, to see what was taken back since.
std::vector<Check> checksOf(const report::Input& input, const std::vector<store::SnapshotRow>& snapshots,
                            const std::vector<store::SourceRow>& sources, Language language);

}
