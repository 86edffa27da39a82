// References from R 4.2.2:
//   quantile(z, p, type = 7)
//   ranks: L = the smallest k with pbinom(k, n, p) > .025, U = the smallest k with pbinom(k, n, p) >= .975, plus 1
//   bootstrap: 1e5 draws of quantile(sample(y, n, TRUE), p) - quantile(sample(x, n, TRUE), p), set.seed(3)
#include "core/stats/close.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

std::span<const double> span(const QList<double>& list)
{
    return {list.constData(), static_cast<std::size_t>(list.size())};
}

/// 1, 2, ... n: a value is its own rank.
std::vector<double> ranks(std::size_t n)
{
    std::vector<double> values(n);
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

std::vector<double> sorted(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

/// i <- 0:49; sort((i * 37) %% 101 / 3)
std::vector<double> sampleX()
{
    std::vector<double> values;
    for (int i = 0; i < 50; ++i)
        values.push_back((i * 37) % 101 / 3.0);
    return sorted(values);
}

/// sort((i * 53) %% 97 / 3 + 4)[1:45]
std::vector<double> sampleY()
{
    std::vector<double> values;
    for (int i = 0; i < 50; ++i)
        values.push_back((i * 53) % 97 / 3.0 + 4);
    values = sorted(values);
    values.resize(45);
    return values;
}

}

class TestQuantile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void type7_data();
    void type7();
    void orderStatistics_data();
    void orderStatistics();
    void openEndedInterval();
    void changeAgreesWithR_data();
    void changeAgreesWithR();
    void changeIsReproducible();
    void swappingSidesTurnsTheSign();
    void infiniteChanges_data();
    void infiniteChanges();
    void tooFewToChange();
    void coversTheTruth();
    void aMillionTakesNoLonger();
};

void TestQuantile::type7_data()
{
    const QList<double> z{1, 2, 2, 3, 5, 8, 13, 21, 34, 55};
    const QList<double> open{1, 2, 3, 4, kInf, kInf};
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("expected");
    QTest::newRow("p10") << z << 0.1 << 1.9;
    QTest::newRow("p25") << z << 0.25 << 2.25;
    QTest::newRow("median") << z << 0.5 << 6.5;
    QTest::newRow("p90") << z << 0.9 << 36.1;
    QTest::newRow("least") << z << 0.0 << 1.0;
    QTest::newRow("most") << z << 1.0 << 55.0;
    QTest::newRow("open end above") << open << 0.5 << 3.5;
    QTest::newRow("on the last finite") << open << 0.6 << 4.0;
    QTest::newRow("between finite and infinite") << open << 0.7 << kInf;
    QTest::newRow("between infinities") << open << 0.9 << kInf;
    QTest::newRow("nothing") << QList<double>{} << 0.5 << kNaN;
    QTest::newRow("one") << QList<double>{4} << 0.9 << 4.0;
    QTest::newRow("no probability") << z << 1.5 << kNaN;
}

void TestQuantile::type7()
{
    QFETCH(QList<double>, values);
    QFETCH(double, probability);
    QFETCH(double, expected);
    Z_CLOSE(quantile(span(values), probability), expected, 1e-12);
}

void TestQuantile::orderStatistics_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("median of 5") << 5 << 0.5 << kNaN << kNaN;
    QTest::newRow("median of 6") << 6 << 0.5 << 1.0 << 6.0;
    QTest::newRow("median of 7") << 7 << 0.5 << 1.0 << 7.0;
    QTest::newRow("median of 10") << 10 << 0.5 << 2.0 << 9.0;
    QTest::newRow("median of 35") << 35 << 0.5 << 12.0 << 24.0;
    QTest::newRow("median of 100") << 100 << 0.5 << 40.0 << 61.0;
    QTest::newRow("median of 1000") << 1000 << 0.5 << 469.0 << 532.0;
    QTest::newRow("median of 1e6") << 1'000'000 << 0.5 << 499020.0 << 500981.0;
    QTest::newRow("p90 of 35") << 35 << 0.9 << kNaN << kNaN;
    QTest::newRow("p90 of 36") << 36 << 0.9 << 29.0 << 36.0;
    QTest::newRow("p90 of 100") << 100 << 0.9 << 84.0 << 96.0;
    QTest::newRow("p90 of 1000") << 1000 << 0.9 << 881.0 << 919.0;
    QTest::newRow("p90 of 1e6") << 1'000'000 << 0.9 << 899412.0 << 900589.0;
    QTest::newRow("none") << 0 << 0.5 << kNaN << kNaN;
}

