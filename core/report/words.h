#pragma once
// Words: one KPI put into words exactly as the report prints it, for the window's rows and headlines: both say the same.
// Pure; any thread.

#include "core/report/report.h"
#include "core/report/way.h"

namespace zamer::report {

struct KpiWords {
    std::string kpi;
    const KpiLine* line = nullptr;        // of the input
    const kpi::Kpi* definition = nullptr; // null: not in the catalogue of this version
    QString name;
    QString unit;                // under the name: "% won within the horizon", "a month"
    QString before, beforeRange; // 42.8, 39.9–45.6; "–" where there is none
    QString now, nowRange;
    QString lastYear, lastYearRange; // on the same days a year before; empty where the data do not reach back
    QString target;                  // empty: none set
    QString targetNote;              // "target 16%", "target 15.0 is reached"; empty without one
    QString change; // change and interval, or why it cannot be told; empty without a snapshot to compare with
    QString reason; // why it cannot be told, as a sentence
    QString verdict;
    QString p;           // "p = 0.04"; empty where there is no test
    QString unitsBefore; // independent units behind the figure
    QString unitsNow;
    WayShares way;
    /// What a value of either side is multiplied by before it is shown: totals are shown as a rate per month.
    double beforeFactor = 1;
    double nowFactor = 1;
    bool monthly = false;

    const kpi::Measurement* yearBefore() const { return line->lastYear ? &*line->lastYear : nullptr; }
    bool isMeasured() const { return line->comparison.after.quality != kpi::Quality::NoData; }
};

/// Keys first, else in the order of input.kpis. They point into `input`.
std::vector<KpiWords> kpiWords(const Input& input);
/// Why unlike sources compare, and who says so: a sentence; empty where nobody does.
QString statementText(const KpiLine& line, Language language);
/// The sentence that the summary opens with.
QString summarySentence(const Input& input);

}
