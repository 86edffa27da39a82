// Values that their column decides or that cannot be what the column says: day fractions, percentages, marks that part thousands or
// decimals, phones and e-mails that are none.
#include "core/import/importer.h"
#include "core/import/text/dates.h"
#include "support/layout_case.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;

class TestValues : public QObject
{
    Q_OBJECT

    LayoutCase m_text;

    static QString numbersOf(const ReadResult& read, int field)
    {
        QStringList out;
        for (std::size_t row = 0; row < read.rows.rows; ++row) {
            const facts::Column& column = *read.rows.column(field);
            const double value = column.isEmpty(row)                 ? std::nan("")
                                 : column.type == facts::Type::Money ? static_cast<double>(column.ints[row]) / 100
                                                                     : column.numbers[row];
            out << (std::isnan(value) ? QStringLiteral("-") : QString::number(value));
        }
        return out.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void partsOfDay_data();
    void partsOfDay();
    void durations_data();
    void durations();
    void serialDates();
    void dayNumbers_data();
    void dayNumbers();
    void percentages_data();
    void percentages();
    void marks_data();
    void marks();
    void marksOfOthers_data();
    void marksOfOthers();
    void contacts_data();
    void contacts();
    void names_data();
    void names();
};

void TestValues::partsOfDay_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("third");
    QTest::addColumn<QString>("minutes");
    // x * 24 * 60
    QTest::newRow("Excel") << QByteArray("0,375") << QByteArray("0,333333333333333") << QByteArray("0,25")
                           << QStringLiteral("540 480 360");
    QTest::newRow("halves") << QByteArray("0.5") << QByteArray("0.125") << QByteArray("0")
                            << QStringLiteral("720 180 0");
    QTest::newRow("sums over a week") << QByteArray("1.25") << QByteArray("0.333333333333333") << QByteArray("2")
                                      << QStringLiteral("1800 480 2880");
    QTest::newRow("seconds") << QByteArray("3600") << QByteArray("90") << QByteArray("0") << QStringLiteral("60 1.5 0");
    QTest::newRow("seconds and parts of them")
        << QByteArray("3600") << QByteArray("0.1234") << QByteArray("90.5") << QStringLiteral("60 0.00205667 1.50833");
    QTest::newRow("with words") << QByteArray("8:00:00") << QByteArray("0,25") << QByteArray("1 ч")
                                << QStringLiteral("480 360 60");
}

void TestValues::partsOfDay()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, third);
    const auto read = m_text.read("Пользователь;Дата;Время в системе\nАнна;2026-02-01;" + first + "\nАнна;2026-02-02;" +
                                  second + "\nАнна;2026-02-03;" + third + "\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("user_activity"));
    QTEST(numbersOf(*read, facts::user_day::active_minutes), "minutes");
}

void TestValues::durations_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("days") << QByteArray("0.00157|0.5|0.25") << QStringLiteral("136 43200 21600");
    QTest::newRow("one of them fine") << QByteArray("75|0|136") << QStringLiteral("75 0 136");
}

void TestValues::durations()
{
    QFETCH(QByteArray, cells);
    QByteArray file = "kind,at,duration\n";
    for (const QByteArray& cell : cells.split('|'))
        file += "call,2026-02-01 10:00," + cell + '\n';
    Options options;
    options.layout = QStringLiteral("table:activities");
    const auto read = m_text.read(file, options);
    QVERIFY(read.has_value());
    QTEST(numbersOf(*read, facts::activity::duration), "seconds");
}

