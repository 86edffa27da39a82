// References from R 4.2.2: x <- t.test(a, b), y <- t.test(ca, cb); d <- dx - dy; d - sqrt((dx - lx)^2 + (uy - dy)^2),
// d + sqrt((ux - dx)^2 + (dy - ly)^2); 2 * pnorm(-d / ((d - low) / qnorm(.975))).
#include "core/stats/close.h"
#include "core/stats/difference.h"
#include "core/stats/mean.h"
#include "core/stats/random.h"
#include "core/stats/share.h"

#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

const std::vector<double> kBefore{4.1, 5.2, 3.9, 6.0, 5.5, 4.8, 5.1};
const std::vector<double> kAfter{5.0, 6.1, 5.9, 6.4, 5.2, 7.0, 6.6, 5.8};
const std::vector<double> kControlBefore{4.4, 5.0, 4.2, 5.9, 5.6, 4.9, 5.3, 4.7};
const std::vector<double> kControlAfter{4.6, 5.3, 4.1, 6.1, 5.5, 5.2, 5.2, 4.9};

Count drawn(Random& random, int n, double share)
{
    Count count{0, static_cast<double>(n)};
    for (int i = 0; i < n; ++i)
        count.hits += random.uniform() < share ? 1 : 0;
    return count;
}

}

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means();
    void turnsWithItsSides();
    void withoutInterval();
    void whatBothShareGoes();
};

void TestDifference::means()
{
    const Change change =
        differenceInDifferences(welchChange(kBefore, kAfter), welchChange(kControlBefore, kControlAfter));
    Z_CLOSE(change.delta, 0.9446428571428571, 1e-12);
    Z_CLOSE(change.low, -0.0784063177120056, 1e-10);
    Z_CLOSE(change.high, 1.9676920319977198, 1e-10);
    Z_CLOSE(change.p, 0.0703341502658614, 1e-9);
}

void TestDifference::turnsWithItsSides()
{
    const Change change =
        differenceInDifferences(welchChange(kControlBefore, kControlAfter), welchChange(kBefore, kAfter));
    Z_CLOSE(change.delta, -0.9446428571428571, 1e-12);
    Z_CLOSE(change.low, -1.9676920319977198, 1e-10);
    Z_CLOSE(change.high, 0.0784063177120056, 1e-10);
    Z_CLOSE(change.p, 0.0703341502658614, 1e-9);
    const Change same = differenceInDifferences(welchChange(kBefore, kAfter), welchChange(kBefore, kAfter));
    QCOMPARE(same.delta, 0.0);
    QCOMPARE(same.p, 1.0);
    QVERIFY(same.low < 0 && same.high > 0);
}

void TestDifference::withoutInterval()
{
    const Change change = differenceInDifferences({.delta = 2}, welchChange(kBefore, kAfter));
    QVERIFY(std::isfinite(change.delta));
    QVERIFY(std::isnan(change.low) && std::isnan(change.high) && std::isnan(change.p));
    const Change open{.delta = 2, .low = 1, .high = kInf, .p = 0.01};
    QVERIFY(std::isnan(differenceInDifferences(open, welchChange(kBefore, kAfter)).p));
}

void TestDifference::whatBothShareGoes()
{
    // Both groups gain 6 points by the season; the moved ones nothing more. The plain change finds it, the difference does not.
    constexpr int kSamples = 2000;
    Random random(3);
    int covered = 0;
    int found = 0;
    int plain = 0;
    for (int i = 0; i < kSamples; ++i) {
        const Change moved = shareChange(drawn(random, 300, 0.12), drawn(random, 300, 0.18));
        const Change control = shareChange(drawn(random, 200, 0.20), drawn(random, 250, 0.26));
        const Change change = differenceInDifferences(moved, control);
        covered += change.low <= 0 && 0 <= change.high ? 1 : 0;
        found += change.p < 0.05 ? 1 : 0;
        plain += moved.p < 0.05 ? 1 : 0;
    }
    QVERIFY2(std::abs(covered / double(kSamples) - 0.95) < 0.017, QByteArray::number(covered).constData());
    QCOMPARE(found, kSamples - covered);
    QVERIFY(plain > kSamples / 2);
}

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
