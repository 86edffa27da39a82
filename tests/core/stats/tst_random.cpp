// xoshiro256** from state 1, 2, 3, 4: the vector of its authors' reference program (11520, 0, 1509978240, ...);
// SplitMix64 from 1234567: 6457827717110365317, 3203168211198807973, ... Both recomputed with a few lines of Python
// integers.
#include "core/stats/close.h"
#include "core/stats/random.h"

#include <algorithm>

using namespace zamer::stats;
using namespace zamer::stats::test;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheReference();
    void seedsBySplitMix();
    void logarithmIsRight();
    void momentsAreRight_data();
    void momentsAreRight();
    void isTheSameEverywhere();
};

void TestRandom::followsTheReference()
{
    Random random(std::array<std::uint64_t, 4>{1, 2, 3, 4});
    for (const std::uint64_t expected :
         {11520ULL, 0ULL, 1509978240ULL, 1215971899390074240ULL, 1216172134540287360ULL, 607988272756665600ULL,
          16172922978634559625ULL, 8476171486693032832ULL, 10595114339597558777ULL, 2904607092377533576ULL})
        QCOMPARE(random.next(), expected);
}

void TestRandom::seedsBySplitMix()
{
    Random random(1234567);
    for (const std::uint64_t expected : {3504822795582309479ULL, 1819558768956484042ULL, 1250851346055027673ULL})
        QCOMPARE(random.next(), expected);
}

void TestRandom::logarithmIsRight()
{
    Random random(1);
    for (int i = 0; i < 100'000; ++i) {
        const double x = std::ldexp(random.uniform() + 0.5, i % 200 - 100);
        QVERIFY2(std::abs(portableLog(x) - std::log(x)) <= 5e-16 * std::max(0.4, std::abs(std::log(x))),
                 QByteArray::number(x, 'g', 17).constData());
    }
    QCOMPARE(portableLog(1.0), 0.0);
}

void TestRandom::momentsAreRight_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::newRow("uniform") << 0 << 0.0 << 0.5 << 1.0 / 12;
    QTest::newRow("normal") << 1 << 0.0 << 0.0 << 1.0;
    QTest::newRow("exponential") << 2 << 0.0 << 1.0 << 1.0;
    QTest::newRow("gamma 1") << 3 << 1.0 << 1.0 << 1.0;
    QTest::newRow("gamma 2.5") << 3 << 2.5 << 2.5 << 2.5;
    QTest::newRow("gamma 500000") << 3 << 5e5 << 5e5 << 5e5;
}

void TestRandom::momentsAreRight()
{
    QFETCH(int, kind);
    QFETCH(double, shape);
    QFETCH(double, mean);
    QFETCH(double, variance);
    constexpr int kDraws = 200'000;
    Random random(7);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double x = kind == 0   ? random.uniform()
                         : kind == 1 ? random.normal()
                         : kind == 2 ? random.exponential()
                                     : random.gamma(shape);
        QVERIFY(kind == 1 || x > 0);
        sum += x - mean;
        squares += (x - mean) * (x - mean);
    }
    // Four standard errors of the mean; the variance of a gamma's square is at most 8 variances squared here.
    QVERIFY(std::abs(sum / kDraws) < 4 * std::sqrt(variance / kDraws));
    QVERIFY(std::abs(squares / kDraws / variance - 1) < 4 * std::sqrt(8.0 / kDraws));
}

void TestRandom::isTheSameEverywhere()
{
    // Pinned on x86-64; a platform that fuses or reorders operations fails here, not in a client's report.
    Random random(20240229);
    double sum = 0;
    for (int i = 0; i < 1000; ++i)
        sum += random.gamma(1.0 + i) + random.normal() + random.exponential();
    QCOMPARE(QByteArray::number(sum, 'g', 17), QByteArray("500922.05572081322"));
}

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