void TestValues::serialDates()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto read = m_text.read("id;created_at;stage\n1;46086,5;A\n2;46106.5;A\n3;46086;A\n4;46086,x;A\n", options);
    QVERIFY(read.has_value());
    QCOMPARE(countOf(*read, Issue::Kind::BadDate), std::size_t{1});
    // 46086 = 2026-03-05: date -u -d '1899-12-30 +46086 days 12:00 +0300' +%s, and 20 days later
    QCOMPARE(read->rows.intAt(facts::deal::created_at, 0), Instant{1772701200});
    QCOMPARE(read->rows.intAt(facts::deal::created_at, 1), Instant{1772701200 + 20 * 86'400});
}

void TestValues::dayNumbers_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("epoch1904");
    QTest::addColumn<qlonglong>("at");
    // date -u -d '2026-03-05 12:00 +0300' +%s; 2026-03-05 is day 46086 from 1899-12-30 and day 44624 from 1904-01-01
    QTest::newRow("1900") << QByteArray("46086.5") << false << 1772701200LL;
    QTest::newRow("1904") << QByteArray("44624.5") << true << 1772701200LL;
    QTest::newRow("1904, a comma") << QByteArray("44624,5") << true << 1772701200LL;
    QTest::newRow("a written date has no epoch") << QByteArray("2026-03-05 12:00") << true << 1772701200LL;
}

void TestValues::dayNumbers()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, epoch1904);
    const LocalTime zone(QStringLiteral("Europe/Moscow"));
    DateReader reader(zone, DateOrder::DayMonthYear, false, epoch1904);
    Instant found = 0;
    QVERIFY(reader.read(cell.toStdString(), found));
    QFETCH(qlonglong, at);
    QCOMPARE(static_cast<qlonglong>(found), at);
}

void TestValues::percentages_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("values");
    QTest::addColumn<qulonglong>("bad");
    QTest::newRow("among counts") << QByteArray(
                                         "Дата;Канал;Рассылка;Отправлено;Доставлено;Открыто\n"
                                         "15.01.2026;WhatsApp;А;1000;950;300\n16.01.2026;WhatsApp;Б;10;9;30,5%\n")
                                  << QString() << int{facts::message_campaign::opened} << QStringLiteral("300 -")
                                  << 1ULL;
    QTest::newRow("a column of shares") << QByteArray("Дата;Канал;Рассылка;Отправлено;Доставлено;Открыто\n"
                                                      "15.01.2026;WhatsApp;А;1000;950;30%\n"
                                                      "16.01.2026;WhatsApp;Б;10;10;100%\n")
                                        << QString() << int{facts::message_campaign::opened} << QStringLiteral("285 10")
                                        << 0ULL;
    QTest::newRow("money") << QByteArray("id;created_at;stage;amount\n1;2026-01-01;A;94.01%\n2;2026-01-01;A;100\n")
                           << QStringLiteral("table:deals") << int{facts::deal::amount} << QStringLiteral("- 100")
                           << 1ULL;
    QTest::newRow("a probability") << QByteArray("id;created_at;stage;probability\n1;2026-01-01;A;50%\n")
                                   << QStringLiteral("table:deals") << int{facts::deal::probability}
                                   << QStringLiteral("0.5") << 0ULL;
}

void TestValues::percentages()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, layout);
    QFETCH(int, field);
    QFETCH(qulonglong, bad);
    Options options;
    options.layout = layout;
    const auto read = m_text.read(file, options);
    QVERIFY(read.has_value());
    QTEST(numbersOf(*read, field), "values");
    QCOMPARE(countOf(*read, Issue::Kind::BadNumber), static_cast<std::size_t>(bad));
}

void TestValues::marks_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("column");
    QTest::addColumn<char>("said");
    QTest::addColumn<QString>("values");
    QTest::addColumn<qulonglong>("thousands");
    QTest::addColumn<qulonglong>("decimals");
    const auto row = [](const char* name, const char* cells, const char* column, char said, const char* values,
                        qulonglong thousands, qulonglong decimals) {
        QTest::newRow(name) << QByteArray(cells) << QString::fromLatin1(column) << said << QString::fromLatin1(values)
                            << thousands << decimals;
    };
    row("commas alone", "1,234|12,345|500", "amount", 0, "1234 12345 500", 2, 0);
    row("points alone", "1.234|2.500", "amount", 0, "1234 2500", 2, 0);
    row("numbers with points", "1.234|2.500", "quantity", 0, "1.234 2.5", 0, 2);
    row("said to be decimals", "1,234|12,345", "amount", ',', "1.23 12.35", 0, 0);
    row("said to be thousands", "1,234|12,345", "amount", '.', "1234 12345", 0, 0);
    row("one shows it", "1,234|12,34", "amount", 0, "1.23 12.34", 0, 0);
    row("a plain one shows nothing", "1 234|500", "amount", 0, "1234 500", 0, 0);
    row("a word is no number", "x.1|500", "amount", 0, "- 500", 0, 0);
}

