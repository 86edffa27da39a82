// Where rows come from and what was done to them: a file of several tables, the provenance of a source, its reading
// again with another mapping, an undone layer that a snapshot keeps.
#include "support/session_audit.h"
#include "support/zip_writer.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/files_pane.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/source_detail.h"
#include "ui/pages/data/sources_view.h"
#include "ui/theme/resources.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QListView>
#include <QPushButton>

using namespace zamer;
using namespace zamer::ui;
using zamer::ui::data::FileState;

namespace {

const QByteArray kDeals = "id;arrived_at;owner;stage;amount;status;note\n"
                          "1;2026-03-02 10:00:00;Orlov;Offer;1000;open;x\n"
                          "2;2026-03-03 11:00:00;Zaitsev;Paid;2500;won;y\n";

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
    bool importDeals()
    {
        page->importFiles({audit.write(QStringLiteral("deals.csv"), kDeals)});
        import::Options options;
        options.layout = QStringLiteral("table:deals");
        page->queue().setOptions(0, options);
        if (!QTest::qWaitFor([this] { return file().canImport(); }))
            return false;
        page->queue().importReady();
        if (!QTest::qWaitFor([this] { return audit.session.summary().sources.size() == 1; }))
            return false;
        QTest::keyClick(page->importView(), Qt::Key_Escape);
        return QTest::qWaitFor([this] { return page->sources()->isVisible(); });
    }
};

}

class ProvenanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void eachTableOfAFile()
    {
        Shown shown;
        QVERIFY(shown.begin());
        const auto row = [](const char* cells) {
            std::string out = "<row>";
            for (const QByteArray& cell : QByteArray(cells).split('|'))
                out += "<c t=\"inlineStr\"><is><t>" + cell.toStdString() + "</t></is></c>";
            return out + "</row>";
        };
        TestWorkbook book;
        book.sheets = {{"March", row("id|arrived_at|amount|#") + row("1|2026-03-02 10:00:00|100|a")},
                       {"Old", row("id|arrived_at|amount|#") + row("2|2025-03-02 10:00:00|50|a"), "hidden"}};
        const std::string bytes = xlsxOf(book);
        shown.page->importFiles({shown.audit.write(QStringLiteral("deals.xlsx"), QByteArray::fromStdString(bytes))});
        QTRY_COMPARE(shown.page->queue().count(), 2);
        QTRY_COMPARE(shown.file(0).state(), FileState::NeedsProfile);
        QCOMPARE(shown.file(0).name(), QString::fromUtf8("deals.xlsx › March"));
        QCOMPARE(shown.file(1).state(), FileState::LeftOut);
        // A hidden sheet is read when it is asked for.
        QListView* list = shown.page->importView()->filesPane()->list();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_F5);
        QTRY_COMPARE(shown.file(1).state(), FileState::NeedsProfile);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(shown.page->queue().count(), 1);
        import::Options options = shown.file(0).options;
        options.layout = QStringLiteral("table:deals");
        shown.page->queue().setOptions(0, options);
        QTRY_VERIFY(shown.file(0).check.has_value());
        QCOMPARE(shown.file(0).check->rowsRead, 1);
    }

    void whereASourceComesFrom()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importDeals());
        data::SourcesView* sources = shown.page->sources();
        QTRY_VERIFY(sources->detail()->text().contains(QStringLiteral("Natalia Voronina")));
        const QString text = sources->detail()->text();
        QVERIFY2(text.contains(QStringLiteral("2 added, 0 updated, 0 unchanged, 0 rejected")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("with changes of the user")), qPrintable(text));
        // Six columns have a meaning; the note has none.
        QCOMPARE(sources->detail()->mapping()->model()->rowCount(), 6);
        QTRY_COMPARE(sources->history()->model()->index(0, data::HistoryModel::What).data().toString(),
                     QStringLiteral("imported"));
    }

    void readAgainInPlace()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importDeals());
        shown.page->sources()->readAgain(shown.audit.path(QStringLiteral("deals.csv")));
        QTRY_COMPARE(shown.page->queue().count(), 1);
        // What was said about it is said again; now the owner is left out.
        QTRY_VERIFY(shown.file().check.has_value());
        QCOMPARE(shown.file().options.layout, QStringLiteral("table:deals"));
        shown.page->queue().setField(0, "owner", "-");
        QTRY_VERIFY(shown.file().canImport() && shown.file().forecast);
        shown.page->queue().importReady();
        QTRY_COMPARE(shown.file().state(), FileState::Imported);
        QTRY_VERIFY(!shown.audit.session.isBusy());
        QCOMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});
        QVERIFY(shown.audit.session.summary().sources.front().mapping.find("\"owner\",\"-\"") != std::string::npos ||
                shown.audit.session.summary().sources.front().mapping.find("{\"column\":\"owner\",\"field\":\"\"}") !=
                    std::string::npos);
        // What was replaced is listed still; the way back is undoing.
        data::SourcesView* sources = shown.page->sources();
        QTRY_COMPARE(sources->table()->model()->rowCount(), 2);
        sources->table()->selectRow(1);
        QVERIFY(!sources->redoButton()->isVisibleTo(sources) && !sources->undoButton()->isVisibleTo(sources));
        sources->table()->selectRow(0);
        QVERIFY(sources->undoButton()->isVisibleTo(sources));
        sources->undoButton()->click();
        QVERIFY(sources->question().contains(QStringLiteral("removed for good")));
        sources->confirmButton()->click();
        QTRY_COMPARE(sources->table()->model()->rowCount(), 1);
        QCOMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});
        QVERIFY(shown.audit.session.summary().sources.front().mapping.find("\"owner\",\"-\"") == std::string::npos);
    }

    void undoneLayerComesBack()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importDeals());
        bool taken = false;
        shown.audit.session.change(
            this,
            [](audit::Audit& audit, Progress& progress) -> Status {
                const auto id =
                    audit.takeSnapshot(method::StageId::Baseline, {toDay(QDate(2026, 2, 1)), toDay(QDate(2026, 4, 1))},
                                       std::nullopt, progress);
                if (!id)
                    return tl::make_unexpected(id.error());
                return {};
            },
            [&taken](Status done) { taken = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(taken, 20'000);
        data::SourcesView* sources = shown.page->sources();
        QTest::keyClick(sources->table(), Qt::Key_Delete);
        QTRY_VERIFY(sources->confirmButton()->isVisible());
        QVERIFY(!sources->question().contains(QStringLiteral("removed for good")));
        QTest::keyClick(sources->confirmButton(), Qt::Key_Space);
        QTRY_VERIFY(shown.audit.session.summary().sources.empty());
        // It is listed still, and can be taken in again.
        QTRY_VERIFY(sources->redoButton()->isVisible());
        QTest::keyClick(sources->redoButton(), Qt::Key_Space);
        QTRY_COMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});
    }

    /// What no snapshot keeps is gone: taking it in again says so, beside the file that is left.
    void undoneForGood()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importDeals());
        shown.page->importFiles(
            {shown.audit.write(QStringLiteral("more.csv"), QByteArray(kDeals).replace("1;2", "7;2"))});
        QTRY_VERIFY(shown.file().canImport());
        shown.page->queue().importReady();
        QTRY_COMPARE(shown.audit.session.summary().sources.size(), std::size_t{2});
        QTest::keyClick(shown.page->importView(), Qt::Key_Escape);
        data::SourcesView* sources = shown.page->sources();
        QTRY_VERIFY(sources->isVisible());
        sources->table()->selectRow(0);
        sources->table()->setFocus();
        QTest::keyClick(sources->table(), Qt::Key_Insert); // nothing to take in
        QTest::qWait(50);
        QVERIFY(!sources->error()->isVisibleTo(sources));
        QSignalSpy said(shown.page.get(), &Page::statusMessage);
        QTest::keyClick(sources->table(), Qt::Key_Delete);
        QTRY_VERIFY(sources->confirmButton()->isVisible());
        QTest::keyClick(sources->confirmButton(), Qt::Key_Space);
        QTRY_COMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("removed for good")));
        sources->table()->setFocus();
        QTest::keyClick(sources->table(), Qt::Key_Insert);
        QTRY_VERIFY(sources->error()->isVisibleTo(sources));
        const QString why = sources->error()->text();
        QVERIFY2(why.contains(QStringLiteral("deals.csv")) && why.contains(QStringLiteral("no snapshot")) &&
                     why.contains(QStringLiteral("import the file again")),
                 qPrintable(why));
    }
};

QTEST_MAIN(ProvenanceTest)
#include "tst_provenance.moc"
