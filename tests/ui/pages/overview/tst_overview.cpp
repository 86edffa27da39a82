// The overview by keyboard, over the demo audit and over empty ones. What the figures should say is asked of core/audit directly.

#include "support/demo_session.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/overview/attention.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/stage_path.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/stage_path_widget.h"
#include "ui/widgets/way_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace zamer;
using namespace zamer::ui;

class TestOverview : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<OverviewPage> m_page;

    template<class T>
    T* part(const QString& accessibleName) const
    {
        for (T* each : m_page->findChildren<T*>())
            if (each->accessibleName() == accessibleName)
                return each;
        return nullptr;
    }
    WayTable* way() const { return m_page->findChild<WayTable*>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.openDemo());
        QVERIFY(m_demo.readFigures());
        QCOMPARE(Figures::of(m_demo.session()).state(), Figures::State::Ready);
    }
    void init()
    {
        setCurrentLanguage(Language::English);
        m_page = std::make_unique<OverviewPage>(m_demo.session());
        m_page->resize(1244, 820);
        m_page->refresh();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QVERIFY(m_demo.readFigures());
    }
    void cleanup() { m_page.reset(); }

    void keyKpisStandInTheirOrder()
    {
        const std::vector<std::string>& keys = m_demo.session().summary().keyKpis;
        QVERIFY(keys.size() >= 5);
        QVERIFY(way()->isVisible());
        QCOMPARE(way()->rows().size(), keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            QCOMPARE(way()->rows()[i].kpi.toStdString(), keys[i]);
    }

    void everyOtherKpiIsListed()
    {
        const auto* others = part<FigureTable>(QStringLiteral("Other KPIs"));
        QVERIFY(others != nullptr && others->isVisible());
        QCOMPARE(others->rows().size() + way()->rows().size(), kpi::catalogue().size());
    }

    void sentenceCountsTheKeyKpis()
    {
        const auto* sentence = m_page->findChild<SentenceLabel*>();
        QVERIFY(sentence->accessibleName().contains(QLatin1String("key KPIs")));
        m_page->refresh();
        setCurrentLanguage(Language::Russian);
        m_page->refresh();
        QVERIFY2(sentence->accessibleName().contains(QString::fromUtf8("показател")),
                 qPrintable(sentence->accessibleName()));
    }

    void enterOpensTheChosenKpi()
    {
        QSignalSpy asked(m_page.get(), &Page::kpiRequested);
        way()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(way(), Qt::Key_Down);
        QTest::keyClick(way(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), way()->rows()[1].kpi);
    }

    void rowsAreLowerInALowWindow()
    {
        const int usual = way()->QTableView::rowHeight(0);
        m_page->resize(1170, 688);
        QTRY_VERIFY(way()->QTableView::rowHeight(0) < usual);
        QCOMPARE(way()->QTableView::rowHeight(0) * 52, usual * 40);
    }

    void comparingWithNothingShowsValuesAlone()
    {
        auto* bar = m_page->findChild<CompareBar*>();
        QVERIFY(bar->isVisible());
        bar->before()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bar->before(), Qt::Key_Home);
        QVERIFY(m_demo.readFigures());
        QCOMPARE(Figures::of(m_demo.session()).before(), qint64{0});
        QVERIFY(!way()->isVisible());
        const auto* keys = part<FigureTable>(QStringLiteral("Key KPIs"));
        QVERIFY(keys->isVisible());
        QCOMPARE(keys->rows().size(), m_demo.session().summary().keyKpis.size());
        QTest::keyClick(bar->before(), Qt::Key_Down);
        QVERIFY(m_demo.readFigures());
        QVERIFY(way()->isVisible());
    }

    void worsenedKpisNeedAttention()
    {
        const auto lists = m_page->findChildren<overview::SideList*>();
        QStringList kpis;
        for (const overview::SideList* list : lists)
            for (const overview::SideItem& item : list->items())
                kpis << item.kpi;
        for (const report::KpiWords& each : Figures::of(m_demo.session()).words())
            if (each.line->comparison.verdict == kpi::Verdict::Worsened)
                QVERIFY2(kpis.contains(QString::fromStdString(each.kpi)), each.kpi.c_str());
    }

    void stagesShowTheirSteps()
    {
        const charts::StagePathSpec& path = m_page->findChild<StagePathWidget*>()->path();
        QCOMPARE(path.stages.size(), std::size_t{4});
        for (const charts::StageSpec& stage : path.stages)
            QCOMPARE(stage.steps.size(), std::size_t{6});
        QSignalSpy asked(m_page.get(), &Page::stepRequested);
        auto* widget = m_page->findChild<StagePathWidget*>();
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(method::findStep(asked.at(0).at(0).toString().toStdString()) != nullptr);
    }

    void todayStandsBetweenItsStages()
    {
        // Go-live 18 May 2026: the deep review is worked on from 18 August to 18 November; 8 September is 21 of 92 days in.
        Summary summary = m_demo.session().summary();
        summary.settings.goLive = QDate(2026, 5, 18);
        const charts::StagePathSpec path =
            overview::stagePath(summary, report::Format(Language::English), QDate(2026, 9, 8));
        QVERIFY(path.today);
        QVERIFY(qAbs(*path.today - (2 + 21.0 / 92)) < 1e-9);
        QVERIFY(!overview::stagePath(summary, report::Format(Language::English), QDate(2026, 1, 1)).today);
    }

    void nextDueIsInOrderAndSaysHowLate()
    {
        Summary summary = m_demo.session().summary();
        summary.settings.goLive = QDate(2026, 5, 18);
        for (audit::StepState& state : summary.steps) {
            state.status = method::StepStatus::ToDo;
            state.due = method::dueDate(*state.step, summary.settings.goLive);
        }
        const report::Format format(Language::English);
        const QDate first = summary.steps.front().due;
        const auto items = overview::nextDue(summary, format, first.addDays(2), 4);
        QCOMPARE(items.size(), std::size_t{4});
        QVERIFY(items.front().urgent);
        QCOMPARE(items.front().leadNote, QStringLiteral("2 day(s) late"));
        summary.steps.front().status = method::StepStatus::NotApplicable;
        for (const overview::SideItem& item : overview::nextDue(summary, format, first, 24))
            QVERIFY(item.step != QLatin1String(summary.steps.front().step->id.data()));
    }

    void emptyAuditTeachesToImport()
    {
        tests::DemoSession fresh;
        QVERIFY(fresh.openEmpty());
        OverviewPage page(fresh.session());
        page.resize(1244, 820);
        page.refresh();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* empty = page.findChild<EmptyState*>();
        QVERIFY(empty != nullptr && empty->isVisible());
        QSignalSpy asked(&page, &Page::importRequested);
        empty->button()->setFocus();
        QTest::keyClick(empty->button(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!page.findChild<WayTable*>()->isVisible());
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
