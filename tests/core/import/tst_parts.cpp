// Fields that a file has in parts: the date in one column and the time of day in another; the price of one piece and the quantity. And
// tables that are none of the audit's entities.
#include "core/import/importer.h"
#include "core/import/refusal.h"
#include "core/import/text/dates.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestParts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings;

    Result<ReadResult> readText(const QByteArray& bytes, const Options& options)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        Progress progress;
        return read(file.fileName(), options, m_settings, SecretKey{}, progress);
    }

private Q_SLOTS:
    void timesOfDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        for (const char* good : {"9:05", "09:05", "16:33:01", "3:05 PM", "0:00"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char* bad : {"25:00", "905", "2024-01-01 9:05", "12", "", "9:75", "1:02:03:04"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void timesOfDay()
    {
        QFETCH(QString, text);
        QTEST(isTimeOfDay(text.toStdString()), "is");
    }

    void dateAndClock()
    {
        Options options;
        options.layout = QStringLiteral("table:activities");
        options.constants = {{"kind", "call"}};
        options.map = {{"Day", "at"}, {"Clock", "at"}};
        const auto result = readText("Day;Clock\n31.01.2024;16:33:01\n01.02.2024;\n01.02.2024;9:05\n", options);
        QVERIFY(result.has_value());
        QCOMPARE(result->rows.rows, std::size_t{3});
        // date -u -d '2024-01-31 16:33:01 +0300' +%s, and so on
        QCOMPARE(result->rows.intAt(facts::activity::at, 0), Instant{1706707981});
        QCOMPARE(result->rows.intAt(facts::activity::at, 1), Instant{1706734800});
        QCOMPARE(result->rows.intAt(facts::activity::at, 2), Instant{1706767500});
    }

    void priceOfAPiece()
    {
        Options options;
        options.layout = QStringLiteral("table:purchases");
        options.map = {{"c", "customer"}, {"d", "at"}, {"n", "quantity"}, {"p", "price"}};
        const auto result =
            readText("c,d,n,p\nC1,2024-01-31,3,2.55\nC1,2024-01-31,-2,1.10\nC2,2024-02-01,,7\n", options);
        QVERIFY(result.has_value());
        QCOMPARE(result->rows.intAt(facts::purchase::amount, 0), std::int64_t{765});
        QCOMPARE(result->rows.intAt(facts::purchase::amount, 1), std::int64_t{-220});
        QCOMPARE(result->rows.intAt(facts::purchase::amount, 2), std::int64_t{700});
        options.map.pop_back();
        QCOMPARE(readText("c,d,n,p\nC1,2024-01-31,3,2.55\n", options).error().kind, ErrorKind::FieldMissing);
    }

    void tablesOfFieldNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("layout");
        QTest::newRow("stages") << QByteArray("pipeline,stage,order,kind\nA,New,1,new\n")
                                << QStringLiteral("table:stages");
        QTest::newRow("moves") << QByteArray("Deal;To stage;At\n1;New;2024-01-01\n")
                               << QStringLiteral("table:stage_moves");
        QTest::newRow("a required one lacks") << QByteArray("deal,from_stage,at\n1,New,2024-01-01\n") << QString();
        QTest::newRow("one is no field") << QByteArray("pipeline,stage,order,colour\nA,New,1,red\n") << QString();
        QTest::newRow("two entities") << QByteArray("id,phone,email\n1,,a@b.cd\n") << QString();
    }
    void tablesOfFieldNames()
    {
        QFETCH(QByteArray, text);
        const auto result = readText(text, {});
        QCOMPARE(result ? QString::fromStdString(result->mapping.layoutId) : QString(),
                 *static_cast<const QString*>(QTest::qData("layout", qMetaTypeId<QString>())));
    }

    /// Threads that wait for each other must hear the last change, too.
    void manySmallReadings()
    {
        Options options;
        options.layout = QStringLiteral("table:costs");
        for (int i = 0; i < 500; ++i)
            QVERIFY(readText("at;amount\n2024-01-31;1\n2024-02-01;2\n", options).has_value());
    }

    void tablesThatAreNoEntity_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("totals") << QByteArray("Day;Calls;Answered;Answer Rate;Wait (AVG)\n1;20;19;95%;0:00:17\n")
                                << QStringLiteral("totals");
        QTest::newRow("price list") << QByteArray("Артикул;Товар;Цена\nA-1;Ворота;1000\n") << QStringLiteral("prices");
        QTest::newRow("words") << QByteArray("Table,Field,Description\na,b,c\n") << QStringLiteral("words");
        QTest::newRow("anything") << QByteArray("a,b\nx,y\n") << QString();
        QTest::newRow("sales are no price list")
            << QByteArray("Клиент;Товар;Цена;Дата\nx;y;10;01.02.2024\n")
            << QStringLiteral("near:bitrix24_deals, onec_sales, table:events");
    }
    void tablesThatAreNoEntity()
    {
        QFETCH(QByteArray, text);
        const auto result = readText(text, {});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::LayoutUnknown);
        QTEST(result.error().detail, "detail");
    }
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
