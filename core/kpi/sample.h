#pragma once
// What a KPI collects in one window, and what it looks at.

#include "core/base/settings.h"
#include "core/facts/facts.h"
#include "core/kpi/index.h"

#include <vector>

namespace zamer::kpi {

constexpr std::uint32_t kNoRow = 0xFFFF'FFFF;
constexpr std::uint32_t kNoCluster = 0xFFFF'FFFF;

/// One unit or one row of a unit. What num, den and cluster mean is the estimator's affair.
struct Observation {
    std::uint32_t row = kNoRow;          // in the table of Sample::entity
    std::uint32_t cluster = kNoCluster;  // customer, user, card, stage ...
    Day day = 0;                         // local day it is counted on
    double num = 0;
    double den = 1;
};

/// Something that was left out or qualifies the figure, with its count: "500 deals without an arrival".
struct Note {
    Text text;         // %1 = count
    std::size_t count = 0;
};

enum class Quality { Ok, FewData, Incomplete, Estimated, NoData };

struct Beside {        // a figure that stands beside the headline (median beside the mean, per day beside the count)
    Text name;
    double value = 0;
};

struct Sample {
    facts::Entity entity = facts::Entity::Deals;
    std::vector<Observation> seen;
    double exposure = 1;         // Total: days or manager-months
    std::size_t pending = 0;     // cohort units not yet of age
    std::size_t lacking = 0;     // rows that lack a field the KPI needs (over 20 % of all: incomplete)
    Quality quality = Quality::Ok;   // what the KPI itself knows (look-back short: Incomplete; no data)
    Text reason;                     // why, where it is not Ok
    std::vector<Note> notes;
    std::vector<Beside> beside;
    std::vector<std::string> clusterNames;  // Stages: names by cluster, in funnel order; PerUserMean: the users
};

/// The period that is asked about, and the instant up to which facts are known.
struct Window {
    Period period;
    Instant begin = 0;   // first instant of the period
    Instant end = 0;     // first instant after it
    Instant asOf = 0;
};

/// What a KPI may look at. The index is built once per base and shared; it holds the derived columns (status, customers, purchases).
struct View {
    const facts::Facts& facts;
    const Index& index;
    const Settings& settings;
    const LocalTime& time;
};

}
