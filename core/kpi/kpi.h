#pragma once
// Kpi: one measured figure of the catalogue. A KPI is a file in core/kpi/catalogue: its texts, its rules, and a pure function that
// collects the observations of a period. Everything else (value, interval, quality, parts, rows, weekly series, change and
// verdict) the engine derives from the observations and the estimator, the same way for every KPI.

#include "core/base/text.h"
#include "core/kpi/sample.h"
#include "core/kpi/units.h"

#include <array>
#include <limits>
#include <span>
#include <string_view>

namespace zamer::kpi {

struct Need {
    facts::Entity entity;
    int field = -1;       // -1 = the entity itself
    int alternative = -1; // a field that serves as well
};

struct Kpi {
    std::string_view id;
    Group group = Group::Operations;
    Text name;
    Text unitText;   // under the name in a row: "median, working min"
    Text definition; // one or two sentences, printed in the report
    Unit unit = Unit::Percent;
    Better better = Better::Up;
    Estimator estimator = Estimator::Share;
    int version = 1;          // of the definition; snapshots pin it
    bool state = false;       // describes the base at an instant (S in kpis.md)
    bool wholeBase = false;   // a state that no period narrows: every point of a series has its own as-of
    bool byDay = false;       // an observation depends on nothing but its own row and day: a series splits one sample
    bool lookBack = false;    // needs 12 months before
    bool usesHorizon = false; // f = H
    int followUpDays = 0;     // f where it is the KPI's own; 0 = none, or the horizon
    bool rate = false;        // Total: the value is the total over its exposure (per day, per manager-month)
    bool purchases = false;   // reads orders where they were imported, else won deals
    std::size_t minimumUnits = 30;                        // of n; below: few data. Users 5, managers 5, campaigns 10
    std::size_t minimumRows = 0;                          // rows of those units: clustered KPIs 30
    double least = std::numeric_limits<double>::lowest(); // value and bounds are shown no lower; a change is not cut
    double target = 0;                                    // Better::Target: what it should be, in the value's own unit
    std::string_view derivedFrom{}; // churn from retention: the verdict is that KPI's, turned; it is in no family
    bool hidesSmallGroups =
        false; // surveys: parts of fewer than 5 answers, and of those beside them as many as keep them from being worked
               // out by subtraction (hiddenAmong), show neither value nor rows
    std::span<const Need>
        needs{}; // what it cannot do without; a missing one = no data. Not asked of deals where orders stand in
    std::span<const facts::Entity> reads{}; // whose exports decide as-of, where they were imported
    std::span<const Need> shows{};          // fields listed beside each row behind the figure
    /// Months each customer is followed in this window, at most Window::followMonths: a comparison takes the fewer of its sides'.
    int (*months)(const View&, const Window&) = nullptr;
    Sample (*collect)(const View&, const Window&) = nullptr;
    /// The same figure row by row, where collect sums by user and day what may be millions of rows: asked for when they are listed.
    Sample (*collectRows)(const View&, const Window&) = nullptr;
    /// The figures beside the headline, from the sample alone: of a segment, the sample inside. In a sample without data only `aside` is there.
    std::vector<Beside> (*beside)(const View&, const Window&, const Sample&) = nullptr;
};

/// Every KPI, in the catalogue's order (generated from the list in core/kpi/CMakeLists.txt).
std::span<const Kpi* const> catalogue();
const Kpi* find(std::string_view id);

}
