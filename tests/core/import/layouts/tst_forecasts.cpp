// forecasts_table with months as columns: one row for each manager and month, years that headers leave out, plan beside fact.
#include "core/import/month_columns.h"
#include "import_text.h"

using namespace zamer;
using namespace zamer::import;

namespace {

/// "2026-01 Анна 100.00|..." or "error: field".
QString forecastsIn(const Result<ReadResult>& read)
{
    namespace forecast = facts::forecast;
    if (!read)
        return QStringLiteral("error: %1").arg(read.error().detail);
    QStringList rows;
    const LocalTime zone(Settings().timeZone);
    for (std::size_t row = 0; row < read->rows.rows; ++row) {
        const std::int64_t amount = read->rows.intAt(forecast::amount, row);
        rows << QStringLiteral("%1 %2 %3")
                    .arg(zone.iso(read->rows.intAt(forecast::month, row)).left(7),
                         QString::fromStdString(std::string(read->rows.textAt(forecast::owner, row))))
                    .arg(static_cast<double>(amount) / 100, 0, 'f', 2);
    }
    return rows.join(QLatin1Char('|'));
}

}

class TestForecasts : public QObject
{
    Q_OBJECT

private:
    ImportText m_text;

private Q_SLOTS:
    void monthsAsColumns_data();
    void monthsAsColumns();
    void countsRecords();
    void periodsLeftOut();
    void table();
    void months_data();
    void months();
};

void TestForecasts::monthsAsColumns_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("month"); // --const month=
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* file, const char* expected, const char* month = "") {
        QTest::newRow(name) << QByteArray(file) << QByteArray(month) << QString::fromUtf8(expected);
    };
    add("short names and years, an empty month",
        "Менеджер;Янв 2026;Фев 2026;Мар 2026\nАнна;100 000;120 000;90 000\nБорис;80 000,50;;70 000\n",
        "2026-01 Анна 100000.00|2026-02 Анна 120000.00|2026-03 Анна 90000.00|2026-01 Борис 80000.50|2026-03 Борис "
        "70000.00");
    add("2026-01", "Manager,2026-01,2026-02\nAnna,1000,2000\n", "2026-01 Anna 1000.00|2026-02 Anna 2000.00");
    add("01.2026, a title and totals",
        "Прогноз продаж;;;\n;;;\nМенеджер;12.2025;01.2026;Итого\nАнна;100;200;300\nБорис;1;2;3\nИтого;101;202;303\n",
        "2025-12 Анна 100.00|2026-01 Анна 200.00|2025-12 Борис 1.00|2026-01 Борис 2.00");
    add("Jan-26", "Sales rep,Dec-25,Jan-26,Total\nAnna,100,200,300\n", "2025-12 Anna 100.00|2026-01 Anna 200.00");
    add("days of months, as spreadsheets write them", "Менеджер;01.01.2026;01.02.2026\nАнна;100;200\n",
        "2026-01 Анна 100.00|2026-02 Анна 200.00");
    add("no year anywhere", "Менеджер;Ноябрь;Декабрь;Январь\nАнна;1;2;3\n", "error: month");
    add("the year said, and past December", "Менеджер;Ноябрь;Декабрь;Январь\nАнна;1;2;3\n",
        "2025-11 Анна 1.00|2025-12 Анна 2.00|2026-01 Анна 3.00", "2025-11-01");
    add("the year once", "Менеджер;Ноябрь 2025;Декабрь;Январь\nАнна;1;2;3\n",
        "2025-11 Анна 1.00|2025-12 Анна 2.00|2026-01 Анна 3.00");
    add("plan beside fact", "Менеджер;Янв 2026 план;Янв 2026 факт;Фев 2026 план;Фев 2026 факт\nАнна;100;90;200;210\n",
        "2026-01 Анна 100.00|2026-02 Анна 200.00");
    add("forecast beside plan",
        "Менеджер;План янв 2026;Прогноз янв 2026;План фев 2026;Прогноз фев 2026\nАнна;100;90;200;210\n",
        "2026-01 Анна 90.00|2026-02 Анна 210.00");
    add("two header rows, the manager in the first",
        "Менеджер;Январь 2026;;Февраль 2026;\n;План;Факт;План;Факт\nАнна;100;90;200;210\nБорис;10;9;20;21\n",
        "2026-01 Анна 100.00|2026-02 Анна 200.00|2026-01 Борис 10.00|2026-02 Борис 20.00");
    add("two header rows, the manager in the second",
        ";Январь 2026;;Февраль 2026;\nМенеджер;План;Факт;План;Факт\nАнна;100;90;200;210\nБорис;10;9;20;21\n",
        "2026-01 Анна 100.00|2026-02 Анна 200.00|2026-01 Борис 10.00|2026-02 Борис 20.00");
    add("a cell that is no number", "Менеджер;Янв 2026;Фев 2026\nАнна;много;200\n", "2026-02 Анна 200.00");
    add("months in a column, as before", "Месяц;Менеджер;План;Факт\nЯнварь 2026;Анна;100;90\n", "2026-01 Анна 100.00");
}

void TestForecasts::monthsAsColumns()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, month);
    Options options;
    options.constants = {{"made_at", "2025-10-15"}};
    if (!month.isEmpty())
        options.constants.emplace_back("month", month.toStdString());
    const auto read = m_text.read(file, options);
    QTEST(forecastsIn(read), "expected");
    if (read)
        QCOMPARE(read->mapping.layoutId, std::string("forecasts_table"));
}

