#pragma once
// What a KPI collects in one window, and what it looks at.

#include "core/base/settings.h"
#include "core/base/text.h"
#include "core/facts/facts.h"
#include "core/kpi/index.h"
#include "core/kpi/units.h"
#include "core/kpi/window.h"

#include <map>
#include <string>
#include <vector>

namespace zamer::kpi {

constexpr std::uint32_t kNoRow = 0xFFFF'FFFF;
constexpr std::uint32_t kNoCluster = 0xFFFF'FFFF;

/// One unit or one row of a unit. What num, den and cluster mean is the estimator's affair.
/// Without a row it only carries exposure (den) for its cluster: the manager-months of a manager, with or without sales.
struct Observation {
    std::uint32_t row = kNoRow;         // in the table of `entity`
    std::uint32_t cluster = kNoCluster; // customer, user, card, stage ...
    Day day = 0;                        // local day it is counted on
    facts::Entity entity = facts::Entity::Deals;
    double num = 0;
    double den = 1;
};

/// Something that was left out or qualifies the figure, with its count: "500 deals without an arrival".
struct Note {
    Text text; // %1 = count; a remark without a number has no %1
    std::size_t count = 0;
    std::string detail; // %2: names, where the sentence asks for them ("email, region")
};

enum class Quality { Ok, FewData, Incomplete, Estimated, NoData };

struct Beside { // a figure that stands beside the headline (median beside the mean, per day beside the count)
    Text name;
    double value = 0;
    Unit unit = Unit::Count;
};

struct Sample {
    std::vector<Observation> seen;
    double exposure = 1; // Total: days or manager-months
    double fixedNum = 0; // Clustered: added to the sums as given, without noise: the costs of cac, romi
    double fixedDen = 0;
    std::vector<Observation>
        given; // the rows that fixedNum and fixedDen are the sums of: only with them can parts and segments split them
    std::vector<Observation>
        aside; // what only the figures beside the headline count (Kpi::beside); their num and den are that KPI's affair
    std::size_t population = 0;    // SurveyMean: head-count of a census, for its finite-population correction; 0 = none
    std::size_t pending = 0;       // cohort units not yet of age
    bool hidesSmallGroups = false; // besides Kpi::hidesSmallGroups: where the figure comes from a survey this time
    Day coveredFrom = kNoDay;      // the first day its events are known of, where they begin later than what it counts
    bool fieldsLacking = false;    // over 20 % of the rows lack a field the KPI needs: incomplete
    Quality quality = Quality::Ok; // what the KPI itself knows (look-back short; no data)
    Text reason;                   // why, where it is not Ok
    std::vector<Note> notes;
    std::vector<std::string> clusterNames; // Stages: names by cluster, in funnel order; exposure by user: the users
    std::map<std::string, std::string> parameters; // of this KPI, beyond those the engine adds

    void note(const Text& text, std::size_t count)
    {
        if (count > 0)
            notes.push_back({text, count, {}});
    }
    /// A row taken as given: a cost.
    void give(const Observation& row)
    {
        given.push_back(row);
        fixedNum += row.num;
        fixedDen += row.den;
    }
    void lacks(std::size_t missing, std::size_t of) { fieldsLacking = fieldsLacking || missing * 5 > of; }
    void incomplete(const Text& why)
    {
        if (quality != Quality::Ok)
            return;
        quality = Quality::Incomplete;
        reason = why;
    }
    void noData(const Text& why)
    {
        quality = Quality::NoData;
        reason = why;
    }
};

class Base;
class Selection;
class SampleCache;

/// What a KPI may look at. The index is built once per base and shared; it holds the derived columns (status, customers, purchases).
/// `base` gives state KPIs the folds of earlier exports; without it they read this one only.
struct View {
    const facts::Facts& facts;
    const Index& index;
    const Settings& settings;
    const LocalTime& time;
    const Base* base = nullptr;
    const Selection* selection = nullptr; // a segment: the engine leaves out what is outside, KPIs need not look
    SampleCache* samples = nullptr;       // where collected samples are kept for the next segment
};

}
