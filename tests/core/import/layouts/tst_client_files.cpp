// Files as clients' systems write them, and the facts that come of them: formats.md, sections 0 and 4 to 8. Values by hand.
#include "tests/support/cell_text.h"
#include "tests/support/layout_case.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestClientFiles : public QObject
{
    Q_OBJECT

private:
    LayoutCase m_case;

private Q_SLOTS:
    void stored_data();
    void stored();
};

/// `expected`: "row field=value" with '|' between them; the first row is 1, row 0 counts an issue.
void TestClientFiles::stored_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("customers are asked about friends and colleagues")
        << QByteArray("a.csv")
        << QByteArray("Отметка времени,\"Порекомендуете ли вы нас друзьям или коллегам?\"\n"
                      "01.02.2024 9:05:07,10\n02.02.2024 9:05:07,0\n")
        << QByteArray("google_forms") << 0
        << QByteArray("1 respondent=customer|1 survey=nps|1 score=10|1 at=2024-02-01 09:05:07|2 scale_max=10");
    QTest::newRow("staff about their work")
        << QByteArray("a.csv")
        << QByteArray("Отметка времени,Отдел,Насколько вы довольны работой в компании? (1-10)\n"
                      "01.02.2024 9:05:07,Сервис,10\n02.02.2024 9:05:07,Продажи,4\n")
        << QByteArray("google_forms") << 0
        << QByteArray("1 respondent=employee|1 survey=staff|1 group=Сервис|2 score=4|2 scale_min=1");
    QTest::newRow("buttons of a template")
        << QByteArray("a.json")
        << QByteArray(R"({"data":[{"granularity":"DAILY","data_points":[)"
                      R"({"template_id":"14","start":1704067200,"end":1704153600,"sent":10,"delivered":9,"read":7,)"
                      R"("clicked":[{"type":"quick_reply_button","count":3},{"type":"url_button","count":1}]},)"
                      R"({"template_id":"14","start":1704153600,"end":1704240000,"sent":5,"delivered":5,"read":4,)"
                      R"("clicked":[]}]}]})")
        << QByteArray("waba_insights") << 0
        << QByteArray("1 clicked=4|1 delivered=9|1 opened=7|1 at=2024-01-01 03:00:00|2 clicked=");
    QTest::newRow("messages as they were posted")
        << QByteArray("a.jsonl")
        << QByteArray(R"({"messages":[{"messageId":"a-1","chatType":"whatsapp","chatId":"79161234567",)"
                      R"("dateTime":"2024-01-01T10:00:00.000Z","isEcho":false,"status":"inbound"},)"
                      R"({"messageId":"a-2","chatType":"whatsapp","chatId":"79161234567",)"
                      R"("dateTime":"2024-01-01T10:05:00.000Z","isEcho":true,"status":"read","authorName":"Анна"}]})"
                      "\n"
                      R"({"statuses":[{"messageId":"a-2","timestamp":"2024-01-01T10:06:00.000Z","status":"read"}]})"
                      "\n"
                      R"({"messages":[{"messageId":"a-3","chatType":"whatsapp","chatId":"79161234567",)"
                      R"("dateTime":"2024-01-01T11:00:00.000Z","isEcho":false,"status":"inbound"}]})"
                      "\n")
        << QByteArray("wazzup_messages") << 0
        << QByteArray("1 direction=in|2 direction=out|2 user=Анна|1 at=2024-01-01 13:00:00|1 id=a-1|3 id=a-3");
    QTest::newRow("campaigns of VK by id")
        << QByteArray("a.json")
        << QByteArray(
               R"({"items":[{"id":7,"rows":[{"date":"2024-01-01","base":{"shows":1000,"clicks":10,"spent":"123.45"}}]},)"
               R"({"id":8,"rows":[{"date":"2024-01-01","base":{"shows":1,"clicks":1,"spent":"9.99"}}]}]})")
        << QByteArray("vk_costs") << 0 << QByteArray("1 campaign=7|2 campaign=8|1 amount=123.45|2 amount=9.99");
    QTest::newRow("three decimals in JSON")
        << QByteArray("a.json")
        << QByteArray(R"([{"date":"2024-01-01","campaign":"a","spent":15.375,"shows":10},)"
                      R"({"date":"2024-01-02","campaign":"b","spent":3.125,"shows":1}])")
        << QByteArray("vk_costs") << 0 << QByteArray("1 amount=15.38|2 amount=3.13");
    QTest::newRow("pieces with three decimals")
        << QByteArray("a.csv")
        << QByteArray("Дата;Номер;Контрагент;Номенклатура;Количество;Сумма\n"
                      "31.01.2026 0:00:00;РТ-1;Лютик;Товар А;2,000;1\u00A0234,56\n"
                      "31.01.2026 9:05:00;РТ-2;Лютик;Товар А;-1,000;-617,28\n"
                      "Итого;;;;1,000;617,28\n")
        << QByteArray("onec_sales") << 0
        << QByteArray(
               "1 quantity=2|1 amount=1234.56|2 quantity=-1|2 amount=-617.28|2 refund=1|2 at=2026-01-31 09:05:00");
    QTest::newRow("pieces with three decimals, whole amounts")
        << QByteArray("a.csv")
        << QByteArray(
               "Дата;Номер;Контрагент;Номенклатура;Количество;Сумма\n31.01.2026;РТ-1;Лютик;Товар А;2,000;1 000\n")
        << QByteArray("onec_sales") << 0 << QByteArray("1 quantity=2|1 amount=1000.00");
    QTest::newRow("English thousands beside a share")
        << QByteArray("a.csv")
        << QByteArray("Date,Channel,Campaign,Sent,Delivered,Opened\n2024-01-15,email,Jan,\"1,000\",\"2,500\",0.5\n")
        << QByteArray("campaign_stats") << 0 << QByteArray("1 sent=1000|1 delivered=2500");
    QTest::newRow("journal of documents")
        << QByteArray("a.csv")
        << QByteArray("Реализация товаров и услуг\n\n№;Дата;Номер;Контрагент;Сумма документа;Ответственный\n"
                      "1;31.01.2026 0:00:00;00-01;Лютик;1 234,56;Иванова\n;;;Итого:;1 234,56;\n")
        << QByteArray("onec_sales") << 0 << QByteArray("1 order=00-01|1 amount=1234.56");
    QTest::newRow("spent on campaigns")
        << QByteArray("a.csv")
        << QByteArray(
               "Date,Source,Campaign,Spend,Clicks,Impressions\n2024-01-01,Google Ads,de,\"3.500,00 ₽\",120,3000\n")
        << QByteArray("generic_costs") << 0
        << QByteArray("1 kind=marketing|1 amount=3500.00|1 clicks=120|1 impressions=3000|1 source=Google Ads|1 until=");
    QTest::newRow("money of other countries")
        << QByteArray("a.csv")
        << QByteArray("Дата;Статья;Сумма\n01.02.2024;Реклама;€ 3.500,00\n02.02.2024;Реклама;$342.09K\n"
                      "03.02.2024;Реклама;5 руб.\n04.02.2024;Реклама;500 EUR\n05.02.2024;Реклама;1 000 р.\n")
        << QByteArray("generic_costs") << 3 << QByteArray("0 foreign_currency=3|1 amount=5.00|2 amount=1000.00");
    QTest::newRow("a price and pieces with three decimals")
        << QByteArray("a.csv") << QByteArray("customer;at;quantity;price\nА;01.02.2024;2,000;150,50\n")
        << QByteArray("table:purchases") << 0 << QByteArray("1 amount=301.00|1 quantity=2");
    QTest::newRow("costs of months")
        << QByteArray("a.csv")
        << QByteArray(
               "Месяц;Статья;Сумма\nЯнварь 2024;Реклама;1000\nфевраль 2024 г.;Зарплата;2000\nDecember;Зарплата;1\n")
        << QByteArray("generic_costs") << 1
        << QByteArray("1 at=2024-01-01 00:00:00|1 until=2024-01-31 00:00:00|2 until=2024-02-29 00:00:00|2 kind=sales");
    QTest::newRow("refunds take the margin back")
        << QByteArray("a.csv")
        << QByteArray("Дата;Номер;Вид операции;Контрагент;Номенклатура;Сумма;Валовая прибыль;НДС\n"
                      "31.01.2026 0:00:00;1;Реализация;А;Т1;1 000,00;300,00;200,00\n"
                      "31.01.2026 0:00:00;2;Возврат от покупателя;А;Т1;1 000,00;300,00;200,00\n"
                      "31.01.2026 0:00:00;3;Возврат от покупателя;А;Т1;-500,00;-150,00;-100,00\n")
        << QByteArray("onec_sales") << 0
        << QByteArray(
               "1 margin=300.00|2 amount=-1000.00|2 margin=-300.00|2 vat=-200.00|3 amount=-500.00|3 margin=-150.00|"
               "2 refund=1|1 refund=");
    QTest::newRow("declined payments")
        << QByteArray("a.csv")
        << QByteArray(
               "Дата операции;Дата платежа;Номер карты;Статус;Сумма операции;Валюта операции;Назначение платежа\n"
               "31.01.2026 10:00:00;01.02.2026;*1234;OK;1000,00;RUB;Оплата\n"
               "31.01.2026 10:01:00;01.02.2026;*1234;FAILED;700,00;RUB;Оплата\n"
               "31.01.2026 10:02:00;01.02.2026;*1234;Отклонена;600,00;RUB;Оплата\n"
               "31.01.2026 10:03:00;01.02.2026;*1234;OK;5,00;USD;Оплата\n")
        << QByteArray("payment_register") << 3 << QByteArray("1 amount=1000.00|1 at=2026-01-31 10:00:00");
    QTest::newRow("time in the system")
        << QByteArray("a.csv")
        << QByteArray("Сотрудник;Дата;Входов;Время в системе;Записей создано\nИванова;01.02.2024;3;4:05:00;7\n")
        << QByteArray("user_activity") << 0 << QByteArray("1 logins=3|1 active_minutes=245|1 records=7");
    QTest::newRow("hours in the system")
        << QByteArray("a.csv")
        << QByteArray("Сотрудник;Дата;Входы;Время в системе, ч;Действия;Рабочее время, ч\n"
                      "Иванова;15.03.2026;3;4,5;25;8\nПетров;16.03.2026;3;6:30;25;8\n")
        << QByteArray("user_activity") << 0
        << QByteArray("1 active_minutes=270|1 work_minutes=480|2 active_minutes=390|0 unit_in_header=2");
    QTest::newRow("hours of activity")
        << QByteArray("a.csv")
        << QByteArray("Пользователь;Дата;Входы;Активность, ч\nИванова;01.02.2026;3;2,5\nИванова;02.02.2026;2;1:30\n")
        << QByteArray("user_activity") << 0 << QByteArray("1 active_minutes=150|2 active_minutes=90");
    QTest::newRow("active minutes")
        << QByteArray("a.csv")
        << QByteArray("Пользователь;Дата;Входы;Активных минут\nИванова;01.02.2026;3;120\nИванова;02.02.2026;2;90\n")
        << QByteArray("user_activity") << 0 << QByteArray("1 active_minutes=120|2 active_minutes=90");
    QTest::newRow("times where minutes are")
        << QByteArray("a.csv")
        << QByteArray("Пользователь;Дата;Входы;Активность, мин\nИванова;01.02.2026;3;2:00:00\n"
                      "Иванова;02.02.2026;2;90\nИванова;03.02.2026;2;1 ч 5 мин\nИванова;04.02.2026;2;1:30\n")
        << QByteArray("user_activity") << 0
        << QByteArray("1 active_minutes=120|2 active_minutes=90|3 active_minutes=65|4 active_minutes=|0 bad_number=1");
    QTest::newRow("pieces and taxes in headers")
        << QByteArray("a.csv")
        << QByteArray("Дата;Контрагент;Номенклатура;Документ;Количество, шт;Сумма, руб. с НДС\n"
                      "01.02.2026;Альфа;Кабель;Реализация 1;5;500\n")
        << QByteArray("onec_sales") << 0 << QByteArray("1 quantity=5|1 amount=500.00");
    QTest::newRow("metres of a product")
        << QByteArray("a.csv") << QByteArray("customer;at;quantity;price\nА;01.02.2024;5 м;100\nА;02.02.2024;2;100\n")
        << QByteArray("table:purchases") << 0
        << QByteArray("1 quantity=|1 amount=100.00|2 amount=200.00|0 bad_number=1");
    QTest::newRow("a currency's code behind the header")
        << QByteArray("a.csv") << QByteArray("Дата;Статья;Сумма KGS\n01.02.2026;Реклама;100\n")
        << QByteArray("generic_costs") << 1 << QByteArray("0 foreign_currency=1");
    QTest::newRow("minutes and seconds of calls")
        << QByteArray("a.csv")
        << QByteArray("ID звонка;Дата и время;Направление;Статус;Номер абонента;Виртуальный номер;Сотрудник;"
                      "Время ожидания, сек;Длительность разговора, мин\n"
                      "1;15.03.2026 12:30:05;Входящий;Принятый;79161112233;74951234567;Иванова Анна;10;3,5\n"
                      "2;15.03.2026 12:31:05;Входящий;Принятый;79161112233;74951234567;Иванова Анна;10;0:05\n")
        << QByteArray("uis_calls") << 0 << QByteArray("1 wait=10|1 duration=210|2 duration=5|0 unit_in_header=1");
    QTest::newRow("minutes of a telephony report")
        << QByteArray("a.csv")
        << QByteArray("Сотрудник;Номер телефона;Дата вызова;Длительность, мин\nА;79161112233;13.03.2026 10:00;3,5\n")
        << QByteArray("bitrix24_calls") << 0 << QByteArray("1 duration=210");
    QTest::newRow("a budget in thousands")
        << QByteArray("a.csv")
        << QByteArray("ID;Название сделки;Бюджет, тыс. руб.;Ответственный;Дата создания сделки;Дата закрытия;"
                      "Этап сделки;Воронка\n1;a;100,5;И;15.03.2026 10:00:00;не закрыта;Переговоры;В\n"
                      "2;b;2 млн;И;15.03.2026 10:00:00;не закрыта;Переговоры;В\n")
        << QByteArray("amocrm_leads") << 0 << QByteArray("1 amount=100500.00|2 amount=2000000.00|0 unit_in_header=1");
    QTest::newRow("a budget in another currency")
        << QByteArray("a.csv")
        << QByteArray("ID,Nome completo,Usuário responsável,Etapa do lead,Funil de vendas,Lead venda R$,Criado em,"
                      "Fechado em\n502,Ana,Maria,Fechado - ganho,Vendas,2300,15.03.2026 11:00:00,"
                      "20.03.2026 11:00:00\n")
        << QByteArray("amocrm_leads") << 0 << QByteArray("1 amount=|0 foreign_currency=1");
    QTest::newRow("costs in millions") << QByteArray("a.csv")
                                       << QByteArray(
                                              "Дата,Источник,Кампания,\"Расход, млн руб.\"\n2026-03-13,g,b,1.5\n")
                                       << QByteArray("generic_costs") << 0
                                       << QByteArray("1 amount=1500000.00|0 unit_in_header=1");
    QTest::newRow("costs of Direct in dollars")
        << QByteArray("a.csv")
        << QByteArray("Дата;Кампания;№ Кампании;Показы;Клики;Расход (USD)\n01.06.2026;b;1;10;1;100,50\n")
        << QByteArray("direct_costs") << 1 << QByteArray("0 foreign_currency=1");
    QTest::newRow("months in thousands")
        << QByteArray("a.csv") << QByteArray("Статья;Янв 2026, тыс. руб.;Фев 2026, тыс. руб.\nРеклама;1,5;2\nCRM;3;4\n")
        << QByteArray("generic_costs") << 0 << QByteArray("1 amount=1500.00|2 amount=2000.00");
    QTest::newRow("pieces and shares by the header")
        << QByteArray("a.csv")
        << QByteArray("Дата;Канал;Сценарий;Отправлено, шт;Доставлено, шт;Прочитано, %;Ответили\n"
                      "01.02.2026;WhatsApp;Корзина;100;96;50;3\n02.02.2026;WhatsApp;Корзина;100;100;52,6%;3\n"
                      "03.02.2026;WhatsApp;Корзина;100;100;1;3\n")
        << QByteArray("campaign_stats") << 0
        << QByteArray("1 sent=100|1 delivered=96|1 opened=48|2 opened=53|3 opened=1|2 replied=3");
    QTest::newRow("shares beside their counts")
        << QByteArray("a.csv")
        << QByteArray("Дата;Канал;Сценарий;Отправлено;Доставлено;Прочитано, %;Прочитано\n"
                      "01.02.2026;WhatsApp;Корзина;100;100;50;50\n02.02.2026;WhatsApp;Корзина;100;100;1;1\n")
        << QByteArray("campaign_stats") << 0 << QByteArray("1 opened=50|2 opened=1");
    QTest::newRow("shares of what was delivered")
        << QByteArray("a.csv")
        << QByteArray("Дата;Канал;Рассылка;Отправлено;Доставлено;Прочитано;Переходы\n"
                      "15.01.2024;WhatsApp;Акция;1000;950;70%;0\n16.01.2024;WhatsApp;Акция;10;10;100%;1\n")
        << QByteArray("campaign_stats") << 0 << QByteArray("1 opened=665|2 opened=10|1 clicked=0|2 clicked=1");
}

