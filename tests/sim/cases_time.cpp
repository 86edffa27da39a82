// Medians and p90 of times (some without an end, some tied), curves by age.

#include "sim/coverage_case.h"

#include "core/stats/quantile.h"
#include "core/stats/survival.h"

#include <algorithm>
#include <cmath>

namespace zamer::sim {

namespace {

using stats::kNaN;

constexpr double kMedian = 40;
constexpr double kSigma = 1.2;
constexpr double kNever = 0.08; // of all: without the event
constexpr double kZ90 = 1.2815515655446004;
constexpr double kZShift = 0.109200481691;  // R: qnorm(.5 / .92)
constexpr double kZShift90 = 2.01908620058; // R: qnorm(.9 / .92)

/// Minutes until an answer; `open`: a share never gets one.
std::vector<double> times(Random& random, std::size_t n, bool open, bool whole)
{
    std::vector<double> values(n);
    for (double& value : values) {
        value = logNormal(random, kMedian, kSigma);
        if (whole)
            value = std::floor(value / 5) * 5;
        if (open && random.uniform() < kNever)
            value = std::numeric_limits<double>::infinity();
    }
    std::sort(values.begin(), values.end());
    return values;
}

void addQuantile(std::vector<Case>& cases, const char* family, double probability, std::size_t n, bool open)
{
    const double z = probability == 0.5 ? (open ? kZShift : 0) : (open ? kZShift90 : kZ90);
    const double truth = kMedian * std::exp(kSigma * z);
    const std::string what = open ? ", some never" : "";
    cases.push_back({family, "level" + what, n, true, [=](Random& random) {
                         return shot(truth, stats::quantileEstimate(times(random, n, open, false), probability));
                     }});
    cases.push_back({family, "change" + what, n, false, [=](Random& random) {
                         const std::vector<double> before = times(random, n, open, false);
                         return shot(0, stats::quantileChange(before, times(random, n, open, false), probability));
                     }});
}

void addTies(std::vector<Case>& cases, std::size_t n)
{
    // Of the whole fives: 40 lies just above the median, so half of all are at most 35 or 40.
    cases.push_back({"median", "change, whole fives", n, true, [=](Random& random) {
                         const std::vector<double> before = times(random, n, false, true);
                         return shot(0, stats::quantileChange(before, times(random, n, false, true), 0.5));
                     }});
}

/// Weeks until won: a fifth in the end; everybody followed for 20 to 200 days.
std::vector<stats::Spell> spells(Random& random, std::size_t n)
{
    std::vector<stats::Spell> all(n);
    for (stats::Spell& spell : all) {
        const double age = 20 + 180 * random.uniform();
        const double won =
            random.uniform() < 0.25 ? logNormal(random, 21, 0.75) : std::numeric_limits<double>::infinity();
        spell = won <= age ? stats::Spell{won, true} : stats::Spell{age, false};
    }
    return all;
}
constexpr double kWonBy30 = 0.25 * 0.6828084; // R: pnorm(log(30 / 21) / .75)

void addCurve(std::vector<Case>& cases, std::size_t n)
{
    cases.push_back({"curve", "level at 30", n, false,
                     [=](Random& random) { return shot(kWonBy30, stats::cumulativeShare(spells(random, n), 30)); }});
    // Of 30 some five are won by then: as wide as an exact one.
    cases.push_back({"curve", "change at 30", n, n < 100, [=](Random& random) {
                         const std::vector<stats::Spell> before = spells(random, n);
                         return shot(0, stats::cumulativeShareChange(before, spells(random, n), 30));
                     }});
}

}

std::vector<Case> timeCases()
{
    std::vector<Case> cases;
    for (const std::size_t n : {30U, 100U, 1000U})
        addQuantile(cases, "median", 0.5, n, false);
    addQuantile(cases, "median", 0.5, 100, true);
    addTies(cases, 100);
    for (const std::size_t n : {36U, 100U, 1000U})
        addQuantile(cases, "p90", 0.9, n, false);
    addQuantile(cases, "p90", 0.9, 1000, true);
    for (const std::size_t n : {30U, 100U, 1000U})
        addCurve(cases, n);
    return cases;
}

}
