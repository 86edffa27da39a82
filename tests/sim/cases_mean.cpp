// Means of users' own ratios, NPS, surveys with and without a small population.

#include "sim/coverage_case.h"

#include "core/stats/mean.h"

#include <algorithm>

namespace zamer::sim {

namespace {

/// Actions a day of a user: each has a level of his own, some far above.
double activity(Random& random)
{
    return gamma(random, 6) * 2;
}
constexpr double kActivity = 12;

/// 1..5, as people answer.
double likert(Random& random)
{
    constexpr double kUpTo[] = {0.06, 0.18, 0.42, 0.78};
    const double at = random.uniform();
    return 1 + static_cast<double>(std::upper_bound(std::begin(kUpTo), std::end(kUpTo), at) - std::begin(kUpTo));
}
constexpr double kLikert = 0.06 + 2 * 0.12 + 3 * 0.24 + 4 * 0.36 + 5 * 0.22;

/// +100, 0, -100.
double promoter(Random& random)
{
    const double at = random.uniform();
    return at < 0.45 ? 100 : at < 0.72 ? 0 : -100;
}
constexpr double kNps = 100 * (0.45 - 0.28);

template<typename Draw>
std::vector<double> many(Random& random, std::size_t n, Draw draw)
{
    std::vector<double> values(n);
    for (double& value : values)
        value = draw(random);
    return values;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

void addUsers(std::vector<Case>& cases, std::size_t n)
{
    cases.push_back({"per-user mean", "level", n, false,
                     [=](Random& random) { return shot(kActivity, stats::mean(many(random, n, activity))); }});
    cases.push_back({"per-user mean", "change, paired", n, false, [=](Random& random) {
                         const std::vector<double> own = many(random, n, activity);
                         std::vector<double> before;
                         std::vector<double> after;
                         for (const double level : own) {
                             before.push_back(level + 3 * random.normal());
                             after.push_back(level + 3 * random.normal());
                         }
                         return shot(0, stats::pairedChange(before, after));
                     }});
    cases.push_back({"per-user mean", "change, others", n, false, [=](Random& random) {
                         const std::vector<double> before = many(random, n, activity);
                         return shot(0, stats::welchChange(before, many(random, n + n / 2, activity)));
                     }});
}

void addNps(std::vector<Case>& cases, std::size_t n)
{
    cases.push_back({"NPS", "level", n, false,
                     [=](Random& random) { return shot(kNps, stats::normalMean(many(random, n, promoter))); }});
    cases.push_back({"NPS", "change", n, false, [=](Random& random) {
                         const std::vector<double> before = many(random, n, promoter);
                         return shot(0, stats::welchChange(before, many(random, n, promoter)));
                     }});
}

void addSurvey(std::vector<Case>& cases, std::size_t n)
{
    cases.push_back({"survey mean", "level", n, false,
                     [=](Random& random) { return shot(kLikert, stats::mean(many(random, n, likert))); }});
    cases.push_back({"survey mean", "change", n, false, [=](Random& random) {
                         const std::vector<double> before = many(random, n, likert);
                         return shot(0, stats::welchChange(before, many(random, n, likert)));
                     }});
}

/// n of the head-count answered; the truth is the mean of them all.
void addStaff(std::vector<Case>& cases, std::size_t n, std::size_t heads)
{
    cases.push_back({"survey mean, staff", "level, of " + std::to_string(heads), n, false, [=](Random& random) {
                         std::vector<double> all = many(random, heads, likert);
                         const double truth = meanOf(all);
                         for (std::size_t i = 0; i < n; ++i)
                             std::swap(all[i], all[i + below(random, heads - i)]);
                         all.resize(n);
                         return shot(truth, stats::mean(all, heads));
                     }});
}

}

std::vector<Case> meanCases()
{
    std::vector<Case> cases;
    for (const std::size_t n : {5U, 12U, 50U, 300U})
        addUsers(cases, n);
    for (const std::size_t n : {30U, 90U, 1000U})
        addNps(cases, n);
    for (const std::size_t n : {12U, 30U, 90U, 1000U})
        addSurvey(cases, n);
    addStaff(cases, 8, 12);
    addStaff(cases, 25, 40);
    addStaff(cases, 120, 200);
    return cases;
}

}