void TestClientFiles::stored()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, layout);
    QFETCH(int, rejected);
    QFETCH(QByteArray, expected);
    Options options;
    if (layout.startsWith("table:")) {
        options.layout = QString::fromUtf8(layout);
        options.map = {{"customer", "customer"}, {"at", "at"}, {"quantity", "quantity"}, {"price", "price"}};
    }
    const Result<ReadResult> read = m_case.read(bytes, options, name.constData());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().subject + read.error().detail));
    QCOMPARE(QByteArray::fromStdString(read->mapping.layoutId), layout);
    QCOMPARE(static_cast<int>(read->rejected), rejected);
    QCOMPARE(read->rows.rows - read->split + read->merged + read->rejected, read->rowsRead);
    for (const QByteArray& fact : expected.split('|')) {
        const QByteArray field = fact.mid(fact.indexOf(' ') + 1, fact.indexOf('=') - fact.indexOf(' ') - 1);
        if (fact.startsWith("0 ")) {
            const auto kind = issueByKey(field.toStdString());
            QVERIFY(kind.has_value());
            QCOMPARE(QByteArray::number(static_cast<int>(countOf(*read, *kind))), fact.mid(fact.indexOf('=') + 1));
            continue;
        }
        const int index = facts::fieldByName(read->rows.entity, field.toStdString());
        const std::size_t row = fact.left(fact.indexOf(' ')).toUInt() - 1;
        QVERIFY2(index >= 0 && row < read->rows.rows, fact.constData());
        QCOMPARE(field + '=' + cellText(read->rows, index, row), fact.mid(fact.indexOf(' ') + 1));
    }
}

QTEST_APPLESS_MAIN(TestClientFiles)
#include "tst_client_files.moc"
