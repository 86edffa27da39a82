// By hand: 10, 12, 11, 13, 9, 12 have the mean 67 / 6 and the ranges 2, 1, 2, 4, 3, mean 2.4: limits 67 / 6 -+ 2.66
// x 2.4 = 4.782667 and 17.550667, half way 7.974667 and 14.358667, range limit 3.267 x 2.4 = 7.8408.
#include "core/stats/close.h"
#include "core/stats/xmr.h"

#include <QList>

#include <array>
#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

const std::vector<double> kBaseline{10, 12, 11, 13, 9, 12};

/// The baseline with more values behind it.
std::vector<double> followedBy(const QList<double>& values)
{
    std::vector<double> all = kBaseline;
    all.insert(all.end(), values.begin(), values.end());
    return all;
}

/// A letter a signal: . none, o outside, r run, n near a limit.
QByteArray letters(const std::vector<Signal>& signals)
{
    QByteArray text;
    for (const Signal signal : signals)
        text += ".orn"[static_cast<std::size_t>(signal)];
    return text;
}

}

class TestXmr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits();
    void rules_data();
    void rules();
    void incompleteWeeksStayOutside();
    void gaps();
    void enough_data();
    void enough();
    void constantValues();
    void frozenLimitsStay();
};

void TestXmr::limits()
{
    const Xmr chart = xmr(followedBy({30, 31}), {}, kBaseline.size());
    QVERIFY(chart.enough);
    Z_CLOSE(chart.centre, 67.0 / 6, 1e-12);
    Z_CLOSE(chart.meanRange, 2.4, 1e-12);
    Z_CLOSE(chart.low, 67.0 / 6 - 6.384, 1e-12);
    Z_CLOSE(chart.high, 67.0 / 6 + 6.384, 1e-12);
    Z_CLOSE(chart.rangeLimit, 7.8408, 1e-12);
    QCOMPARE(chart.ranges.size(), std::size_t{8});
    QVERIFY(std::isnan(chart.ranges[0]));
    Z_CLOSE(chart.ranges[4], 4.0, 1e-12);
    Z_CLOSE(chart.ranges[6], 18.0, 1e-12);
}

void TestXmr::rules_data()
{
    QTest::addColumn<QList<double>>("after");
    QTest::addColumn<QByteArray>("signals");
    QTest::newRow("quiet") << QList<double>{11, 12, 10} << QByteArray("...");
    QTest::newRow("above") << QList<double>{11, 17.6, 10} << QByteArray(".o.");
    QTest::newRow("below") << QList<double>{12, 4.7, 12} << QByteArray(".o.");
    QTest::newRow("within") << QList<double>{11, 17.5, 10} << QByteArray("...");
    QTest::newRow("eight below") << QList<double>{12, 11, 11, 10, 11, 10, 11, 11, 10, 12} << QByteArray(".rrrrrrrr.");
    QTest::newRow("seven below") << QList<double>{12, 11, 11, 10, 11, 10, 11, 11, 12} << QByteArray(".........");
    QTest::newRow("nine above") << QList<double>{11, 12, 12, 13, 12, 12, 12, 13, 12, 12, 11}
                                << QByteArray(".rrrrrrrrr.");
    QTest::newRow("three of four") << QList<double>{11, 15, 15, 12, 15, 11} << QByteArray(".nn.n.");
    QTest::newRow("three in a row") << QList<double>{11, 7, 7.5, 7, 12} << QByteArray(".nnn.");
    QTest::newRow("three of five") << QList<double>{11, 15, 15, 12, 12, 15, 11} << QByteArray(".......");
    QTest::newRow("on both sides") << QList<double>{11, 15, 7, 15, 7, 11} << QByteArray("......");
    QTest::newRow("outside counts as beyond half way") << QList<double>{11, 15, 18, 15, 11} << QByteArray(".non.");
    QTest::newRow("outside in a run") << QList<double>{11, 12, 12, 18, 12, 12, 12, 12, 12, 11}
                                      << QByteArray(".rrorrrrr.");
}

void TestXmr::rules()
{
    QFETCH(QList<double>, after);
    QFETCH(QByteArray, signals);
    const Xmr chart = xmr(followedBy(after), {}, kBaseline.size());
    QCOMPARE(letters(chart.signals).mid(static_cast<qsizetype>(kBaseline.size())), signals);
    QCOMPARE(letters(chart.signals).left(static_cast<qsizetype>(kBaseline.size())), QByteArray("......"));
}

