// Dates of every kind that exports have. Expected instants: date -u -d '<ISO with offset>' +%s
#include "core/import/text/dates.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instants_data();
    void instants();
    void refused_data();
    void refused();
    void months_data();
    void months();
    void endOfDay();
    void sameDayAgain();
    void summerTime();
    void orders_data();
    void orders();
    void usualOrders_data();
    void usualOrders();
    void patterns();
};

void TestDates::instants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char* text, DateOrder order, const char* iso) {
        QTest::newRow(text) << QByteArray(text) << int(order) << iso;
    };
    constexpr DateOrder kDay = DateOrder::DayMonthYear;
    row("22.03.2022 13:32:57", kDay, "2022-03-22T13:32:57+03:00");
    row("22.03.2022 13:32", kDay, "2022-03-22T13:32:00+03:00");
    row("22.03.2022", kDay, "2022-03-22T00:00:00+03:00");
    row("1.3.2022 9:05", kDay, "2022-03-01T09:05:00+03:00");
    row("2022-03-22", kDay, "2022-03-22T00:00:00+03:00");
    row("2022-03-22 13:32:57", kDay, "2022-03-22T13:32:57+03:00");
    row("2022-03-22T13:32:57", kDay, "2022-03-22T13:32:57+03:00");
    row("2022-03-22T13:32:57.250Z", kDay, "2022-03-22T13:32:57Z");
    row("2022-03-22T13:32:57+05:00", kDay, "2022-03-22T13:32:57+05:00");
    row("2022-03-22T13:32:57-0330", kDay, "2022-03-22T13:32:57-03:30");
    row("2022/03/22 1:32:57 PM GMT+3", kDay, "2022-03-22T13:32:57+03:00"); // Google Forms
    row("2022/03/22 10:32:57 GMT", kDay, "2022-03-22T10:32:57Z");
    row("20220322", kDay, "2022-03-22T00:00:00+03:00");
    row("20220322T133257Z", kDay, "2022-03-22T13:32:57Z");
    row("20-10-16", kDay, "2016-10-20T00:00:00+03:00");
    row("3/22/2022", DateOrder::MonthDayYear, "2022-03-22T00:00:00+03:00");
    row("03/22/22 01:32 PM", DateOrder::MonthDayYear, "2022-03-22T13:32:00+03:00");
    row("22/3/2022 12:05 am", kDay, "2022-03-22T00:05:00+03:00");
    row("3/22/2022, 1:32:57\u202FPM", DateOrder::MonthDayYear, "2022-03-22T13:32:57+03:00"); // a browser's
    row("22-03-21", DateOrder::YearMonthDay, "2022-03-21T00:00:00+03:00");
    row("'22.03.2022", kDay, "2022-03-22T00:00:00+03:00");
    row("22.03.2022 в 13:32", kDay, "2022-03-22T13:32:00+03:00");
    row("22.03.2022 13:32 (UTC+5)", kDay, "2022-03-22T13:32:00+05:00");
    row("22.03.2022 13:32 (GMT+05:00)", kDay, "2022-03-22T13:32:00+05:00");
    row("Вт, 22.03.2022", kDay, "2022-03-22T00:00:00+03:00");
    row("22.03.2022 (вт)", kDay, "2022-03-22T00:00:00+03:00");
    row("вторник, 22 марта 2022 г. в 13:32", kDay, "2022-03-22T13:32:00+03:00");
    row("Tuesday, March 22, 2022 at 1:32 PM", kDay, "2022-03-22T13:32:00+03:00");
    row("Tue 3/22/2022", DateOrder::MonthDayYear, "2022-03-22T00:00:00+03:00");
    row("16 Apr, 2021 00:02:00", kDay, "2021-04-16T00:02:00+03:00");
    row("Apr 16, 2021", kDay, "2021-04-16T00:00:00+03:00");
    row("16-Apr-21", kDay, "2021-04-16T00:00:00+03:00");
    row("16 апреля 2021 г.", kDay, "2021-04-16T00:00:00+03:00");
    row("5 мая 2021", kDay, "2021-05-05T00:00:00+03:00");
    row("15 Apr, 2021 00:02:00", kDay, "2021-04-15T00:02:00+03:00");
    row("03-07-2021 01:09", kDay, "2021-07-03T01:09:00+03:00");
    row("03-07-2021 01:09", DateOrder::MonthDayYear, "2021-03-07T01:09:00+03:00");
    row("24/08/17 09:32", kDay, "2017-08-24T09:32:00+03:00");
    row("1/9/2017 16:33:01", kDay, "2017-09-01T16:33:01+03:00");
    row("2024/01/31 3:05:07 PM GMT+3", kDay, "2024-01-31T15:05:07+03:00");
    row("2024/01/31 3:05:07 AM GMT-10", kDay, "2024-01-31T03:05:07-10:00");
    row("2024/01/31 12:05:07 PM GMT", kDay, "2024-01-31T12:05:07Z");
    row("2024-01-31 15:05:07 UTC", kDay, "2024-01-31T15:05:07Z");
    row("5 сент. 2026 г.", kDay, "2026-09-05T00:00:00+03:00");
    row("5 сентября 2026", kDay, "2026-09-05T00:00:00+03:00");
    row("5 сентября 2026 г., 14:05", kDay, "2026-09-05T14:05:00+03:00");
    row("5 СЕНТ 2026", kDay, "2026-09-05T00:00:00+03:00");
    row("2024013115", kDay, "2024-01-31T15:00:00+03:00"); // GA4: Date + hour
    row("1693816800", kDay, "2023-09-04T08:40:00Z");
    row("45123.5", kDay, "2023-07-16T12:00:00+03:00"); // LibreOffice: =DATEVALUE("2023-07-16")
    row("44642", kDay, "2022-03-22T00:00:00+03:00");   // LibreOffice: =DATEVALUE("2022-03-22")
    row("44642.5", kDay, "2022-03-22T12:00:00+03:00");
    row("1647945177", kDay, "2022-03-22T10:32:57Z");
    row("1647945177000", kDay, "2022-03-22T10:32:57Z");
}

