// Ratios over clusters: fields in cards, messages in campaigns, purchases of customers; money per customer; ratios with given costs.

#include "sim/coverage_case.h"

#include "core/stats/ratio.h"

#include <cmath>

namespace zamer::sim {

namespace {

using stats::Cluster;
using Draw = std::function<std::vector<Cluster>(Random&, std::size_t)>;

/// Campaigns: hundreds of messages each, a share of its own in each.
std::vector<Cluster> campaigns(Random& random, std::size_t count)
{
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < count; ++i) {
        const double sent = std::round(logNormal(random, 200, 0.6));
        const double share = beta(random, 0.3 * 20, 0.7 * 20);
        clusters.push_back({static_cast<double>(binomial(random, static_cast<std::size_t>(sent), share)), sent});
    }
    return clusters;
}

/// Customers: one to a few purchases, some customers all of them repeats.
std::vector<Cluster> customers(Random& random, std::size_t count)
{
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < count; ++i) {
        const auto bought = static_cast<double>(1 + poisson(random, 0.6));
        const double share = beta(random, 0.9, 2.1);
        clusters.push_back({static_cast<double>(binomial(random, static_cast<std::size_t>(bought), share)), bought});
    }
    return clusters;
}

/// Scores 0..100 of reviewed calls, by manager.
std::vector<Cluster> managers(Random& random, std::size_t count)
{
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < count; ++i) {
        const double own = 70 + 8 * random.normal();
        const std::size_t calls = 4 + below(random, 9);
        Cluster cluster;
        for (std::size_t call = 0; call < calls; ++call)
            cluster.num += own + 12 * random.normal();
        cluster.den = static_cast<double>(calls);
        clusters.push_back(cluster);
    }
    return clusters;
}

constexpr double kOrderSigma = 0.8; // as skewed as the demo's orders

/// Orders of customers; big customers buy big.
std::vector<Cluster> money(Random& random, std::size_t count)
{
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < count; ++i) {
        const double own = logNormal(random, 1, 0.5);
        const std::size_t orders = 1 + poisson(random, 0.4);
        Cluster cluster;
        for (std::size_t order = 0; order < orders; ++order)
            cluster.num += logNormal(random, own, std::sqrt(kOrderSigma * kOrderSigma - 0.25));
        cluster.den = static_cast<double>(orders);
        clusters.push_back(cluster);
    }
    return clusters;
}
const double kMoneyMean = std::exp(kOrderSigma * kOrderSigma / 2);

void add(std::vector<Case>& cases, const std::string& family, double truth, const Draw& draw, std::size_t n,
         double least = 0.93)
{
    cases.push_back(
        {family, "level", n, false, [=](Random& random) { return shot(truth, stats::ratio(draw(random, n))); }, least});
    cases.push_back({family, "change", n, false, [=](Random& random) {
                         const std::vector<Cluster> before = draw(random, n);
                         return shot(0, stats::ratioChange(before, draw(random, n)));
                     }});
}

void addUneven(std::vector<Case>& cases, const std::string& family, const Draw& draw, std::size_t n, std::size_t m,
               double least = 0.93)
{
    cases.push_back({family, "change, to " + std::to_string(m), n, false,
                     [=](Random& random) {
                         const std::vector<Cluster> before = draw(random, n);
                         return shot(0, stats::ratioChange(before, draw(random, m)));
                     },
                     least});
}

/// Costs over new customers: the customers come by chance, the costs are known.
stats::Estimate cac(Random& random, double mean, double costs, std::vector<Cluster>& won)
{
    won.assign(poisson(random, mean), Cluster{0, 1});
    return stats::ratio(stats::GivenRatio{won, {costs, 0}});
}

/// Margin of won deals over costs: as many deals as chance brings.
std::vector<Cluster> margins(Random& random, double mean)
{
    std::vector<Cluster> deals(poisson(random, mean));
    for (Cluster& deal : deals)
        deal = {logNormal(random, 1, kOrderSigma), 0};
    return deals;
}

void addGiven(std::vector<Case>& cases, std::size_t n)
{
    const auto mean = static_cast<double>(n);
    // Costs over the number expected: what the cost of a customer is in the long run.
    cases.push_back({"given ratio", "level, cac", n, false, [=](Random& random) {
                         std::vector<Cluster> won;
                         return shot(1, cac(random, mean, mean, won));
                     }});
    cases.push_back({"given ratio", "change, cac", n, false, [=](Random& random) {
                         std::vector<Cluster> before;
                         std::vector<Cluster> after;
                         cac(random, mean, mean, before);
                         cac(random, mean, mean, after);
                         return shot(0, stats::ratioChange(stats::GivenRatio{before, {mean, 0}},
                                                           stats::GivenRatio{after, {mean, 0}}));
                     }});
    const double truth = kMoneyMean - 1;
    cases.push_back({"given ratio", "level, romi", n, false,
                     [=](Random& random) {
                         const std::vector<Cluster> deals = margins(random, mean);
                         return shot(truth, stats::ratio(stats::GivenRatio{deals, {-mean, mean}}));
                     },
                     n < 30 ? 0.91 : 0.93});
    cases.push_back({"given ratio", "change, romi", n, false, [=](Random& random) {
                         const std::vector<Cluster> before = margins(random, mean);
                         const std::vector<Cluster> after = margins(random, mean);
                         return shot(0, stats::ratioChange(stats::GivenRatio{before, {-mean, mean}},
                                                           stats::GivenRatio{after, {-mean, mean}}));
                     }});
}

}

std::vector<Case> clusterCases()
{
    std::vector<Case> cases;
    for (const std::size_t n : {10U, 20U, 50U, 150U, 300U})
        add(cases, "clustered share, campaigns", 0.3, campaigns, n);
    for (const std::size_t n : {30U, 100U, 199U, 1000U})
        add(cases, "clustered share, customers", 0.3, customers, n);
    for (const std::size_t n : {5U, 8U, 12U, 30U})
        add(cases, "clustered mean, managers", 70, managers, n, n < 8 ? 0.91 : 0.93);
    addUneven(cases, "clustered mean, managers", managers, 6, 12);
    for (const std::size_t n : {30U, 60U, 120U, 199U, 300U, 1000U})
        add(cases, "money per customer", kMoneyMean, money, n, n < 60 ? 0.90 : n < 120 ? 0.92 : 0.93); // skewed
    addUneven(cases, "money per customer", money, 60, 400, 0.91); // README.md says why
    for (const std::size_t n : {15U, 30U, 100U, 300U, 1000U})
        addGiven(cases, n);
    return cases;
}

}