void TestValues::marks()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, column);
    QFETCH(char, said);
    QFETCH(qulonglong, thousands);
    QFETCH(qulonglong, decimals);
    QByteArray file = "order\tcustomer\tat\tamount\tquantity\n";
    int id = 0;
    for (const QByteArray& cell : cells.split('|')) {
        const bool amount = column == QLatin1String("amount");
        file += QByteArray::number(++id);
        file += "\tc1\t2026-01-01\t";
        file += (amount ? cell : QByteArray("5")) + '\t' + (amount ? QByteArray("5") : cell) + '\n';
    }
    Options options;
    options.layout = QStringLiteral("table:purchases");
    options.decimalMark = said;
    const auto read = m_text.read(file, options);
    QVERIFY(read.has_value());
    const int field = facts::fieldByName(facts::Entity::Purchases, column.toStdString());
    QCOMPARE(countOf(*read, Issue::Kind::ThousandsGuessed), static_cast<std::size_t>(thousands));
    QCOMPARE(countOf(*read, Issue::Kind::DecimalsGuessed), static_cast<std::size_t>(decimals));
    const bool asked =
        std::any_of(read->mapping.columns.begin(), read->mapping.columns.end(), [](const ColumnGuess& each) {
            return each.needsLook && std::string_view(each.note.en).find("thousands") != std::string_view::npos;
        });
    QCOMPARE(asked, thousands + decimals > 0);
    if (read->rows.rows == static_cast<std::size_t>(id)) // an amount is required
        QTEST(numbersOf(*read, field), "values");
}

void TestValues::marksOfOthers_data()
{
    QTest::addColumn<QByteArray>("cells"); // amount, vat and a column that is left out, of each row
    QTest::addColumn<QString>("amounts");
    QTest::addColumn<QString>("taxes");
    QTest::addColumn<qulonglong>("guessed");
    const auto row = [](const char* name, const char* cells, const char* amounts, const char* taxes,
                        qulonglong guessed) {
        QTest::newRow(name) << QByteArray(cells) << QString::fromLatin1(amounts) << QString::fromLatin1(taxes)
                            << guessed;
    };
    row("nobody tells", "$21,042;5;-|$25,350;5;-", "21042 25350", "5 5", 2);
    row("another sum", "$21,042;$1,047.96;-|$25,350;$1,083;-", "21042 25350", "1047.96 1083", 0);
    row("another sum, with commas", "2,042;12,5;-|5,350;7;-", "2.04 5.35", "12.5 7", 0);
    row("a sum that is left out", "$21,042;5;$22,247.63|$25,350;5;$28,521", "21042 25350", "5 5", 0);
    row("one without a currency", "21,042;5;21042.5|25,350;5;-", "21042 25350", "5 5", 0);
    row("one with commas", "2,042;5;2042,5|5,350;5;-", "2.04 5.35", "5 5", 0);
    row("marks of small numbers", "2,042;5;4,5|5,350;5;3", "2042 5350", "5 5", 2);
    row("no sums", "2,042;5;2042,5|5,350;5;7 of 8", "2042 5350", "5 5", 2);
    row("a million", "2,042;5;1,234,567|5,350;5;3", "2042 5350", "5 5", 0);
    row("what is read goes first", "2,042;1047.96;2042,5|5,350;5;-", "2042 5350", "1047.96 5", 0);
    row("each its own", "2,042;1.047,96;-|2,042.50;5;-", "2042 2042.5", "1047.96 5", 0);
}