void TestDates::instants()
{
    QFETCH(QByteArray, text);
    QFETCH(int, order);
    QFETCH(QString, iso);
    const LocalTime moscow(QStringLiteral("Europe/Moscow"));
    Instant instant = kNoInstant;
    QVERIFY(DateReader(moscow, static_cast<DateOrder>(order), false)
                .read({text.constData(), static_cast<std::size_t>(text.size())}, instant));
    QCOMPARE(instant, QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch());
}

void TestDates::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"не закрыта",
                             "31.02.2022",
                             "22.13.2022",
                             "2022-03-22 25:00:00",
                             "2022-03-22 10:61",
                             "12",
                             "1.5",
                             "22.03",
                             "22.03.2022 x",
                             "22.03.2022 10:00:00 x",
                             "Менеджер 3",
                             "Mar 2026",
                             "май 2026",
                             "Март 2026 г.",
                             "Mar-26",
                             "2026-03",
                             "202603",
                             "'Иванов",
                             "Пн",
                             "встреча в 10:00",
                             "22.03.2022 (срочно)",
                             "1/2/3/4",
                             "999",
                             "22.03.022"})
        QTest::newRow(text) << QByteArray(text);
}

void TestDates::refused()
{
    QFETCH(QByteArray, text);
    DateParts parts;
    QVERIFY(!readDate({text.constData(), static_cast<std::size_t>(text.size())}, DateOrder::DayMonthYear, parts));
}

void TestDates::months_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("first");
    for (const char* text : {"2026-03", "202603", "03.2026", "3/2026", "Mar 2026", "Mar-26", "март 2026 г.",
                             "2026-03-20", "20.03.2026 10:00", "2026-03-20 10:00:00", "Чт, 05.03.2026"})
        QTest::newRow(text) << QByteArray(text) << QStringLiteral("2026-03-01T00:00:00+03:00");
    for (const char* text : {"2026-13", "202613", "2026", "март", "Мария 2026"})
        QTest::newRow(text) << QByteArray(text) << QString();
}

void TestDates::months()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, first);
    const LocalTime moscow(QStringLiteral("Europe/Moscow"));
    Instant instant = kNoInstant;
    const bool isMonth = DateReader(moscow, DateOrder::DayMonthYear, false, false, true)
                             .read({text.constData(), static_cast<std::size_t>(text.size())}, instant);
    QCOMPARE(isMonth, !first.isEmpty());
    if (isMonth)
        QCOMPARE(instant, QDateTime::fromString(first, Qt::ISODate).toSecsSinceEpoch());
}

void TestDates::endOfDay()
{
    const LocalTime moscow(QStringLiteral("Europe/Moscow"));
    DateReader reader(moscow, DateOrder::DayMonthYear, true);
    Instant instant = kNoInstant;
    QVERIFY(reader.read("22.03.2022", instant));
    QCOMPARE(instant,
             QDateTime::fromString(QStringLiteral("2022-03-23T00:00:00+03:00"), Qt::ISODate).toSecsSinceEpoch());
    QVERIFY(reader.read("22.03.2022 10:00:00", instant));
    QCOMPARE(instant,
             QDateTime::fromString(QStringLiteral("2022-03-22T10:00:00+03:00"), Qt::ISODate).toSecsSinceEpoch());
}

void TestDates::sameDayAgain()
{
    const LocalTime moscow(QStringLiteral("Europe/Moscow"));
    DateReader reader(moscow, DateOrder::DayMonthYear, false);
    Instant first = kNoInstant;
    Instant second = kNoInstant;
    QVERIFY(reader.read("22.03.2022 13:32:57", first));
    QVERIFY(reader.read("22.03.2022 13:32:58", second));
    QCOMPARE(second - first, Instant{1});
    QVERIFY(!reader.read("22.03.2022 13:62:58", second));
    QVERIFY(reader.read("2022-03-22T13:32:57", second));
    QCOMPARE(second, first);
}

