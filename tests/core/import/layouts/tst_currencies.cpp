// Amounts in other currencies than the audit's (RUB): never summed as if they were its own, counted at a rate that was given.
#include "import_text.h"

#include "core/import/text/currencies.h"
#include "tests/support/cell_text.h"

using namespace zamer;
using namespace zamer::import;

namespace {

/// "2 1000.00|3 ..." by row number of the file, then what was left out; of deals with their currency.
QString amountsIn(const Result<ReadResult>& read)
{
    if (!read)
        return QStringLiteral("error: %1 %2").arg(read.error().subject, read.error().detail);
    const facts::Table& rows = read->rows;
    const int amount = facts::fieldByName(rows.entity, "amount");
    const int currency = facts::fieldByName(rows.entity, "currency");
    QStringList list;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        list << QString::number(rows.line[row]) + QLatin1Char(' ') + QString::fromUtf8(cellText(rows, amount, row));
        if (currency >= 0 && rows.has(currency))
            list.back() += QLatin1Char(' ') + QString::fromUtf8(cellText(rows, currency, row));
    }
    for (const Issue& issue : read->issues)
        if (issue.kind == Issue::Kind::ForeignCurrency || issue.kind == Issue::Kind::Exchanged)
            list << QStringLiteral("%1 %2 %3")
                        .arg(issue.kind == Issue::Kind::Exchanged ? QStringLiteral("exchanged")
                             : issue.rejects                      ? QStringLiteral("rejected")
                                                                  : QStringLiteral("noted"))
                        .arg(issue.count)
                        .arg(QString::fromStdString(issue.value));
    return list.join(QLatin1Char('|'));
}

const char* const kSales = "Дата;Номер;Контрагент;Номенклатура;Сумма;Валюта\n"
                           "31.01.2026;1;А;Т;1000;руб.\n31.01.2026;2;А;Т;10;USD\n31.01.2026;3;А;Т;20,50;Доллар США\n"
                           "31.01.2026;4;А;Т;5;у.е.\n31.01.2026;5;А;Т;7;\n";
const char* const kOwnTable = "customer;at;amount;Валюта\nА;01.02.2024;1000;RUB\nА;01.02.2024;10;EUR\n";
const char* const kSigns = "customer;at;amount\nА;01.02.2024;1000\nА;01.02.2024;$10\nА;01.02.2024;€ 7\n";
const char* const kDeals =
    "id;created_at;stage;amount;currency\n1;01.02.2024;Новая;1000;₽\n2;01.02.2024;Новая;10;usd\n";
const char* const kDealSigns = "id;created_at;stage;amount\n1;01.02.2024;Новая;1000\n2;01.02.2024;Новая;$10\n";
const char* const kCosts = "Дата;Статья;Сумма;Валюта\n01.02.2024;Реклама;1000;RUB\n02.02.2024;Реклама;10;EUR\n";

}

class TestCurrencies : public QObject
{
    Q_OBJECT

private:
    ImportText m_text;

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void marginsToo();
    void anotherRateIsAnotherReading();
    void saysTheWayOut();
    void names_data();
    void names();
};

