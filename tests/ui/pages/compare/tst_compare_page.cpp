// The comparison page by keyboard, over the demo audit and over empty ones. What the figures should say is asked of core/audit directly.

#include "core/kpi/wording.h"
#include "support/demo_session.h"
#include "support/longest_gap.h"
#include "ui/pages/compare/change_table.h"
#include "ui/pages/compare/chip.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/filter_bar.h"
#include "ui/pages/compare/notes_pane.h"
#include "ui/pages/compare/picker.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/way_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace zamer;
using namespace zamer::ui;
using compare::Outcome;

class TestComparePage : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<ComparePage> m_page;

    int countOf(Outcome outcome) const
    {
        int count = 0;
        for (const report::KpiWords& each : m_page->words())
            count += compare::outcomeOf(each.line->comparison.verdict) == outcome ? 1 : 0;
        return count;
    }
    static int kpisIn(const compare::ChangeTable& table)
    {
        int count = 0;
        for (const compare::ChangeRow& row : table.rows())
            count += row.id.isEmpty() ? 0 : 1;
        return count;
    }
    int shown() const
    {
        return (m_page->way().isVisible() ? static_cast<int>(m_page->way().rows().size()) : 0) +
               (m_page->others().isVisible() ? kpisIn(m_page->others()) : 0);
    }
    bool measure()
    {
        m_page->picker().setOfPeriods(true);
        m_page->ask();
        return QTest::qWaitFor([this] { return !m_page->isMeasuring(); }, 120'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.openDemo());
        QVERIFY(m_demo.readFigures());
    }
    void init()
    {
        setCurrentLanguage(Language::English);
        m_page = std::make_unique<ComparePage>(m_demo.session());
        m_page->resize(1244, 820);
        m_page->refresh();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QVERIFY(m_demo.readFigures());
    }
    void cleanup() { m_page.reset(); }

    void keysStandFirstAndTheRestByDirection()
    {
        const std::vector<std::string>& keys = m_demo.session().summary().keyKpis;
        QCOMPARE(m_page->way().rows().size(), keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            QCOMPARE(m_page->way().rows()[i].kpi.toStdString(), keys[i]);
        QCOMPARE(static_cast<std::size_t>(shown()), kpi::catalogue().size());
        kpi::Group group = kpi::Group::Operations;
        for (const compare::ChangeRow& row : m_page->others().rows())
            if (!row.id.isEmpty()) {
                const kpi::Group own = kpi::find(row.id.toStdString())->group;
                QVERIFY2(own >= group, qPrintable(row.id));
                group = own;
            }
        QVERIFY(m_page->others().rows().front().id.isEmpty());
    }

    void chipsCountAndFilter_data()
    {
        QTest::addColumn<int>("outcome");
        for (const Outcome outcome : compare::kOutcomes)
            QTest::newRow(std::to_string(static_cast<int>(outcome)).c_str()) << static_cast<int>(outcome);
    }
    void chipsCountAndFilter()
    {
        QFETCH(int, outcome);
        compare::Chip* chip = m_page->filter().chip(static_cast<Outcome>(outcome));
        const int count = countOf(static_cast<Outcome>(outcome));
        QCOMPARE(chip->count(), count);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QCOMPARE(shown(), count);
        QVERIFY(!m_page->filter().all()->isChecked());
        QTest::keyClick(m_page->filter().all(), Qt::Key_Space);
        QCOMPARE(static_cast<std::size_t>(shown()), kpi::catalogue().size());
    }

    void ctrlFFindsByName()
    {
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QLineEdit* search = m_page->filter().search();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("win rate"));
        QVERIFY(shown() >= 1 && shown() < 4);
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QCOMPARE(shown(), 0);
        bool isSaid = false;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QLatin1String("No KPI fits")));
        QVERIFY(isSaid);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(static_cast<std::size_t>(shown()), kpi::catalogue().size());
    }

    void everyReasonStandsBesideItsVerdict()
    {
        int untold = 0;
        for (const compare::ChangeRow& row : m_page->others().rows())
            if (!row.id.isEmpty() && row.verdict == kpi::Verdict::CannotTell) {
                ++untold;
                QVERIFY2(!row.change.isEmpty(), qPrintable(row.id));
            }
        QVERIFY(untold > 0);
    }

    void enterOpensTheChosenKpi()
    {
        QSignalSpy asked(m_page.get(), &Page::kpiRequested);
        m_page->others().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!m_page->others().selectedId().isEmpty());
        QTest::keyClick(&m_page->others(), Qt::Key_Down);
        const QString chosen = m_page->others().selectedId();
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(m_page->chosen(), chosen);
        QVERIFY(m_page->way().selectedId().isEmpty());
        QTest::keyClick(&m_page->others(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), chosen);
    }

    void ctrlTShowsTheWayAsATable()
    {
        QVERIFY(m_page->way().isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_page->isTable() && !m_page->way().isVisible() && m_page->keyTable().isVisible());
        QCOMPARE(m_page->keyTable().rows().size(), m_page->way().rows().size());
        QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_page->way().isVisible());
    }

    void seasonsAndSourcesAreCautionedAbout()
    {
        const report::Input& input = Figures::of(m_demo.session()).input();
        QVERIFY(input.season.differs);
        const QStringList said = compare::cautions(input, m_page->words());
        QVERIFY2(said.front().contains(QStringLiteral("Different seasons")), qPrintable(said.join(QLatin1Char('\n'))));
        bool differs = !input.settingsDiffer.empty();
        for (const report::KpiWords& each : m_page->words())
            for (const kpi::Difference& difference : each.line->differences)
                differs = differs || difference.kind != kpi::Difference::Kind::Parameter;
        QCOMPARE(said.size() > 1, differs);
        QVERIFY(m_page->notes().texts().contains(said.front()));
    }

    void lastYearStandsBesideWhereTheDataReach()
    {
        std::unique_ptr<audit::Audit> direct =
            std::move(*audit::Audit::open(m_demo.path(QStringLiteral("demo.zamer"))));
        Progress progress;
        const Figures& figures = Figures::of(m_demo.session());
        const auto compared = direct->compare(figures.before(), figures.after(), progress);
        QVERIFY(compared);
        for (const report::KpiWords& each : m_page->words())
            QCOMPARE(each.yearBefore() != nullptr, compared->lastYear.contains(each.kpi));
        for (const auto& [kpi, year] : compared->lastYear)
            QCOMPARE(year.window.period.to, compared->season.lastYear.to);
    }

    void aStatementIsAskedForWhereSourcesAreUnlike()
    {
        report::Input input = Figures::of(m_demo.session()).input();
        report::KpiLine& line = input.kpis.front();
        line.comparison.verdict = kpi::Verdict::CannotTell;
        line.comparison.reason = kpi::wording::unlikeInstruments;
        line.differences = {{kpi::Difference::Kind::Source, "deals", "amocrm_leads", "bitrix24_deals"}};
        const auto words = report::kpiWords(input);
        compare::NotesPane pane;
        pane.show(input, words, &words.front());
        pane.QWidget::show();
        QVERIFY(pane.statement() != nullptr);
        QVERIFY(pane.texts().join(QLatin1Char('\n')).contains(QStringLiteral("unlike sources")));
        QSignalSpy stated(&pane, &compare::NotesPane::stated);
        QTest::keyClicks(pane.statement(), QStringLiteral("the same deals"));
        QTest::keyClick(pane.statement(), Qt::Key_Return);
        QCOMPARE(stated.size(), 1);
        QCOMPARE(stated.at(0).at(0).toString().toStdString(), words.front().kpi);
        QCOMPARE(stated.at(0).at(1).toString(), QStringLiteral("the same deals"));
        // Of periods there is nothing to state: the sources are the same.
        input.after->id = 0;
        const auto ofPeriods = report::kpiWords(input);
        pane.show(input, ofPeriods, &ofPeriods.front());
        QVERIFY(pane.statement() == nullptr);
    }

    void periodsAreMeasuredOffTheWindowsThread()
    {
        tests::LongestGap gap;
        gap.start();
        QVERIFY(measure());
        gap.stop();
        QVERIFY2(gap.work() < 50, qPrintable(QString::number(gap.work())));
        QVERIFY(m_page->words().size() == kpi::catalogue().size());
        QVERIFY(m_page->way().isVisible());
        const QStringList said = m_page->notes().texts();
        QVERIFY(std::any_of(said.begin(), said.end(),
                            [](const QString& each) { return each.contains(QLatin1String("not sealed")); }));
        QVERIFY2(m_demo.session().summary().snapshots.size() == 2, "nothing is saved");
    }

    void ofPeriodsEnterAsksForThePeriods()
    {
        QVERIFY(measure());
        QSignalSpy ofSnapshots(m_page.get(), &Page::kpiRequested);
        QSignalSpy ofPeriods(m_page.get(), &Page::kpiOfPeriodsRequested);
        m_page->way().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!m_page->way().selectedId().isEmpty());
        QTest::keyClick(&m_page->way(), Qt::Key_Return);
        QCOMPARE(ofSnapshots.size(), 0);
        QCOMPARE(ofPeriods.size(), 1);
        QCOMPARE(ofPeriods.at(0).at(0).toString(), m_page->chosen());
    }

    void theYearBeforeIsOneKeyAway()
    {
        QVERIFY(measure());
        QTest::keyClick(m_page->picker().yearButton(), Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([this] { return !m_page->isMeasuring(); }, 120'000));
        const auto question = m_page->picker().question();
        QCOMPARE(toDate(question->before.from).addYears(1), toDate(question->after.from));
    }

    void aPeriodBackwardsIsRefused()
    {
        m_page->picker().setOfPeriods(true);
        m_page->picker().setPeriods({100, 90}, {200, 210});
        QVERIFY(!m_page->picker().question());
        QVERIFY(!m_page->picker().button()->isEnabled());
    }

    void suggestedPeriodsFollowTheLaunch()
    {
        const auto [before, after] = compare::suggestedPeriods(QDate(2026, 5, 18), QDate(2026, 9, 7));
        QCOMPARE(before, method::stageDates(method::StageId::Baseline, QDate(2026, 5, 18)).measured);
        QCOMPARE(after.days(), 90);
        QCOMPARE(toDate(after.to), QDate(2026, 9, 7));
        const auto [early, late] = compare::suggestedPeriods({}, QDate(2026, 9, 7));
        QCOMPARE(early.to, late.from);
    }

    void wordsFollowTheLanguage()
    {
        setCurrentLanguage(Language::Russian);
        m_page->refresh();
        QVERIFY(m_demo.readFigures());
        QVERIFY(m_page->others().rows().front().name.contains(QString::fromUtf8("роцессы")));
    }

    void emptyAuditTeachesToImport()
    {
        tests::DemoSession fresh;
        QVERIFY(fresh.openEmpty());
        ComparePage page(fresh.session());
        page.resize(1244, 820);
        page.refresh();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* empty = page.findChild<EmptyState*>();
        QVERIFY(empty != nullptr && empty->isVisible());
        QSignalSpy asked(&page, &Page::importRequested);
        QTest::keyClick(empty->button(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
