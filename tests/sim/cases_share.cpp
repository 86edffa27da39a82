// Shares of independent units, in even and in uneven weeks, as core/kpi takes them: 13 weeks, dispersion from the weeks.

#include "sim/coverage_case.h"

#include "core/stats/share.h"

namespace zamer::sim {

namespace {

using stats::Count;

struct Weeks {
    std::vector<Count> weeks;
    Count all;
};

/// phi: variance of a week's count over the binomial one (beta-binomial weeks); 1 = none.
Weeks weeksOf(Random& random, std::size_t n, std::size_t count, double probability, double phi)
{
    Weeks result;
    const double perWeek = static_cast<double>(n) / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t units = n * (i + 1) / count - n * i / count;
        double chance = probability;
        if (phi > 1) {
            const double correlation = (phi - 1) / (perWeek - 1);
            const double weight = 1 / correlation - 1;
            chance = beta(random, probability * weight, (1 - probability) * weight);
        }
        const Count week{static_cast<double>(binomial(random, units, chance)), static_cast<double>(units)};
        result.weeks.push_back(week);
        result.all.hits += week.hits;
        result.all.n += week.n;
    }
    return result;
}

/// Shares anywhere from 5 to 50 %: the coverage of a single one jumps with n, for counts are whole.
double someShare(Random& random)
{
    return 0.05 + 0.45 * random.uniform();
}

void addLevel(std::vector<Case>& cases, std::size_t n, std::size_t weeks, double phi)
{
    const std::string what = "level, " + std::to_string(weeks) + " weeks" + (phi > 1 ? ", phi 2" : "");
    cases.push_back({phi > 1 ? "share, uneven weeks" : "share", what, n, false, [=](Random& random) {
                         const double truth = someShare(random);
                         const Weeks side = weeksOf(random, n, weeks, truth, phi);
                         return shot(truth, stats::share(side.all, stats::dispersion(side.weeks)));
                     }});
}

void addChange(std::vector<Case>& cases, std::size_t n, std::size_t weeks, double phi, bool moves)
{
    const std::string what =
        "change, " + std::to_string(weeks) + " weeks" + (phi > 1 ? ", phi 2" : "") + (moves ? ", +5 points" : ", none");
    cases.push_back({phi > 1 ? "share, uneven weeks" : "share", what, n, false, [=](Random& random) {
                         const double first = someShare(random);
                         const double second = first + (moves ? 0.05 : 0);
                         const Weeks before = weeksOf(random, n, weeks, first, phi);
                         const Weeks after = weeksOf(random, n, weeks, second, phi);
                         return shot(second - first, stats::shareChange(before.all, after.all,
                                                                        stats::dispersion(before.weeks, after.weeks)));
                     }});
}

}

std::vector<Case> shareCases()
{
    std::vector<Case> cases;
    for (const std::size_t n : {30U, 100U, 1000U, 5000U}) {
        addLevel(cases, n, 13, 1);
        addChange(cases, n, 13, 1, false);
        addChange(cases, n, 13, 1, true);
    }
    addLevel(cases, 1000, 4, 1);
    addChange(cases, 1000, 4, 1, false);
    for (const std::size_t n : {200U, 2000U}) {
        addLevel(cases, n, 13, 2);
        addChange(cases, n, 13, 2, false);
    }
    addLevel(cases, 1000, 5, 2);
    addChange(cases, 1000, 5, 2, false);
    return cases;
}

}
