// References from R 4.2.2:
//   Wilson: prop.test(x, n, correct = FALSE)$conf.int; widened: the same formula with z = qnorm(.975) * sqrt(phi)
//   Newcombe: method 10 by its formula from Wilson's limits; 56/70 against 48/80 is the example (a) of the paper:
//   0.0524 to 0.3339 score: prop.test(c(a, b), c(n, m), correct = FALSE)$p.value; Fisher: fisher.test(matrix(c(a, n -
//   a, b, m - b), 2))$p.value dispersion: chisq.test(rbind(h, n - h))$statistic / df
#include "core/stats/close.h"
#include "core/stats/random.h"
#include "core/stats/share.h"

#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

const std::vector<Count> kWeeks{{12, 100}, {30, 110}, {8, 95}, {25, 120}, {15, 90}, {18, 105}};
const std::vector<Count> kMoreWeeks{{20, 100}, {22, 100}, {40, 100}, {19, 100}};

}

class TestShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilson_data();
    void wilson();
    void change_data();
    void change();
    void fisher_data();
    void fisher();
    void fiveIsNotUnderFive();
    void swappingSidesTurnsTheSign();
    void dispersionOfWeeks();
    void estimatedFromFewWeeks();
    void overdispersionWidens();
    void coversTheTruth();
};

void TestShare::wilson_data()
{
    QTest::addColumn<double>("hits");
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("phi");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("15/148") << 15.0 << 148.0 << 1.0 << 15.0 / 148 << 0.0623863995307 << 0.1604872417233;
    QTest::newRow("none") << 0.0 << 20.0 << 1.0 << 0.0 << 0.0 << 0.161125158053;
    QTest::newRow("all") << 20.0 << 20.0 << 1.0 << 1.0 << 0.838874841947 << 1.0;
    QTest::newRow("4238/6711") << 4238.0 << 6711.0 << 1.0 << 0.63150052153 << 0.619886914783 << 0.642963669378;
    QTest::newRow("1/30") << 1.0 << 30.0 << 1.0 << 1.0 / 30 << 0.00590859038161 << 0.16670390991409;
    QTest::newRow("phi 2.25") << 15.0 << 148.0 << 2.25 << 15.0 / 148 << 0.04912245731240434 << 0.19757361396287923;
    QTest::newRow("phi under 1") << 15.0 << 148.0 << 0.3 << 15.0 / 148 << 0.0623863995307 << 0.1604872417233;
    QTest::newRow("nobody") << 0.0 << 0.0 << 1.0 << kNaN << kNaN << kNaN;
    QTest::newRow("more hits than units") << 3.0 << 2.0 << 1.0 << kNaN << kNaN << kNaN;
}

void TestShare::wilson()
{
    QFETCH(double, hits);
    QFETCH(double, n);
    QFETCH(double, phi);
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    const Estimate estimate = share({hits, n}, {.phi = phi});
    Z_CLOSE(estimate.value, value, 1e-10);
    Z_CLOSE(estimate.low, low, 1e-10);
    Z_CLOSE(estimate.high, high, 1e-10);
}

void TestShare::change_data()
{
    QTest::addColumn<double>("hitsBefore");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("hitsAfter");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("phi");
    QTest::addColumn<double>("delta");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("p");
    QTest::newRow("Newcombe a") << 48.0 << 80.0 << 56.0 << 70.0 << 1.0 << 0.2 << 0.052431472402364926
                                << 0.333872654036905858 << 0.0080450813682;
    QTest::newRow("conversion") << 222.0 << 1849.0 << 270.0 << 1800.0 << 1.0 << 0.029935100054083286
                                << 0.007761315788897858 << 0.052164729512336208 << 0.00812114457309;
    QTest::newRow("overdispersed") << 222.0 << 1849.0 << 270.0 << 1800.0 << 2.5 << 0.029935100054083286
                                   << -0.005169609370914589 << 0.065176839891354199 << 0.094110106400636023;
    QTest::newRow("no change") << 15.0 << 148.0 << 15.0 << 148.0 << 1.0 << 0.0 << -0.07081893108814145
                               << 0.07081893108814145 << 1.0;
    QTest::newRow("none to all") << 0.0 << 29.0 << 29.0 << 29.0 << 1.0 << 1.0 << 0.8345797245736186 << 1.0
                                 << 2.621177825671615e-14;
    QTest::newRow("no side") << 0.0 << 0.0 << 29.0 << 29.0 << 1.0 << kNaN << kNaN << kNaN << kNaN;
}

