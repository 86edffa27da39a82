// By hand, and type 7 as R: quantile(0:20000, c(.025, .975)).
#include "core/stats/bootstrap.h"
#include "core/stats/close.h"

#include <algorithm>
#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

/// 0, 1, ... 1000 in a scrambled order: 10 and 1001 have no common divisor.
std::vector<double> scrambled()
{
    std::vector<double> draws;
    for (int i = 0; i <= 1000; ++i)
        draws.push_back((i * 10) % 1001);
    return draws;
}

}

class TestBootstrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentiles();
    void undeterminedDrawsPushOutwards();
    void infiniteDraws();
    void p_data();
    void p();
    void normalForm();
    void expansion();
};

void TestBootstrap::percentiles()
{
    std::vector<double> draws = scrambled();
    const Interval interval = percentileInterval(draws);
    Z_CLOSE(interval.low, 25.0, 1e-12);
    Z_CLOSE(interval.high, 975.0, 1e-12);
    std::vector<double> four{1, 2, 3, 5};
    const Interval small = percentileInterval(four);
    Z_CLOSE(small.low, 1.075, 1e-12);
    Z_CLOSE(small.high, 4.85, 1e-12);
    std::vector<double> none;
    QVERIFY(std::isnan(percentileInterval(none).low));
}

void TestBootstrap::undeterminedDrawsPushOutwards()
{
    std::vector<double> draws = scrambled();
    for (double& draw : draws)
        if (draw >= 490 && draw < 500)
            draw = kNaN;
    const Interval interval = percentileInterval(draws);
    // Ten of 1001 could lie below everything or above: the bounds move ten ranks out.
    Z_CLOSE(interval.low, 15.0, 1e-12);
    Z_CLOSE(interval.high, 985.0, 1e-12);
    std::vector<double> many = scrambled();
    for (double& draw : many)
        if (draw >= 490 && draw < 520)
            draw = kNaN;
    const Interval open = percentileInterval(many);
    QCOMPARE(open.low, -kInf);
    QCOMPARE(open.high, kInf);
}

void TestBootstrap::infiniteDraws()
{
    std::vector<double> draws(1000, 3.0);
    std::fill_n(draws.begin(), 26, kInf);
    const Interval interval = percentileInterval(draws);
    QCOMPARE(interval.low, 3.0);
    QCOMPARE(interval.high, kInf);
    std::vector<double> always(1000, -kInf);
    const Interval certain = percentileInterval(always);
    QCOMPARE(certain.low, -kInf);
    QCOMPARE(certain.high, -kInf);
    std::vector<double> both(1000, kInf);
    std::fill_n(both.begin(), 500, -kInf);
    const Interval wide = percentileInterval(both);
    QCOMPARE(wide.low, -kInf);
    QCOMPARE(wide.high, kInf);
}

void TestBootstrap::p_data()
{
    QTest::addColumn<QList<double>>("draws");
    QTest::addColumn<double>("expected");
    QTest::newRow("all above") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8, 9} << 0.2;
    QTest::newRow("one below") << QList<double>{-1, 2, 3, 4, 5, 6, 7, 8, 9} << 0.4;
    QTest::newRow("one at nought") << QList<double>{0, 2, 3, 4, 5, 6, 7, 8, 9} << 0.4;
    QTest::newRow("half") << QList<double>{-4, -3, -2, -1, 1, 2, 3, 4, 5} << 1.0;
    QTest::newRow("all at nought") << QList<double>{0, 0, 0, 0, 0, 0, 0, 0, 0} << 1.0;
    QTest::newRow("one undetermined") << QList<double>{kNaN, 2, 3, 4, 5, 6, 7, 8, 9} << 0.4;
    QTest::newRow("none") << QList<double>{} << kNaN;
}

void TestBootstrap::p()
{
    QFETCH(QList<double>, draws);
    QFETCH(double, expected);
    Z_CLOSE(bootstrapP({draws.constData(), static_cast<std::size_t>(draws.size())}), expected, 1e-12);
}

void TestBootstrap::normalForm()
{
    // 2 * pnorm(-1.5) = 0.1336144025377161
    const Change change = changeFromError(3.0, 2.0);
    Z_CLOSE(change.low, 3.0 - 2 * 1.959963984540054, 1e-12);
    Z_CLOSE(change.high, 3.0 + 2 * 1.959963984540054, 1e-12);
    Z_CLOSE(change.p, 0.1336144025377161, 1e-12);
    QCOMPARE(changeFromError(0.0, 0.0).p, 1.0);
    QCOMPARE(changeFromError(0.5, 0.0).p, 0.0);
}

void TestBootstrap::expansion()
{
    // pnorm(-qt(.975, G - 1) * sqrt(G / (G - 1))) for 5 and 10; 2 * pt(qnorm(.01 / 2) / sqrt(10 / 9), 9)
    Z_CLOSE(expansionOf(5).tail(), 0.0009541005518825, 1e-10);
    Z_CLOSE(expansionOf(10).tail(), 0.0085506390244064, 1e-10);
    Z_CLOSE(expansionOf(10).p(0.01), 0.03714182451865, 1e-10);
    QCOMPARE(expansionOf(10).p(1), 1.0);
    QCOMPARE(Expansion().tail(), 0.025);
    QCOMPARE(Expansion().p(0.3), 0.3);
    // Interval and p agree: a tail of that size is a p of 5 %.
    Z_CLOSE(expansionOf(10).p(2 * expansionOf(10).tail()), 0.05, 1e-10);
    // Welch: equal errors of equal sizes double the degrees. A large side draws from its normal form.
    const Expansion both = expansionOf(10, 2.0, 10, 2.0);
    Z_CLOSE(both.degrees, 18.0, 1e-12);
    Z_CLOSE(both.inflation, std::sqrt(10.0 / 9), 1e-12);
    Z_CLOSE(expansionOf(1000, 2.0, 10, 2.0).inflation, std::sqrt(2 / 1.9), 1e-12);
    // No spread at all: nothing to expand.
    QCOMPARE(expansionOf(10, 0.0, 10, 0.0).tail(), 0.025);
}

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