void TestForecasts::countsRecords()
{
    Options options;
    options.constants = {{"made_at", "2025-10-15"}};
    const auto read =
        m_text.read("Менеджер;Янв 2026;Фев 2026;Мар 2026\nАнна;1;2;3\nБорис;;;\nВера;4;x;\nИтого;5;2;3\n", options);
    QVERIFY(read);
    QCOMPARE(read->rowsRead, std::size_t{3});
    QCOMPARE(read->rejected, std::size_t{1});
    QCOMPARE(read->split, std::size_t{2});
    QCOMPARE(read->rows.rows, std::size_t{4});
    QCOMPARE(countOf(*read, Issue::Kind::MissingField), std::size_t{1});
    QCOMPARE(countOf(*read, Issue::Kind::BadNumber), std::size_t{1});
    QCOMPARE(countOf(*read, Issue::Kind::TotalRow), std::size_t{1});
    // Amounts alone may be sales: nothing is taken in before it is said when they were forecast.
    const auto unsaid = m_text.read("Менеджер;Янв 2026;Фев 2026\nАнна;1;2\n");
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().detail, QStringLiteral("made_at"));
    QCOMPARE(m_text.layoutOf("Менеджер;Янв 2026 факт;Фев 2026 факт\nАнна;1;2\n"), QString());
}

/// Quarters are in no month: they are named, and totals are nobody's loss.
void TestForecasts::periodsLeftOut()
{
    Options options;
    options.constants = {{"made_at", "2025-10-15"}};
    const auto read = m_text.read(
        "Менеджер;Июнь 2026;Июль 2026;3 кв. 2026;2 полугодие;2027;Итого;Регион 4\nАнна;1;2;3;4;5;6;7\n", options);
    QCOMPARE(forecastsIn(read), QStringLiteral("2026-06 Анна 1.00|2026-07 Анна 2.00"));
    QCOMPARE(countOf(*read, Issue::Kind::PeriodsLeftOut), std::size_t{3});
    const auto left = std::find_if(read->issues.begin(), read->issues.end(),
                                   [](const Issue& issue) { return issue.kind == Issue::Kind::PeriodsLeftOut; });
    QCOMPARE(left->value, std::string("3 кв. 2026; 2 полугодие; 2027"));
    const auto months = m_text.read("Менеджер;Июнь 2026;Июль 2026;Итого 2026\nАнна;1;2;3\n", options);
    QVERIFY(months);
    QCOMPARE(countOf(*months, Issue::Kind::PeriodsLeftOut), std::size_t{0});
}

/// Months are read alike with a mapping of the user's.
void TestForecasts::table()
{
    Options options;
    options.layout = QStringLiteral("table:forecasts");
    options.map = {{"Когда", "month"}, {"Кто", "owner"}, {"Сколько", "amount"}, {"Сказано", "made_at"}};
    const auto read = m_text.read("Когда;Кто;Сколько;Сказано\n2026-03;Анна;1;2026-02-10\nMar-26;Борис;2;2026-02-10\n"
                                  "202603;Вера;3;2026-02-10\nMar 2026;Глеб;4;2026-02-10\n"
                                  "20.03.2026;Дина;5;2026-02-10\nкогда-то;Ева;6;2026-02-10\n",
                                  options);
    QCOMPARE(forecastsIn(read),
             QStringLiteral("2026-03 Анна 1.00|2026-03 Борис 2.00|2026-03 Вера 3.00|2026-03 Глеб 4.00|"
                            "2026-03 Дина 5.00"));
    QCOMPARE(countOf(*read, Issue::Kind::BadDate), std::size_t{1});
    const facts::Ints months = read->rows.ints(facts::forecast::month);
    QVERIFY(std::all_of(months.begin(), months.end(), [&months](std::int64_t month) { return month == months[0]; }));
}

void TestForecasts::months_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected"); // year month kind, or nothing
    const auto add = [](const char* header, const char* expected) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(expected);
    };
    add("Янв 2026", "2026 1 0");
    add("янв.26", "2026 1 0");
    add("Сент. 2026", "2026 9 0");
    add("Январь 2026 г.", "2026 1 0");
    add("2026 январь", "2026 1 0");
    add("Мая 2026", "2026 5 0");
    add("Jan'26", "2026 1 0");
    add("2026/03", "2026 3 0");
    add("Март", "0 3 0");
    add("План на март 2026, руб.", "2026 3 1");
    add("Январь 2026 / Прогноз", "2026 1 2");
    add("Jan-26 actual", "2026 1 3");
    add("Мария 2026", "");
    add("Маша", "");
    add("План", "");
    add("Итого за январь", "");
    add("13.2026", "");
    add("2026", "");
    add("Январь 2026, тыс. руб.", "2026 1 0");
}

void TestForecasts::months()
{
    QFETCH(QString, header);
    const auto month = monthHeader(header.toStdString());
    QTEST(month ? QStringLiteral("%1 %2 %3").arg(month->year).arg(month->month).arg(static_cast<int>(month->kind))
                : QString(),
          "expected");
}

QTEST_APPLESS_MAIN(TestForecasts)
#include "tst_forecasts.moc"
