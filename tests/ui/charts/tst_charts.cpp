// The painted charts: forms of verdicts, clipped whiskers, absent targets, grey print, ticks, and what an XmR spec says
// of a series.
#include "ui/charts/chart_tools.h"
#include "ui/charts/curve.h"
#include "ui/charts/managers.h"
#include "ui/charts/stage_path.h"
#include "ui/charts/ticks.h"
#include "ui/charts/verdict_glyph.h"
#include "ui/charts/way.h"
#include "ui/charts/xmr.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QPainter>
#include <QtTest>

#include <functional>
#include <set>

using namespace zamer;
using namespace zamer::ui;
using namespace zamer::ui::charts;
using kpi::Verdict;
using namespace zamer::test;

Q_DECLARE_METATYPE(std::vector<double>)

namespace {

bool isGrey(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (std::abs(colour.red() - colour.blue()) > 12)
                return false;
        }
    return true;
}

WaySpec row(Verdict verdict)
{
    return {QStringLiteral("nps"),
            QStringLiteral("NPS"),
            QStringLiteral("points"),
            QStringLiteral("17"),
            QStringLiteral("28"),
            QStringLiteral("35"),
            -0.4,
            0.6,
            1.2,
            true,
            verdict,
            QStringLiteral("word"),
            QStringLiteral("+11")};
}

/// x of a share of the way in a picture of the design's width.
int xOf(double share)
{
    return qRound(178 + 76 + 8 + (share + 1) / 2.6 * 228);
}

}

