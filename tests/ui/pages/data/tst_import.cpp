// A file becomes figures' ground by keyboard alone: dropped, mapped, checked, imported, undone; a cancelled import leaves
// nothing.
#include "support/session_audit.h"
#include "ui/pages/data/choice_table.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/reading_options.h"
#include "ui/pages/data/sources_view.h"
#include "ui/theme/resources.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace zamer;
using namespace zamer::ui;
using zamer::ui::data::FileState;

namespace {

const QByteArray kDeals = "id;when;owner;stage;amount;status\n"
                          "1;2026-03-02 10:00:00;Orlov;Offer;1000;open\n"
                          "2;2026-03-03 11:00:00;Zaitsev;Paid;2500;won\n"
                          ";2026-03-04 11:00:00;Zaitsev;Paid;2500;won\n"
                          "3;2026-03-05 12:00:00;Orlov;Refused;cheap;lost\n";

struct Shown {
    test::SessionAudit audit;
    std::unique_ptr<DataPage> page;

    bool begin()
    {
        if (!audit.create())
            return false;
        page = std::make_unique<DataPage>(audit.session);
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }
    const data::ImportFile& file(int index = 0) const { return page->queue().file(index); }
    void pickTable() const
    {
        QComboBox* profile = page->importView()->options()->profile();
        profile->setFocus();
        QTest::keyClicks(profile, QStringLiteral("table: deals"));
    }
};

}

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void byKeyboard()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.page->importFiles({shown.audit.write(QStringLiteral("deals.csv"), kDeals)});
        QTRY_COMPARE(shown.file().state(), FileState::NeedsProfile);
        QVERIFY(!shown.page->importView()->importButton()->isEnabled());
        shown.pickTable();
        QTRY_VERIFY(shown.file().check.has_value());

        // "when" has no meaning yet: Tab to it, Enter opens the choice, the arrival is picked by its first letters.
        data::ChoiceTable* columns = shown.page->importView()->columns();
        columns->setFocus();
        columns->setCurrentIndex(columns->model()->index(0, 0));
        QTest::keyClick(columns, Qt::Key_Tab);
        QCOMPARE(columns->currentIndex().row(), 1);
        QTest::keyClick(columns, Qt::Key_Return);
        auto* choice = columns->findChild<QComboBox*>();
        QVERIFY(choice != nullptr);
        QTRY_VERIFY(choice->view()->isVisible());
        QTest::keyClicks(choice->view(), QStringLiteral("Arrived"));
        QTest::keyClick(choice->view(), Qt::Key_Return);
        QTRY_VERIFY(shown.file().check.has_value() && shown.file().mapping->columns[1].field == "arrived_at");

        QCOMPARE(shown.file().check->rowsRead, 4);
        QCOMPARE(shown.file().check->rejected, 1);
        QCOMPARE(shown.file().check->stages.size(), std::size_t{3});
        QVERIFY(shown.page->importView()->importButton()->isEnabled());
        QTest::keyClick(columns, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.file().state(), FileState::Imported);
        QCOMPARE(shown.file().outcome->added, 3);
        QVERIFY(shown.page->importView()->outcomeText().contains(QStringLiteral("3 added")));
        QTRY_COMPARE(shown.audit.session.summary().sources.size(), std::size_t{1});

        // Esc leaves, and nothing of the file is kept.
        QTest::keyClick(columns, Qt::Key_Escape);
        QCOMPARE(shown.page->queue().count(), 0);

        data::SourcesView* sources = shown.page->sources();
        QTRY_VERIFY(sources->issues()->reasons()->model()->rowCount() > 0);
        QTest::keyClick(sources->table(), Qt::Key_Delete);
        QTRY_VERIFY(sources->confirmButton()->isVisible());
        QTest::keyClick(sources->confirmButton(), Qt::Key_Space);
        QTRY_VERIFY(shown.audit.session.summary().sources.empty());
    }

    void stagesCanBeTold()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QByteArray deals = kDeals;
        deals.replace(";status\n", ";x\n");
        shown.page->importFiles({shown.audit.write(QStringLiteral("deals.csv"), deals)});
        QTRY_COMPARE(shown.file().state(), FileState::NeedsProfile);
        shown.pickTable();
        QTRY_VERIFY(shown.file().check.has_value());
        QCOMPARE(shown.file().check->stages.front().status, QStringLiteral("open"));
        shown.page->queue().setStage(0, QStringLiteral("Paid"), QStringLiteral("won"));
        const auto meaning = [&shown](const QString& stage) {
            for (const data::StageMeaning& each : shown.file().check->stages)
                if (each.stage == stage)
                    return each.status;
            return QString();
        };
        QTRY_VERIFY(shown.file().check.has_value() && meaning(QStringLiteral("Paid")) == QLatin1String("won"));
        QCOMPARE(meaning(QStringLiteral("Offer")), QStringLiteral("open"));
    }

    void cancelLeavesNothing()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QByteArray many = "id;arrived_at;owner;stage;amount\n";
        for (int i = 0; i < 60'000; ++i)
            many += QByteArray::number(i) + ";2026-03-02 10:00:00;Orlov;Offer;1000\n";
        const QString first = shown.audit.write(QStringLiteral("a.csv"), kDeals);
        const QString second = shown.audit.write(QStringLiteral("b.csv"), many);
        import::Options options;
        options.layout = QStringLiteral("table:deals");
        shown.page->importFiles({first, second});
        shown.page->queue().setOptions(0, options);
        shown.page->queue().setOptions(1, options);
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->queue().readyCount(), 2, 20'000);
        connect(&shown.page->queue(), &data::ImportQueue::fileChanged, this, [&shown](int index) {
            if (index == 1 && shown.file(1).importing)
                shown.page->importView()->escape();
        });
        QSignalSpy finished(&shown.page->queue(), &data::ImportQueue::importFinished);
        shown.page->importView()->importButton()->click();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.front().front().toBool(), true);
        QSignalSpy changed(&shown.audit.session, &Session::changed);
        QVERIFY(changed.count() > 0 || changed.wait(20'000));
        QVERIFY(shown.audit.session.summary().sources.empty());
        QVERIFY(!shown.file(0).outcome.has_value());
    }

    void rejectedRowsAsCsv()
    {
        test::SessionAudit audit;
        import::Issue bad{import::Issue::Kind::MissingField, true, "=cmd", "", 2, { 9, 4 }};
        import::Issue kept{import::Issue::Kind::BadDate, false, "date", "00", 1, { 5 }};
        const QString path = audit.path(QStringLiteral("out.csv"));
        QVERIFY(data::saveRejected(path, {kept, bad}, Language::English).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(QStringLiteral("4;\"'=cmd\";")));
        QVERIFY(lines[2].startsWith(QStringLiteral("9;")));
        QVERIFY(
            !data::saveRejected(audit.path(QStringLiteral("no/such/out.csv")), {bad}, Language::English).has_value());
    }
};

QTEST_MAIN(ImportTest)
#include "tst_import.moc"