void TestShare::change()
{
    QFETCH(double, hitsBefore);
    QFETCH(double, before);
    QFETCH(double, hitsAfter);
    QFETCH(double, after);
    QFETCH(double, phi);
    QFETCH(double, delta);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, p);
    const Change change = shareChange({hitsBefore, before}, {hitsAfter, after}, {.phi = phi});
    Z_CLOSE(change.delta, delta, 1e-10);
    Z_CLOSE(change.low, low, 1e-9);
    Z_CLOSE(change.high, high, 1e-9);
    Z_CLOSE(change.p, p, 1e-9);
}

void TestShare::fisher_data()
{
    QTest::addColumn<double>("hitsBefore");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("hitsAfter");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("p");
    QTest::newRow("9/10, 3/10") << 9.0 << 10.0 << 3.0 << 10.0 << 0.0197666110979;
    QTest::newRow("0/20, 5/30") << 0.0 << 20.0 << 5.0 << 30.0 << 0.0745766391663;
    QTest::newRow("3/4, 1/4: ties of probability") << 3.0 << 4.0 << 1.0 << 4.0 << 0.485714285714;
    QTest::newRow("2/1000, 8/1200") << 2.0 << 1000.0 << 8.0 << 1200.0 << 0.123109325002674;
    QTest::newRow("all of both") << 10.0 << 10.0 << 20.0 << 20.0 << 1.0;
    QTest::newRow("a million") << 1.0 << 500000.0 << 8.0 << 500000.0 << 0.0390616562521;
}

void TestShare::fisher()
{
    QFETCH(double, hitsBefore);
    QFETCH(double, before);
    QFETCH(double, hitsAfter);
    QFETCH(double, after);
    QFETCH(double, p);
    const Count b{hitsBefore, before};
    const Count a{hitsAfter, after};
    Z_CLOSE(shareChange(b, a).p, p, 1e-9);
    Z_CLOSE(shareChange(a, b).p, p, 1e-9);
    // Exact: not widened, while the interval is.
    Z_CLOSE(shareChange(b, a, {.phi = 4.0}).p, p, 1e-9);
    QVERIFY(shareChange(b, a, {.phi = 4.0}).low < shareChange(b, a).low);
}

void TestShare::fiveIsNotUnderFive()
{
    // 1000 * 11 / 2200 = 5: prop.test(c(9, 2), c(1200, 1000), correct = FALSE); fisher.test would say 0.0768053239111.
    Z_CLOSE(shareChange({2, 1000}, {9, 1200}).p, 0.06858424245872, 1e-9);
}

void TestShare::swappingSidesTurnsTheSign()
{
    for (const Count after : {Count{270, 1800}, Count{3, 40}, Count{0, 12}}) {
        const Count before{222, 1849};
        const Change forth = shareChange(before, after, {.phi = 1.3, .degrees = 24});
        const Change back = shareChange(after, before, {.phi = 1.3, .degrees = 24});
        Z_CLOSE(back.delta, -forth.delta, 1e-14);
        Z_CLOSE(back.low, -forth.high, 1e-14);
        Z_CLOSE(back.high, -forth.low, 1e-14);
        Z_CLOSE(back.p, forth.p, 1e-12);
        QVERIFY(forth.low <= forth.delta && forth.delta <= forth.high);
    }
}

