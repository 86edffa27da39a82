// Totals: counts and money. Under eight weeks by a Poisson bootstrap of the rows, from there on by weekly blocks.

#include "sim/coverage_case.h"

#include "core/stats/blocks.h"

#include <cmath>

namespace zamer::sim {

namespace {

using stats::Cluster;

constexpr double kSigma = 0.8;
const double kAmount = std::exp(kSigma * kSigma / 2);

std::vector<double> rows(Random& random, double mean, bool money)
{
    std::vector<double> amounts(poisson(random, mean));
    for (double& amount : amounts)
        amount = money ? logNormal(random, 1, kSigma) : 1;
    return amounts;
}

void addRows(std::vector<Case>& cases, std::size_t n, bool money)
{
    const std::string family = money ? "money total, rows" : "count, rows";
    const auto mean = static_cast<double>(n);
    const double truth = mean / 30 * (money ? kAmount : 1);
    cases.push_back({family, "level", n, false,
                     [=](Random& random) { return shot(truth, stats::poissonRate(rows(random, mean, money), 30)); }});
    // A month against half as long again, at the same rate.
    cases.push_back({family, "change", n, false, [=](Random& random) {
                         const std::vector<double> before = rows(random, mean, money);
                         return shot(0, stats::poissonRateChange(before, 30, rows(random, mean * 1.5, money), 45));
                     }});
}

/// Weeks of about `perWeek` rows; each week a factor of its own; the last one shorter where `cut`.
std::vector<Cluster> blocks(Random& random, std::size_t weeks, double perWeek, bool money, bool cut)
{
    std::vector<Cluster> result;
    for (std::size_t i = 0; i < weeks; ++i) {
        const double days = cut && i + 1 == weeks ? 3 : 7;
        const double factor = logNormal(random, 1, 0.15);
        Cluster week{0, days};
        for (std::size_t left = poisson(random, perWeek * days / 7 * factor); left > 0; --left)
            week.num += money ? logNormal(random, 1, kSigma) : 1;
        result.push_back(week);
    }
    return result;
}

void addBlocks(std::vector<Case>& cases, std::size_t weeks, double perWeek, bool money, bool cut)
{
    const std::string family = money ? "money total, weeks" : "count, weeks";
    const std::string what = ", " + std::to_string(static_cast<int>(perWeek)) + " a week" + (cut ? ", last cut" : "");
    const double truth = perWeek / 7 * std::exp(0.15 * 0.15 / 2) * (money ? kAmount : 1);
    cases.push_back({family, "level" + what, weeks, false, [=](Random& random) {
                         return shot(truth, stats::blockRate(blocks(random, weeks, perWeek, money, cut)));
                     }});
    cases.push_back({family, "change" + what, weeks, false, [=](Random& random) {
                         const std::vector<Cluster> before = blocks(random, weeks, perWeek, money, cut);
                         return shot(0, stats::blockRateChange(before, blocks(random, weeks, perWeek, money, cut)));
                     }});
}

/// Periods of unlike length.
void addUneven(std::vector<Case>& cases, bool money)
{
    cases.push_back(
        {money ? "money total, weeks" : "count, weeks", "change, 20 a week, to 26", 13, false, [=](Random& random) {
             const std::vector<Cluster> before = blocks(random, 13, 20, money, true);
             return shot(0, stats::blockRateChange(before, blocks(random, 26, 20, money, false)));
         }});
}

}

std::vector<Case> totalCases()
{
    std::vector<Case> cases;
    for (const bool money : {false, true}) {
        for (const std::size_t n : {10U, 30U, 100U, 199U, 1000U})
            addRows(cases, n, money);
        for (const std::size_t weeks : {8U, 13U, 26U, 52U})
            addBlocks(cases, weeks, 20, money, false);
        addBlocks(cases, 9, 20, money, true);
        addBlocks(cases, 13, 400, money, false);
        addUneven(cases, money);
    }
    return cases;
}

}
