// References from R 4.2.2, 1e6 draws, set.seed(1): w <- c(31, 24, 28, 35, 22, 30, 27, 33, 25, 11), days 7 and for the last 3;
// u <- c(36, 29, 41, 33, 38, 30, 35, 44, 31, 37, 40, 34), days 7; s <- sample.int(10, 10, TRUE), sum(w[s]) / sum(days[s]);
// quantile(draws, c(a, 1 - a)) with a <- pnorm(-qt(.975, 9) * sqrt(10 / 9)); for the change Welch's degrees and
// f <- sqrt((vb + va) / (vb * 9 / 10 + va * 11 / 12)): a <- pnorm(-qt(.975, df) * f), p <- 2 * pt(qnorm(p / 2) / f, df).
#include "core/stats/blocks.h"
#include "core/stats/close.h"
#include "core/stats/random.h"

#include <cmath>
#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

std::vector<Block> weeks(std::initializer_list<double> totals, double lastDays)
{
    std::vector<Block> blocks;
    for (const double total : totals)
        blocks.push_back({total, 7});
    blocks.back().den = lastDays;
    return blocks;
}

const std::vector<Block> kBefore = weeks({31, 24, 28, 35, 22, 30, 27, 33, 25, 11}, 3);
const std::vector<Block> kAfter = weeks({36, 29, 41, 33, 38, 30, 35, 44, 31, 37, 40, 34}, 7);

}

class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void level();
    void change();
    void anEmptyWeekCounts();
    void keepsWhatAWeekShares();
};

void TestBlocks::level()
{
    const Estimate rate = blockRate(kBefore);
    Z_CLOSE(rate.value, 266.0 / 66, 1e-12);
    QVERIFY2(std::abs(rate.low - 3.596774193548) < 0.02, told(rate.low, 3.596774193548).constData());
    QVERIFY2(std::abs(rate.high - 4.469696969697) < 0.02, told(rate.high, 4.469696969697).constData());
}

void TestBlocks::change()
{
    const Change change = blockRateChange(kBefore, kAfter);
    Z_CLOSE(change.delta, 1.064935064935, 1e-11);
    QVERIFY2(std::abs(change.low - 0.5032467532468) < 0.02, told(change.low, 0.5032467532468).constData());
    QVERIFY2(std::abs(change.high - 1.6344086021505) < 0.02, told(change.high, 1.6344086021505).constData());
    // 1.4e-05 of the draws are beyond: 20,000 see none or a few of them, so the p ends at 2 * pt(qnorm(1 / 20001) / f, df).
    QVERIFY2(change.p > 0.0005 && change.p < 0.0025, told(change.p, 0.000523).constData());
}

void TestBlocks::anEmptyWeekCounts()
{
    std::vector<Block> more = kBefore;
    more.push_back({0, 7});
    const Estimate without = blockRate(kBefore);
    const Estimate with = blockRate(more);
    Z_CLOSE(with.value, 266.0 / 73, 1e-12);
    QVERIFY(with.high - with.low > 1.5 * (without.high - without.low));
}

void TestBlocks::keepsWhatAWeekShares()
{
    // Weeks of unlike luck, 20 a day: the rows alone would promise half the noise.
    Random random(2);
    int covered = 0;
    constexpr int kSamples = 300;
    for (int i = 0; i < kSamples; ++i) {
        std::vector<Block> blocks(12);
        for (Block& block : blocks)
            block = {140 * std::exp(0.2 * random.normal()) + std::sqrt(140.0) * random.normal(), 7};
        const Estimate rate = blockRate(blocks);
        const double truth = 20 * std::exp(0.02);
        covered += rate.low <= truth && truth <= rate.high ? 1 : 0;
    }
    // 95 % of 300 are 285 with an error of 3.8.
    QVERIFY2(covered >= 272 && covered <= 296, QByteArray::number(covered).constData());
}

QTEST_APPLESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
