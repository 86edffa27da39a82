// What a rejected row says and what can be done about it, by keyboard: the rows with their cells, fixes that read the
// file again and can be taken back, saved rows, profiles, a period that is covered already, the import taken back.
#include "support/session_audit.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/import_bars.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/reading_options.h"
#include "ui/theme/resources.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace zamer;
using namespace zamer::ui;
using zamer::ui::data::FileState;

namespace {

const QByteArray kDeals = "id;arrived_at;owner;stage;amount;status;note\n"
                          "1;2026-03-02 10:00:00;Orlov;Offer;1000;open\n"
                          "2;2026-03-03 11:00:00;Zaitsev;Paid;2500;won\n"
                          "3;2026-03-05 12:00:00;Orlov;Refused;cheap;lost\n"
                          "4;2026-03-06 12:00:00;Belov;Refused;ask us;lost\n";
const QByteArray kCalls = "kind;at;user;duration\n"
                          "call;2026-03-02 10:00:00;Orlov;60\n"
                          "call;2026-03-03 10:00:00;Orlov;90\n"
                          "call;2026-03-04 10:00:00;Belov;30\n";

struct Shown {
    test::SessionAudit audit;
    std::unique_ptr<DataPage> page;

    bool begin()
    {
        qputenv("ZAMER_PROFILES", audit.path(QStringLiteral("profiles")).toUtf8());
        if (!audit.create())
            return false;
        page = std::make_unique<DataPage>(audit.session);
        page->resize(1300, 900);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }
    const data::ImportFile& file(int index = 0) const { return page->queue().file(index); }
    data::IssuesView& issues() const { return *page->importView()->issues(); }
    void read(const QString& name, const QByteArray& content, const char* layout)
    {
        page->importFiles({audit.write(name, content)});
        const int index = page->queue().count() - 1;
        import::Options options = file(index).options;
        options.layout = QString::fromLatin1(layout);
        page->queue().setOptions(index, options);
        page->importView()->setCurrent(index);
    }
    /// Reasons of this kind; the file has a won deal without a close, too.
    std::ptrdiff_t badNumbers() const
    {
        const auto& issues = file().check->issues;
        return std::count_if(issues.begin(), issues.end(),
                             [](const import::Issue& issue) { return issue.kind == import::Issue::Kind::BadNumber; });
    }
    bool isForecast(int index = 0) const { return file(index).check && file(index).forecast; }
};

}

class ImportFixesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void rowsWithTheirCells()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_VERIFY(shown.file().check.has_value());
        QTRY_VERIFY(shown.issues().hasCells());
        const QAbstractItemModel& rows = *shown.issues().rows()->model();
        QCOMPARE(rows.rowCount(), 2);
        // File row, id, the offending cell; then the others as they stand in the file.
        QCOMPARE(rows.index(0, 0).data().toString(), QStringLiteral("4"));
        QCOMPARE(rows.index(0, 1).data().toString(), QStringLiteral("3"));
        QCOMPARE(rows.index(0, 2).data().toString(), QStringLiteral("cheap"));
        QCOMPARE(rows.index(1, 2).data().toString(), QStringLiteral("ask us"));
        QCOMPARE(rows.headerData(2, Qt::Horizontal).toString(), QStringLiteral("amount"));
        QCOMPARE(rows.index(1, 4).data().toString(), QStringLiteral("Belov"));
    }

    void treatedAsEmptyAndBack()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_VERIFY(!shown.issues().fixes()->buttons().empty());
        QCOMPARE(shown.badNumbers(), std::ptrdiff_t{1});
        QPushButton* empty = shown.issues().fixes()->buttons().front();
        empty->setFocus();
        QTest::keyClick(empty, Qt::Key_Space);
        QTRY_VERIFY(shown.file().check.has_value() && shown.badNumbers() == 0);
        QCOMPARE(shown.file().options.values.size(), std::size_t{2});
        QVERIFY(shown.page->undo());
        QTRY_VERIFY(shown.file().check.has_value() && shown.badNumbers() == 1);
        QVERIFY(shown.file().options.values.empty());
    }

    void anotherValue()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_COMPARE(shown.issues().fixes()->buttons().size(), std::size_t{2});
        QTest::keyClick(shown.issues().fixes()->buttons().back(), Qt::Key_Space);
        QTest::keyClicks(shown.issues().fixes()->word(), QStringLiteral("700"));
        QTest::keyClick(shown.issues().fixes()->word(), Qt::Key_Return);
        QTRY_VERIFY(shown.file().check.has_value() && shown.badNumbers() == 0);
        const auto& values = shown.file().options.values;
        QVERIFY(values.front() == (std::array<std::string, 3>{"amount", "cheap", "700"}));
    }

    /// A required field without a column: one value for every row.
    void constantForEveryRow()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QByteArray calls = kCalls;
        calls.replace("kind;", "what;");
        shown.read(QStringLiteral("calls.csv"), calls, "table:activities");
        QTRY_COMPARE(shown.file().state(), FileState::Failed);
        QCOMPARE(shown.file().error->kind, ErrorKind::FieldMissing);
        shown.page->queue().setConstant(0, shown.file().error->detail.toStdString(), "call");
        QTRY_VERIFY(shown.file().check.has_value());
        QCOMPARE(shown.file().check->rejected, 0);
    }

    void forecastThenTakenBack()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_VERIFY(shown.isForecast());
        QCOMPARE(shown.file().forecast->added, 4);
        QVERIFY(shown.audit.session.summary().sources.empty());
        QTest::keyClick(shown.page->importView()->options()->profile(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.file().state(), FileState::Imported);
        QTRY_COMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});
        QVERIFY(shown.page->undo());
        QTRY_VERIFY(shown.audit.session.summary().sources.empty());
        QVERIFY(!shown.file().outcome.has_value());
    }

    void coveredPeriodIsAskedAbout()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("a.csv"), kCalls, "table:activities");
        QTRY_VERIFY(shown.isForecast());
        shown.page->importView()->importButton()->click();
        QTRY_COMPARE(shown.file().state(), FileState::Imported);
        QByteArray same = kCalls;
        same.replace(";60", ";61");
        shown.read(QStringLiteral("b.csv"), same, "table:activities");
        QTRY_COMPARE(shown.file(1).state(), FileState::Covered);
        data::OverlapBar* bar = shown.page->importView()->overlapBar();
        QVERIFY(bar->isVisible());
        QVERIFY(!shown.page->importView()->importButton()->isEnabled());
        QTest::keyClick(bar->replaceButton(), Qt::Key_Space);
        QTRY_VERIFY(shown.page->importView()->importButton()->isEnabled());
        shown.page->importView()->importButton()->click();
        QTRY_COMPARE(shown.file(1).state(), FileState::Imported);
        QTRY_COMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});
        QCOMPARE(shown.audit.session.summary().sources.front().source.fileName, std::string("b.csv"));
    }

    void nextFileMapsItself()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("a.csv"), kDeals, "table:deals");
        QTRY_VERIFY(shown.file().check.has_value());
        data::ProfileBar* bar = shown.page->importView()->profileBar();
        QTest::keyClick(bar->saveButton(), Qt::Key_Space);
        bar->name()->clear();
        QTest::keyClicks(bar->name(), QStringLiteral("Our deals"));
        QTest::keyClick(bar->name(), Qt::Key_Return);
        QCOMPARE(shown.file().profile, QStringLiteral("Our deals"));

        const QString next = shown.audit.write(QStringLiteral("b.csv"), QByteArray(kDeals).replace("1000", "1001"));
        shown.page->importFiles({next});
        QTRY_VERIFY(shown.file(1).check.has_value());
        QCOMPARE(shown.file(1).profile, QStringLiteral("Our deals"));
        QVERIFY(bar->text().contains(QStringLiteral("Our deals")));
        // Read without it: nothing is known of such files any more.
        QTest::keyClick(bar->dropButton(), Qt::Key_Space);
        QTRY_COMPARE(shown.file(1).state(), FileState::NeedsProfile);
        QVERIFY(shown.page->undo());
        QTRY_VERIFY(shown.file(1).check.has_value());
        QCOMPARE(shown.file(1).profile, QStringLiteral("Our deals"));
    }

    void readingCanBeToldOtherwise()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), "Deals of March\n" + kDeals, "table:deals");
        QTRY_VERIFY(shown.file().mapping.has_value());
        data::ReadingDetails* details = shown.page->importView()->details();
        details->header()->setFocus();
        // As found, none, row 1, row 2: one choice, however many keys it takes.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(details->header(), Qt::Key_Down);
        QTRY_VERIFY(shown.file().options.header == 2 && shown.file().check.has_value());
        QCOMPARE(shown.file().check->rowsRead, 4);
        details->exported()->setFocus();
        QTest::keyClicks(details->exported(), QStringLiteral("2026-04-01 09:30"));
        QTest::keyClick(details->exported(), Qt::Key_Return);
        // Moscow is three hours ahead of UTC.
        QTRY_VERIFY(shown.file().check.has_value() && shown.file().check->mapping.exportedAt == 1775025000);
    }
};

QTEST_MAIN(ImportFixesTest)
#include "tst_import_fixes.moc"
