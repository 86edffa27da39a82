// References from R 4.2.2. Normal form: v = n / (n - 1) * sum((num - R * den)^2) / sum(den)^2 and R -+ qnorm(.975) *
// sqrt(v); bootstraps: 1e6 draws of sample.int(n, n, TRUE) and of rpois(n, 1), set.seed(1), quantile(draws, c(a, 1 - a)),
// a = .025 for rpois, else pnorm(-qt(.975, n - 1) * sqrt(n / (n - 1))); change: Welch's degrees df and
// f <- sqrt((vb + va) / (vb * (nb - 1) / nb + va * (na - 1) / na)), a <- pnorm(-qt(.975, df) * f), 2 * pt(qnorm(p / 2) / f, df).
#include "core/stats/close.h"
#include "core/stats/random.h"
#include "core/stats/ratio.h"

#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

/// i <- 0:249; den <- 1 + (i * 7) %% 5; num <- ((i * 13) %% 11) * den / 10 + (i %% 3)
std::vector<Cluster> manyBefore()
{
    std::vector<Cluster> clusters;
    for (int i = 0; i < 250; ++i) {
        const double den = 1 + (i * 7) % 5;
        clusters.push_back({.num = (i * 13) % 11 * den / 10 + i % 3, .den = den});
    }
    return clusters;
}

/// d2 <- 1 + (i * 3) %% 4; n2 <- ((i * 17) %% 13) * d2 / 10 + (i %% 2)
std::vector<Cluster> manyAfter()
{
    std::vector<Cluster> clusters;
    for (int i = 0; i < 250; ++i) {
        const double den = 1 + (i * 3) % 4;
        clusters.push_back({.num = (i * 17) % 13 * den / 10 + i % 2, .den = den});
    }
    return clusters;
}

/// i <- 0:39; den <- 1 + (i * 7) %% 5; num <- ((i * 13) %% 11) * den / 10
std::vector<Cluster> fewBefore()
{
    std::vector<Cluster> clusters;
    for (int i = 0; i < 40; ++i) {
        const double den = 1 + (i * 7) % 5;
        clusters.push_back({.num = (i * 13) % 11 * den / 10, .den = den});
    }
    return clusters;
}

/// j <- 0:29; d2 <- 1 + (j * 3) %% 4; n2 <- ((j * 5) %% 7) * d2 / 10 + .25
std::vector<Cluster> fewAfter()
{
    std::vector<Cluster> clusters;
    for (int i = 0; i < 30; ++i) {
        const double den = 1 + (i * 3) % 4;
        clusters.push_back({.num = (i * 5) % 7 * den / 10 + 0.25, .den = den});
    }
    return clusters;
}

const std::vector<double> kRowsBefore{100, 250, 80, 40, 500, 120, 60, 90, 310, 150};
const std::vector<double> kRowsAfter{200, 300, 150, 420, 380, 260, 510, 330, 90, 470, 280, 350};

void within(const Change& change, const Change& expected, double tolerance, double toleranceP)
{
    Z_CLOSE(change.delta, expected.delta, 1e-10);
    QVERIFY2(std::abs(change.low - expected.low) < tolerance, told(change.low, expected.low).constData());
    QVERIFY2(std::abs(change.high - expected.high) < tolerance, told(change.high, expected.high).constData());
    QVERIFY2(std::abs(change.p - expected.p) < toleranceP, told(change.p, expected.p).constData());
}

}

class TestRatio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalForm();
    void bootstrap();
    void mixedSizes();
    void isReproducible();
    void swappingSidesTurnsTheSign();
    void withoutEnough();
    void emptyClustersAreAbsent();
    void rareDenominators();
    void poissonBootstrap();
    void poissonNormal();
    void poissonWithoutRows();
    void coversTheTruth();
};

void TestRatio::normalForm()
{
    const Estimate estimate = ratio(manyBefore());
    Z_CLOSE(estimate.value, 0.825866666666667, 1e-12);
    Z_CLOSE(estimate.low, 0.767451607426400, 1e-12);
    Z_CLOSE(estimate.high, 0.884281725906933, 1e-12);
    const Change change = ratioChange(manyBefore(), manyAfter());
    Z_CLOSE(change.delta, -0.0271466666666667, 1e-12);
    Z_CLOSE(change.low, -0.1075768064462083, 1e-12);
    Z_CLOSE(change.high, 0.0532834731128750, 1e-12);
    Z_CLOSE(change.p, 0.5082761597200169, 1e-12);
}

