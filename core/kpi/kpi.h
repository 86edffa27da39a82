#pragma once
// Kpi: one measured figure of the catalogue. A KPI is a file in core/kpi/catalogue: its texts, its rules, and a pure function that
// collects the observations of a period. Everything else (value, interval, quality, parts, rows, weekly series, change and
// verdict) the engine derives from the observations and the estimator, the same way for every KPI.

#include "core/base/text.h"
#include "core/kpi/sample.h"

#include <span>
#include <string_view>

namespace zamer::kpi {

enum class Group { Operations, Money, Customers, Staff, Messengers };
enum class Better { Up, Down };
enum class Unit {
    Percent,         // shares 0..1 in memory and JSON
    PerDay,
    Count,
    Days,
    WorkingMinutes,
    Seconds,
    Hours,
    Money,           // minor units in memory, decimal string of major units in JSON
    MoneyPerMonth,   // per manager-month
    CountPerMonth,   // per manager-month
    Ratio,
    Points,          // NPS
    Score,
};

/// Decides interval, change and test: the table of kpis.md, section 2.
enum class Estimator {
    Share,        // num 0/1, den 1
    Clustered,    // sum num / sum den, resampled by cluster
    PerUserMean,  // cluster = user; unweighted mean of each user's sum num / sum den
    Median,       // num = time; infinity = without the event
    Total,        // sum num over exposure (days or manager-months), weekly blocks or Poisson
    Curve,        // num = time, den = 1 event, 0 censored
    Stages,       // a share per stage: cluster = stage
    Plain,        // sum num / sum den, no interval, never a verdict
};

struct Need {
    facts::Entity entity;
    int field;  // -1 = the entity itself
};

struct Kpi {
    std::string_view id;
    Group group = Group::Operations;
    Text name;
    Text unitText;      // under the name in a row: "median, working min"
    Text definition;    // one or two sentences, printed in the report
    Unit unit = Unit::Percent;
    Better better = Better::Up;
    Estimator estimator = Estimator::Share;
    int version = 1;              // of the definition; snapshots pin it
    bool state = false;           // describes the base at an instant (S in kpis.md)
    bool lookBack = false;        // needs 12 months before
    bool usesHorizon = false;     // f = H
    std::size_t minimumUnits = 30;     // below: few data
    std::size_t minimumClusters = 0;   // clustered KPIs: managers 5 or campaigns 10
    std::span<const Need> needs;       // what it cannot do without; a missing one = no data
    std::span<const Need> shows;       // fields listed beside each row behind the figure
    Sample (*collect)(const View&, const Window&) = nullptr;
};

/// Every KPI, in the catalogue's order (generated from the list in core/kpi/CMakeLists.txt).
std::span<const Kpi* const> catalogue();
const Kpi* find(std::string_view id);

}
