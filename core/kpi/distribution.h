#pragma once
// Distribution: how the observations behind a figure are spread, before and now, in the same bins. What is binned is the estimator's
// affair: times, amounts, a value per user or card, answers by score, days by their count. Shares of independent units, stages and plain
// ratios have none. Quantiles are of type 7, units without the event infinite (kpis.md, Words). Pure functions; any thread.

#include "core/kpi/engine.h"

#include <vector>

namespace zamer::kpi {

/// What one unit of the distribution is.
enum class SpreadOf : std::uint8_t {
    None,      // nothing to bin
    Times,     // units by their time; infinite ones stand beyond the last bin
    Amounts,   // purchases by their amount
    Values,    // users, cards or customers by their own value
    Days,      // days by their count, in units of Count
    Answers,   // answers by their score
    Attitudes, // NPS: detractors, neutral, promoters, in three bins about -100, 0 and 100
};

struct SpreadSide {
    std::size_t n = 0;
    std::vector<double> shares; // of n, by bin; with `beyond` they add up to 1
    double beyond = 0;          // share without the event
    double median = stats::kNaN;
    double p90 = stats::kNaN;
};

struct Distribution {
    SpreadOf of = SpreadOf::None;
    Unit unit = Unit::Count;
    bool logarithmic = false;
    bool openLow = false;      // the first bin holds what lies below it, too
    bool openHigh = false;     // the last bin holds what lies above it, too
    std::vector<double> edges; // ascending, one more than bins; empty where there is nothing to bin
    SpreadSide before;
    SpreadSide after;
};

/// What is binned, without the bins: infinities for units without the event. Of::Days needs the days of the window.
struct SpreadValues {
    SpreadOf of = SpreadOf::None;
    std::vector<double> values;
};
SpreadValues spreadValues(const Kpi& kpi, const Sample& sample, const Window& window);

/// One set of bins for both sides: a logarithmic axis for times and amounts, whole numbers where all values are whole and few.
Distribution distributionOf(const Kpi& kpi, SpreadValues before, SpreadValues after);

/// Collects both sides. A side without facts is empty.
Distribution distribution(const Kpi& kpi, const Side* before, const Side& after);

}