void TestRatio::bootstrap()
{
    const Estimate estimate = ratio(fewBefore());
    Z_CLOSE(estimate.value, 0.474166666667, 1e-10);
    QVERIFY2(std::abs(estimate.low - 0.3600) < 0.003, told(estimate.low, 0.3600).constData());
    QVERIFY2(std::abs(estimate.high - 0.5916666666667) < 0.003, told(estimate.high, 0.5916666666667).constData());
    within(ratioChange(fewBefore(), fewAfter()), {-0.0675, -0.20920942793816, 0.07280323300423, 0.3461113112413}, 0.004,
           0.015);
}

void TestRatio::mixedSizes()
{
    // The larger side from its normal form; the spreads add as squares, so the whole is near the normal form too.
    const std::vector<Cluster> large = manyBefore();
    const Change change = ratioChange(fewBefore(), large);
    const Estimate few = ratio(fewBefore());
    const Estimate many = ratio(large);
    Z_CLOSE(change.delta, many.value - few.value, 1e-12);
    const double expected = std::hypot(few.high - few.low, many.high - many.low);
    QVERIFY(std::abs(change.high - change.low - expected) < 0.03 * expected);
    QVERIFY(change.p < 0.001);
}

void TestRatio::isReproducible()
{
    const Change first = ratioChange(fewBefore(), fewAfter());
    const Change second = ratioChange(fewBefore(), fewAfter());
    QCOMPARE(first.low, second.low);
    QCOMPARE(first.high, second.high);
    QCOMPARE(first.p, second.p);
}

void TestRatio::swappingSidesTurnsTheSign()
{
    const Change forth = ratioChange(fewBefore(), fewAfter());
    const Change back = ratioChange(fewAfter(), fewBefore());
    Z_CLOSE(back.delta, -forth.delta, 1e-12);
    QVERIFY(std::abs(back.low + forth.high) < 0.005);
    QVERIFY(std::abs(back.high + forth.low) < 0.005);
    QVERIFY(std::abs(back.p - forth.p) < 0.02);
    QVERIFY(forth.low <= forth.delta && forth.delta <= forth.high);
}

void TestRatio::withoutEnough()
{
    const std::vector<Cluster> one{{3, 4}};
    QCOMPARE(ratio(one).value, 0.75);
    QVERIFY(std::isnan(ratio(one).low) && std::isnan(ratio(one).high));
    QVERIFY(std::isnan(ratio(std::span<const Cluster>()).value));
    const Change change = ratioChange(one, fewAfter());
    QVERIFY(std::isfinite(change.delta) && std::isnan(change.low) && std::isnan(change.p));
    const Change none = ratioChange({}, fewAfter());
    QVERIFY(std::isnan(none.delta) && std::isnan(none.low) && std::isnan(none.p));
}

void TestRatio::emptyClustersAreAbsent()
{
    std::vector<Cluster> padded = fewBefore();
    padded.insert(padded.begin() + 7, 400, Cluster{0, 0});
    const Estimate plain = ratio(fewBefore());
    const Estimate estimate = ratio(padded);
    QCOMPARE(estimate.value, plain.value);
    // Few that say something remain a bootstrap of few. The one cluster with num 0 keeps its den.
    QCOMPARE(estimate.low, plain.low);
    QCOMPARE(estimate.high, plain.high);
}

void TestRatio::rareDenominators()
{
    // One cluster in four has a denominator: a draw misses it with probability (3/4)^4 = 32 %.
    const std::vector<Cluster> clusters{{1, 2}, {1, 0}, {1, 0}, {1, 0}};
    const Estimate estimate = ratio(clusters);
    QCOMPARE(estimate.value, 2.0);
    QVERIFY(std::isnan(estimate.low) && std::isnan(estimate.high));
}

