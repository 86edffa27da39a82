// The page of one KPI over two periods that were compared: every pane is of those days, and the page says so. What the panes should hold is
// asked of core/audit directly; the rows add up to the figure.

#include "support/demo_session.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/kpi_detail.h"
#include "ui/pages/kpis/kpis_page.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/rows_pane.h"
#include "ui/pages/kpis/spread_pane.h"
#include "ui/pages/kpis/what_if_pane.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/manager_table.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace zamer;
using namespace zamer::ui;

namespace {

Period days(QDate first, QDate last)
{
    return {toDay(first), toDay(last) + 1};
}

/// Neither the baseline's days nor the later snapshot's.
const audit::PeriodsQuestion kAsked{days({2025, 11, 1}, {2025, 12, 31}), days({2026, 6, 1}, {2026, 7, 31}), {}};

}

class TestPeriods : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<KpisPage> m_page;

    Figures& figures() { return Figures::ofPeriods(m_demo.session()); }
    kpis::KpiDetail& detail() const { return m_page->detail(); }
    bool isIdle()
    {
        return QTest::qWaitFor([this] { return !m_demo.session().isBusy(); }, 60'000);
    }
    bool openAndRead(const QString& kpi)
    {
        m_page->open(kpi, KpisPage::Of::Periods);
        return isIdle();
    }
    template<class T>
    std::optional<T> ask(std::function<Result<T>(audit::Audit&)> work)
    {
        std::optional<T> answer;
        m_demo.session().ask<T>(
            this, [work](audit::Audit& audit, Progress&) { return work(audit); },
            [&](Result<T> got) {
                if (got)
                    answer = std::move(*got);
            });
        return isIdle() ? answer : std::nullopt;
    }
    bool says(const QWidget& part, const QString& text) const
    {
        const auto labels = part.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.openDemo());
        QVERIFY(m_demo.readFigures());
        figures().ask(kAsked);
        QVERIFY(QTest::qWaitFor([this] { return figures().state() == Figures::State::Ready; }, 120'000));
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

    void thePageSaysWhichDays()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        QVERIFY2(says(detail(), QString::fromUtf8("1 Nov – 31 Dec 2025")), "before");
        QVERIFY2(says(detail(), QString::fromUtf8("1 Jun – 31 Jul 2026")), "now");
        QVERIFY(says(detail().rows(), QStringLiteral("measured now")));
        const QString now = figures().find(QStringLiteral("win_rate"))->now;
        QVERIFY(says(detail(), now));
        QVERIFY(now != Figures::of(m_demo.session()).find(QStringLiteral("win_rate"))->now);
    }

    void everyPaneIsOfThoseDays()
    {
        const std::string kpi = "sales_cycle";
        QVERIFY(openAndRead(QString::fromStdString(kpi)));
        const kpi::Comparison& comparison = figures().find(QString::fromStdString(kpi))->line->comparison;

        // The rows are those of the later period: the median of their values is the figure.
        const kpis::RowsModel& model = detail().rows().model();
        QCOMPARE(model.total(), comparison.after.n);
        double sum = 0;
        for (const int row : model.middle())
            sum += model.answer()->rows[static_cast<std::size_t>(row)].num;
        QVERIFY(std::abs(sum / static_cast<double>(model.middle().size()) - comparison.after.value) < 1e-9);

        QVERIFY(detail().spread().histogram()->isVisible());
        const audit::Sides sides = figures().sides();
        QVERIFY(sides.periods && sides.periods->before == kAsked.before && sides.periods->after == kAsked.after);
        const auto spread = ask<kpi::Distribution>([&](audit::Audit& audit) { return audit.distribution(kpi, sides); });
        QVERIFY(spread.has_value());
        QCOMPARE(spread->before.n, comparison.before.n);
        QCOMPARE(spread->after.n, comparison.after.n);

        // From the Monday on or before 1 November to the end of July.
        const auto* weeks = detail().chart().findChild<QTableWidget*>();
        const auto series = ask<kpi::Series>([&](audit::Audit& audit) { return audit.seriesOver(kpi, sides); });
        QCOMPARE(static_cast<std::size_t>(weeks->rowCount()), series->points.size());
        QVERIFY(series->points.front().period.from <= kAsked.before.from + 6);
        QVERIFY(series->points.back().period.to >= kAsked.after.to - 6);

        std::size_t cases = 0;
        const auto managers = ask<std::vector<std::pair<std::string, kpi::Comparison>>>(
            [&](audit::Audit& audit) { return audit.compareManagers(kpi, sides); });
        for (const auto& [manager, each] : *managers)
            cases += each.after.n;
        QCOMPARE(cases, comparison.after.n);
        QVERIFY(detail().people().table()->isVisible());
    }

    void sharesAreToldApartOnTheseDays()
    {
        const QString kpi = QStringLiteral("lead_conversion");
        QVERIFY(openAndRead(kpi));
        const ManagerTable* sources = detail().spread().parts();
        QVERIFY(sources->isVisible());
        const auto parts = ask<audit::SideParts>(
            [&](audit::Audit& audit) { return audit.parts(kpi.toStdString(), figures().sides()); });
        QVERIFY(parts.has_value());
        std::size_t before = 0, after = 0, known = 0;
        for (const kpi::Part& part : parts->before)
            before += part.dimension == "source" ? part.n : 0;
        for (const kpi::Part& part : parts->after)
            if (part.dimension == "source") {
                after += part.n;
                ++known;
            }
        QCOMPARE(sources->rows().size(), known);
        // Every lead has one source, or none.
        const kpi::Comparison& comparison = figures().find(kpi)->line->comparison;
        QCOMPARE(before, comparison.before.n);
        QCOMPARE(after, comparison.after.n);
    }

    void otherSettingsAreTriedOnTheseDays()
    {
        QVERIFY(openAndRead(QStringLiteral("lead_conversion")));
        QTest::keyClick(m_page.get(), Qt::Key_W, Qt::AltModifier);
        kpis::WhatIfPane& pane = detail().whatIf();
        QVERIFY(pane.isVisible());
        auto* horizon = pane.findChild<QSpinBox*>();
        QCOMPARE(horizon->value(), m_demo.session().summary().settings.horizonDays);
        horizon->setValue(7);
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isReading() && pane.result().contains(QLatin1Char('%')), 60'000);
        const auto tried = ask<kpi::Comparison>([&](audit::Audit& audit) {
            Progress progress;
            return audit.whatIf("lead_conversion", figures().sides(),
                                {{QStringLiteral("horizon_days"), QStringLiteral("7")}}, progress);
        });
        const report::Format format(Language::English);
        QVERIFY2(pane.result().contains(format.value(kpi::Unit::Percent, tried->after.value)),
                 qPrintable(pane.result()));
    }

    void theOtherKpisStayOnTheseDaysAndTheSnapshotsAreOneKeyAway()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        QTest::keyClick(m_page.get(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(isIdle());
        QVERIFY(detail().figures().isOfPeriods());
        QVERIFY(says(detail(), QString::fromUtf8("1 Jun – 31 Jul 2026")));
        const auto* bar = detail().findChild<CompareBar*>();
        QTest::keyClick(bar->leave(), Qt::Key_Space);
        QVERIFY(isIdle());
        QVERIFY(!detail().figures().isOfPeriods());
        QVERIFY(bar->now()->isVisible() && !bar->leave()->isVisible());
        const report::KpiWords* words = Figures::of(m_demo.session()).find(m_page->current());
        QVERIFY(says(detail(), words->now));
    }

    void fromTheListASnapshotIsShownAgain()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(m_page->current().isEmpty());
        m_page->open(QStringLiteral("win_rate"));
        QVERIFY(isIdle());
        QVERIFY(!detail().figures().isOfPeriods());
    }
};

QTEST_MAIN(TestPeriods)
#include "tst_periods.moc"
