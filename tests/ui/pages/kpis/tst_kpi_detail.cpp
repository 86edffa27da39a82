// The page of one KPI by keyboard, over the demo audit: sentence, spread, managers' weeks, tables, ranked rows, other settings. Counts are
// those of the sealed measurements.

#include "support/demo_session.h"
#include "support/longest_gap.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/kpi_detail.h"
#include "ui/pages/kpis/kpis_page.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/rows_pane.h"
#include "ui/pages/kpis/sentence.h"
#include "ui/pages/kpis/spread_pane.h"
#include "ui/pages/kpis/what_if_fields.h"
#include "ui/pages/kpis/what_if_pane.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/manager_table.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace zamer;
using namespace zamer::ui;

class TestKpiDetail : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<KpisPage> m_page;

    kpis::KpiDetail& detail() const { return m_page->detail(); }
    const report::KpiWords& words(const QString& kpi) { return *Figures::of(m_demo.session()).find(kpi); }
    bool openAndRead(const QString& kpi)
    {
        m_page->open(kpi);
        return QTest::qWaitFor(
            [this] {
                return detail().rows().model().total() > 0 && detail().people().table()->isVisible() &&
                       detail().chart().hasChart() && !m_demo.session().isBusy();
            },
            60'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page.get(), key, modifiers);
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

    void timesAreSpreadBackToBack()
    {
        QVERIFY(openAndRead(QStringLiteral("sales_cycle")));
        QVERIFY(detail().spread().hasChart());
        QVERIFY(detail().spread().histogram()->isVisible());
        QVERIFY(detail().spread().histogram()->accessibleName().contains(QStringLiteral("before: median")));
    }

    void sharesStandBySource()
    {
        QVERIFY(openAndRead(QStringLiteral("lead_conversion")));
        const ManagerTable* parts = detail().spread().parts();
        QVERIFY(parts->isVisible());
        std::size_t known = 0;
        for (const kpi::Part& part : words(QStringLiteral("lead_conversion")).line->comparison.after.parts)
            known += part.dimension == "source" && part.value == part.value;
        QCOMPARE(parts->rows().size(), std::min<std::size_t>(known, 10));
        QVERIFY(!parts->rows().front().judged);
    }

    void partsStandForKpisOfSeveralValues_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<int>("least");
        QTest::newRow("by age") << QStringLiteral("conversion_by_age") << 6;
        QTest::newRow("by stage") << QStringLiteral("stage_conversion") << 2;
    }
    void partsStandForKpisOfSeveralValues()
    {
        QFETCH(QString, kpi);
        QFETCH(int, least);
        m_page->open(kpi);
        QTRY_VERIFY(detail().spread().hasChart());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(detail().spread().isTable());
        const auto* table = detail().spread().findChild<QTableWidget*>();
        QVERIFY(table->isVisible());
        QVERIFY(table->rowCount() >= least);
        QCOMPARE(table->columnCount(), 6); // before and now with their intervals, and the cases
    }

    void everyManagerHasTheWeeksOfTheChart()
    {
        const QString kpi = QStringLiteral("win_rate");
        QVERIFY(openAndRead(kpi));
        const auto& rows = detail().people().table()->rows();
        QTRY_VERIFY(!rows.front().weeks.empty());
        const int weeks = detail().chart().findChild<QTableWidget*>()->rowCount();
        for (const charts::ManagerSpec& row : rows)
            QVERIFY(row.weeks.empty() || static_cast<int>(row.weeks.size()) == weeks);
    }

    void ctrlTTurnsEveryChartIntoATable()
    {
        QVERIFY(openAndRead(QStringLiteral("sales_cycle")));
        press(Qt::Key_T, Qt::ControlModifier);
        for (kpis::ChartFrame* frame :
             std::initializer_list<kpis::ChartFrame*>{&detail().chart(), &detail().spread(), &detail().people()}) {
            QVERIFY(frame->isTable());
            const auto* table = frame->findChild<QTableWidget*>();
            QVERIFY(table->isVisible());
            QVERIFY(table->rowCount() > 2);
            QVERIFY(!table->accessibleName().isEmpty());
        }
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!detail().chart().isTable());
        QVERIFY(detail().people().table()->isVisible());
    }

    void sharesOfBinsAddUp()
    {
        QVERIFY(openAndRead(QStringLiteral("average_order")));
        detail().spread().setTable(true);
        const auto* table = detail().spread().findChild<QTableWidget*>();
        double now = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            now += table->item(row, 2)->text().chopped(1).toDouble();
        QVERIFY2(std::abs(now - 100) < 1.5, qPrintable(QString::number(now)));
    }

    void aMedianIsReadOffItsMiddleRows()
    {
        const QString kpi = QStringLiteral("sales_cycle");
        QVERIFY(openAndRead(kpi));
        const kpis::RowsModel& model = detail().rows().model();
        QVERIFY(model.isRanked());
        const std::vector<int> middle = model.middle();
        double sum = 0;
        for (const int row : middle)
            sum += model.answer()->rows[static_cast<std::size_t>(row)].num;
        QVERIFY(std::abs(sum / static_cast<double>(middle.size()) - words(kpi).line->comparison.after.value) < 1e-9);
        QCOMPARE(detail().rows().table()->selectionModel()->selectedRows().size(), std::ssize(middle));
    }

    void enterLeadsToTheRowsAndTheirRecord()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        press(Qt::Key_Return);
        QTableView* table = detail().rows().table();
        QVERIFY(table->hasFocus() || QTest::qWaitFor([table] { return table->hasFocus(); }, 2'000));
        table->setCurrentIndex(table->model()->index(0, 0));
        bool isShown = false;
        QTimer::singleShot(200, this, [&] {
            const auto* dialog = detail().rows().findChild<QDialog*>();
            isShown = dialog != nullptr && dialog->isVisible();
            if (dialog != nullptr)
                QMetaObject::invokeMethod(const_cast<QDialog*>(dialog), &QDialog::reject);
        });
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(isShown);
        QString line = detail().rows().model().record(0).back().second;
        QCOMPARE(line.remove(QLatin1Char(',')).toUInt(), detail().rows().model().answer()->rows.front().line);
    }

    void otherSettingsAreTriedAndNotSaved()
    {
        const QString kpi = QStringLiteral("lead_conversion");
        QVERIFY(openAndRead(kpi));
        const double sealed = words(kpi).line->comparison.after.value;
        press(Qt::Key_W, Qt::AltModifier);
        kpis::WhatIfPane& pane = detail().whatIf();
        QVERIFY(pane.isVisible());
        QCOMPARE(pane.fields().size(), std::size_t{1});
        QVERIFY(pane.result().isEmpty());
        auto* days = pane.findChild<QSpinBox*>();
        QCOMPARE(days->value(), m_demo.session().summary().settings.horizonDays);
        const auto before = m_demo.session().summary().snapshots;
        days->setValue(7);
        QVERIFY(pane.fields().front()->isChanged());
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isReading() && pane.result().contains(QLatin1Char('%')), 60'000);
        // A shorter time to buy in: fewer leads have bought.
        const QString now = pane.result().section(QString::fromUtf8("→ "), 1).section(QLatin1Char('%'), 0, 0);
        QVERIFY2(now.toDouble() > 0 && now.toDouble() < sealed * 100 - 1, qPrintable(pane.result()));
        QVERIFY2(pane.verdict().startsWith(QLatin1String("Verdict of the what-if: ")), qPrintable(pane.verdict()));
        pane.reset();
        QVERIFY(pane.result().isEmpty() && pane.verdict().isEmpty());
        QVERIFY(!pane.fields().front()->isChanged());
        bool isSealed = false;
        m_demo.session().ask<QStringList>(
            this, [](audit::Audit& audit, Progress& progress) { return audit.verify(progress); },
            [&](const Result<QStringList>& wrong) { isSealed = wrong && wrong->isEmpty(); });
        QTRY_VERIFY_WITH_TIMEOUT(isSealed, 30'000);
        QCOMPARE(m_demo.session().summary().snapshots.back().seal, before.back().seal);
        QCOMPARE(words(kpi).line->comparison.after.value, sealed);
    }

    void aFigureWithoutSettingsOffersNone()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        press(Qt::Key_W, Qt::AltModifier);
        QVERIFY(!detail().whatIf().isVisible());
    }

    void everyKpiHasASentence()
    {
        for (const report::KpiWords& each : Figures::of(m_demo.session()).words()) {
            const QString sentence = kpis::kpiSentence(each);
            QVERIFY2(!sentence.contains(QLatin1String("%1")) && sentence.count(QLatin1Char('*')) == 2 &&
                         sentence.endsWith(QLatin1Char('.')),
                     qPrintable(sentence));
            const bool proven = each.line->comparison.verdict == kpi::Verdict::Improved;
            QCOMPARE(sentence.startsWith(QLatin1String("*Improved")), proven);
        }
    }

    void everyKpiOpens()
    {
        // Those without data teach what they need, with a way to it.
        for (const kpi::Kpi* kpi : kpi::catalogue()) {
            const QString id = QString::fromUtf8(kpi->id.data(), static_cast<qsizetype>(kpi->id.size()));
            m_page->open(id);
            QTRY_VERIFY_WITH_TIMEOUT(!m_demo.session().isBusy(), 60'000);
            const auto* empty = detail().findChild<EmptyState*>();
            QVERIFY2((empty != nullptr) != detail().rows().isVisible(), qPrintable(id));
            if (empty == nullptr)
                continue;
            QSignalSpy asked(m_page.get(), &Page::actionRequested);
            QTest::keyClick(empty->button(), Qt::Key_Space);
            QCOMPARE(asked.count(), 1);
        }
    }

    void theWindowNeverWaits()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        tests::LongestGap gap;
        for (const char* kpi : {"sales_cycle", "revenue", "stage_conversion"}) {
            gap.start();
            m_page->open(QString::fromLatin1(kpi));
            QTRY_VERIFY_WITH_TIMEOUT(!m_demo.session().isBusy(), 60'000);
            QTest::qWait(100);
            gap.stop();
            QVERIFY2(gap.work() < 100,
                     qPrintable(QStringLiteral("%1 ms").arg(gap.work()))); // not optimised here: 50 is for releases
        }
    }
};

QTEST_MAIN(TestKpiDetail)
#include "tst_kpi_detail.moc"
