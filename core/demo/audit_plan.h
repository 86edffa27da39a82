#pragma once
// The demo audit around the exports: its settings, key KPIs with targets, snapshots and how far its steps are. Plain
// data that the audit room turns into an audit file; the texts come in the language asked for.

#include "core/base/settings.h"
#include "core/base/text.h"

#include <array>
#include <string>
#include <vector>

namespace zamer::demo {

Settings demoSettings(Language language = Language::English);

struct KeyKpi {
    std::string kpi;
    /// At 3, 6 and 12 months, in the KPI's unit in memory: shares as fractions, money in minor units, totals as a rate
    /// per month.
    std::array<double, 3> targets{};
    Text owner; // who answers for it
};
/// Seven, with at least one of each direction.
std::vector<KeyKpi> keyKpis();
Text targetOrigin();

/// The baseline is taken when only the files of Batch::Baseline are imported, the deep one after those of Batch::End.
struct PlannedSnapshot {
    std::string stage; // baseline, deep
    Period period;
    QDate takenOn;
};
std::vector<PlannedSnapshot> snapshots();

struct StepState {
    std::string step;   // "1.1"
    std::string status; // done, progress, na
    QString note;
    QString reason; // of na
    QString by;
    QDate on;
};
std::vector<StepState> stepStates(Language language = Language::English);

}
