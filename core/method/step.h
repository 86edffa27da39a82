#pragma once
// Step: one of the 24 steps of the method, a file in core/method/steps each: its texts in both languages, what is
// entered, when it is done. Stages and their dates come from the go-live date. Plain constant data and pure functions:
// any thread.

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
    std::string_view key; // baseline, monitoring, deep, strategic: as the terminal names it
    Text name;            // "Baseline", "First 30 days", "Months 3–6 · deep review", "Months 6–12 · strategy"
    Text shortName;
    Text purpose; // one sentence
};
std::span<const Stage, 4> stages();
const Stage& stage(StageId id);
std::optional<StageId> stageByKey(std::string_view key);

/// Days [from, to) in which a stage is worked on, and the period it measures by default.
struct StageDates {
    Period work;
    Period measured;
};
/// From the go-live day G; G + n months is the same day of the month, or its last day where the month is shorter.
///   stage       worked on               measured by default
///   baseline    G - 28 .. G - 14        the 90 days that end with the work, at G - 14: the last two weeks before the
///                                       launch go into training and moving data, and are like neither side
///   monitoring  G .. G + 30             the same 30 days
///   deep        G + 3 .. G + 6 months   the 90 days from G + 3 months: learning is over, and as long as the baseline
///   strategic   G + 6 .. G + 12 months  the 90 days that end at G + 12 months
/// A default period ends with its stage, so steps that need its snapshot fall due in the stage's last days, those that
/// need people (surveys, interviews) before them. A snapshot may name any other period. Both empty without a go-live day.
StageDates stageDates(StageId stage, QDate goLive);

enum class StepStatus { ToDo, InProgress, Done, NotApplicable };

/// What an auditor enters in a step; stored as text under the name. Every step has `notes` besides, not listed here.
struct Entry {
    std::string_view name;
    Text label;
    Text hint;
    bool multiline = false;
};

/// What a done rule may look at. The audit fills it from the file.
struct Facts {
    std::set<StageId> snapshots;    // stages with a snapshot
    std::set<std::string> measured; // KPIs with a value in the snapshot of the step's stage
    std::size_t keyKpis = 0;        // chosen
    std::size_t keyDirections = 0;  // of operations, money, customers, staff: those with a key KPI
    std::size_t targets = 0;        // key KPIs with a target for all of 3, 6 and 12 months
    std::size_t compared = 0;       // key KPIs with a value in both the baseline's and this stage's snapshot
    std::size_t verdicts = 0;       // key KPIs with a verdict on that change ("cannot tell" is one)
    std::map<std::string, std::string> entries; // of this step
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
    std::string_view id; // "1.1" ... "4.6"
    StageId stage = StageId::Baseline;
    int number = 1; // 1..6 within the stage
    Text title;
    Text why;                               // one or two sentences
    Text how;                               // a short guide
    Text doneWhen;                          // one sentence
    int dueDay = 0;                         // days after the stage's work begins
    std::span<const std::string_view> kpis; // what the data says here; the catalogue need not hold all of them yet
    std::span<const Entry> entries;
    /// The requirements as they stand; all met = may be marked done. A step whose requirements all derive from the data
    /// counts as done without a tick.
    std::vector<Requirement> (*requirements)(const Facts&) = nullptr;
    bool derived = false; // done as soon as every requirement is met
};

/// All 24 in order (generated from the list in core/method/CMakeLists.txt).
std::span<const Step* const> steps();
const Step* findStep(std::string_view id);
/// Invalid without a go-live day.
QDate dueDate(const Step& step, QDate goLive);

}
