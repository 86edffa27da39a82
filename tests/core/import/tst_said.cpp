// What the user says of a file, and what a file that cannot be taken is told.
#include "core/import/text/dates.h"
#include "support/layout_case.h"

#include <QtTest>

#include <sys/stat.h>

using namespace zamer;
using namespace zamer::import;

class TestSaid : public QObject
{
    Q_OBJECT

    LayoutCase m_case;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void columns_data();
    void columns();
    void dateFormats_data();
    void dateFormats();
    void refusals_data();
    void refusals();
    void noFiles_data();
    void noFiles();
};

void TestSaid::columns_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<qlonglong>("amount");
    QTest::newRow("the first") << QByteArray("Сумма") << 1000LL;
    QTest::newRow("the second") << QByteArray("Сумма#2") << 2000LL;
    QTest::newRow("the second, as it is shown") << QByteArray("Сумма #2") << 2000LL;
    QTest::newRow("by its place") << QByteArray("#5") << 2000LL;
    QTest::newRow("not there") << QByteArray("Сумма#3") << -1LL;
}

void TestSaid::columns()
{
    QFETCH(QByteArray, column);
    QFETCH(qlonglong, amount);
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {{column.toStdString(), "amount"}, {"id", "id"}, {"stage", "stage"}, {"created_at", "created_at"}};
    const auto read = m_case.read("id,created_at,stage,Сумма,Сумма\n1,2026-01-01,A,10,20\n", options);
    QCOMPARE(read.has_value(), amount > 0);
    if (amount < 0)
        QCOMPARE(read.error().kind, ErrorKind::ColumnUnknown);
    else
        QCOMPARE(read->rows.intAt(facts::deal::amount, 0), std::int64_t{amount});
}

void TestSaid::dateFormats_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("order"); // -1: refused
    const auto row = [](const char* pattern, int order) { QTest::newRow(pattern) << QByteArray(pattern) << order; };
    const int dayFirst = static_cast<int>(DateOrder::DayMonthYear);
    const int monthFirst = static_cast<int>(DateOrder::MonthDayYear);
    const int yearFirst = static_cast<int>(DateOrder::YearMonthDay);
    row("d/m/yyyy", dayFirst);
    row("m/d/yyyy", monthFirst);
    row("DD.MM.YYYY HH:MM:SS", dayFirst);
    row("dd/mm/yy HH:MM", dayFirst);
    row("MM/dd/yyyy HH:mm", monthFirst);
    row("YYYYMMDD", yearFirst);
    row("HH:mm d.m.yy", dayFirst);
    row("yyyy-MM-dd", yearFirst);
    row("HH:mm", -1);
    row("ddmm", -1);
    row("day month year", -1);
}

void TestSaid::dateFormats()
{
    QFETCH(QByteArray, pattern);
    const std::optional<DateOrder> order = orderOfPattern(pattern.toStdString());
    QTEST(order ? static_cast<int>(*order) : -1, "order");
}

void TestSaid::refusals_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("why");
    QTest::newRow("lines of sales") << QByteArray("LineID,SalesID,ItemNo,Quantity,LinePrice,Tax\nL1,S1,P1,9,100.5,1\n"
                                                  "L2,S1,P2,2,30.25,2\n")
                                    << QStringLiteral("lines");
    QTest::newRow("near to a layout") << QByteArray("Дата;Источник;Сумма;Что-то\n01.06.2026;yandex;100;1\n")
                                      << QStringLiteral("near:generic_costs, bitrix24_leads, bitrix24_deals");
    QTest::newRow("near to none") << QByteArray("a,b,c\n1,2,3\n") << QString();
    QTest::newRow("prices") << QByteArray("product,series,sales_price\nA,X,55\nB,Y,60\n") << QStringLiteral("prices");
}

void TestSaid::refusals()
{
    QFETCH(QByteArray, file);
    const auto read = m_case.read(file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::LayoutUnknown);
    QTEST(read.error().detail, "why");
}

void TestSaid::noFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a device") << QStringLiteral("/dev/zero");
    QTest::newRow("a pipe") << m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
}

/// Not even opened: a pipe without a writer would be waited for.
void TestSaid::noFiles()
{
    QFETCH(QString, path);
    const auto read = inspect(path, {}, Settings());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(read.error().detail, QStringLiteral("not a regular file"));
}

QTEST_APPLESS_MAIN(TestSaid)
#include "tst_said.moc"
