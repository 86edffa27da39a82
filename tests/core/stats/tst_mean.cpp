// References from R 4.2.2: t.test(x), t.test(y, x), t.test(y[1:7], x, paired = TRUE); with the correction:
// mean(x) + c(-1, 1) * qt(.975, 6) * sd(x) / sqrt(7) * sqrt(1 - 7 / 12)
#include "core/stats/close.h"
#include "core/stats/mean.h"
#include "core/stats/random.h"

#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

const std::vector<double> kBefore{4.1, 5.2, 3.9, 6.0, 5.5, 4.8, 5.1};
const std::vector<double> kAfter{5.0, 6.1, 5.9, 6.4, 5.2, 7.0, 6.6, 5.8};

/// Promoters, passives and detractors as 1, 0 and -1.
std::vector<double> answers(std::size_t detractors, std::size_t passives, std::size_t promoters)
{
    std::vector<double> scores(detractors, -1.0);
    scores.insert(scores.end(), passives, 0.0);
    scores.insert(scores.end(), promoters, 1.0);
    return scores;
}

void compare(const Change& change, double delta, double low, double high, double p)
{
    Z_CLOSE(change.delta, delta, 1e-10);
    Z_CLOSE(change.low, low, 1e-10);
    Z_CLOSE(change.high, high, 1e-10);
    Z_CLOSE(change.p, p, 1e-9);
}

}

class TestMean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void level_data();
    void level();
    void normalInterval();
    void changes();
    void tooFew();
    void withoutSpread();
    void largeOffsetsKeepTheirSpread();
    void coversTheTruth();
};

void TestMean::level_data()
{
    QTest::addColumn<int>("population");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("sample") << 0 << 4.25312402651 << 5.63259025921;
    QTest::newRow("7 of 12") << 12 << 4.49763633070 << 5.38807795502;
    QTest::newRow("census") << 7 << 4.94285714286 << 4.94285714286;
    QTest::newRow("more answers than heads") << 5 << 4.94285714286 << 4.94285714286;
}

void TestMean::level()
{
    QFETCH(int, population);
    QFETCH(double, low);
    QFETCH(double, high);
    const Estimate estimate = mean(kBefore, static_cast<std::size_t>(population));
    Z_CLOSE(estimate.value, 4.94285714286, 1e-10);
    Z_CLOSE(estimate.low, low, 1e-10);
    Z_CLOSE(estimate.high, high, 1e-10);
}

void TestMean::normalInterval()
{
    // s <- rep(c(-100, 0, 100), c(20, 27, 43)); mean(s) + c(-1, 1) * qnorm(.975) * sd(s) / sqrt(90)
    std::vector<double> scores;
    for (const double answer : answers(20, 27, 43))
        scores.push_back(100 * answer);
    const Estimate nps = normalMean(scores);
    Z_CLOSE(nps.value, 25.5555555555556, 1e-12);
    Z_CLOSE(nps.low, 9.00416905705555, 1e-12);
    Z_CLOSE(nps.high, 42.10694205405557, 1e-12);
    const std::vector<double> one{100};
    QCOMPARE(normalMean(one).value, 100.0);
    QVERIFY(std::isnan(normalMean(one).low) && std::isnan(normalMean({}).value));
}

void TestMean::changes()
{
    compare(welchChange(kBefore, kAfter), 1.0571428571429, 0.2530178884316, 1.8612678258542, 0.0141353309547);
    compare(welchChange(kAfter, kBefore), -1.0571428571429, -1.8612678258542, -0.2530178884316, 0.0141353309547);
    const std::vector<double> same(kAfter.begin(), kAfter.begin() + 7);
    compare(pairedChange(kBefore, same), 1.0857142857143, 0.2664231412648, 1.9050054301637, 0.0176288856742);
    compare(pairedChange(same, kBefore), -1.0857142857143, -1.9050054301637, -0.2664231412648, 0.0176288856742);
    // nb <- rep(c(-1, 0, 1), c(40, 60, 100)); na <- rep(c(-1, 0, 1), c(30, 50, 140)); t.test(na, nb)
    compare(welchChange(answers(40, 60, 100), answers(30, 50, 140)), 0.2, 0.05484527781443, 0.34515472218557,
            0.00704276886757);
}

void TestMean::tooFew()
{
    const std::vector<double> one{3.0};
    QVERIFY(std::isnan(mean({}).value));
    QCOMPARE(mean(one).value, 3.0);
    QVERIFY(std::isnan(mean(one).low) && std::isnan(mean(one).high));
    compare(welchChange(one, kAfter), 3.0, kNaN, kNaN, kNaN);
    compare(welchChange({}, kAfter), kNaN, kNaN, kNaN, kNaN);
    compare(pairedChange(one, one), 0.0, kNaN, kNaN, kNaN);
    compare(pairedChange(kBefore, kAfter), kNaN, kNaN, kNaN, kNaN);
}

void TestMean::withoutSpread()
{
    const std::vector<double> before(6, 0.1);
    const std::vector<double> after(9, 0.3);
    compare(welchChange(before, before), 0.0, 0.0, 0.0, 1.0);
    compare(welchChange(before, after), 0.2, kNaN, kNaN, kNaN);
    const std::vector<double> higher{5.1, 6.2, 4.9, 7.0, 6.5, 5.8, 6.1};
    compare(pairedChange(kBefore, higher), 1.0, kNaN, kNaN, kNaN);
    compare(pairedChange(kBefore, kBefore), 0.0, 0.0, 0.0, 1.0);
}

void TestMean::largeOffsetsKeepTheirSpread()
{
    // Money in minor units: the same spread around 10^12.
    std::vector<double> values;
    for (const double value : kBefore)
        values.push_back(value * 10 + 1e12);
    const Estimate estimate = mean(values);
    QVERIFY(std::abs(estimate.high - estimate.low - 10 * (5.63259025921 - 4.25312402651)) < 1e-2);
}

void TestMean::coversTheTruth()
{
    constexpr int kSamples = 4000;
    Random random(5);
    int covered = 0;
    int rejected = 0;
    for (int i = 0; i < kSamples; ++i) {
        std::vector<double> before(8);
        std::vector<double> after(15);
        for (double& x : before)
            x = 3 + random.normal();
        for (double& x : after)
            x = 3 + 2 * random.normal();
        const Estimate estimate = mean(before);
        QVERIFY(estimate.low <= estimate.value && estimate.value <= estimate.high);
        covered += estimate.low <= 3 && 3 <= estimate.high ? 1 : 0;
        rejected += welchChange(before, after).p < 0.05 ? 1 : 0;
    }
    QVERIFY(std::abs(covered / double(kSamples) - 0.95) < 0.014);
    QVERIFY(std::abs(rejected / double(kSamples) - 0.05) < 0.014);
}

QTEST_APPLESS_MAIN(TestMean)
#include "tst_mean.moc"
