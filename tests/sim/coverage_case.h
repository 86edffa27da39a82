#pragma once
// One line of the coverage table: a class of kpis.md, section 2, at one size, and how a sample of it is drawn.

#include "sim/draws.h"

#include "core/stats/estimate.h"

#include <functional>
#include <string>
#include <vector>

namespace zamer::sim {

/// An interval, what it should hold, and the p where there is a test (of no change, which is true where truth is 0).
struct Shot {
    double truth = 0;
    double low = stats::kNaN;
    double high = stats::kNaN;
    double p = stats::kNaN;
};

inline Shot shot(double truth, const stats::Estimate& estimate)
{
    return {truth, estimate.low, estimate.high, stats::kNaN};
}
inline Shot shot(double truth, const stats::Change& change)
{
    return {truth, change.low, change.high, change.p};
}

struct Case {
    std::string family; // the row of the table in kpis.md
    std::string what;
    std::size_t n = 0;
    bool exact = false; // may cover more than it says
    std::function<Shot(Random&)> draw;
    double least = 0.93; // lower where README.md says why
};

std::vector<Case> shareCases();
std::vector<Case> clusterCases();
std::vector<Case> meanCases();
std::vector<Case> timeCases();
std::vector<Case> totalCases();

}