void TestQuantile::orderStatistics()
{
    QFETCH(int, n);
    QFETCH(double, probability);
    QFETCH(double, low);
    QFETCH(double, high);
    const std::vector<double> values = ranks(static_cast<std::size_t>(n));
    const Estimate estimate = quantileEstimate(values, probability);
    Z_CLOSE(estimate.low, low, 0);
    Z_CLOSE(estimate.high, high, 0);
    Z_CLOSE(estimate.value, quantile(values, probability), 0);
    QVERIFY(std::isnan(low) || (estimate.low <= estimate.value && estimate.value <= estimate.high));
}

void TestQuantile::openEndedInterval()
{
    std::vector<double> values = ranks(100);
    std::fill(values.begin() + 55, values.end(), kInf);
    const Estimate half = quantileEstimate(values, 0.5);
    Z_CLOSE(half.value, 50.5, 1e-12);
    QCOMPARE(half.low, 40.0);
    QCOMPARE(half.high, kInf);
    const Estimate most = quantileEstimate(values, 0.9);
    QCOMPARE(most.value, kInf);
    QCOMPARE(most.low, kInf);
    QCOMPARE(most.high, kInf);
}

void TestQuantile::changeAgreesWithR_data()
{
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("delta");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("median") << 0.5 << 0.5 << -5.66666666667 << 7.33333333333;
    QTest::newRow("p90") << 0.9 << -1.56666666667 << -5.33333333333 << 2.63333333333;
}

void TestQuantile::changeAgreesWithR()
{
    QFETCH(double, probability);
    QFETCH(double, delta);
    QFETCH(double, low);
    QFETCH(double, high);
    const Change change = quantileChange(sampleX(), sampleY(), probability);
    Z_CLOSE(change.delta, delta, 1e-10);
    // The draws move in steps of a sixth or so; both simulations have their own noise.
    QVERIFY2(std::abs(change.low - low) < 0.25, told(change.low, low).constData());
    QVERIFY2(std::abs(change.high - high) < 0.25, told(change.high, high).constData());
    QCOMPARE(change.p, mannWhitney(sampleX(), sampleY()));
}

void TestQuantile::changeIsReproducible()
{
    const Change first = quantileChange(sampleX(), sampleY(), 0.5);
    const Change second = quantileChange(sampleX(), sampleY(), 0.5);
    QCOMPARE(first.low, second.low);
    QCOMPARE(first.high, second.high);
    QVERIFY(first.low <= first.delta && first.delta <= first.high);
}

void TestQuantile::swappingSidesTurnsTheSign()
{
    const Change forth = quantileChange(sampleX(), sampleY(), 0.5);
    const Change back = quantileChange(sampleY(), sampleX(), 0.5);
    Z_CLOSE(back.delta, -forth.delta, 1e-12);
    Z_CLOSE(back.p, forth.p, 1e-12);
    QVERIFY(std::abs(back.low + forth.high) < 0.5);
    QVERIFY(std::abs(back.high + forth.low) < 0.5);
}

