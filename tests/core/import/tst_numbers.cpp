// Money, numbers, durations and flags as exports write them.
#include "core/import/text/numbers.h"

#include <QtTest>

#include <cmath>

using namespace zamer::import;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

}

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void thousands();
    void numbers_data();
    void numbers();
    void durations();
    void flags();
    void proof();
};

void TestNumbers::money_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("mark");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char* text, char mark, bool ok, qint64 minor) {
        QTest::addRow("%s (%c)", text, mark == 0 ? '?' : mark) << QByteArray(text) << mark << ok << minor;
    };
    row("0", 0, true, 0);
    row("98200", 0, true, 9'820'000);
    row("-15.5", 0, true, -1'550);
    row("11.77", 0, true, 1'177);
    row("350 000", 0, true, 35'000'000);
    row("350\u00A0000", 0, true, 35'000'000);
    row("1\u202F234,56", 0, true, 123'456);
    row("1 234,56 ₽", 0, true, 123'456);
    row("1 234,56 руб.", 0, true, 123'456);
    row("€ 3.500,00", 0, true, 350'000);
    row("$22,700.00", 0, true, 2'270'000);
    row("$342.09K", 0, true, 34'209'000);
    row("$1,117.10K", 0, true, 111'710'000);
    row("1,5 млн", 0, true, 150'000'000);
    row("3.500", 0, true, 350'000);
    row("3.500", '.', true, 350);
    row("3,500", ',', true, 350);
    row("3,500", '.', true, 350'000);
    row("1.234.567", 0, true, 123'456'700);
    row("(12,50)", 0, true, -1'250);
    row("−7", 0, true, -700);
    row("1'000.05", 0, true, 100'005);
    row("1.5E+03", 0, true, 150'000);
    row("0.005", 0, true, 1);
    row("'350000", 0, true, 35'000'000); // a spreadsheet's text
    row("(1,234.50)", 0, true, -123'450);
    row("($1,234.50)", 0, true, -123'450);
    row("1 234,50-", 0, true, -123'450);
    row("1234−", 0, true, -123'400);
    row("-$5", 0, true, -500);
    row("-5-", 0, false, 0);
    row("5--", 0, false, 0);
    row("1.2 млрд", 0, true, 120'000'000'000);
    row("15 тыс. руб.", 0, true, 1'500'000);
    row("1.2M", 0, true, 120'000'000);
    row("5 м", 0, true, 500'000'000);
    row("2B", 0, true, 200'000'000'000);
    row("1,5 т.р.", 0, true, 150'000);
    row("15 т. руб.", 0, true, 1'500'000);
    row("15тр", 0, true, 1'500'000);
    row("5 т", 0, false, 0);
    row("abc", 0, false, 0);
    row("12 штук", 0, false, 0);
    row("01.02.2020", 0, false, 0);
    row("1-2", 0, false, 0);
    row(".", 0, false, 0);
    // Decimal halves go away from zero, as Python's Decimal(text).quantize(Decimal("0.01"), ROUND_HALF_UP) does.
    row("10.075", '.', true, 1'008);
    row("1.005", '.', true, 101);
    row("2.675", '.', true, 268);
    row("-1.005", '.', true, -101);
    row("1.00499", 0, true, 100);
    row("0,125", 0, true, 13);
    row("1 234,565 ₽", 0, true, 123'457);
    row("1.0055K", 0, true, 100'550);
    row("1.005E+00", 0, true, 101);
    row("-2.5E-3", 0, true, 0);
    row("-5E-3", 0, true, -1);
    row("9000000000000001", 0, true, 900'000'000'000'000'100);
    row("9 000 000 000 000 001", 0, false, 0);
    row("1,2,3", 0, false, 0);
}

void TestNumbers::money()
{
    QFETCH(QByteArray, text);
    QFETCH(char, mark);
    QFETCH(bool, ok);
    QFETCH(qint64, minor);
    std::int64_t value = 0;
    QCOMPARE(readMoney(view(text), mark, value), ok);
    if (ok)
        QCOMPARE(qint64{value}, minor);
}

/// Of an amount whose header says "тыс.": what has a unit of its own keeps it.
void TestNumbers::thousands()
{
    for (const auto& [text, minor] : {std::pair{"100", qint64{10'000'000}}, std::pair{"100,5", qint64{10'050'000}},
                                      std::pair{"1 000.25", qint64{100'025'000}}, std::pair{"-2", qint64{-200'000}},
                                      std::pair{"15 млн", qint64{1'500'000'000}}, std::pair{"200 ₽", qint64{20'000}},
                                      std::pair{"1.5E+01", qint64{1'500'000}}}) {
        std::int64_t value = 0;
        QVERIFY2(readMoney(text, 0, value, 3), text);
        QCOMPARE(qint64{value}, minor);
    }
}

void TestNumbers::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<double>("number");
    const auto row = [](const char* text, bool ok, double number) {
        QTest::newRow(text) << QByteArray(text) << ok << number;
    };
    row("42", true, 42);
    row("1.234", true, 1.234);
    row("1,25", true, 1.25);
    row("94.01%", true, 0.9401);
    row("20 %", true, 0.2);
    row("0.9401", true, 0.9401); // the same as 94.01%
    row("94,01 %", true, 0.9401);
    // A letter alone is metres, minutes or tons as well.
    for (const char* text : {"5 м", "5м", "5 m", "12M", "3b", "2 т", "1,5 т.р."})
        row(text, false, 0);
    row("1,2K", true, 1'200);
    row("5 к", true, 5'000);
    row("2,5 млн", true, 2'500'000);
    row("3 тыс.", true, 3'000);
    row("5 шт", true, 5);
    row("-", false, 0);
    row("1e-3", true, 0.001);
    row("x", false, 0);
}

void TestNumbers::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ok);
    QFETCH(double, number);
    double value = 0;
    QCOMPARE(readNumber(view(text), 0, value), ok);
    if (ok)
        QCOMPARE(value, number);
}

void TestNumbers::durations()
{
    double seconds = 0;
    QVERIFY(readDuration("75", 0, seconds));
    QCOMPARE(seconds, 75.0);
    QVERIFY(readDuration("1:15", 0, seconds));
    QCOMPARE(seconds, 75.0);
    QVERIFY(readDuration("01:02:03", 0, seconds));
    QCOMPARE(seconds, 3723.0);
    QVERIFY(readDuration("3 мин 15 сек", 0, seconds));
    QCOMPARE(seconds, 195.0);
    for (const auto& [text, expected] :
         {std::pair{"3:05", 185.0}, std::pair{"0:01:15", 75.0}, std::pair{"00:01:15", 75.0},
          std::pair{"25:00:00", 90'000.0}, std::pair{"1 ч 2 мин 3 сек", 3723.0}, std::pair{"2m 5s", 125.0},
          std::pair{"45 сек.", 45.0}, std::pair{"5 м", 300.0}, std::pair{"5m", 300.0}, std::pair{"5 min", 300.0},
          std::pair{"3 м 15 с", 195.0}, std::pair{"1,5 мин", 90.0}, std::pair{"1.5 h", 5'400.0},
          std::pair{"1 ч. 2 мин.", 3'720.0}, std::pair{"0", 0.0},
          // 0.00157 * 86,400 = 135.6
          std::pair{"0.00157", 136.0}, std::pair{"0,0417", 3603.0}, std::pair{"0.5", 0.5}}) {
        QVERIFY2(readDuration(text, 0, seconds), text);
        QVERIFY2(std::abs(seconds - expected) < 1e-9, text);
    }
    for (const auto& [text, unit, expected] :
         {std::tuple{"3,5", 60.0, 210.0}, std::tuple{"1:15", 60.0, 75.0}, std::tuple{"1:15", 3'600.0, 4'500.0},
          std::tuple{"3 мин", 3'600.0, 180.0}}) {
        QVERIFY2(readDuration(text, 0, seconds, false, unit), text);
        QCOMPARE(seconds, expected);
    }
    QVERIFY(!readDuration("-5", 0, seconds));
    QVERIFY(!readDuration("1:2:3:4", 0, seconds));
    QVERIFY(!readDuration("2 мес", 0, seconds));
    QVERIFY(!readDuration("5 ms", 0, seconds));
    QVERIFY(!readDuration("soon", 0, seconds));
}

void TestNumbers::flags()
{
    bool flag = false;
    for (const char* yes : {"Да", "yes", "TRUE", "1"})
        QVERIFY(readFlag(yes, flag) && flag);
    for (const char* no : {"Нет", "no", "false", "0"})
        QVERIFY(readFlag(no, flag) && !flag);
    QVERIFY(!readFlag("maybe", flag));
}

void TestNumbers::proof()
{
    QCOMPARE(provenDecimalMark("1 234,56"), ',');
    QCOMPARE(provenDecimalMark("1,234.56"), '.');
    QCOMPARE(provenDecimalMark("0.125"), '.');
    QCOMPARE(provenDecimalMark("1.234"), '\0');
    QCOMPARE(provenDecimalMark("15"), '\0');
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
