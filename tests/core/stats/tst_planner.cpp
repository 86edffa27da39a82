// References from R 4.2.2: z <- (qnorm(.975) + qnorm(.8))^2; shares: ceiling(z * (a * (1 - a) + b * (1 - b)) / (a - b)^2) (kpis.md: 12 %
// against 15 % 2,033, against 28 % 95); means: ceiling(z * (s1^2 + s2^2) / d^2); medians: the same with s2 = s1 * (m + d) / m.
#include "core/stats/close.h"
#include "core/stats/mean.h"
#include "core/stats/planner.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"
#include "core/stats/share.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

constexpr auto kNever = std::numeric_limits<quint64>::max();

/// Days of won deals as the demo has them.
std::vector<double> cycles(Random& random, std::size_t n, double median)
{
    std::vector<double> days(n);
    for (double& day : days)
        day = median * std::exp(0.75 * random.normal());
    std::sort(days.begin(), days.end());
    return days;
}

}

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void unevenWeeksNeedMore();
    void means_data();
    void means();
    void medians();
    void deviations();
    void keepsItsPromise();
};

void TestPlanner::shares_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<quint64>("units");
    QTest::newRow("12 % against 15 %") << 0.12 << 0.15 << quint64{2033};
    QTest::newRow("12 % against 28 %") << 0.12 << 0.28 << quint64{95};
    QTest::newRow("the other way round") << 0.28 << 0.12 << quint64{95};
    QTest::newRow("one point") << 0.50 << 0.51 << quint64{39237};
    QTest::newRow("nothing against everything") << 0.0 << 1.0 << quint64{1};
    QTest::newRow("equal") << 0.12 << 0.12 << quint64{kNever};
    QTest::newRow("both nothing") << 0.0 << 0.0 << quint64{kNever};
    QTest::newRow("no share") << 0.12 << 1.5 << quint64{kNever};
    QTest::newRow("unknown") << 0.12 << kNaN << quint64{kNever};
}

void TestPlanner::shares()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(quint64, units);
    QCOMPARE(static_cast<quint64>(unitsToTell(a, b)), units);
}

void TestPlanner::unevenWeeksNeedMore()
{
    QCOMPARE(unitsToTell(0.12, 0.15, 2.0), std::size_t{4066});
    QCOMPARE(unitsToTell(0.12, 0.15, 0.5), std::size_t{2033}); // never fewer than even weeks
}

void TestPlanner::means_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("difference");
    QTest::addColumn<quint64>("units");
    QTest::newRow("alike") << 10.0 << 10.0 << 3.0 << quint64{175};
    QTest::newRow("wider after") << 10.0 << 12.0 << 3.0 << quint64{213};
    QTest::newRow("down") << 10.0 << 12.0 << -3.0 << quint64{213};
    QTest::newRow("small") << 1.0 << 1.0 << 0.2 << quint64{393};
    QTest::newRow("no difference") << 1.0 << 1.0 << 0.0 << quint64{kNever};
    QTest::newRow("unknown spread") << kNaN << 1.0 << 1.0 << quint64{kNever};
}

void TestPlanner::means()
{
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(double, difference);
    QFETCH(quint64, units);
    QCOMPARE(static_cast<quint64>(unitsForMeans(first, second, difference)), units);
}

void TestPlanner::medians()
{
    // Lognormal, median 21, sigma .75: 1 / (2 f(m)) = sqrt(2 * pi) * .75 * 21 / 2 = 19.7397; to 15 days.
    const double exact = 19.7396976627191;
    QCOMPARE(unitsForMedians(21, exact, -6), std::size_t{129});
    QCOMPARE(static_cast<quint64>(unitsForMedians(21, kNaN, -6)), kNever);
    Random random(1);
    const std::vector<double> days = cycles(random, 40'000, 21);
    const double estimated = deviationOf(quantileEstimate(days, 0.5), days.size(), false);
    QVERIFY2(std::abs(estimated / exact - 1) < 0.05, told(estimated, exact).constData());
}

void TestPlanner::deviations()
{
    const std::vector<double> values{4.1, 5.2, 3.9, 6.0, 5.5, 4.8, 5.1};
    Z_CLOSE(deviationOf(mean(values), values.size(), true), 0.745781788589, 1e-11); // sd(x)
    Z_CLOSE(deviationOf(normalMean(values), values.size(), false), 0.745781788589, 1e-11);
    QVERIFY(std::isnan(deviationOf(mean(values), 1, true)));
}

void TestPlanner::keepsItsPromise()
{
    // With so many units a side, four samples of five tell the change.
    constexpr int kSamples = 1000;
    Random random(8);
    const std::size_t forShare = unitsToTell(0.12, 0.28);
    const std::size_t forMedian = unitsForMedians(21, 19.7396976627191, -6);
    int shareFound = 0;
    int medianFound = 0;
    for (int i = 0; i < kSamples; ++i) {
        Count before{0, static_cast<double>(forShare)};
        Count after = before;
        for (std::size_t unit = 0; unit < forShare; ++unit) {
            before.hits += random.uniform() < 0.12 ? 1 : 0;
            after.hits += random.uniform() < 0.28 ? 1 : 0;
        }
        shareFound += shareChange(before, after).low > 0 ? 1 : 0;
        if (i % 5 == 0) {
            const std::vector<double> first = cycles(random, forMedian, 21);
            medianFound += quantileChange(first, cycles(random, forMedian, 15), 0.5).high < 0 ? 1 : 0;
        }
    }
    QVERIFY2(std::abs(shareFound / double(kSamples) - 0.8) < 0.06, QByteArray::number(shareFound).constData());
    QVERIFY2(std::abs(medianFound / (kSamples / 5.0) - 0.8) < 0.12, QByteArray::number(medianFound).constData());
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
