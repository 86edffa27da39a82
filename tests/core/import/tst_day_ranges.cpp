// Periods in one cell. `expected`: first and last day, worked out by hand.
#include "core/import/text/day_ranges.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestDayRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data();
    void periods();
    void orders_data();
    void orders();
};

void TestDayRanges::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("01.06.2026 - 07.06.2026", "2026-06-01 2026-06-07");
    row("08.06.2026–14.06.2026", "2026-06-08 2026-06-14");
    row("01.06.2026-07.06.2026", "2026-06-01 2026-06-07");
    row("с 01.06.2026 по 07.06.2026", "2026-06-01 2026-06-07");
    row("01.06 - 07.06.2026", "2026-06-01 2026-06-07");
    row("1–7.06.2026", "2026-06-01 2026-06-07");
    row("2026-06-01 - 2026-06-07", "2026-06-01 2026-06-07");
    row("2026-06-01 to 2026-06-07", "2026-06-01 2026-06-07");
    row("28.12.2025 – 03.01.2026", "2025-12-28 2026-01-03");
    row("Июнь 2026", "2026-06-01 2026-06-30");
    row("февраль 2028 г.", "2028-02-01 2028-02-29");
    row("07.06.2026 - 01.06.2026", "");
    row("1 - 7", "");
    row("скоро", "");
    row("", "");
}

void TestDayRanges::periods()
{
    QFETCH(QString, text);
    const auto period = readPeriod(text.toStdString(), DateOrder::DayMonthYear);
    const QString read = period ? toDate(period->first).toString(Qt::ISODate) + QLatin1Char(' ') +
                                      toDate(period->last).toString(Qt::ISODate)
                                : QString();
    QTEST(read, "expected");
}

void TestDayRanges::orders_data()
{
    QTest::addColumn<QStringList>("periods");
    QTest::addColumn<bool>("monthFirst");
    QTest::newRow("dots") << QStringList{QStringLiteral("01.06.2026 - 07.06.2026")} << false;
    QTest::newRow("proven") << QStringList{QStringLiteral("06/01/2026 - 06/14/2026")} << true;
    QTest::newRow("a week is shorter than half a year")
        << QStringList{QStringLiteral("06/01/2026 - 06/07/2026")} << true;
    QTest::newRow("day first") << QStringList{QStringLiteral("01/06/2026 - 07/06/2026")} << false;
    QTest::newRow("none") << QStringList{QStringLiteral("июнь")} << false;
}

void TestDayRanges::orders()
{
    QFETCH(QStringList, periods);
    std::vector<std::string> texts;
    for (const QString& period : periods)
        texts.push_back(period.toStdString());
    QTEST(orderOfPeriods({texts.begin(), texts.end()}) == DateOrder::MonthDayYear, "monthFirst");
}

QTEST_APPLESS_MAIN(TestDayRanges)
#include "tst_day_ranges.moc"
