// Words that stand for nothing, what headers are compared by, and the units that they give.
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <QtTest>

using namespace zamer::import;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing();
    void genuine();
    void headers_data();
    void headers();
    void units_data();
    void units();
};

void TestWords::missing()
{
    for (const char* word :
         {"",          "-",       "–",     "—",       "--",      "NA",         "N/A",        "n/a",
          "#N/A",      "NaN",     "null",  "NULL",    "Select",  "не закрыта", "Не закрыта", "Не определено",
          "(not set)", "(other)", "#REF!", "#VALUE!", "#DIV/0!", "нет данных", "Нет данных", "н/д",
          "Н/Д"})
        QVERIFY2(isMissing(word), word);
}

/// Names and codes that only look like such a word.
void TestWords::genuine()
{
    for (const char* word : {"Na", "na", "Nan", "Null", "NAME", "0", "нет", "Нет", "Selected", "- 5", "(none)",
                             "(direct) / (none)", "#1", "Наталья", "Не определился", "North America"})
        QVERIFY2(!isMissing(word), word);
}

void TestWords::headers_data()
{
    QTest::addColumn<QString>("same");
    for (const char* header : {"Бюджет",
                               "Бюджет ",
                               " бюджет",
                               "Бюджет ₽",
                               "Бюджет, руб.",
                               "Бюджет (руб.)",
                               "БЮДЖЕТ\u00A0₽",
                               "Бюджет $",
                               "Бюджет (RUB)",
                               "Бюджет:",
                               "Бюджет, тыс. руб.",
                               "Бюджет тыс.руб.",
                               "Бюджет (в млн ₽)",
                               "Бюджет в тыс. руб.",
                               "Бюджет, USD",
                               "Бюджет_eur",
                               "Бюджет (тыс.), ₽",
                               "Бюджет, т.р.",
                               "Бюджет, CHF",
                               "Бюджет R$"})
        QTest::newRow(header) << QString::fromUtf8(header);
}

void TestWords::headers()
{
    QFETCH(QString, same);
    QCOMPARE(normalisedHeader(same.toStdString()), std::string("бюджет"));
    QCOMPARE(normalisedHeader("Why,\n exactly?"), std::string("why, exactly?"));
    QCOMPARE(normalisedHeader("Fecha de Creación (DD.MM.YYYY HH:MM:SS)"), std::string("fecha de creación"));
    for (const char* header : {"scrub", "usd", "сумма, руб./шт", "last try", "lead's model k", "длительность, мин"})
        QCOMPARE(normalisedHeader(header), std::string(header));
}

void TestWords::units_data()
{
    QTest::addColumn<QString>("timeless");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("power");
    QTest::addColumn<double>("seconds");
    const auto add = [](const char* header, const char* timeless, const char* currency, int power, double seconds) {
        QTest::newRow(header) << QString::fromUtf8(timeless) << QString::fromUtf8(currency) << power << seconds;
    };
    const char* const dollars = "USD CAD AUD NZD MXN ARS COP CLP";
    add("Сумма", "сумма", "", 0, 0);
    add("Lead venda R$", "lead venda", "BRL", 0, 0);
    add("Бюджет $", "бюджет", dollars, 0, 0);
    add("Cost, $", "cost", dollars, 0, 0);
    add("Cost, US$", "cost", "USD", 0, 0);
    add("Forecast (EUR)", "forecast", "EUR", 0, 0);
    add("cost_usd", "cost", "USD", 0, 0);
    add("Сумма, бел. руб.", "сумма", "BYN", 0, 0);
    add("Сумма, тыс. руб.", "сумма", "RUB BYN", 3, 0);
    add("Расход, млн руб.", "расход", "RUB BYN", 6, 0);
    add("Cost, k", "cost", "", 3, 0);
    add("Cost, $k", "cost", dollars, 3, 0);
    add("Расход (тыс. руб.) с НДС", "расход с ндс", "RUB BYN", 3, 0);
    add("Сумма, руб. с НДС", "сумма с ндс", "RUB BYN", 0, 0);
    add("Сумма, руб. без НДС", "сумма без ндс", "RUB BYN", 0, 0);
    add("Количество, шт", "количество", "", 0, 0);
    add("Отправлено (шт.)", "отправлено", "", 0, 0);
    add("USD amount", "usd amount", "USD", 0, 0);
    for (const char* code :
         {"KGS", "UZS", "AMD", "GEL", "AZN", "TRY", "AED", "PLN", "CHF", "MDL", "TJS", "INR", "MXN", "JPY"})
        add(QByteArray("Сумма ").append(code).constData(), "сумма", code, 0, 0);
    add("Last try", "last try", "", 0, 0);
    add("TRY amount", "try amount", "", 0, 0);
    add("Deal TOP", "deal top", "", 0, 0);
    add("Сумма USD, руб.", "сумма", "RUB BYN", 0, 0);
    add("Из USD в RUB всего", "из usd в rub всего", "", 0, 0);
    add("Сделки свыше 1 млн руб.", "сделки свыше 1 млн", "RUB BYN", 0, 0);
    add("Выручка 2026 тыс. руб.", "выручка 2026", "RUB BYN", 3, 0);
    add("Длительность, мин", "длительность", "", 0, 60);
    add("Время ожидания, сек", "время ожидания", "", 0, 1);
    add("Время в системе, ч", "время в системе", "", 0, 3'600);
    add("Duration (min)", "duration", "", 0, 60);
    add("Call Duration (in seconds)", "call duration", "", 0, 1);
}

void TestWords::units()
{
    QFETCH(int, power);
    QFETCH(double, seconds);
    const std::string header = QTest::currentDataTag();
    QTEST(QString::fromStdString(headerWithoutTime(header)), "timeless");
    const HeaderUnit unit = unitOfHeader(header);
    QTEST(QString::fromStdString(unit.currency), "currency");
    QCOMPARE(unit.power, power);
    QCOMPARE(unit.seconds, seconds);
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
