// The KPIs page by keyboard, over the demo audit. Counts are those of the sealed measurements.

#include "support/demo_session.h"
#include "ui/pages/kpis/arithmetic.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/kpi_detail.h"
#include "ui/pages/kpis/kpi_list.h"
#include "ui/pages/kpis/kpis_page.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/rows_pane.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/manager_table.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

#include <set>

using namespace zamer;
using namespace zamer::ui;

class TestKpis : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<KpisPage> m_page;

    kpis::KpiDetail& detail() const { return m_page->detail(); }
    const report::KpiWords& words(const QString& kpi) { return *Figures::of(m_demo.session()).find(kpi); }
    bool openAndRead(const QString& kpi)
    {
        m_page->open(kpi);
        return hasRead();
    }
    bool hasRead() const
    {
        return QTest::qWaitFor(
            [this] { return detail().rows().model().total() > 0 && detail().people().table()->isVisible(); }, 30'000);
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

    void catalogueIsListedByDirection()
    {
        const auto* table = m_page->list().findChild<FigureTable*>();
        QCOMPARE(static_cast<std::size_t>(m_page->list().order().size()), kpi::catalogue().size());
        QVERIFY(table->rows().front().id.isEmpty());
        const auto headings = std::count_if(table->rows().begin(), table->rows().end(),
                                            [](const FigureRow& row) { return row.id.isEmpty(); });
        std::set<kpi::Group> directions;
        for (const kpi::Kpi* kpi : kpi::catalogue())
            directions.insert(kpi->group);
        QCOMPARE(headings, std::ssize(directions));
    }

    void enterOpensAndEscLeadsBack()
    {
        auto* table = m_page->list().findChild<FigureTable*>();
        table->setFocus(Qt::TabFocusReason);
        // The first row is a heading: the choice goes past it.
        QTRY_COMPARE(table->selectedId(), m_page->list().order().front());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_page->current(), m_page->list().order().front());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(m_page->current().isEmpty());
    }

    void altArrowsGoThroughTheList()
    {
        const QStringList order = m_page->list().order();
        m_page->open(order.at(1));
        QTest::keyClick(m_page.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_page->current(), order.at(2));
        QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_page->current(), order.back());
    }

    void rowsAreThoseOfTheFigureAndComeByThePage()
    {
        const QString kpi = QStringLiteral("lead_conversion");
        QVERIFY(openAndRead(kpi));
        kpis::RowsModel& model = detail().rows().model();
        QCOMPARE(model.total(), words(kpi).line->comparison.after.n);
        QVERIFY(model.total() > 200);
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), std::min<std::size_t>(model.total(), 400));
        std::size_t won = 0;
        for (const audit::RowLine& row : model.answer()->rows) {
            won += row.num > 0;
            QVERIFY(row.line > 0 && !row.file.empty());
        }
        QCOMPARE(static_cast<double>(won), words(kpi).line->comparison.after.numerator);
    }

    void enterOnAManagerNarrowsTheRows()
    {
        const QString kpi = QStringLiteral("lead_conversion");
        QVERIFY(openAndRead(kpi));
        ManagerTable* table = detail().people().table();
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Return);
        const std::string manager = table->rows().front().key.toStdString();
        QCOMPARE(detail().rows().narrowedTo().toStdString(), manager);
        QTRY_VERIFY(detail().rows().model().total() > 0);
        std::size_t expected = 0;
        for (const kpi::Part& part : words(kpi).line->comparison.after.parts)
            if (part.dimension == "manager" && part.key == manager)
                expected = part.n;
        QCOMPARE(detail().rows().model().total(), expected);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(detail().rows().narrowedTo().isEmpty());
        QCOMPARE(m_page->current(), kpi);
    }

    void ctrlTShowsTheChartAsATable()
    {
        QVERIFY(openAndRead(QStringLiteral("lead_conversion")));
        QVERIFY(!detail().chart().isTable());
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier), detail().chart().isTable()), 20'000);
        QVERIFY(detail().chart().findChild<QTableWidget*>()->rowCount() > 20);
        QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!detail().chart().isTable());
    }

    void rowsAreSavedForASpreadsheet()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        const QString path = m_demo.path(QStringLiteral("rows.csv"));
        QSignalSpy saved(&detail().rows(), &kpis::RowsPane::saved);
        detail().rows().save(path);
        QVERIFY(saved.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(static_cast<std::size_t>(text.count("\r\n")), detail().rows().model().total() + 1);
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* cell, const char* written) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(written);
        };
        row("=1+1", "'=1+1");
        row("@SUM(A1)", "'@SUM(A1)");
        row("+7 999", "'+7 999");
        row("-5", "-5");
        row("-5.25", "-5.25");
        row("-cmd|'/c calc'!A0", "'-cmd|'/c calc'!A0");
        row("a,b", "\"a,b\"");
        row("say \"hi\"", "\"say \"\"hi\"\"\"");
        row("two\nlines", "\"two\nlines\"");
        row("plain", "plain");
        row("", "");
    }
    void formulasAreDefused()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(kpis::csvCell(cell), written);
    }

    void notesGiveTheirCountsApart()
    {
        const report::Format english(Language::English);
        const report::Format russian(Language::Russian);
        const kpi::Note note{{"%1 without an arrival: left out.", "Без даты поступления: %1, не учтены."}, 60, {}};
        QCOMPARE(kpis::noteLine(note, english).number, QStringLiteral("60"));
        QCOMPARE(kpis::noteLine(note, english).text, QStringLiteral("without an arrival: left out"));
        QCOMPARE(kpis::noteLine(note, russian).text, QString::fromUtf8("без даты поступления, не учтены"));
    }

    void headingsFollowTheLanguage()
    {
        QVERIFY(openAndRead(QStringLiteral("win_rate")));
        setCurrentLanguage(Language::Russian);
        m_page->refresh();
        setCurrentLanguage(Language::English);
        QCOMPARE(words(QStringLiteral("win_rate")).name, QString::fromUtf8("Доля выигранных"));
        m_page->refresh();
        QCOMPARE(words(QStringLiteral("win_rate")).name, QStringLiteral("Win rate"));
    }
};

QTEST_MAIN(TestKpis)
#include "tst_kpis.moc"
