// XmR charts: what a spec says of a series, and in which colour signals are painted.
#include "ui/charts/chart_tools.h"
#include "ui/charts/xmr.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::ui;
using namespace zamer::ui::charts;
using namespace zamer::test;

class TestXmr : public QObject
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
    void xmrTellsTheShift()
    {
        kpi::Kpi kpi;
        kpi.unit = kpi::Unit::WorkingMinutes;
        kpi.better = kpi::Better::Down;
        const XmrSpec better =
            xmrSpec(series(20, 10, 50, 20), kpi, report::Format(Language::English), QDate(2026, 4, 13), 15.0);
        QCOMPARE(better.finding,
                 QStringLiteral("10 of 10 weeks below the lower limit:\na real shift, not weekly noise"));
        QCOMPARE(better.points.back().form, PointForm::Better);
        QCOMPARE(better.points.front().form, PointForm::Plain);
        QCOMPARE(better.targetText, QStringLiteral("target 15"));
        kpi.better = kpi::Better::Up;
        const XmrSpec worse =
            xmrSpec(series(20, 10, 50, 20), kpi, report::Format(Language::Russian), QDate(2026, 4, 13), {});
        QCOMPARE(worse.points.back().form, PointForm::Worse);
        QCOMPARE(worse.finding, QString::fromUtf8("10 из 10 недель ниже нижнего предела:\nнастоящий сдвиг к худшему"));
        QVERIFY(worse.targetText.isEmpty());
    }
    void quartersAreCalledSo()
    {
        kpi::Kpi kpi;
        kpi.better = kpi::Better::Down;
        const auto spec = [&kpi](Language language) {
            return xmrSpec(series(20, 10, 50, 20), kpi, report::Format(language), QDate(2026, 4, 13), {},
                           kpi::Step::Quarter);
        };
        const XmrSpec english = spec(Language::English);
        QCOMPARE(english.finding, QStringLiteral("10 of 10 quarters below the lower limit:\na real shift, not chance"));
        QCOMPARE(english.baselineText, QStringLiteral("baseline: 10 quarters set the limits"));
        QCOMPARE(english.dateText(QDate(2026, 4, 1)), QStringLiteral("Q2 2026"));
        const XmrSpec russian = spec(Language::Russian);
        QVERIFY(russian.finding.startsWith(QString::fromUtf8("10 из 10 кварталов ниже")));
        QCOMPARE(russian.dateText(QDate(2026, 12, 31)), QString::fromUtf8("4 кв. 2026"));
    }
    void nearerToTheIdealIsBetter_data()
    {
        QTest::addColumn<double>("after");
        QTest::addColumn<bool>("better");
        QTest::newRow("down to it") << 78.0 << true; // from about 101, aim 80
        QTest::newRow("up and away") << 140.0 << false;
        QTest::newRow("far below it") << 30.0 << false;
    }
    void nearerToTheIdealIsBetter()
    {
        QFETCH(double, after);
        QFETCH(bool, better);
        kpi::Kpi kpi;
        kpi.better = kpi::Better::Target;
        kpi.target = 80;
        const XmrSpec spec =
            xmrSpec(series(20, 10, 101, after), kpi, report::Format(Language::English), QDate(2026, 4, 13), {});
        QCOMPARE(spec.points.back().form, better ? PointForm::Better : PointForm::Worse);
        QCOMPARE(spec.finding.endsWith(QLatin1String("for the worse")), !better);
    }
    void xmrWithoutSignalsSaysNothing()
    {
        kpi::Kpi kpi;
        QVERIFY(xmrSpec(series(20, 10, 50, 51), kpi, report::Format(Language::English), QDate(2026, 4, 13), {})
                    .finding.isEmpty());
        kpi::Series few = series(4, 2, 50, 20);
        few.chart = {};
        const XmrSpec spec = xmrSpec(few, kpi, report::Format(Language::English), QDate(), {});
        QVERIFY(std::isnan(spec.centre));
        QVERIFY(spec.finding.isEmpty());
        const QImage image = painted({744, 308}, m_style, [&](QPainter& p) {
            paintXmr(p, {0, 0, 744, 308}, spec, m_style);
        });
        QVERIFY(hasColour(image, image.rect(), lightTokens().ink2));
    }
    void xmrPaintsSignalsInTheirColour()
    {
        kpi::Kpi kpi;
        kpi.better = kpi::Better::Down;
        const auto paint = [&](kpi::Better side) {
            kpi.better = side;
            const XmrSpec spec =
                xmrSpec(series(20, 10, 50, 20), kpi, report::Format(Language::English), QDate(2026, 4, 13), {});
            return painted({744, 308}, m_style, [&](QPainter& p) { paintXmr(p, {0, 0, 744, 308}, spec, m_style); });
        };
        const QRect plot(60, 100, 560, 140);
        QVERIFY(hasColour(paint(kpi::Better::Down), plot, lightTokens().imp));
        QVERIFY(!hasColour(paint(kpi::Better::Down), plot, lightTokens().wor));
        QVERIFY(hasColour(paint(kpi::Better::Up), plot, lightTokens().wor));
    }
};

QTEST_MAIN(TestXmr)
#include "tst_xmr.moc"
