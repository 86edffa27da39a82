// The recorded series on the page of one KPI, by keyboard: nothing recorded, then what 'measure now' recorded. How many values there are is
// asked of core/audit directly.

#include "support/demo_session.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/kpi_detail.h"
#include "ui/pages/kpis/kpis_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace zamer;
using namespace zamer::ui;

class TestRecorded : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<KpisPage> m_page;

    kpis::ChartPane& chart() const { return m_page->detail().chart(); }
    const QTableWidget* table() const { return chart().findChild<QTableWidget*>(); }
    bool openAndRead(const QString& kpi)
    {
        m_page->open(kpi);
        return QTest::qWaitFor([this] { return !m_demo.session().isBusy(); }, 60'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page.get(), key, modifiers);
    }
    int recorded(const QString& kpi)
    {
        std::optional<std::size_t> count;
        m_demo.session().ask<kpi::Series>(
            this, [id = kpi.toStdString()](audit::Audit& audit, Progress&) { return audit.recorded(id); },
            [&](const Result<kpi::Series>& series) { count = series ? series->points.size() : 0; });
        return QTest::qWaitFor([&] { return count.has_value(); }, 20'000) ? static_cast<int>(*count) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.openDemo());
        QVERIFY(m_demo.readFigures());
    }
    void init()
    {
        m_page = std::make_unique<KpisPage>(m_demo.session());
        m_page->resize(1244, 820);
        m_page->refresh();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void nothingRecordedTeachesToMeasure()
    {
        QVERIFY(openAndRead(QStringLiteral("lead_conversion")));
        QVERIFY(chart().hasChart());
        QVERIFY(!chart().isRecorded());
        QCOMPARE(recorded(QStringLiteral("lead_conversion")), 0);
        press(Qt::Key_S, Qt::AltModifier);
        QVERIFY(chart().isRecorded());
        QTRY_VERIFY(!chart().hasChart() && chart().measureButton()->isVisible());
        QSignalSpy asked(m_page.get(), &Page::actionRequested);
        QTest::keyClick(chart().measureButton(), Qt::Key_Space);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("measure"));
        // What the window's dialog does, and that every page is refreshed after a change.
        bool isMeasured = false;
        m_demo.session().change(
            this,
            [](audit::Audit& audit, Progress& progress) -> Status {
                return audit.measureNow(progress).map([](const audit::RhythmOutcome&) {});
            },
            [&](Status done) { isMeasured = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isMeasured, 120'000);
        m_page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(chart().hasChart(), 20'000);
        QVERIFY(!chart().measureButton()->isVisible());
        QCOMPARE(table()->rowCount(), recorded(QStringLiteral("lead_conversion")));
    }

    void whatWasRecordedStandsInItsRhythm_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QString>("rhythm");
        QTest::newRow("by week") << QStringLiteral("lead_conversion") << QStringLiteral("weekly");
        QTest::newRow("by quarter") << QStringLiteral("revenue") << QStringLiteral("quarterly");
    }
    void whatWasRecordedStandsInItsRhythm()
    {
        QFETCH(QString, kpi);
        QFETCH(QString, rhythm);
        QVERIFY(openAndRead(kpi));
        const int weeks = table()->rowCount();
        press(Qt::Key_S, Qt::AltModifier);
        const int points = recorded(kpi);
        QVERIFY2(points > 1, qPrintable(QString::number(points)));
        QTRY_COMPARE(table()->rowCount(), points);
        const auto labels = chart().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* label) { return label->text().startsWith(rhythm); }));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(table()->isVisible());
        press(Qt::Key_T, Qt::ControlModifier);
        // The choice stays from one KPI to the next, and is taken back by the same key.
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        QVERIFY(chart().isRecorded() && chart().hasChart());
        QVERIFY(openAndRead(kpi));
        press(Qt::Key_S, Qt::AltModifier);
        QVERIFY(!chart().isRecorded());
        QTRY_COMPARE(table()->rowCount(), weeks);
    }

    void aSegmentIsNotWhatWasRecorded()
    {
        audit::Segment segment;
        segment.filter.keys["source"] = {"Сайт"}; // in the demo
        m_demo.session().look(segment);
        QVERIFY(m_demo.readFigures());
        QVERIFY(openAndRead(QStringLiteral("lead_conversion")));
        press(Qt::Key_S, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([this] { return !m_demo.session().isBusy() && chart().hasChart(); }, 60'000));
        const auto labels = chart().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QLatin1String("whole department"));
        }));
        m_demo.session().look({});
    }
};

QTEST_MAIN(TestRecorded)
#include "tst_recorded.moc"
