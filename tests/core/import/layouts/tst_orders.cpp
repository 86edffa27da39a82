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
    void bank();
    void acquirer();
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

QTEST_APPLESS_MAIN(TestOrders)
#include "tst_orders.moc"