void TestDates::summerTime()
{
    // Berlin skipped 02:00-03:00 on 2022-03-27
    const LocalTime berlin(QStringLiteral("Europe/Berlin"));
    DateReader reader(berlin, DateOrder::DayMonthYear, false);
    Instant instant = kNoInstant;
    for (const auto& [text, iso] : {std::pair{"27.03.2022 01:30:00", "2022-03-27T01:30:00+01:00"},
                                    std::pair{"27.03.2022 12:00:00", "2022-03-27T12:00:00+02:00"},
                                    std::pair{"26.03.2022 12:00:00", "2022-03-26T12:00:00+01:00"}}) {
        QVERIFY(reader.read(text, instant));
        QCOMPARE(instant, QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toSecsSinceEpoch());
    }
}

void TestDates::orders_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("order"); // -1: open
    QTest::newRow("day proven") << QStringLiteral("01/02/2024,25/02/2024").split(QLatin1Char(',')) << 0;
    QTest::newRow("open behind apostrophes") << QStringLiteral("'01/02/2024,'03/04/2024").split(QLatin1Char(',')) << -1;
    QTest::newRow("month proven") << QStringLiteral("01/02/2024,02/25/2024").split(QLatin1Char(',')) << 1;
    QTest::newRow("open") << QStringLiteral("01/02/2024,03/04/2024").split(QLatin1Char(',')) << -1;
    QTest::newRow("no difference") << QStringLiteral("01/01/2024,02/02/2024").split(QLatin1Char(',')) << 0;
    QTest::newRow("dots") << QStringLiteral("01.02.2024").split(QLatin1Char(',')) << 0;
    QTest::newRow("short years") << QStringLiteral("20-10-16,25-10-16").split(QLatin1Char(',')) << 0;
    QTest::newRow("year first") << QStringLiteral("24-10-31,24-11-30").split(QLatin1Char(',')) << 0;
    QTest::newRow("only year first fits") << QStringLiteral("99-10-31,24-11-30").split(QLatin1Char(',')) << 2;
    QTest::newRow("iso") << QStringLiteral("2024-01-02").split(QLatin1Char(',')) << 0;
}

void TestDates::orders()
{
    QFETCH(QStringList, cells);
    QFETCH(int, order);
    DateOrderVote vote;
    for (const QString& cell : cells)
        vote.add(cell.toStdString());
    QVERIFY(vote.isDate());
    const std::optional<DateOrder> got = vote.order();
    QCOMPARE(got ? static_cast<int>(*got) : -1, order);
}

/// Where no row proves the order: the one that is usual, -1 where none is needed or known.
void TestDates::usualOrders_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("order");
    const auto row = [](const char* name, const char* cells, int order) {
        QTest::newRow(name) << QString::fromLatin1(cells).split(QLatin1Char('|')) << order;
    };
    row("half days", "11/02/2026 03:15:00 pm|10/05/2026 03:15:00 AM", 1);
    row("not all", "11/02/2026 03:15:00 pm|10/05/2026 15:15:00", -1);
    row("no half days", "11/02/2026 15:15:00", -1);
    row("proven otherwise", "11/02/2026 03:15:00 pm|25/05/2026 03:15:00 am", -1);
    row("dots", "11.02.2026 3:15 pm", -1);
    row("no difference", "11/11/2026 3:15 pm", -1);
}

void TestDates::usualOrders()
{
    QFETCH(QStringList, cells);
    DateOrderVote vote;
    for (const QString& cell : cells)
        vote.add(cell.toStdString());
    const std::optional<DateOrder> got = vote.usualOrder();
    QTEST(got ? static_cast<int>(*got) : -1, "order");
}

void TestDates::patterns()
{
    QCOMPARE(patternOf("22.03.2022 13:32:57", DateOrder::DayMonthYear), std::string("dd.MM.yyyy HH:mm:ss"));
    QCOMPARE(patternOf("2022-03-22", DateOrder::DayMonthYear), std::string("yyyy-MM-dd"));
    QCOMPARE(patternOf("20-10-16", DateOrder::DayMonthYear), std::string("dd-MM-yy"));
    QCOMPARE(patternOf("10/20/2016 10:15", DateOrder::MonthDayYear), std::string("MM/dd/yyyy HH:mm"));
    QCOMPARE(orderOfPattern("MM/dd/yyyy"), std::optional(DateOrder::MonthDayYear));
    QCOMPARE(orderOfPattern("yyyy-MM-dd HH:mm"), std::optional(DateOrder::YearMonthDay));
    QCOMPARE(orderOfPattern("HH:mm"), std::optional<DateOrder>());
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