void TestXmr::incompleteWeeksStayOutside()
{
    std::vector<double> values = followedBy({12, 1, 12, 12, 12, 12, 12, 12, 12, 1});
    std::array<bool, 16> counted{};
    counted.fill(true);
    counted[7] = false;
    counted[15] = false;
    const Xmr chart = xmr(values, counted, 6);
    // The incomplete week neither breaks the run nor is a part of it. The last of the baseline, 12, begins it.
    QCOMPARE(letters(chart.signals), QByteArray(".....rr.rrrrrrr."));
    QVERIFY(std::isnan(chart.ranges[7]) && std::isnan(chart.ranges[8]) && std::isnan(chart.ranges[15]));
    // Left out of the baseline too: limits as without it.
    values[6] = 100;
    counted[6] = false;
    const Xmr wider = xmr(values, counted, 7);
    QCOMPARE(wider.centre, chart.centre);
    QCOMPARE(wider.high, chart.high);
}

void TestXmr::gaps()
{
    const std::vector<double> values{10, 12, kNaN, 11, 13, 9, 12, kNaN, 30};
    const Xmr chart = xmr(values, {}, 7);
    // Ranges 2, 2, 4, 3 remain: the one across the gap is none.
    Z_CLOSE(chart.meanRange, 11.0 / 4, 1e-12);
    Z_CLOSE(chart.centre, 67.0 / 6, 1e-12);
    QVERIFY(std::isnan(chart.ranges[2]) && std::isnan(chart.ranges[3]) && std::isnan(chart.ranges[8]));
    QCOMPARE(letters(chart.signals), QByteArray("........o"));
}

void TestXmr::enough_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("baseline");
    QTest::addColumn<bool>("enough");
    QTest::newRow("five") << QList<double>{1, 2, 1, 2, 1} << 5 << true;
    QTest::newRow("four of five") << QList<double>{1, 2, 1, 2, 1} << 4 << false;
    QTest::newRow("four with a gap") << QList<double>{1, 2, kNaN, 2, 1} << 5 << false;
    QTest::newRow("a baseline past the end") << QList<double>{1, 2, 1, 2, 1} << 50 << true;
    QTest::newRow("no neighbours") << QList<double>{1, kNaN, 1, kNaN, 1, kNaN, 1, kNaN, 1} << 9 << false;
    QTest::newRow("nothing") << QList<double>{} << 5 << false;
}

void TestXmr::enough()
{
    QFETCH(QList<double>, values);
    QFETCH(int, baseline);
    QFETCH(bool, enough);
    const Xmr chart =
        xmr({values.constData(), static_cast<std::size_t>(values.size())}, {}, static_cast<std::size_t>(baseline));
    QCOMPARE(chart.enough, enough);
    QCOMPARE(std::isnan(chart.centre), !enough);
    QCOMPARE(chart.signals.size(), static_cast<std::size_t>(values.size()));
    QCOMPARE(chart.ranges.size(), static_cast<std::size_t>(values.size()));
}

void TestXmr::constantValues()
{
    // 0.1 has no exact double and ten of them do not sum to 1: rounding alone must raise no signal.
    std::vector<double> values(20, 0.1);
    const Xmr quiet = xmr(values, {}, 10);
    QCOMPARE(letters(quiet.signals), QByteArray(20, '.'));
    values[15] = 0.11;
    QCOMPARE(letters(xmr(values, {}, 10).signals), QByteArray("...............o...."));
}

void TestXmr::frozenLimitsStay()
{
    const Xmr first = xmr(kBaseline, {}, kBaseline.size());
    const FrozenLimits frozen{first.centre, first.meanRange};
    // Whatever comes later, the limits do not move, and the points are judged as in the chart that set them.
    const std::vector<double> all = followedBy({11, 15, 15, 12, 15, 18, 30});
    const Xmr later = xmr(all, {}, frozen);
    const Xmr whole = xmr(all, {}, kBaseline.size());
    QCOMPARE(later.low, first.low);
    QCOMPARE(later.high, first.high);
    QCOMPARE(later.rangeLimit, first.rangeLimit);
    QCOMPARE(letters(later.signals), letters(whole.signals));
    QCOMPARE(letters(later.signals), QByteArray(".......nn.noo"));
    // Too few points to set limits are enough to be judged by them.
    QCOMPARE(letters(xmr(std::vector<double>{12, 18}, {}, frozen).signals), QByteArray(".o"));
    const Xmr none = xmr(all, {}, FrozenLimits());
    QVERIFY(!none.enough && std::isnan(none.high));
    QCOMPARE(letters(none.signals), QByteArray(13, '.'));
}

QTEST_APPLESS_MAIN(TestXmr)
#include "tst_xmr.moc"
