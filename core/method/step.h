#pragma once
// Step: one of the 24 steps of the method, a file in core/method/steps each: its texts in both languages, what is entered, when it is
// done. Stages and their dates come from the go-live date.

#include "core/base/settings.h"
#include "core/base/text.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::method {

enum class StageId { Baseline, Monitoring, Deep, Strategic };

struct Stage {
    StageId id;
    std::string_view key;   // baseline, monitoring, deep, strategic: as the terminal names it
    Text name;              // "Baseline", "First 30 days", "Months 3-6 · deep review", "Months 6-12 · strategy"
    Text shortName;
    Text purpose;           // one sentence
};
std::span<const Stage, 4> stages();
const Stage& stage(StageId id);
std::optional<StageId> stageByKey(std::string_view key);

/// Days [from, to) in which a stage is worked on, and the period it measures by default.
struct StageDates {
    Period work;
    Period measured;
};
/// Baseline: work G - 28 .. G - 14, measured the 90 days before its work ends or go-live (method.md). Monitoring: G .. G + 30.
/// Deep: months 3-6. Strategic: months 6-12.
StageDates stageDates(StageId stage, QDate goLive);

enum class StepStatus { ToDo, InProgress, Done, NotApplicable };

/// What an auditor enters in a step; stored as text under the name.
struct Entry {
    std::string_view name;
    Text label;
    Text hint;
    bool multiline = false;
};

/// What a done rule may look at. The audit fills it from the file.
struct Facts {
    std::set<StageId> snapshots;                   // stages with a snapshot
    std::set<std::string> measured;                // KPIs with a value in the stage's snapshot
    std::size_t keyKpis = 0;                       // chosen
    std::size_t targets = 0;                       // key KPIs with a target for all of 3, 6 and 12 months
    std::map<std::string, std::string> entries;    // of this step
    bool hasEvidence = false;
};

/// One line of "done when", with how far it is.
struct Requirement {
    Text text;
    double have = 0;
    double want = 1;
    bool met() const { return have >= want; }
};

struct Step {
    std::string_view id;       // "1.1" ... "4.6"
    StageId stage = StageId::Baseline;
    int number = 1;            // 1..6 within the stage
    Text title;
    Text why;                  // one or two sentences
    Text how;                  // a short guide
    Text doneWhen;             // one sentence
    int dueDay = 0;            // days after the stage's work begins
    std::span<const std::string_view> kpis;   // what the data says here
    std::span<const Entry> entries;
    /// The requirements as they stand; all met = may be marked done. A step whose requirements all derive from the data counts
    /// as done without a tick.
    std::vector<Requirement> (*requirements)(const Facts&) = nullptr;
    bool derived = false;      // done as soon as every requirement is met
};

/// All 24 in order (generated from the list in core/method/CMakeLists.txt).
std::span<const Step* const> steps();
const Step* findStep(std::string_view id);
QDate dueDate(const Step& step, QDate goLive);

}