void TestShare::dispersionOfWeeks()
{
    Z_CLOSE(dispersion(kWeeks).phi, 3.16530318424, 1e-10);
    Z_CLOSE(dispersion(kMoreWeeks).phi, 5.20547037981, 1e-10);
    Z_CLOSE(dispersion(kWeeks, kMoreWeeks).phi, 3.93036588258, 1e-10);
    QCOMPARE(dispersion(kWeeks).degrees, static_cast<double>(std::size(kWeeks) - 1));
    QCOMPARE(dispersion(kWeeks, kMoreWeeks).degrees,
             static_cast<double>(std::size(kWeeks) + std::size(kMoreWeeks) - 2));
    QCOMPARE(dispersion(kWeeks, {}).phi, dispersion(kWeeks).phi);
    // Weeks without units are no weeks: three are left.
    const std::vector<Count> few{{1, 10}, {9, 10}, {0, 0}, {5, 10}};
    QCOMPARE(dispersion(few).phi, 1.0);
    QCOMPARE(dispersion(few).degrees, 0.0);
    QCOMPARE(dispersion(few, kMoreWeeks).phi, dispersion(kMoreWeeks).phi);
    const std::vector<Count> never{{0, 10}, {0, 10}, {0, 10}, {0, 10}};
    QCOMPARE(dispersion(never).phi, 1.0);
    // Less varied than chance would have it: told as it is; the intervals do not narrow.
    const std::vector<Count> even{{20, 100}, {20, 100}, {20, 100}, {20, 100}};
    QCOMPARE(dispersion(even).phi, 0.0);
    Z_CLOSE(share({80, 400}, dispersion(even)).low, share({80, 400}).low, 1e-15);
}

// Phi 2.5 from 12 degrees of freedom: qt(0.975, 12) = 2.1788128297 in place of 1.96, and 2 * pt(-2.6469912857 / sqrt(2.5), 12).
void TestShare::estimatedFromFewWeeks()
{
    const Dispersion weeks{.phi = 2.5, .degrees = 12};
    const Estimate estimate = share({222, 1849}, weeks);
    Z_CLOSE(estimate.low, 0.0964175041762, 1e-10);
    Z_CLOSE(estimate.high, 0.1485585219812, 1e-10);
    const Change change = shareChange({222, 1849}, {270, 1800}, weeks);
    Z_CLOSE(change.low, -0.0091113428296, 1e-9);
    Z_CLOSE(change.high, 0.0691496459035, 1e-9);
    Z_CLOSE(change.p, 0.1199537386, 1e-9);
    // Many weeks tell it well: as if it were known.
    Z_CLOSE(share({222, 1849}, {.phi = 2.5, .degrees = 1e9}).low, share({222, 1849}, {.phi = 2.5}).low, 1e-9);
}

void TestShare::overdispersionWidens()
{
    double width = 0;
    double changeWidth = 0;
    double p = 0;
    for (const double phi : {1.0, 1.5, 3.0, 10.0}) {
        const Estimate estimate = share({222, 1849}, {.phi = phi});
        const Change change = shareChange({222, 1849}, {270, 1800}, {.phi = phi});
        QVERIFY(estimate.high - estimate.low > width);
        QVERIFY(change.high - change.low > changeWidth);
        QVERIFY(change.p > p);
        width = estimate.high - estimate.low;
        changeWidth = change.high - change.low;
        p = change.p;
    }
}

void TestShare::coversTheTruth()
{
    constexpr double kTruth = 0.12;
    constexpr int kSamples = 4000;
    Random random(11);
    int covered = 0;
    int changeCovered = 0;
    int rejected = 0;
    const auto sample = [&](int n) {
        Count count{0, static_cast<double>(n)};
        for (int i = 0; i < n; ++i)
            count.hits += random.uniform() < kTruth ? 1 : 0;
        return count;
    };
    for (int i = 0; i < kSamples; ++i) {
        const Count before = sample(150);
        const Count after = sample(220);
        const Estimate estimate = share(before);
        const Change change = shareChange(before, after);
        covered += estimate.low <= kTruth && kTruth <= estimate.high ? 1 : 0;
        changeCovered += change.low <= 0 && 0 <= change.high ? 1 : 0;
        rejected += change.p < 0.05 ? 1 : 0;
    }
    // 95 % plus or minus the noise of 4,000 samples (0.35 points an error) and the grain of counts.
    QVERIFY(std::abs(covered / double(kSamples) - 0.95) < 0.02);
    QVERIFY(std::abs(changeCovered / double(kSamples) - 0.95) < 0.015);
    QVERIFY(std::abs(rejected / double(kSamples) - 0.05) < 0.015);
}

QTEST_APPLESS_MAIN(TestShare)
#include "tst_share.moc"
