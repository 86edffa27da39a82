// References from R 4.2.2: poisson.test(k, 30)$conf.int; poisson.test(c(b, a), c(t, s))$p.value; the difference from both intervals:
// d - sqrt((y - ly)^2 + (ux - x)^2), d + sqrt((uy - y)^2 + (x - lx)^2), rates x before and y after.
#include "core/stats/close.h"
#include "core/stats/random.h"
#include "core/stats/rate.h"

using namespace zamer::stats;
using namespace zamer::stats::test;

class TestRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garwood_data();
    void garwood();
    void conditionalTest_data();
    void conditionalTest();
    void difference_data();
    void difference();
    void withoutSense();
    void coversTheTruth();
};

void TestRate::garwood_data()
{
    QTest::addColumn<double>("events");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("none") << 0.0 << 0.0 << 0.122962648470465;
    QTest::newRow("one") << 1.0 << 0.000843926932809663 << 0.185721446364629977;
    QTest::newRow("three") << 3.0 << 0.0206224040965201 << 0.2922424356580774;
    QTest::newRow("ten") << 10.0 << 0.159846289871081 << 0.613011868067259;
    QTest::newRow("100") << 100.0 << 2.71213304169744 << 4.05422645974755;
    QTest::newRow("12345") << 12345.0 << 404.272696929969 << 418.824073563778;
}

void TestRate::garwood()
{
    QFETCH(double, events);
    QFETCH(double, low);
    QFETCH(double, high);
    const Estimate estimate = exactRate({events, 30});
    Z_CLOSE(estimate.value, events / 30, 1e-14);
    Z_CLOSE(estimate.low, low, 1e-10);
    Z_CLOSE(estimate.high, high, 1e-10);
}

void TestRate::conditionalTest_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("daysBefore");
    QTest::addColumn<double>("daysAfter");
    QTest::addColumn<double>("p");
    QTest::newRow("more") << 3.0 << 11.0 << 30.0 << 30.0 << 0.057373046875;
    QTest::newRow("fewer") << 11.0 << 3.0 << 30.0 << 30.0 << 0.057373046875;
    QTest::newRow("from none") << 0.0 << 4.0 << 30.0 << 30.0 << 0.125;
    QTest::newRow("alike") << 5.0 << 5.0 << 30.0 << 30.0 << 1.0;
    QTest::newRow("alike as rates") << 7.0 << 30.0 << 30.0 << 120.0 << 1.0;
    QTest::newRow("half as long") << 12.0 << 25.0 << 90.0 << 45.0 << 2.76505639030523e-05;
    QTest::newRow("thrice as long") << 4.0 << 4.0 << 30.0 << 90.0 << 0.113815307617188;
    QTest::newRow("a thousand") << 1000.0 << 1100.0 << 90.0 << 91.0 << 0.0548091027629449;
    QTest::newRow("one") << 0.0 << 1.0 << 10.0 << 30.0 << 1.0;
    QTest::newRow("half a million") << 250000.0 << 251500.0 << 90.0 << 90.0 << 0.0342823758847812;
    QTest::newRow("nothing at all") << 0.0 << 0.0 << 30.0 << 30.0 << 1.0;
}

void TestRate::conditionalTest()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(double, daysBefore);
    QFETCH(double, daysAfter);
    QFETCH(double, p);
    Z_CLOSE(exactRateChange({before, daysBefore}, {after, daysAfter}).p, p, 1e-7);
    Z_CLOSE(exactRateChange({after, daysAfter}, {before, daysBefore}).p, p, 1e-7);
}

void TestRate::difference_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("daysBefore");
    QTest::addColumn<double>("daysAfter");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("more") << 3.0 << 11.0 << 30.0 << 30.0 << 0.000816347960659103 << 0.566756496189489090;
    QTest::newRow("from none") << 0.0 << 4.0 << 30.0 << 30.0 << -0.0232862169242644 << 0.3413862891801233;
    QTest::newRow("half as long") << 12.0 << 25.0 << 90.0 << 45.0 << 0.202353399842404 << 0.694510859009701;
}

void TestRate::difference()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(double, daysBefore);
    QFETCH(double, daysAfter);
    QFETCH(double, low);
    QFETCH(double, high);
    const Change change = exactRateChange({before, daysBefore}, {after, daysAfter});
    Z_CLOSE(change.delta, after / daysAfter - before / daysBefore, 1e-12);
    Z_CLOSE(change.low, low, 1e-10);
    Z_CLOSE(change.high, high, 1e-10);
}

void TestRate::withoutSense()
{
    for (const RateCount count : {RateCount{-1, 30}, RateCount{3, 0}, RateCount{3, -1}, RateCount{kNaN, 30}}) {
        QVERIFY(std::isnan(exactRate(count).value) && std::isnan(exactRate(count).high));
        QVERIFY(std::isnan(exactRateChange(count, {3, 30}).p));
        QVERIFY(std::isnan(exactRateChange({3, 30}, count).low));
    }
}

void TestRate::coversTheTruth()
{
    constexpr int kSamples = 4000;
    Random random(11);
    const auto events = [&random](double mean) {
        double count = 0;
        for (double at = random.exponential(); at < mean; at += random.exponential())
            ++count;
        return count;
    };
    int covered = 0;
    int rejected = 0;
    for (int i = 0; i < kSamples; ++i) {
        const double mean = 1 + 14 * random.uniform();
        const Estimate estimate = exactRate({events(mean), 1});
        covered += estimate.low <= mean && mean <= estimate.high ? 1 : 0;
        rejected += exactRateChange({events(mean), 1}, {events(2 * mean), 2}).p < 0.05 ? 1 : 0;
    }
    // Exact: never under 95 %, never over 5 %, but for the noise of 4000.
    QVERIFY2(covered >= 0.95 * kSamples - 42, QByteArray::number(covered).constData());
    QVERIFY2(rejected <= 0.05 * kSamples + 42, QByteArray::number(rejected).constData());
    QVERIFY2(covered < kSamples && rejected > 0, "an interval that always covers says nothing");
}

QTEST_APPLESS_MAIN(TestRate)
#include "tst_rate.moc"