class TestCharts : public QObject
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
    void sixVerdictsHaveSixForms()
    {
        std::set<QByteArray> forms;
        Style grey = m_style;
        grey.colours = inGrey(lightTokens());
        for (const Verdict verdict : {Verdict::Improved, Verdict::Worsened, Verdict::PossiblyImproved,
                                      Verdict::PossiblyWorsened, Verdict::NoReliableChange, Verdict::CannotTell}) {
            // Black and white only: colour and luminance must not be needed to tell the forms apart.
            const QImage image = painted({24, 24}, grey, [&](QPainter& p) {
                                     paintVerdict(p, {12, 12}, verdict, grey, 20);
                                 }).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
            forms.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(forms.size(), std::size_t{6});
    }
    void markerOfARow_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QColor>("centre");
        const Tokens& tokens = lightTokens();
        QTest::newRow("improved") << static_cast<int>(Verdict::Improved) << tokens.imp;
        QTest::newRow("worsened") << static_cast<int>(Verdict::Worsened) << tokens.wor;
        QTest::newRow("possibly improved is hollow") << static_cast<int>(Verdict::PossiblyImproved) << tokens.bg;
        QTest::newRow("possibly worsened is hollow") << static_cast<int>(Verdict::PossiblyWorsened) << tokens.bg;
        QTest::newRow("cannot tell is hollow") << static_cast<int>(Verdict::CannotTell) << tokens.bg;
    }
    void markerOfARow()
    {
        QFETCH(int, verdict);
        QFETCH(QColor, centre);
        const QImage image = painted({852, 52}, m_style, [&](QPainter& p) {
            paintWayRow(p, {0, 0, 852, 52}, row(static_cast<Verdict>(verdict)), m_style);
        });
        QCOMPARE(image.pixelColor(xOf(0.6), 26), centre);
    }
    void whiskerCrossesOnlyWhatItSays()
    {
        const Tokens& tokens = lightTokens();
        const QImage image = painted({852, 52}, m_style, [&](QPainter& p) {
            paintWayRow(p, {0, 0, 852, 52}, row(Verdict::Improved), m_style);
        });
        QVERIFY(hasColour(image, QRect(xOf(-0.35), 24, 4, 4), tokens.imp));
        QVERIFY(!hasColour(image, QRect(xOf(-0.6), 20, 10, 12), tokens.imp));
        QVERIFY(!hasColour(image, QRect(xOf(1.25), 20, 20, 12), tokens.imp));
    }
    void whiskerBeyondTheAxisGetsAnArrowhead()
    {
        WaySpec clipped = row(Verdict::NoReliableChange);
        clipped.low = -3;
        clipped.high = 4;
        const QImage image = painted({852, 52}, m_style, [&](QPainter& p) {
            paintWayRow(p, {0, 0, 852, 52}, clipped, m_style);
        });
        // A cap is a line of 8 pixels at the end; an arrowhead is open there and wide 5 pixels before it.
        const int end = xOf(1.6);
        const auto dark = [&](int x, int y) { return image.pixelColor(x, y).lightness() < 160; };
        QVERIFY(!dark(end, 22) && !dark(end, 29));
        QVERIFY(dark(end - 5, 22) || dark(end - 4, 22) || dark(end - 5, 23) || dark(end - 4, 23));
    }
    void withoutATargetNoTargetLine()
    {
        WaySpec none = row(Verdict::Improved);
        none.hasTarget = false;
        const Tokens& tokens = lightTokens();
        const QRect line(xOf(1) - 1, 2, 3, 12);
        QVERIFY(!hasColour(painted({852, 52}, m_style,
                                   [&](QPainter& p) {
                                       paintWayRow(p, {0, 0, 852, 52}, none, m_style);
                                   }),
                           line, tokens.ink));
        QVERIFY(hasColour(painted({852, 52}, m_style,
                                  [&](QPainter& p) {
                                      paintWayRow(p, {0, 0, 852, 52}, row(Verdict::Improved), m_style);
                                  }),
                          line, tokens.ink));
    }
    void withoutAChangeOnlyBeforeIsDrawn()
    {
        WaySpec none = row(Verdict::CannotTell);
        none.mid = none.low = none.high = stats::kNaN;
        const QImage image = painted({852, 52}, m_style, [&](QPainter& p) {
            paintWay(p, {254, 0, 276, 52}, none, m_style);
        });
        QVERIFY(!hasColour(image, QRect(xOf(0.1), 20, 80, 12), lightTokens().neu));
        QCOMPARE(image.pixelColor(xOf(0), 26), lightTokens().bg);
    }
    void greyPrintHasNoColour()
    {
        const Style grey = Style::print(1.0 / 0.75, true);
        const QImage image = painted({852, 400}, grey, [&](QPainter& p) {
            paintWayRow(p, {0, 0, 852, 52}, row(Verdict::Improved), grey);
            paintWayRow(p, {0, 60, 852, 52}, row(Verdict::Worsened), grey);
            kpi::Kpi kpi;
            paintXmr(p, {0, 120, 744, 260},
                     xmrSpec(series(20, 10, 50, 20), kpi, report::Format(Language::English), QDate(2026, 4, 13), {}),
                     grey);
        });
        QVERIFY(isGrey(image));
    }
    void russianRowFitsItsColumns()
    {
        // Every column stands right of the one before at all widths that a page has.
        for (const double width : {640.0, 852.0, 1200.0}) {
            const WayColumns columns = wayColumns({0, 0, width, 52}, m_style);
            QVERIFY(columns.name.right() <= columns.before.left());
            QVERIFY(columns.before.right() <= columns.way.left());
            QVERIFY(columns.way.right() <= columns.now.left());
            QVERIFY(columns.now.right() <= columns.target.left());
            QVERIFY(columns.target.right() <= columns.verdict.left());
            QVERIFY(columns.verdict.width() > 120);
            QVERIFY(columns.way.width() > 100);
        }
    }
    void longNamesTakeTwoLines()
    {
        const QString name = QString::fromUtf8("Пропущенные и не перезвоненные входящие звонки за весь период");
        const QStringList lines = twoLines(name, 178, 13, Weight::Strong, m_style);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).endsWith(QChar(0x2026)));
        QCOMPARE(twoLines(QStringLiteral("NPS"), 178, 13, Weight::Strong, m_style), QStringList{QStringLiteral("NPS")});
    }
    void wordsOfAnAxisKeepClearOfEachOther()
    {
        const std::vector<LabelSpan> labels{{0, 20}, {24, 40}, {48, 40}, {72, 40}};
        const auto fit = [&](std::optional<LabelSpan> reserved) { return labelsThatFit(labels, reserved, 5); };
        QCOMPARE(fit({}), (std::vector<std::size_t>{0, 2}));
        QCOMPARE(fit(LabelSpan{48, 20}), (std::vector<std::size_t>{0}));
        QCOMPARE(fit(LabelSpan{72, 10}), (std::vector<std::size_t>{0}));
        QCOMPARE(fit(LabelSpan{200, 10}), (std::vector<std::size_t>{0, 2}));
    }
    void ticks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<std::vector<double>>("expected");
        QTest::newRow("response time") << 0.0 << 62.0 << std::vector<double>{0, 20, 40, 60};
        QTest::newRow("share") << 0.0 << 0.17 << std::vector<double>{0, 0.05, 0.1, 0.15};
        QTest::newRow("across zero") << -20.0 << 40.0 << std::vector<double>{-20, 0, 20, 40};
        QTest::newRow("exact") << 0.0 << 100.0 << std::vector<double>{0, 20, 40, 60, 80, 100};
        QTest::newRow("nothing") << 3.0 << 3.0 << std::vector<double>{3};
        QTest::newRow("apart by rounding alone") << 0.3 << std::nextafter(0.3, 1) << std::vector<double>{0.3};
    }
    void ticks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(std::vector<double>, expected);
        const std::vector<double> ticks = roundTicks(low, high);
        QCOMPARE(ticks.size(), expected.size());
        for (std::size_t i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks[i] - expected[i]) < 1e-9);
    }
    void logTicksAreRound() { QCOMPARE(logTicks(4, 130, 6), (std::vector<double>{5, 10, 20, 50, 100})); }
    void logAxisNeedsPositiveValues()
    {
        QVERIFY(dotAxis({3, 40}, 15, true).logarithmic);
        QVERIFY(!dotAxis({0, 40}, 15, true).logarithmic);
        const DotAxis axis = dotAxis({3, 40, stats::kNaN}, 50, false);
        QVERIFY(axis.low < 3 && axis.high > 50);
    }
    void emptyChartsPaintNothing()
    {
        const QImage empty = painted({200, 100}, m_style, [](QPainter&) {});
        QCOMPARE(painted({200, 100}, m_style, [&](QPainter& p) { paintXmr(p, {0, 0, 200, 100}, {}, m_style); }), empty);
        QCOMPARE(painted({200, 100}, m_style,
                         [&](QPainter& p) {
                             paintCurve(p, {0, 0, 200, 100}, {}, m_style);
                         }),
                 empty);
        QCOMPARE(painted({200, 100}, m_style,
                         [&](QPainter& p) {
                             paintStagePath(p, {0, 0, 200, 100}, {}, m_style);
                         }),
                 empty);
    }
    void curveStaysInItsPlace()
    {
        CurveSpec spec;
        Curve curve{
            QStringLiteral("now"), Tone::Improved, {{0, 0, 0, 0}, {30, 0.1, 0.08, 0.12}, {90, 0.15, 0.12, 0.18}}};
        spec.curves = {curve};
        spec.ages = {0, 30, 90};
        spec.valueText = [](double value) { return QString::number(value); };
        spec.ageText = spec.valueText;
        const QImage image = painted({400, 240}, m_style, [&](QPainter& p) {
            paintCurve(p, {0, 0, 400, 240}, spec, m_style);
        });
        QVERIFY(hasColour(image, QRect(40, 0, 300, 220), lightTokens().imp));
    }
    void stagesAreSpreadEvenly() { QCOMPARE(stageRect({0, 0, 1196, 84}, 2, 4), QRectF(598, 0, 299, 84)); }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
