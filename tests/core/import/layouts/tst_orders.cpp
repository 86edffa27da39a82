// Sales and payments: onec_sales, moysklad_sales, payment_register.
#include "import_text.h"

using namespace zamer;
using namespace zamer::import;
namespace purchase = facts::purchase;

class TestOrders : public QObject
{
    Q_OBJECT

private:
    ImportText m_text;

private Q_SLOTS:
    void register1c();
    void moysklad();
    void marginOfReturns();
    void bank();
    void acquirer();
    void money_data();
    void money();
};

void TestOrders::register1c()
{
    const auto read = m_text.read("Дата;Номер;Контрагент;Номенклатура;Количество;Сумма;НДС;Менеджер\n"
                                  "31.01.2026 0:00:00;0000-000123;ООО Ромашка;Лампа;2;1 200,00;200,00;Анна\n"
                                  "31.01.2026 0:00:00;0000-000123;ООО Ромашка;Лампа;2;1 200,00;200,00;Анна\n"
                                  "01.02.2026 0:00:00;0000-000124;ООО Ромашка;Лампа;-1;-600,00;-100,00;Анна\n"
                                  ";;Итого;;3;1 800,00;300,00;\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("onec_sales"));
    QVERIFY(read->mapping.layout->guessed);
    QCOMPARE(countOf(*read, Issue::Kind::GuessedLayout), std::size_t{1});
    const facts::Table& rows = read->rows;
    QCOMPARE(rows.rows, std::size_t{3});
    QCOMPARE(rows.intAt(purchase::amount, 0), std::int64_t{120'000});
    QCOMPARE(rows.intAt(purchase::vat, 0), std::int64_t{20'000});
    QCOMPARE(rows.numbers(purchase::quantity)[0], 2.0);
    QCOMPARE(rows.textAt(purchase::line, 0), std::string_view("1")); // equal lines of one order stay two
    QCOMPARE(rows.textAt(purchase::line, 1), std::string_view("2"));
    QCOMPARE(rows.column(purchase::refund)->flags[2], std::int8_t{1});
    QVERIFY(rows.column(purchase::refund)->flags[0] != 1);
    QVERIFY(rows.textAt(purchase::customer, 0).starts_with('~'));
    QCOMPARE(rows.textAt(purchase::customer, 0), rows.textAt(purchase::customer, 2));
    QCOMPARE(read->rowsRead, std::size_t{3} + read->rejected);
}

void TestOrders::moysklad()
{
    const auto read = m_text.read("№,Время,Тип документа,Контрагент,Организация,Сумма,Оплачено,Отгружено,Статус\n"
                                  "00012,31.01.2026 14:05,Отгрузка,Иван Петров,ООО Мы,4500,4500,4500,Новый\n"
                                  "00013,13.02.2026 10:00,Возврат покупателя,Иван Петров,ООО Мы,500,500,,Новый\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("moysklad_sales"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.intAt(purchase::amount, 0), std::int64_t{450'000});
    QCOMPARE(read->rows.intAt(purchase::amount, 1), std::int64_t{-50'000});
    QCOMPARE(read->rows.column(purchase::refund)->flags[1], std::int8_t{1});
}

/// A return has lost its margin, whether the export says so or not; an order has sold nothing yet. Recognised without "Оплачено".
void TestOrders::marginOfReturns()
{
    const auto read = m_text.read("№,Тип документа,Время,Контрагент,Сумма,НДС,Прибыль,Статус\n"
                                  "1,Отгрузка,2026-06-01 10:00:00,А,1000.00,166.67,300.00,\n"
                                  "2,Возврат покупателя,2026-06-02 10:00:00,А,500.00,83.33,-150.00,\n"
                                  "3,Возврат покупателя,2026-06-13 10:00:00,А,500.00,83.33,150.00,\n"
                                  "4,Возврат покупателя,2026-06-13 10:00:00,А,-500.00,-83.33,50.00,\n"
                                  "5,Заказ покупателя,2026-06-01 09:00:00,А,1000.00,166.67,,Новый\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("moysklad_sales"));
    const facts::Table& rows = read->rows;
    QCOMPARE(rows.rows, std::size_t{4});
    const std::int64_t amounts[] = {100'000, -50'000, -50'000, -50'000};
    const std::int64_t margins[] = {30'000, -15'000, -15'000, 5'000}; // the last was sold at a loss
    for (std::size_t row = 0; row < rows.rows; ++row) {
        QCOMPARE(rows.intAt(purchase::amount, row), amounts[row]);
        QCOMPARE(rows.intAt(purchase::margin, row), margins[row]);
    }
    QCOMPARE(rows.intAt(purchase::vat, 1), std::int64_t{-8'333});
    QCOMPARE(read->rejected, std::size_t{1});
    QCOMPARE(countOf(*read, Issue::Kind::NotSold), std::size_t{1});
}

void TestOrders::bank()
{
    const auto read = m_text.read("Дата операции;Контрагент;ИНН;Сумма;Назначение платежа\n"
                                  "31.01.2026;ООО Ромашка;7701234567;1 000,00;Оплата по счету 5\n"
                                  "01.02.2026;ООО Ромашка;7701234567;-300,00;Возврат по заявлению\n"
                                  "02.02.2026;ООО Аренда;7709999999;-50 000,00;Аренда офиса\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("payment_register"));
    const facts::Table& rows = read->rows;
    QCOMPARE(rows.rows, std::size_t{2});
    QCOMPARE(rows.column(purchase::refund)->flags[1], std::int8_t{1});
    QCOMPARE(rows.intAt(purchase::amount, 1), std::int64_t{-30'000});
    QCOMPARE(rows.textAt(purchase::customer, 0), rows.textAt(purchase::customer, 1));
    QCOMPARE(countOf(*read, Issue::Kind::MoneyOut), std::size_t{1});
    QCOMPARE(read->rejected, std::size_t{1});
}

void TestOrders::acquirer()
{
    const auto read = m_text.read("RRN;Дата операции;Номер карты;Сумма операции;Тип операции\n"
                                  "123456789012;31.01.2026 10:00:00;4276********1234;1500;Оплата\n"
                                  "123456789013;31.01.2026 11:00:00;4276********1234;-500;Отмена\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("payment_register"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.textAt(purchase::order, 0), std::string_view("123456789012"));
    QCOMPARE(read->rows.column(purchase::refund)->flags[1], std::int8_t{1});
    QVERIFY(read->rows.textAt(purchase::customer, 0).starts_with('~'));
}

/// What becomes of the amounts: "row amount", "refund" behind those given back, then why others were left out.
void TestOrders::money_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("refund"); // --const refund=
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* file, const char* expected, const char* refund = "") {
        QTest::newRow(name) << QByteArray(file) << QByteArray(refund) << QString::fromUtf8(expected);
    };
    add("a statement with two sides",
        "Дата операции;Номер документа;Дебет;Кредит;Контрагент;Назначение платежа\n"
        "15.01.2026;101;;12500,00;ООО ЛЮТИК;Оплата по счету 15\n16.01.2026;102;70000,00;;ООО АРЕНДА;Аренда офиса\n"
        "17.01.2026;103;500,00;0,00;ООО ЛЮТИК;Возврат излишне уплаченных средств\n"
        "18.01.2026;104;0,00;1000,00;ИП ПЕТРОВ;Оплата по договору 7\n",
        "2 12500.00|4 -500.00 refund|5 1000.00|money_out 1");
    add("a statement with its turnover",
        "Дата операции;Контрагент;Приход;Расход;Назначение платежа\n01.06.2026;А;1 100,00;;Оплата по счёту 5\n"
        "Итого обороты;;1 100,00;0,00;\nИсходящий остаток;;1 100,00;;\n",
        "2 1100.00");
    add("two sides with ids",
        "Дата;ID операции;Приход;Расход;Контрагент;Назначение\n15.01.2026;1;12500;;ООО Лютик;Оплата\n"
        "16.01.2026;2;;70000;ООО Аренда;Аренда\n17.01.2026;3;;-500;ООО Лютик;Возврат покупателю\n",
        "2 12500.00|4 -500.00 refund|money_out 1");
    add("an acquirer with its fee",
        "Дата платежа;Сумма;Комиссия;К зачислению;Номер заказа;Статус;Карта\n"
        "05.01.2026;1500.00;30.00;1470.00;A-17;Оплачен;4276****1111\n"
        "07.01.2026;-500.00;0;-500.00;A-17;Возврат;4276****1111\n",
        "2 1500.00|3 -500.00 refund");
    add("an acquirer's payment taken back",
        "Operation date;Operation;Card;RRN;Amount;Status\n14.01.2026 10:00;Purchase;4276****1111;1;1500.00;Approved\n"
        "15.01.2026 10:00;Reversal;4276****1111;2;1000.00;Approved\n15.01.2026 11:00;Отмена;4276****1111;3;300;OK\n"
        "16.01.2026 11:00;Оплата до отмены скидки;4276****1111;4;200;OK\n",
        "2 1500.00|3 -1000.00 refund|4 -300.00 refund|5 200.00");
    add("refunds in passing",
        "Дата операции;Номер документа;Плательщик;Сумма;Назначение платежа\n"
        "01.02.2026;1;ООО Альфа;100;Оплата по счету 5. Без права возврата\n"
        "01.02.2026;2;ООО Альфа;100;Предоплата за невозвратный тариф\n"
        "01.02.2026;3;ООО Возврат-Сервис;100;Возврат-Сервис, оплата услуг по возврату ПДН\n"
        "01.02.2026;4;ООО Альфа;100;Оплата возвратной тары\n01.02.2026;5;ООО Альфа;100;Возврат по счету 1\n"
        "01.02.2026;6;ООО Альфа;-100;{VO10010} Частичный возврат покупателю\n"
        "01.02.2026;7;ООО Альфа;100;Возврат займа от сотрудника\n"
        "01.02.2026;8;ООО Альфа;100;Возврат аванса поставщиком\n01.02.2026;9;ООО Альфа;-100;Возврат займа\n",
        "2 100.00|3 100.00|4 100.00|5 100.00|6 -100.00 refund|7 -100.00 refund|8 100.00|9 100.00|money_out 1");
    add("a type of operation beside a purpose",
        "Operation date;Operation;Payer;Purpose;Amount\n14.01.2026;payment_refund;A;Order 5;150\n"
        "15.01.2026;Payment without refund;A;Order 6;150\n16.01.2026;Операция возврата;A;Order 7;150\n",
        "2 -150.00 refund|3 150.00|4 -150.00 refund");
    add("an order that was cancelled",
        "№;Время;Контрагент;Сумма;Оплачено;Статус\n1;15.01.2026 10:22;А;12 500,00;12 500,00;Выполнен\n"
        "2;16.01.2026 12:00;Б;100,00;0,00;Отменён\n3;16.01.2026 12:00;Б;100,00;0,00;Отменен\n",
        "2 12500.00|not_paid 2");
    const char* const returns = "№;Время;Контрагент;На склад;Сумма\n1;20.01.2026 10:22;А;Основной;2 500,00\n";
    add("goods that came in", returns, "error: purchases.refund");
    add("goods that came back", returns, "2 -2500.00 refund", "1");
    add("1C by document",
        "\"Отчет за Январь 2026 г.\"\n\n\"Дата\",\"Документ\",\"Контрагент\",\"Сумма\",\"Сумма НДС\"\n"
        "\"31.01.2026 23:59:59\",\"Реализация 00-1\",\"ООО \"\"Лютик\"\"\",\"1 200,00\",\"200,00\"\n"
        "\"31.01.2026 23:59:59\",\"Возврат от покупателя 00-2\",\"ООО \"\"Лютик\"\"\",\"200,00\",\"33,33\"\n"
        "\"\",\"\",\"Итого:\",\"1 400,00\",\"233,33\"\n",
        "4 1200.00|5 -200.00 refund");
    add("1C by day and item",
        "Период, день;Контрагент;Номенклатура;Количество;Выручка;Себестоимость;Валовая прибыль\n"
        "01.01.2026;ООО Лютик;Лампа;10;12 500,00;8 000,00;4 500,00\n;;Итого;10;12 500,00;8 000,00;4 500,00\n",
        "2 12500.00");
}

void TestOrders::money()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, refund);
    Options options;
    if (!refund.isEmpty())
        options.constants = {{"refund", refund.toStdString()}};
    const auto read = m_text.read(file, options);
    QStringList list;
    if (!read)
        list << QStringLiteral("error: %1.%2").arg(read.error().subject, read.error().detail);
    for (std::size_t row = 0; read && row < read->rows.rows; ++row) {
        const facts::Table& rows = read->rows;
        const auto amount = static_cast<double>(rows.intAt(purchase::amount, row)) / 100;
        const bool back = rows.has(purchase::refund) && rows.column(purchase::refund)->flags[row] == 1;
        list << QStringLiteral("%1 %2%3")
                    .arg(rows.line[row])
                    .arg(amount, 0, 'f', 2)
                    .arg(back ? QStringLiteral(" refund") : QString());
    }
    if (read)
        for (const Issue& issue : read->issues)
            if (issue.rejects)
                list << QStringLiteral("%1 %2")
                            .arg(QString::fromStdString(std::string(issueKey(issue.kind))))
                            .arg(issue.count);
    QTEST(list.join(QLatin1Char('|')), "expected");
}

QTEST_APPLESS_MAIN(TestOrders)
#include "tst_orders.moc"
