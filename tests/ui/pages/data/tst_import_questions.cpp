// What could be lost is asked about first, all of it by keyboard: a list is left without leaving the page, files that
// something was said about, imports that are undone together; and what was undone comes back where it can.
#include "support/session_audit.h"
#include "ui/pages/data/choice_table.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/reading_options.h"
#include "ui/pages/data/sources_view.h"
#include "ui/theme/resources.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QPushButton>
#include <QVBoxLayout>

using namespace zamer;
using namespace zamer::ui;
using zamer::ui::data::FileState;

namespace {

const QByteArray kDeals = "id;arrived_at;owner;stage;amount;status\n"
                          "1;2026-03-02 10:00:00;Orlov;Offer;1000;open\n"
                          "2;2026-03-03 11:00:00;Zaitsev;Paid;cheap;won\n"
                          ";2026-03-05 11:00:00;Zaitsev;Paid;25;won\n";
const QByteArray kCalls = "kind;at;user;duration\n"
                          "call;2026-03-02 10:00:00;Orlov;60\n"
                          "call;2026-03-03 10:00:00;Orlov;90\n";

/// A window with the page and, beside it, a button as the rail has them.
struct Shown {
    test::SessionAudit audit;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<QWidget> window;
    DataPage* page = nullptr;
    QPushButton* rail = nullptr;