void TestValues::marksOfOthers()
{
    QFETCH(QByteArray, cells);
    QFETCH(qulonglong, guessed);
    QByteArray file = "order\tcustomer\tat\tamount\tvat\tBefore it\n";
    int id = 0;
    for (const QByteArray& row : cells.split('|'))
        file += QByteArray::number(++id) + "\tc1\t2026-01-01\t" + QByteArray(row).replace(';', '\t') + '\n';
    Options options;
    options.layout = QStringLiteral("table:purchases");
    options.values = {{"rate", "USD", "1"}};
    const auto read = m_text.read(file, options);
    QVERIFY(read.has_value());
    QTEST(numbersOf(*read, facts::purchase::amount), "amounts");
    QTEST(numbersOf(*read, facts::purchase::vat), "taxes");
    QCOMPARE(countOf(*read, Issue::Kind::ThousandsGuessed), static_cast<std::size_t>(guessed));
}

void TestValues::contacts_data()
{
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<qulonglong>("broken");
    QTest::addColumn<qulonglong>("wrong");
    const auto row = [](const char* name, const char* phone, const char* email, qulonglong broken, qulonglong wrong) {
        QTest::newRow(name) << QByteArray(phone) << QByteArray(email) << broken << wrong;
    };
    row("right", "8 916 123-45-67", "ivan@mail.ru", 0, 0);
    row("rounded", "7,91612E+10", "ivan@mail.ru", 1, 0);
    row("rounded, with a point", "7.91612E+10", "", 1, 0);
    row("one of two rounded", "8 916 123-45-67; 7.91612E+10", "", 1, 0);
    row("swapped", "ivan@mail.ru", "8 916 123-45-67", 0, 2);
    row("both in one cell", "8 916 123-45-67, ivan@mail.ru", "", 0, 0);
    row("nothing to say", "нет", "-", 0, 0);
}

void TestValues::contacts()
{
    QFETCH(QByteArray, phone);
    QFETCH(QByteArray, email);
    QFETCH(qulonglong, broken);
    QFETCH(qulonglong, wrong);
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto read = m_text.read("id\tcreated_at\tstage\tphone\temail\n1\t2026-01-01\tA\t" + phone + '\t' + email +
                                      "\n2\t2026-01-01\tA\t\t\n",
                                  options);
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(countOf(*read, Issue::Kind::BrokenPhone), static_cast<std::size_t>(broken));
    QCOMPARE(countOf(*read, Issue::Kind::WrongContact), static_cast<std::size_t>(wrong));
    for (const Issue& issue : read->issues)
        QVERIFY(!issue.rejects && !(issue.value.find("916") != std::string::npos));
}

void TestValues::names_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("owner"); // "~": a pseudonym
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("on one line") << QByteArray("Анна Петрова") << QByteArray("Анна Петрова") << QByteArray();
    QTest::newRow("on two") << QByteArray("\"Анна\r\nПетрова\"") << QByteArray("Анна Петрова") << QByteArray();
    QTest::newRow("with a phone") << QByteArray("\"Анна\n8 916 123-45-67\"") << QByteArray("~")
                                  << QByteArray("personal_text");
    QTest::newRow("an address") << QByteArray("anna@firm.ru") << QByteArray("anna") << QByteArray("staff_logins");
}

void TestValues::names()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, owner);
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto read = m_text.read("id,created_at,stage,owner\n1,2026-01-01,A," + cell + "\n", options);
    QVERIFY(read.has_value());
    const std::string_view kept = read->rows.textAt(facts::deal::owner, 0);
    QCOMPARE(QByteArray(kept.data(), static_cast<qsizetype>(owner == "~" ? 1 : kept.size())), owner);
    QByteArray told;
    for (const Issue& issue : read->issues)
        if (issue.kind != Issue::Kind::UnknownStage) {
            told += QByteArray::fromStdString(std::string(issueKey(issue.kind)));
            QCOMPARE(issue.column, std::string("owner"));
        }
    QTEST(told, "told");
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