void TestQuantile::infiniteChanges_data()
{
    QTest::addColumn<int>("neverBefore"); // of 100
    QTest::addColumn<int>("neverAfter");
    QTest::addColumn<double>("delta");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("from over to a time") << 90 << 0 << -kInf << -kInf << -kInf;
    QTest::newRow("from a time to over") << 0 << 90 << kInf << kInf << kInf;
    QTest::newRow("over on both sides") << 90 << 90 << kNaN << kNaN << kNaN;
    // Half of the draws before are infinite, and almost half after: their difference can be anything.
    QTest::newRow("at the edge on both sides") << 49 << 49 << 0.0 << -kInf << kInf;
}

void TestQuantile::infiniteChanges()
{
    QFETCH(int, neverBefore);
    QFETCH(int, neverAfter);
    QFETCH(double, delta);
    QFETCH(double, low);
    QFETCH(double, high);
    std::vector<double> before = ranks(100);
    std::vector<double> after = ranks(100);
    std::fill(before.end() - neverBefore, before.end(), kInf);
    std::fill(after.end() - neverAfter, after.end(), kInf);
    const Change change = quantileChange(before, after, 0.5);
    Z_CLOSE(change.delta, delta, 1e-12);
    Z_CLOSE(change.low, low, 1e-12);
    Z_CLOSE(change.high, high, 1e-12);
    QVERIFY(change.p >= 0 && change.p <= 1);
}

void TestQuantile::tooFewToChange()
{
    const std::vector<double> one{3};
    const Change change = quantileChange(one, sampleX(), 0.5);
    QVERIFY(std::isfinite(change.delta) && std::isnan(change.low) && std::isnan(change.high) &&
            std::isfinite(change.p));
    const Change none = quantileChange({}, sampleX(), 0.5);
    QVERIFY(std::isnan(none.delta) && std::isnan(none.low) && std::isnan(none.p));
}

void TestQuantile::coversTheTruth()
{
    constexpr int kSamples = 1000;
    Random random(17);
    const auto sample = [&](std::size_t n) {
        std::vector<double> values(n);
        for (double& value : values)
            value = random.exponential();
        return sorted(values);
    };
    int covered = 0;
    int changeCovered = 0;
    int rejected = 0;
    const double median = std::log(2.0);
    for (int i = 0; i < kSamples; ++i) {
        const std::vector<double> before = sample(60);
        const std::vector<double> after = sample(80);
        const Estimate estimate = quantileEstimate(before, 0.5);
        covered += estimate.low <= median && median <= estimate.high ? 1 : 0;
        rejected += mannWhitney(before, after) < 0.05 ? 1 : 0;
        if (i % 2 == 0) {
            const Change change = quantileChange(before, after, 0.5);
            changeCovered += change.low <= 0 && 0 <= change.high ? 1 : 0;
        }
    }
    // The discrete interval covers 95 % or somewhat more; the noise of 1,000 samples is 0.7 points, of 500 a point.
    QVERIFY2(covered >= 935 && covered <= 985, QByteArray::number(covered).constData());
    QVERIFY2(changeCovered >= 460 && changeCovered <= 493, QByteArray::number(changeCovered).constData());
    QVERIFY2(rejected >= 25 && rejected <= 75, QByteArray::number(rejected).constData());
}

void TestQuantile::aMillionTakesNoLonger()
{
    std::vector<double> after = ranks(1'000'000);
    std::vector<double> before(after);
    for (double& value : after)
        value += 5000;
    QElapsedTimer timer;
    timer.start();
    const Change change = quantileChange(before, after, 0.5);
    // A million draws for each of 20,000 samples would be minutes; by ranks it is the Mann-Whitney pass that shows.
    QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
    Z_CLOSE(change.delta, 5000.0, 1e-9);
    // The error of a median of uniforms is n / (2 sqrt n) = 500 a side, 707 of the difference: 1,386 to either side.
    QVERIFY(std::abs(change.low - (5000 - 1386)) < 60);
    QVERIFY(std::abs(change.high - (5000 + 1386)) < 60);
}

QTEST_APPLESS_MAIN(TestQuantile)
#include "tst_quantile.moc"
