// What a file leaves open about its numbers, answered by keyboard: the mark of its decimals, what its other currencies are worth.
#include "support/session_audit.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/reading_money.h"
#include "ui/pages/data/reading_options.h"
#include "ui/theme/resources.h"

#include <QComboBox>
#include <QLineEdit>

using namespace zamer;
using namespace zamer::ui;

namespace {

struct Shown {
    test::SessionAudit audit;
    std::unique_ptr<DataPage> page;

    bool begin(const QByteArray& sales)
    {
        qputenv("ZAMER_PROFILES", audit.path(QStringLiteral("profiles")).toUtf8());
        if (!audit.create())
            return false;
        page = std::make_unique<DataPage>(audit.session);
        page->resize(1300, 900);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->importFiles({audit.write(QStringLiteral("sales.csv"), sales)});
        import::Options options;
        options.layout = QStringLiteral("table:purchases");
        page->queue().setOptions(0, options);
        return QTest::qWaitFor([this] { return isRead(); });
    }
    const data::ImportFile& file() const { return page->queue().file(0); }
    bool isRead() const { return file().check && file().forecast; }
    data::ReadingMoney& money() const { return *page->importView()->money(); }
    /// Tab from the last field of the line above.
    bool reachByTab(QWidget* field) const
    {
        page->importView()->details()->exported()->setFocus();
        for (int i = 0; i < 3 && !field->hasFocus(); ++i)
            QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
        return field->hasFocus();
    }
    /// The first amount as it will be read, in hundredths.
    std::int64_t amount() const
    {
        const data::FileCheck& check = *file().check;
        const auto at = std::find(check.fields.begin(), check.fields.end(), int{facts::purchase::amount});
        return check.preview.front()[static_cast<std::size_t>(at - check.fields.begin())].whole;
    }
};

}

class ReadingMoneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void nothingIsOpen()
    {
        Shown shown;
        QVERIFY(shown.begin("order;customer;at;amount\n1;a;2026-03-02;1,234.50\n2;b;2026-03-03;12,345\n"));
        QVERIFY(!shown.money().isVisible());
    }

    void decimalMark()
    {
        Shown shown;
        QVERIFY(shown.begin("order;customer;at;amount\n1;a;2026-03-02;1,234\n2;b;2026-03-03;12,345\n"));
        QComboBox* const mark = shown.money().mark();
        QTRY_VERIFY(mark->isVisible());
        QCOMPARE(mark->accessibleName(), QStringLiteral("Decimal mark"));
        QCOMPARE(mark->currentText(), QStringLiteral("unclear: read as thousands"));
        QCOMPARE(shown.amount(), std::int64_t{123'400});
        QVERIFY(shown.reachByTab(mark));
        QTest::keyClick(mark, Qt::Key_Down);
        QTest::keyClick(mark, Qt::Key_Down);
        QTRY_COMPARE(shown.file().options.decimalMark, ',');
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.amount(), std::int64_t{123});
        // It can be said otherwise, and taken back.
        QVERIFY(mark->isVisible() && mark->hasFocus());
        QTest::keyClick(mark, Qt::Key_Up);
        QTRY_COMPARE(shown.file().options.decimalMark, '.');
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.amount(), std::int64_t{123'400});
        QVERIFY(shown.page->undo() && shown.page->undo());
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.file().options.decimalMark, '\0');
        QCOMPARE(mark->currentText(), QStringLiteral("unclear: read as thousands"));
    }

    void rates()
    {
        Shown shown;
        QVERIFY(shown.begin("order;customer;at;amount;Currency\n1;a;2026-03-02;10;USD\n2;b;2026-03-03;20;EUR\n"
                            "3;b;2026-03-03;30;RUB\n"));
        QCOMPARE(shown.file().check->rejected, 2);
        QVERIFY(!shown.money().mark()->isVisible());
        QTRY_VERIFY(shown.money().rate(QStringLiteral("USD")) != nullptr);
        QLineEdit* const dollar = shown.money().rate(QStringLiteral("USD"));
        QTRY_VERIFY(dollar->isVisible());
        QCOMPARE(dollar->accessibleName(), QStringLiteral("Rate: RUB for 1 USD"));
        QVERIFY(shown.reachByTab(dollar));
        // No rate: nothing is read again.
        QTest::keyClicks(dollar, QStringLiteral("much"));
        QTest::keyClick(dollar, Qt::Key_Return);
        QVERIFY(dollar->property("wrong").toBool());
        QVERIFY(shown.file().options.values.empty());
        dollar->selectAll();
        QTest::keyClicks(dollar, QStringLiteral("92,5"));
        QTest::keyClick(dollar, Qt::Key_Return);
        QVERIFY(!dollar->property("wrong").toBool());
        const auto& values = shown.file().options.values;
        QCOMPARE(values.size(), std::size_t{1});
        QVERIFY(values.front() == (std::array<std::string, 3>{"rate", "USD", "92,5"}));
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.file().check->rejected, 1);
        QCOMPARE(shown.amount(), std::int64_t{92'500});
        // The next currency is asked for beside it.
        QTRY_VERIFY(shown.money().rate(QStringLiteral("EUR")) != nullptr);
        QCOMPARE(shown.money().rate(QStringLiteral("USD")), dollar);
        QVERIFY(dollar->hasFocus());
        QLineEdit* const euro = shown.money().rate(QStringLiteral("EUR"));
        QTRY_VERIFY(euro->isVisible());
        QTest::keyClick(dollar, Qt::Key_Tab);
        QVERIFY(euro->hasFocus());
        QTest::keyClicks(euro, QStringLiteral("100"));
        QTest::keyClick(euro, Qt::Key_Return);
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.file().check->rejected, 0);
        // An emptied field takes its rate back.
        euro->selectAll();
        QTest::keyClick(euro, Qt::Key_Delete);
        QTest::keyClick(euro, Qt::Key_Return);
        QCOMPARE(shown.file().options.values.size(), std::size_t{1});
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.file().check->rejected, 1);
    }

    /// No code, so it is said as the file writes it.
    void wordOfItsOwn()
    {
        Shown shown;
        QVERIFY(shown.begin("order;customer;at;amount;Валюта\n1;a;2026-03-02;10;c.u.\n2;b;2026-03-03;30;RUB\n"));
        QTRY_VERIFY(shown.money().ownWord() != nullptr && shown.money().ownWord()->isVisible());
        QVERIFY(shown.reachByTab(shown.money().ownWord()));
        QTest::keyClicks(shown.money().ownWord(), QStringLiteral("c.u."));
        QTest::keyClick(shown.money().ownWord(), Qt::Key_Tab);
        QVERIFY(shown.money().rate({})->hasFocus());
        QVERIFY(shown.file().options.values.empty());
        QTest::keyClicks(shown.money().rate({}), QStringLiteral("90"));
        QTest::keyClick(shown.money().rate({}), Qt::Key_Return);
        QTRY_VERIFY(shown.isRead() && shown.file().check->rejected == 0);
        QCOMPARE(shown.amount(), std::int64_t{90'000});
        // It has a name now.
        QTRY_VERIFY(shown.money().ownWord() == nullptr);
        QCOMPARE(shown.money().rate(QStringLiteral("c.u."))->text(), QStringLiteral("90"));
    }
};

QTEST_MAIN(ReadingMoneyTest)
#include "tst_reading_money.moc"