void TestCurrencies::amounts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("layout"); // empty: recognised
    QTest::addColumn<QString>("said");   // "rate:USD=90;currency=EUR"
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* file, const char* layout, const char* said,
                        const char* expected) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(layout) << QString::fromUtf8(said)
                            << QString::fromUtf8(expected);
    };
    add("a column of 1C", kSales, "", "", "2 1000.00|6 7.00|rejected 3 USD; х.х.");
    add("at a rate", kSales, "", "rate:USD=92.5",
        "2 1000.00|3 925.00|4 1896.25|6 7.00|exchanged 2 USD|rejected 1 х.х.");
    add("a word of one's own", kSales, "", "rate:USD=100;rate:у.е.=90,5",
        "2 1000.00|3 1000.00|4 2050.00|5 452.50|6 7.00|exchanged 3 USD; х.х.");
    add("a word that stands for a code", kSales, "", "rate:USD=100;currency:у.е.=USD",
        "2 1000.00|3 1000.00|4 2050.00|5 500.00|6 7.00|exchanged 3 USD; х.х.");
    add("a column that the entity has no field for", kOwnTable, "table:purchases", "", "2 1000.00|rejected 1 EUR");
    add("of costs", kCosts, "", "", "2 1000.00|rejected 1 EUR");
    add("of costs, at a rate", kCosts, "", "rate:EUR=100", "2 1000.00|3 1000.00|exchanged 1 EUR");
    add("signs", kSigns, "table:purchases", "", "2 1000.00|rejected 2 USD; EUR");
    add("signs, at a rate", kSigns, "table:purchases", "rate:USD=90;rate:EUR=100",
        "2 1000.00|3 900.00|4 700.00|exchanged 2 USD; EUR");
    add("signs that mean nothing", kSigns, "table:purchases", "currency=RUB", "2 1000.00|3 10.00|4 7.00");
    add("all in another", "customer;at;amount\nА;01.02.2024;10\n", "table:purchases", "currency=EUR", "rejected 1 EUR");
    add("all in another, at a rate", "customer;at;amount\nА;01.02.2024;10\n", "table:purchases",
        "currency=EUR;rate:EUR=100", "2 1000.00|exchanged 1 EUR");
    add("deals keep theirs", kDeals, "table:deals", "", "2 1000.00 RUB|3 10.00 USD|noted 1 USD");
    add("deals at a rate", kDeals, "table:deals", "rate:USD=90", "2 1000.00 RUB|3 900.00 RUB|exchanged 1 USD");
    add("a deal whose amount says it", kDealSigns, "table:deals", "", "2 1000.00|3 |noted 1 USD");
    add("a deal whose amount says it, at a rate", kDealSigns, "table:deals", "rate:$=90",
        "2 1000.00|3 900.00|exchanged 1 USD");
    add("deals all in another, at a rate", kDealSigns, "table:deals", "currency=USD;rate:USD=90",
        "2 90000.00 RUB|3 900.00 RUB|exchanged 2 USD");
    add("the header says it", "customer;at;Сумма, USD\nА;01.02.2024;10\nА;01.02.2024;5 ₽\n", "table:purchases",
        "", "3 5.00|rejected 1 USD");
    add("the header says it, at a rate", "customer;at;amount ($)\nА;01.02.2024;10\nА;01.02.2024;5 ₽\n",
        "table:purchases", "rate:USD=90", "2 900.00|3 5.00|exchanged 1 USD");
    add("the header says it in thousands, at a rate", "customer;at;amount, тыс. $\nА;01.02.2024;1,5\n",
        "table:purchases", "rate:USD=90", "2 135000.00|exchanged 1 USD");
    add("the header says it and means nothing", "customer;at;amount, EUR\nА;01.02.2024;10\n", "table:purchases",
        "currency=RUB", "2 10.00");
    add("the header says the audit's", "customer;at;amount, ₽\nА;01.02.2024;10\n", "table:purchases", "", "2 10.00");
    add("a column beats the header", "customer;at;amount, $;Валюта\nА;01.02.2024;10;RUB\nА;01.02.2024;10;\n",
        "table:purchases", "rate:USD=90", "2 10.00|3 900.00|exchanged 1 USD");
    add("a deal whose header says it", "id;created_at;stage;amount, EUR\n1;01.02.2024;Новая;1000\n", "table:deals", "",
        "2 |noted 1 EUR");
    add("a deal's own column beats the header",
        "id;created_at;stage;amount, EUR;currency\n1;01.02.2024;Новая;1000;RUB\n2;01.02.2024;Новая;10;\n",
        "table:deals", "", "2 1000.00 RUB|3  |noted 1 EUR");
    add("a rate that is said anew", kCosts, "", "rate:EUR=90;rate:EUR=100", "2 1000.00|3 1000.00|exchanged 1 EUR");
    add("a rate that is said anew by another word", kSigns, "table:purchases", "rate:USD=90;rate:EUR=100;rate:$=95",
        "2 1000.00|3 950.00|4 700.00|exchanged 2 USD; EUR");
    add("no rate", kSales, "", "rate:USD=x", "error: rate:USD x");
    add("none below zero", kSales, "", "rate:USD=-1", "error: rate:USD -1");
    add("where there is no money", "id;at;kind\n1;01.02.2024;call\n", "table:activities", "rate:USD=90",
        "error: activities rate");
}