    bool begin()
    {
        qputenv("ZAMER_PROFILES", audit.path(QStringLiteral("profiles")).toUtf8());
        if (!audit.create())
            return false;
        theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        window = std::make_unique<QWidget>();
        auto* line = new QHBoxLayout(window.get());
        rail = new QPushButton(QStringLiteral("rail"));
        page = new DataPage(audit.session);
        line->addWidget(rail);
        line->addWidget(page, 1);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    const data::ImportFile& file(int index = 0) const { return page->queue().file(index); }
    data::ImportView& view() const { return *page->importView(); }
    data::SourcesView& sources() const { return *page->sources(); }
    std::size_t living() const { return audit.session.summary().sources.size(); }
    void read(const QString& name, const QByteArray& content, const char* layout)
    {
        page->importFiles({audit.write(name, content)});
        const int index = page->queue().count() - 1;
        import::Options options;
        options.layout = QString::fromLatin1(layout);
        page->queue().setOptions(index, options);
        page->importView()->setCurrent(index);
    }
    /// Two files in one step.
    bool importBoth()
    {
        read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        read(QStringLiteral("calls.csv"), kCalls, "table:activities");
        if (!QTest::qWaitFor([this] { return page->queue().readyCount() == 2; }, 20'000))
            return false;
        QTest::keyClick(view().importButton(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return living() == 2 && !audit.session.isBusy(); }, 20'000);
    }
    bool takeSnapshot()
    {
        bool taken = false;
        audit.session.change(
            page,
            [](audit::Audit& open, Progress& progress) -> Status {
                const auto id =
                    open.takeSnapshot(method::StageId::Baseline, {toDay(QDate(2026, 2, 1)), toDay(QDate(2026, 4, 1))},
                                      std::nullopt, progress);
                return id ? Status() : tl::make_unexpected(id.error());
            },
            [&taken](Status done) { taken = done.has_value(); });
        return QTest::qWaitFor([this, &taken] { return taken && !audit.session.isBusy(); }, 20'000);
    }
};

QWidget* ringed()
{
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* frame = qobject_cast<QFocusFrame*>(widget); frame != nullptr && frame->isVisible())
            return frame->widget();
    return nullptr;
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

}

class ImportQuestionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void escClosesOnlyTheList()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_VERIFY(shown.file().check.has_value() && shown.file().forecast);
        data::ChoiceTable* columns = shown.view().columns();
        columns->setFocus();
        columns->setCurrentIndex(columns->model()->index(1, 0));
        QTest::keyClick(columns, Qt::Key_Return);
        auto* choice = columns->findChild<QComboBox*>();
        QVERIFY(choice != nullptr);
        QComboBox* profile = shown.view().options()->profile();
        QTRY_VERIFY(choice->view()->isVisible());
        QTest::keyClick(choice->view(), Qt::Key_Down);
        QTest::keyClick(choice->view(), Qt::Key_Escape);
        QTRY_VERIFY(columns->findChild<QComboBox*>() == nullptr);
        QCOMPARE(shown.file().mapping->columns[1].field, std::string("arrived_at"));
        QVERIFY(columns->hasFocus());
        profile->setFocus();
        profile->showPopup();
        QTRY_VERIFY(profile->view()->isVisible());
        QTest::keyClick(profile->view(), Qt::Key_Escape);
        QTRY_VERIFY(!profile->view()->isVisible());
        QVERIFY(shown.view().isVisible() && !shown.view().asks());
        QCOMPARE(shown.page->queue().count(), 1);
    }

    void whatWasSaidIsNotForgottenUnasked()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.page->importFiles({shown.audit.write(QStringLiteral("deals.csv"), kDeals)});
        QTRY_COMPARE(shown.file().state(), FileState::ToCheck);
        shown.view().columns()->setFocus();
        press(Qt::Key_Escape);
        QCOMPARE(shown.page->queue().count(), 0); // nothing was said: nothing is lost
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_VERIFY(shown.file().check.has_value() && shown.file().forecast);
        QTRY_COMPARE(shown.page->queue().busyFile(), -1);
        shown.view().columns()->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(shown.view().asks());
        QVERIFY(shown.view().stayButton()->hasFocus());
        QCOMPARE(ringed(), shown.view().stayButton());
        // Ctrl+Z does nothing behind the question.
        QVERIFY(shown.page->undo());
        QCOMPARE(shown.file().options.layout, QStringLiteral("table:deals"));
        press(Qt::Key_Escape);
        QVERIFY(!shown.view().asks() && shown.page->queue().count() == 1);
        QVERIFY(shown.view().columns()->hasFocus());
        press(Qt::Key_Escape);
        QTest::keyClick(shown.view().stayButton(), Qt::Key_Backtab);
        QVERIFY(shown.view().leaveButton()->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(shown.page->queue().count(), 0);
        QVERIFY(shown.sources().isVisible());
    }

    void oneStepIsUndoneAndRedoneWhileItsFilesAreHere()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importBoth());
        QSignalSpy said(shown.page, &Page::statusMessage);
        QVERIFY(shown.page->undo());
        QTRY_COMPARE(shown.living(), std::size_t{0});
        QTRY_COMPARE(said.count(), 1);
        QVERIFY2(said.front().front().toString().startsWith(QLatin1Char('2')), qPrintable(said[0][0].toString()));
        QTRY_VERIFY(shown.file(0).canImport() && shown.file(1).canImport() && !shown.audit.session.isBusy());
        QVERIFY(shown.page->redo());
        QTRY_COMPARE(shown.living(), std::size_t{2});
        QTRY_COMPARE(shown.file(1).state(), FileState::Imported);
        QVERIFY(!shown.page->redo());
        // What was said comes back, too.
        QTRY_VERIFY(!shown.audit.session.isBusy());
        shown.read(QStringLiteral("more.csv"), kDeals, "table:deals");
        QVERIFY(shown.page->undo());
        QVERIFY(shown.file(2).options.layout.isEmpty());
        QVERIFY(shown.page->redo());
        QCOMPARE(shown.file(2).options.layout, QStringLiteral("table:deals"));
    }

    void undoingForGoodIsAskedAbout()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importBoth());
        QTRY_COMPARE(shown.page->queue().busyFile(), -1);
        QTest::keyClick(shown.view().columns(), Qt::Key_Escape);
        QTRY_VERIFY(shown.sources().table()->isVisible());
        QVERIFY(shown.page->undo());
        QVERIFY(shown.sources().asks());
        const QString asks = shown.sources().question();
        QVERIFY2(asks.contains(QStringLiteral("deals.csv, calls.csv")) && asks.contains(QStringLiteral("for good")),
                 qPrintable(asks));
        QVERIFY(shown.sources().confirmButton()->hasFocus());
        QCOMPARE(ringed(), shown.sources().confirmButton());
        // Neither a second Ctrl+Z nor Ctrl+Y acts behind the question; Esc answers it from the rail, too.
        QVERIFY(shown.page->undo() && shown.page->redo());
        shown.rail->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(!shown.sources().asks());
        QTest::qWait(50);
        QCOMPARE(shown.living(), std::size_t{2});