void TestRatio::poissonBootstrap()
{
    // r / 3 and r2 / 2.5: q <- colSums(matrix(rpois(10 * 1e6, 1), 10) * r) / 3; a <- pnorm(-qt(.975, 9)); for the change
    // df <- Welch's of sum(r^2) / 9 and sum(r2^2) / 6.25 with 9 and 11 degrees
    const Estimate estimate = poissonRate(kRowsBefore, 3.0);
    Z_CLOSE(estimate.value, 566.666666667, 1e-10);
    QVERIFY2(std::abs(estimate.low - 143.333333333) < 8, told(estimate.low, 143.333333333).constData());
    QVERIFY2(std::abs(estimate.high - 1166.666666667) < 15, told(estimate.high, 1166.666666667).constData());
    within(poissonRateChange(kRowsBefore, 3.0, kRowsAfter, 2.5),
           {929.3333333333, -108.0, 2085.333333333, 0.07745049823586}, 30, 0.008);
    // A count of ten: all alike, so the Poisson percentiles themselves: qpois(c(.025, .975), 10) / 3.
    const Estimate count = poissonRate(std::vector<double>(10, 1.0), 3.0);
    Z_CLOSE(count.low, 4.0 / 3, 1e-12);
    Z_CLOSE(count.high, 17.0 / 3, 1e-12);
}

void TestRatio::poissonNormal()
{
    // r <- 100 + (0:299 * 37) %% 200; sum(r) / 90 + c(-1, 1) * qnorm(.975) * sqrt(sum(r^2)) / 90; r2 over 60 likewise
    std::vector<double> before;
    std::vector<double> after;
    for (int i = 0; i < 300; ++i)
        before.push_back(100 + (i * 37) % 200);
    for (int i = 0; i < 250; ++i)
        after.push_back(130 + (i * 53) % 220);
    const Estimate estimate = poissonRate(before, 90);
    Z_CLOSE(estimate.value, 665.0, 1e-12);
    Z_CLOSE(estimate.low, 586.6466719712018, 1e-12);
    Z_CLOSE(estimate.high, 743.3533280287982, 1e-12);
    const Change change = poissonRateChange(before, 90, after, 60);
    Z_CLOSE(change.delta, 332.4166666666666, 1e-12);
    Z_CLOSE(change.low, 182.3822360169441, 1e-12);
    Z_CLOSE(change.high, 482.4510973163891, 1e-12);
    Z_CLOSE(change.p, 1.408697184726333e-05, 1e-9);
    // One row less than the normal form asks: the bootstrap joins on, expanded by qt(.975, 198) / qnorm(.975) = 1.006.
    const std::span<const double> nearly = std::span(after).first(199);
    const std::span<const double> enough = std::span(after).first(200);
    const Estimate drawn = poissonRate(nearly, 60);
    const Estimate formed = poissonRate(enough, 60);
    QVERIFY(std::abs((drawn.high - drawn.low) / (formed.high - formed.low) - 1) < 0.02);
}

void TestRatio::poissonWithoutRows()
{
    const Estimate none = poissonRate({}, 30);
    QCOMPARE(none.value, 0.0);
    QVERIFY(std::isnan(none.low) && std::isnan(none.high));
    QVERIFY(std::isnan(poissonRate(kRowsBefore, 0).value));
    const Change change = poissonRateChange({}, 30, kRowsAfter, 30);
    Z_CLOSE(change.delta, 3740.0 / 30, 1e-12);
    QVERIFY(std::isnan(change.low) && std::isnan(change.p));
    QVERIFY(std::isnan(poissonRateChange(kRowsBefore, 30, kRowsAfter, -1).delta));
}

void TestRatio::coversTheTruth()
{
    constexpr int kSamples = 400;
    Random random(23);
    const auto sample = [&](std::size_t n) {
        std::vector<Cluster> clusters(n);
        for (Cluster& cluster : clusters) {
            cluster.den = 1 + static_cast<double>(random.next() % 5);
            cluster.num = cluster.den * (0.5 + 0.3 * random.uniform()) + 0.2 * random.normal();
        }
        return clusters;
    };
    int covered = 0;
    int normalCovered = 0;
    for (int i = 0; i < kSamples; ++i) {
        const Estimate small = ratio(sample(60));
        const Estimate large = ratio(sample(300));
        covered += small.low <= 0.65 && 0.65 <= small.high ? 1 : 0;
        normalCovered += large.low <= 0.65 && 0.65 <= large.high ? 1 : 0;
    }
    // 95 % of 400 are 380 with an error of 4.4.
    QVERIFY2(covered >= 362 && covered <= 394, QByteArray::number(covered).constData());
    QVERIFY2(normalCovered >= 364 && normalCovered <= 395, QByteArray::number(normalCovered).constData());
}

QTEST_APPLESS_MAIN(TestRatio)
#include "tst_ratio.moc"