void TestCurrencies::amounts()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, layout);
    QFETCH(QString, said);
    Options options;
    options.layout = layout;
    for (const QString& each : said.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const std::string name = each.section(QLatin1Char('='), 0, 0).toStdString();
        const std::string value = each.section(QLatin1Char('='), 1).toStdString();
        if (const std::size_t colon = name.find(':'); colon != std::string::npos)
            options.values.push_back({name.substr(0, colon), name.substr(colon + 1), value});
        else
            options.constants.emplace_back(name, value);
    }
    const auto read = m_text.read(file, options);
    QTEST(amountsIn(read), "expected");
    if (read)
        QCOMPARE(read->rows.rows + read->rejected, read->rowsRead);
}

void TestCurrencies::marginsToo()
{
    Options options;
    options.layout = QStringLiteral("table:purchases");
    options.map = {{"price", "price"}};
    options.values = {{"rate", "USD", "100"}};
    const auto read = m_text.read("customer;at;quantity;price;margin;Валюта\nА;01.02.2024;3;1,50;2;USD\n", options);
    QVERIFY(read);
    QCOMPARE(read->rows.intAt(facts::purchase::amount, 0), std::int64_t{45'000});
    QCOMPARE(read->rows.intAt(facts::purchase::margin, 0), std::int64_t{20'000});
}

void TestCurrencies::anotherRateIsAnotherReading()
{
    Options options;
    options.values = {{"rate", "USD", "90"}};
    const auto first = m_text.read(kSales, options);
    options.values = {{"rate", "USD", "91"}};
    const auto second = m_text.read(kSales, options);
    QVERIFY(first && second);
    QVERIFY(first->mappingSum != second->mappingSum);
}

void TestCurrencies::saysTheWayOut()
{
    const auto read = m_text.read(kSales);
    QVERIFY(read);
    const auto issue = std::find_if(read->issues.begin(), read->issues.end(),
                                    [](const Issue& each) { return each.kind == Issue::Kind::ForeignCurrency; });
    QVERIFY(issue != read->issues.end());
    QCOMPARE(issue->column, std::string("Сумма"));
    for (const Language language : {Language::English, Language::Russian}) {
        const QString text = issueText(*issue, language, Surface::Terminal);
        QVERIFY2(text.contains(QStringLiteral("--value \"rate:USD=…\" --value \"rate:…=…\"")), qPrintable(text));
        QVERIFY(!issueText(*issue, language, Surface::Window).contains(QStringLiteral("--")));
    }
}

void TestCurrencies::names_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("codes");
    const auto add = [](const char* cell, const char* codes) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(codes);
    };
    add("RUB", "RUB");
    add("Руб.", "RUB");
    add("643", "RUB");
    add("usd", "USD");
    add("€", "EUR");
    add("AED", "AED");
    add("Белорусский рубль", "BYN");
    add("$", "USD CAD AUD NZD MXN ARS COP CLP");
    add("у.е.", "");
}

void TestCurrencies::names()
{
    QFETCH(QString, cell);
    QTEST(QString::fromStdString(currencyNamed(cell.toStdString())), "codes");
}

QTEST_APPLESS_MAIN(TestCurrencies)
#include "tst_currencies.moc"