        QVERIFY(shown.page->undo());
        press(Qt::Key_Return);
        QTRY_COMPARE(shown.living(), std::size_t{0});
        // What was done is told where there is no data any more, and the one button has the keyboard.
        QTRY_VERIFY(shown.sources().pastHistory()->isVisible());
        QVERIFY(shown.sources().pastHistory()->model()->rowCount() >= 4);
        QVERIFY(shown.sources().emptyButton()->hasFocus());
        QSignalSpy said(shown.page, &Page::statusMessage);
        QVERIFY(shown.page->redo()); // gone for good, and it says so
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(!shown.page->undo());
        QCOMPARE(shown.living(), std::size_t{0});
    }

    void undoneImportIsRedoneWhileASnapshotKeepsIt()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.importBoth());
        QVERIFY(shown.takeSnapshot());
        QTest::keyClick(shown.view().columns(), Qt::Key_Escape);
        QTRY_VERIFY(shown.sources().table()->isVisible());
        QVERIFY(shown.page->undo());
        QVERIFY2(!shown.sources().question().contains(QStringLiteral("for good")),
                 qPrintable(shown.sources().question()));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown.living(), std::size_t{0});
        QTRY_VERIFY(!shown.audit.session.isBusy());
        QVERIFY(shown.page->redo());
        QTRY_COMPARE(shown.living(), std::size_t{2});
        QTRY_VERIFY(!shown.audit.session.isBusy());
        QVERIFY(shown.page->undo());
        QVERIFY(shown.sources().asks());
    }

    void emptyPageHasItsButtonAtHand()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.rail->setFocus();
        shown.page->setFocus();
        QVERIFY(shown.sources().emptyButton()->hasFocus());
        QCOMPARE(ringed(), shown.sources().emptyButton());
        QVERIFY(!shown.sources().pastHistory()->isVisible());
    }

    void aReasonIsReadInFull()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("deals.csv"), kDeals, "table:deals");
        QTRY_VERIFY(shown.file().check.has_value() && shown.file().forecast);
        PlainTable* reasons = shown.view().issues()->reasons();
        QTRY_VERIFY(reasons->isVisible() && reasons->model()->rowCount() > 1);
        reasons->setFocus();
        for (int row = 0; row < reasons->model()->rowCount(); ++row) {
            QCOMPARE(reasons->currentIndex().row(), row);
            const QString whole = reasons->model()->index(row, data::IssuesModel::What).data().toString();
            QCOMPARE(shown.view().issues()->text(), whole);
            QCOMPARE(reasons->model()->index(row, 0).data(Qt::ToolTipRole).toString(), whole);
            press(Qt::Key_Down);
        }
    }

    void unclearDatesAreAChoice()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.read(QStringLiteral("calls.csv"),
                   "kind,at,user\ncall,6/1/2026 9:07:03,Orlov\ncall,7/2/2026 19:07:03,Orlov\n", "table:activities");
        QTRY_VERIFY(shown.file().error || shown.file().check);
        QComboBox* dates = shown.view().details()->dates();
        QVERIFY(shown.file().error && shown.file().error->kind == ErrorKind::AmbiguousDates);
        QCOMPARE(dates->currentText(), QString::fromUtf8("choose…"));
        dates->setFocus();
        QTest::keyClick(dates, Qt::Key_Down);
        QTRY_VERIFY(shown.file().check.has_value());
        QVERIFY(dates->currentText() != QString::fromUtf8("choose…"));
    }
};

QTEST_MAIN(ImportQuestionsTest)
#include "tst_import_questions.moc"
