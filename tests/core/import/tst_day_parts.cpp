// Rows of one user and day in one file: parts of the day, added up by whatever layout. Sums by hand.
#include "core/import/importer.h"
#include "support/layout_case.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;

class TestDayParts : public QObject
{
    Q_OBJECT

    LayoutCase m_text;

private Q_SLOTS:
    void addedUp_data();
    void addedUp();
    void plannedTime();
};

void TestDayParts::addedUp_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("days"); // user logins minutes absent
    QTest::addColumn<QList<int>>("parts");
    QTest::newRow("the recognised layout")
        << QByteArray("Сотрудник;Дата;Входы;Активные минуты;Записи\nИванова;05.03.2026;1;100;5\n"
                      "Иванова;05.03.2026;2;60;7\nИванова;16.03.2026;2;60;7\n")
        << QStringLiteral("Иванова 3 160 -|Иванова 2 60 -") << QList<int>{3};
    QTest::newRow("names of fields, an absence")
        << QByteArray("user,day,logins,active_minutes,absent\nJohn,2026-03-05,3,270,no\nJane,2026-03-05,,,yes\n"
                      "John,2026-03-05,2,30,no\n")
        << QStringLiteral("John 5 300 0|Jane - - 1") << QList<int>{4};
    QTest::newRow("times of one day") << QByteArray("user,day,logins,active_minutes\nJohn,2026-03-05 09:00:00,1,10\n"
                                                    "John,2026-03-05 23:30:00,1,20\nJohn,2026-03-06 00:10:00,1,5\n")
                                      << QStringLiteral("John 2 30 -|John 1 5 -") << QList<int>{3};
    QTest::newRow("a part without the figure")
        << QByteArray("user,day,logins,active_minutes\nJohn,2026-03-05,,10\nJohn,2026-03-05,2,\n")
        << QStringLiteral("John 2 10 -") << QList<int>{3};
    QTest::newRow("nothing to add") << QByteArray("user,day,logins,active_minutes\nJohn,2026-03-05,1,10\n"
                                                  "Jane,2026-03-05,1,10\n")
                                    << QStringLiteral("John 1 10 -|Jane 1 10 -") << QList<int>{};
}

void TestDayParts::addedUp()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QVERIFY(read);
    const facts::Table& rows = read->rows;
    const auto number = [&rows](int field, std::size_t row) {
        const facts::Numbers all = rows.numbers(field);
        return all.empty() || std::isnan(all[row]) ? QStringLiteral("-") : QString::number(all[row]);
    };
    QStringList days;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const auto absent = rows.flags(facts::user_day::absent);
        days << QStringLiteral("%1 %2 %3 %4")
                    .arg(QString::fromStdString(std::string(rows.textAt(facts::user_day::user, row))),
                         number(facts::user_day::logins, row), number(facts::user_day::active_minutes, row),
                         absent.empty() || absent[row] < 0 ? QStringLiteral("-") : QString::number(absent[row]));
    }
    QTEST(days.join(QLatin1Char('|')), "days");
    QList<int> parts;
    for (const Issue& issue : read->issues)
        if (issue.kind == Issue::Kind::AddedUp)
            for (const std::uint32_t row : issue.rows)
                parts << static_cast<int>(row);
    QTEST(parts, "parts");
    QCOMPARE(read->merged, static_cast<std::size_t>(parts.size()));
    QCOMPARE(read->rejected, std::size_t{0});
}

/// Each part says how long the whole day was planned to be.
void TestDayParts::plannedTime()
{
    const auto worked = m_text.read("Сотрудник;Дата;Активные минуты;Отработано, мин\nИванова;05.03.2026;30;240\n"
                                    "Иванова;05.03.2026;40;200\n");
    QVERIFY(worked);
    QCOMPARE(worked->rows.numbers(facts::user_day::work_minutes)[0], 440.0);
    const auto read = m_text.read("user,day,logins,active_minutes,work_minutes\nBob,2026-02-01,1,30,240\n"
                                  "Bob,2026-02-01,2,40,480\nBob,2026-02-01,,,\nAnn,2026-02-01,1,5,300\n");
    QVERIFY(read);
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.numbers(facts::user_day::work_minutes)[0], 480.0);
    QCOMPARE(read->rows.numbers(facts::user_day::work_minutes)[1], 300.0);
    QCOMPARE(read->rows.numbers(facts::user_day::active_minutes)[0], 70.0);
}

QTEST_APPLESS_MAIN(TestDayParts)
#include "tst_day_parts.moc"
