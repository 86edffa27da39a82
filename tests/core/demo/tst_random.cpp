#include "core/demo/random.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace zamer::demo;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequence_data()
    {
        // Blackman and Vigna's xoshiro256** and splitmix64 written down in Python: state = splitmix of
        // (splitmix(seed) xor stream * 0xD1B54A32D192ED03), four words; then three outputs.
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("stream");
        QTest::addColumn<QList<quint64>>("expected");
        QTest::newRow("1/0") << quint64{1} << quint64{0}
                             << QList<quint64>{0xEE127FE613436E33ULL, 0xD6DAD8D34A1874EAULL, 0x2A52C16CEC1116A9ULL};
        QTest::newRow("1/7") << quint64{1} << quint64{7}
                             << QList<quint64>{0xD50584F11A3D4D6AULL, 0xC05E95DD8DE20064ULL, 0x6174C02D78E122F9ULL};
        QTest::newRow("42/3") << quint64{42} << quint64{3}
                              << QList<quint64>{0x5D820981817E4ADDULL, 0x93727EE08C7311A2ULL, 0x22C7A9F117C4446DULL};
    }
    void sequence()
    {
        QFETCH(quint64, seed);
        QFETCH(quint64, stream);
        QFETCH(QList<quint64>, expected);
        Random random(seed, stream);
        for (const quint64 value : expected)
            QCOMPARE(quint64{random.next()}, value);
    }

    void expAndLog()
    {
        for (double x = -30; x < 30; x += 0.37) {
            QVERIFY(std::abs(portableExp(x) / std::exp(x) - 1) < 1e-13);
            QVERIFY(std::abs(portableLog(std::exp(x)) - x) < 1e-12);
        }
    }

    void moments()
    {
        constexpr int kDraws = 200'000;
        Random random(5, 1);
        double sum = 0;
        double squares = 0;
        double logs = 0;
        double events = 0;
        double eventSquares = 0;
        int below = 0;
        for (int i = 0; i < kDraws; ++i) {
            const double z = random.normal();
            sum += z;
            squares += z * z;
            logs += std::log(random.logNormal(20, 0.5));
            const double k = random.poisson(25.5);
            events += k;
            eventSquares += k * k;
            below += random.below(12) == 11;
        }
        const double n = kDraws;
        // four standard errors each
        QVERIFY(std::abs(sum / n) < 4 / std::sqrt(n));
        QVERIFY(std::abs(squares / n - 1) < 4 * std::sqrt(2 / n));
        QVERIFY(std::abs(logs / n - std::log(20.0)) < 4 * 0.5 / std::sqrt(n));
        QVERIFY(std::abs(events / n - 25.5) < 4 * std::sqrt(25.5 / n));
        QVERIFY(std::abs(eventSquares / n - (events / n) * (events / n) - 25.5) < 0.5);
        QVERIFY(std::abs(below / n - 1.0 / 12) < 4 * std::sqrt(11.0 / 144 / n));
    }

    void pickFollowsWeights()
    {
        Random random(9, 2);
        const std::array<double, 3> weights{1, 0, 3};
        std::array<int, 3> hits{};
        for (int i = 0; i < 40'000; ++i)
            ++hits[random.pick(weights)];
        QCOMPARE(hits[1], 0);
        QVERIFY(std::abs(hits[0] - 10'000) < 400);
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
