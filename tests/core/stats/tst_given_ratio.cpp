// References from R 4.2.2. Normal form: R -+ qnorm(.975) * sqrt(sum((num - R * den)^2)) / (sum(den) + given den); Poisson bootstraps, set.seed(1):
// q <- 90000 / rpois(1e6, 40); w <- matrix(rpois(50 * 4e5, 1), 50), (colSums(w * x) - 4000) / 4000; quantile(q, c(.025, .975)) where all are
// alike, else c(a, 1 - a) with a <- pnorm(-qt(.975, df)), p <- 2 * pt(qnorm(p / 2), df), df = 49 and for the change Welch's, 63.4.
#include "core/stats/close.h"
#include "core/stats/ratio.h"

#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

std::vector<Cluster> customers(std::size_t n)
{
    return std::vector<Cluster>(n, Cluster{0, 1});
}

/// x <- first + (0:(n - 1) * step) %% modulus
std::vector<Cluster> deals(int n, int first, int step, int modulus)
{
    std::vector<Cluster> margins;
    for (int i = 0; i < n; ++i)
        margins.push_back({static_cast<double>(first + (i * step) % modulus), 0});
    return margins;
}

void near(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) < tolerance, told(actual, expected).constData());
}

}

class TestGivenRatio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costOfACustomer();
    void returnOnCosts();
    void normalForm();
    void withoutAnything();
    void withoutGivenPartItIsTheRate();
    void isReproducible();
};

void TestGivenRatio::costOfACustomer()
{
    const std::vector<Cluster> won = customers(40);
    const Estimate cac = ratio(GivenRatio{won, {90'000, 0}});
    Z_CLOSE(cac.value, 2250.0, 1e-12);
    near(cac.low, 1698.11320754717, 40); // steps of whole customers: 90000 / 52 to 90000 / 53
    near(cac.high, 3214.28571428571, 120);
}

void TestGivenRatio::returnOnCosts()
{
    const std::vector<Cluster> before = deals(50, 100, 37, 200);
    const std::vector<Cluster> after = deals(30, 130, 53, 220);
    const Estimate romi = ratio(GivenRatio{before, {-4000, 4000}});
    Z_CLOSE(romi.value, 1.48125, 1e-12);
    near(romi.low, 0.77500, 0.03);
    near(romi.high, 2.24525, 0.03);
    const Change change = ratioChange(GivenRatio{before, {-4000, 4000}}, GivenRatio{after, {-3000, 3000}});
    Z_CLOSE(change.delta, 1.385 - 1.48125, 1e-12);
    near(change.low, -1.241916666667, 0.04);
    near(change.high, 1.080583333333, 0.04);
    near(change.p, 0.8627042256425, 0.02);
}

void TestGivenRatio::normalForm()
{
    // x <- 100 + (0:249 * 37) %% 200; (sum(x) - 20000) / 20000
    const std::vector<Cluster> margins = deals(250, 100, 37, 200);
    const Estimate romi = ratio(GivenRatio{margins, {-20'000, 20'000}});
    Z_CLOSE(romi.value, 1.49125, 1e-12);
    Z_CLOSE(romi.low, 1.16964378352765, 1e-12);
    Z_CLOSE(romi.high, 1.81285621647235, 1e-12);
    // 300 customers for 900,000, then 350 for 1,200,000
    const std::vector<Cluster> before = customers(300);
    const std::vector<Cluster> after = customers(350);
    const Estimate cac = ratio(GivenRatio{before, {900'000, 0}});
    Z_CLOSE(cac.low, 2660.52427977715, 1e-12);
    Z_CLOSE(cac.high, 3339.47572022285, 1e-12);
    const Change change = ratioChange(GivenRatio{before, {900'000, 0}}, GivenRatio{after, {1'200'000, 0}});
    Z_CLOSE(change.delta, 428.5714285714285, 1e-12);
    Z_CLOSE(change.low, -65.6582983489919, 1e-10);
    Z_CLOSE(change.high, 922.801155491849, 1e-10);
    Z_CLOSE(change.p, 0.0892093434714267, 1e-9);
}

void TestGivenRatio::withoutAnything()
{
    QVERIFY(std::isnan(ratio(GivenRatio{{}, {90'000, 0}}).value));
    const Estimate lost = ratio(GivenRatio{{}, {-4000, 4000}}); // costs and no deal: all of it lost
    QCOMPARE(lost.value, -1.0);
    QVERIFY(std::isnan(lost.low) && std::isnan(lost.high));
    const std::vector<Cluster> some = customers(3);
    const Change change = ratioChange(GivenRatio{{}, {1, 0}}, GivenRatio{some, {1, 0}});
    QVERIFY(std::isnan(change.delta) && std::isnan(change.p));
    // Of three customers one draw in twenty has none: no upper bound for what one costs.
    const Estimate few = ratio(GivenRatio{some, {900, 0}});
    QCOMPARE(few.value, 300.0);
    QVERIFY(std::isnan(few.high));
}

void TestGivenRatio::withoutGivenPartItIsTheRate()
{
    // 30 days of exposure taken as given, rows on top: the Poisson rate.
    const std::vector<Cluster> some = deals(60, 100, 37, 200);
    std::vector<double> rows;
    for (const Cluster& one : some)
        rows.push_back(one.num);
    const Estimate given = ratio(GivenRatio{some, {0, 30}});
    const Estimate rate = poissonRate(rows, 30);
    Z_CLOSE(given.value, rate.value, 1e-12);
    Z_CLOSE(given.low, rate.low, 1e-12);
    Z_CLOSE(given.high, rate.high, 1e-12);
}

void TestGivenRatio::isReproducible()
{
    const std::vector<Cluster> before = deals(50, 100, 37, 200);
    const std::vector<Cluster> after = deals(30, 130, 53, 220);
    const GivenRatio left{before, {-4000, 4000}};
    const GivenRatio right{after, {-3000, 3000}};
    QCOMPARE(ratioChange(left, right).low, ratioChange(left, right).low);
    QCOMPARE(ratioChange(left, right).p, ratioChange(left, right).p);
}

QTEST_APPLESS_MAIN(TestGivenRatio)
#include "tst_given_ratio.moc"
