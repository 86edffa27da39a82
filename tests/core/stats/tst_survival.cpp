// References from R's survival 3.5-3 on its two classic samples of remission times (Freireich 1963):
//   s <- summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log"), times = ages); cbind(1 - s$surv, 1 - s$upper, 1 -
//   s$lower) change: z of log(-log(s$surv)) with errors s$std.err / s$surv / abs(log(s$surv)); bounds as Newcombe
//   squares and adds
#include "core/stats/close.h"
#include "core/stats/random.h"
#include "core/stats/survival.h"

#include <array>
#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

std::vector<Spell> spells(const std::vector<double>& times, const std::vector<int>& events)
{
    std::vector<Spell> list;
    for (std::size_t i = 0; i < times.size(); ++i)
        list.push_back({.time = times[i], .event = events[i] == 1});
    return list;
}

/// Unsorted on purpose.
std::vector<Spell> treated()
{
    return spells({35, 6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34},
                  {0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0});
}

std::vector<Spell> placebo()
{
    return spells({1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}, std::vector<int>(21, 1));
}

}

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSurvfit_data();
    void agreesWithSurvfit();
    void severalAgesInOnePass();
    void change_data();
    void change();
    void swappingSidesTurnsTheSign();
    void withoutCensoringItIsTheShare();
    void nobody();
    void coversTheTruth();
};

void TestSurvival::agreesWithSurvfit_data()
{
    QTest::addColumn<bool>("treatment");
    QTest::addColumn<double>("age");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // R prints bounds of 0 before the first event; none are known.
    QTest::newRow("before the first event") << true << 5.0 << 0.0 << kNaN << kNaN;
    QTest::newRow("at events and censoring") << true << 6.0 << 0.142857142857 << 0.048448252353 << 0.380282044734;
    QTest::newRow("10") << true << 10.0 << 0.247058823529 << 0.110638164831 << 0.496800489200;
    QTest::newRow("22") << true << 22.0 << 0.462184873950 << 0.253209282365 << 0.732221063233;
    QTest::newRow("between events") << true << 30.0 << 0.551820728291 << 0.319857371505 << 0.811947994041;
    QTest::newRow("the last observed") << true << 35.0 << 0.551820728291 << 0.319857371505 << 0.811947994041;
    QTest::newRow("beyond follow-up") << true << 35.1 << kNaN << kNaN << kNaN;
    QTest::newRow("1") << false << 1.0 << 0.0952380952381 << 0.0247058509619 << 0.329954117765;
    QTest::newRow("8") << false << 8.0 << 0.6190476190476 << 0.4222113222542 << 0.816933451180;
    QTest::newRow("all but one") << false << 22.0 << 0.9523809523810 << 0.8029550943011 << 0.996675536957;
    QTest::newRow("all") << false << 23.0 << 1.0 << kNaN << kNaN;
    QTest::newRow("all, later") << false << 90.0 << 1.0 << kNaN << kNaN;
}

void TestSurvival::agreesWithSurvfit()
{
    QFETCH(bool, treatment);
    QFETCH(double, age);
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    const Estimate estimate = cumulativeShare(treatment ? treated() : placebo(), age);
    Z_CLOSE(estimate.value, value, 1e-9);
    Z_CLOSE(estimate.low, low, 1e-9);
    Z_CLOSE(estimate.high, high, 1e-9);
}

void TestSurvival::severalAgesInOnePass()
{
    const std::vector<Spell> list = treated();
    const std::array<double, 6> ages{5, 6, 6, 22, 35, 60};
    std::array<Estimate, 6> out;
    cumulativeShares(list, ages, out);
    for (std::size_t i = 0; i < ages.size(); ++i) {
        const Estimate single = cumulativeShare(list, ages[i]);
        Z_CLOSE(out[i].value, single.value, 0);
        Z_CLOSE(out[i].low, single.low, 0);
        Z_CLOSE(out[i].high, single.high, 0);
    }
    cumulativeShares(list, {}, {});
}

