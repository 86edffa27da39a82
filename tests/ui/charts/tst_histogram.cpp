// Histograms: what a spec says of a distribution, on which side of the line its steps stand, and the words of an XmR chart clear of its
// lines.
#include "ui/charts/chart_tools.h"
#include "ui/charts/histogram.h"
#include "ui/charts/xmr_layout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QtTest>

#include <limits>

using namespace zamer;
using namespace zamer::ui;
using namespace zamer::ui::charts;
using namespace zamer::test;
using kpi::SpreadOf;

Q_DECLARE_METATYPE(std::vector<double>)

namespace {

kpi::Distribution times(double beyond = 0)
{
    kpi::Kpi kpi;
    kpi.estimator = kpi::Estimator::Median;
    kpi.unit = kpi::Unit::WorkingMinutes;
    std::vector<double> before, now;
    for (int i = 1; i <= 200; ++i) {
        before.push_back(20 + i);
        now.push_back(i <= 200 * beyond ? std::numeric_limits<double>::infinity() : 2 + i / 5.0);
    }
    return kpi::distributionOf(kpi, {SpreadOf::Times, before}, {SpreadOf::Times, now});
}

}

class TestHistogram : public QObject
{
    Q_OBJECT

    Style m_style;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QVERIFY(registerFonts() >= 4);
        m_style.snap = true;
    }

    void specSaysMediansTailsAndTheTarget()
    {
        const report::Format english(Language::English);
        const HistogramSpec spec = histogramSpec(times(), english, true, 15.0, kpi::Verdict::Improved);
        QCOMPARE(spec.before.text, QStringLiteral("before: median 121"));  // of 21..220: 120.5
        QCOMPARE(spec.now.text, QStringLiteral("now: median 22.1"));       // of 2.2, 2.4 .. 42: 22.1
        QVERIFY(spec.now.note.startsWith(QStringLiteral("p90 200 → 38"))); // 200.1 and 38.02
        QCOMPARE(spec.targetTick, QStringLiteral("15"));
        QVERIFY(spec.ticks.size() >= 3 && spec.ticks.size() <= 7);
        QVERIFY(spec.beyondText.isEmpty());
        const HistogramSpec russian =
            histogramSpec(times(0.1), report::Format(Language::Russian), true, {}, kpi::Verdict::Improved);
        QVERIFY(russian.now.text.startsWith(QString::fromUtf8("стало: медиана")));
        QCOMPARE(russian.beyondText, QString::fromUtf8("нет"));
    }

    void aloneItSaysNoBefore()
    {
        const HistogramSpec spec =
            histogramSpec(times(), report::Format(Language::English), false, {}, kpi::Verdict::CannotTell);
        QVERIFY(spec.before.shares.empty());
        QVERIFY(spec.before.text.isEmpty());
        QCOMPARE(spec.now.text, QStringLiteral("median 22.1"));
    }

    void aTargetOffTheAxisIsNotDrawn()
    {
        QVERIFY(
            !histogramSpec(times(), report::Format(Language::English), true, 90'000.0, kpi::Verdict::Improved).target);
    }

    void binsAreNamed()
    {
        kpi::Kpi kpi;
        kpi.unit = kpi::Unit::PerDay;
        const kpi::Distribution days =
            kpi::distributionOf(kpi, {}, {SpreadOf::Days, {0, 1, 1, 2, 3, 3, 3, 4, 5, 6, 7, 8}});
        const report::Format english(Language::English);
        QCOMPARE(binText(days, 1, english), QStringLiteral("1"));
        kpi::Distribution open = times();
        open.openLow = open.openHigh = true;
        QVERIFY(binText(open, 0, english).startsWith(QLatin1String("under ")));
        QVERIFY(binText(open, open.edges.size() - 2, english).endsWith(QLatin1String(" on")));
    }

    void beforeStandsAboveAndNowBelow_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QColor>("fill");
        QTest::newRow("improved") << static_cast<int>(kpi::Verdict::Improved) << lightTokens().impt;
        QTest::newRow("worsened") << static_cast<int>(kpi::Verdict::Worsened) << lightTokens().wort;
        QTest::newRow("not proven") << static_cast<int>(kpi::Verdict::NoReliableChange) << lightTokens().neut;
    }
    void beforeStandsAboveAndNowBelow()
    {
        QFETCH(int, verdict);
        QFETCH(QColor, fill);
        const HistogramSpec spec =
            histogramSpec(times(), report::Format(Language::English), true, {}, static_cast<kpi::Verdict>(verdict));
        const QImage image = painted({416, 306}, m_style, [&](QPainter& p) {
            paintHistogram(p, {0, 0, 416, 306}, spec, m_style);
        });
        // Before is late and above, now is early and below.
        QVERIFY(hasColour(image, QRect(210, 20, 200, 150), lightTokens().band));
        QVERIFY(hasColour(image, QRect(0, 130, 260, 160), fill));
        QVERIFY(!hasColour(image, QRect(0, 0, 416, 60), fill));
    }

    void wordsKeepClearOfLines_data()
    {
        QTest::addColumn<std::vector<double>>("occupied");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing there") << std::vector<double>{} << 84.0;
        QTest::newRow("under a line") << std::vector<double>{60} << 114.0;
        QTest::newRow("between two") << std::vector<double>{20, 120, 160} << 54.0;
        QTest::newRow("outside the chart") << std::vector<double>{-20, 400} << 84.0;
    }
    void wordsKeepClearOfLines()
    {
        QFETCH(std::vector<double>, occupied);
        QFETCH(double, top);
        QCOMPARE(clearTop({0, 0, 500, 200}, occupied, 32), top);
    }
};

QTEST_MAIN(TestHistogram)
#include "tst_histogram.moc"