void TestSurvival::change_data()
{
    QTest::addColumn<double>("age");
    QTest::addColumn<double>("delta");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("p");
    QTest::newRow("8") << 8.0 << 0.425770308123 << 0.112602851099 << 0.655193146134 << 0.00941048228302;
    QTest::newRow("10") << 10.0 << 0.3719887955182 << 0.0540022748805 << 0.6123414503368 << 0.0221892353669;
    QTest::newRow("20") << 20.0 << 0.532212885154 << 0.223783290576 << 0.726455355047 << 8.19349123633e-04;
    QTest::newRow("no event on a side") << 5.0 << 0.42857142857142855 << kNaN << kNaN << kNaN;
    QTest::newRow("beyond follow-up") << 36.0 << kNaN << kNaN << kNaN << kNaN;
}

void TestSurvival::change()
{
    QFETCH(double, age);
    QFETCH(double, delta);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, p);
    const Change change = cumulativeShareChange(treated(), placebo(), age);
    Z_CLOSE(change.delta, delta, 1e-9);
    Z_CLOSE(change.low, low, 1e-9);
    Z_CLOSE(change.high, high, 1e-9);
    Z_CLOSE(change.p, p, 1e-9);
}

void TestSurvival::swappingSidesTurnsTheSign()
{
    const Change forth = cumulativeShareChange(treated(), placebo(), 10);
    const Change back = cumulativeShareChange(placebo(), treated(), 10);
    Z_CLOSE(back.delta, -forth.delta, 1e-12);
    Z_CLOSE(back.low, -forth.high, 1e-12);
    Z_CLOSE(back.high, -forth.low, 1e-12);
    Z_CLOSE(back.p, forth.p, 1e-12);
    QVERIFY(forth.low <= forth.delta && forth.delta <= forth.high);
}

void TestSurvival::withoutCensoringItIsTheShare()
{
    std::vector<Spell> list;
    for (int i = 0; i < 200; ++i)
        list.push_back({.time = i % 4 == 0 ? 10.0 + i : 365.0, .event = i % 4 == 0});
    // 10, 14, ... 206: by age 109 the events of 10 to 106, 25 of 200.
    Z_CLOSE(cumulativeShare(list, 109).value, 25.0 / 200, 1e-12);
    Z_CLOSE(cumulativeShare(list, 365).value, 50.0 / 200, 1e-12);
}

void TestSurvival::nobody()
{
    QVERIFY(std::isnan(cumulativeShare({}, 30).value));
    const std::vector<Spell> unknown{{.time = kNaN, .event = true}, {.time = 40, .event = false}};
    QCOMPARE(cumulativeShare(unknown, 30).value, 0.0);
    QVERIFY(std::isnan(cumulativeShareChange({}, treated(), 10).delta));
}

void TestSurvival::coversTheTruth()
{
    // Events exponential, censored uniformly over 0 to 3: at age 1 the truth is 1 - exp(-1).
    constexpr int kSamples = 2000;
    Random random(31);
    int covered = 0;
    int rejected = 0;
    const double truth = 1 - std::exp(-1.0);
    const auto sample = [&] {
        std::vector<Spell> list;
        for (int i = 0; i < 120; ++i) {
            const double event = random.exponential();
            const double end = 3 * random.uniform();
            list.push_back({.time = std::min(event, end), .event = event <= end});
        }
        return list;
    };
    for (int i = 0; i < kSamples; ++i) {
        const std::vector<Spell> before = sample();
        const Estimate estimate = cumulativeShare(before, 1);
        covered += estimate.low <= truth && truth <= estimate.high ? 1 : 0;
        rejected += cumulativeShareChange(before, sample(), 1).p < 0.05 ? 1 : 0;
    }
    QVERIFY2(std::abs(covered / double(kSamples) - 0.95) < 0.02, QByteArray::number(covered).constData());
    QVERIFY2(std::abs(rejected / double(kSamples) - 0.05) < 0.02, QByteArray::number(rejected).constData());
}

QTEST_APPLESS_MAIN(TestSurvival)
#include "tst_survival.moc"
