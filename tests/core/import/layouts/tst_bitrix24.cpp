// bitrix24_leads, bitrix24_deals and bitrix24_contacts: every cell in quotes, ';' also behind the last one.
#include "support/layout_case.h"

#include <QTimeZone>
#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;
namespace deal = facts::deal;

namespace {

/// Lines of cells as the portal writes them.
QByteArray portal(std::initializer_list<const char*> lines)
{
    QByteArray out;
    for (const char* line : lines) {
        for (const QByteArray& cell : QByteArray(line).split(';'))
            out += '"' + cell + "\";";
        out += '\n';
    }
    return out;
}

std::string dealLine(const facts::Table& deals, std::size_t row)
{
    const std::int64_t amount = deals.intAt(deal::amount, row);
    const std::string status(deals.textAt(deal::status, row));
    return std::string(deals.textAt(deal::id, row)) + ' ' + (status.empty() ? "open" : status) + ' ' +
           (amount == facts::kNull ? "-" : std::to_string(amount)) + ' ' +
           std::string(deals.textAt(deal::currency, row)) + ' ' + std::string(deals.textAt(deal::product, row));
}

}

class TestBitrix24 : public QObject
{
    Q_OBJECT

private:
    LayoutCase m_case;

private Q_SLOTS:
    void deals();
    void dealsEnglish();
    void expectedAhead();
    void halfDays_data();
    void halfDays();
    void gridView();
    void products();
    void leads();
    void contacts();
};

void TestBitrix24::deals()
{
    const Result<ReadResult> result = m_case.read(
        portal({"ID;Название сделки;Воронка;Повторная сделка;Стадия "
                "сделки;Сумма;Валюта;Вероятность;Ответственный;Источник;Компания;Контакт;Сделка "
                "закрыта;Дата создания;Дата изменения;Предполагаемая дата закрытия;Лид;UTM Source;UTM Campaign",
                "1;Лампы;Общая;Нет;Сделка успешна;12000.50;Российский рубль;100;Анна;Сайт;Ромашка;Иван;Да;01.02.2024 "
                "10:00:00;05.02.2024 "
                "10:00:00;05.02.2024;15;yandex;лето",
                "2;Столы;Общая;Да;Сделка провалена;500;Доллар США;0;Анна;;;;Да;01.02.2024 10:00:00;;06.02.2024;;;",
                "3;Окна;Общая;Нет;Переговоры;700;Российский рубль;50;Борис;;;;Нет;02.02.2024 10:00:00;;20.03.2024;;;",
                "4;Двери;Опт;Нет;Отгружено;900;Российский рубль;50;Борис;;;;Да;02.02.2024 10:00:00;;21.02.2024;;;"}));
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("bitrix24_deals"));
    QCOMPARE(result->rowsRead, std::size_t{4});
    QCOMPARE(result->rejected + result->merged, std::size_t{0});
    const facts::Table& rows = result->rows;
    QCOMPARE(dealLine(rows, 0), std::string("1 won 1200050 RUB "));
    QCOMPARE(dealLine(rows, 1), std::string("2 lost 50000 USD "));
    QCOMPARE(dealLine(rows, 2), std::string("3 open 70000 RUB "));
    QCOMPARE(dealLine(rows, 3), std::string("4 open 90000 RUB "));
    QCOMPARE(rows.textAt(deal::kind, 0), std::string_view("deal"));
    QCOMPARE(rows.textAt(deal::pipeline, 3), std::string_view("Опт"));
    QCOMPARE(rows.textAt(deal::lead, 0), std::string_view("L_15"));
    QCOMPARE(rows.textAt(deal::source, 0), std::string_view("yandex")); // of the set that the campaign is of
    QCOMPARE(rows.textAt(deal::campaign, 0), std::string_view("лето"));
    // date -u -d '2024-02-05 +0300' +%s
    QCOMPARE(rows.intAt(deal::closed_at, 0), Instant{1707080400});
    QCOMPARE(rows.intAt(deal::expected_close_at, 0), Instant{1707080400});
    QVERIFY(rows.isEmptyAt(deal::closed_at, 2));
    QVERIFY(!rows.isEmptyAt(deal::closed_at, 3));
    QCOMPARE(countOf(*result, Issue::Kind::EstimatedClose), std::size_t{3});
    QCOMPARE(countOf(*result, Issue::Kind::UnknownStage), std::size_t{1});
    for (const Issue& issue : result->issues)
        if (issue.kind == Issue::Kind::UnknownStage)
            QCOMPARE(issue.value, std::string("Отгружено"));
    QCOMPARE(countOf(*result, Issue::Kind::ForeignCurrency), std::size_t{1});
}

void TestBitrix24::dealsEnglish()
{
    const Result<ReadResult> result = m_case.read(
        portal({"ID;Deal Name;Pipeline;Stage;Income;Currency;Responsible;Closed;Created;Assumed close date;Repeat deal",
                "1;Lamps;General;Deal won;120.00;Russian Ruble;Ann;Yes;02/13/2024 10:00:00 am;02/15/2024;No",
                "2;Lamps;General;Deal lost;80;Russian Ruble;Ann;Yes;02/13/2024 10:00:00 pm;02/16/2024;No"}));
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("bitrix24_deals"));
    QCOMPARE(dealLine(result->rows, 0), std::string("1 won 12000 RUB "));
    QCOMPARE(dealLine(result->rows, 1), std::string("2 lost 8000 RUB "));
    // date -u -d '2024-02-13 10:00 +0300' +%s, 12 hours later
    QCOMPARE(result->rows.intAt(deal::created_at, 0), Instant{1707807600});
    QCOMPARE(result->rows.intAt(deal::created_at, 1), Instant{1707807600 + 12 * 3600});
}

/// Won before the day on which that was expected: closed when it was last changed.
void TestBitrix24::expectedAhead()
{
    const Result<ReadResult> result =
        m_case.read(portal({"ID;Название сделки;Стадия сделки;Сумма;Валюта;Ответственный;Сделка закрыта;Дата создания;"
                            "Дата изменения;Предполагаемая дата закрытия",
                            "1;A;Новая;300;RUB;Анна;Нет;01.02.2026 10:00:00;02.02.2026 10:00:00;10.02.2030",
                            "2;B;Сделка успешна;300;RUB;Анна;Да;01.02.2026 10:00:00;02.02.2026 10:00:00;10.02.2030",
                            "3;C;Сделка успешна;300;RUB;Анна;Да;01.02.2026 10:00:00;13.02.2026 10:00:00;10.02.2026"}));
    QVERIFY(result.has_value());
    const facts::Table& rows = result->rows;
    QVERIFY(rows.isEmptyAt(deal::closed_at, 0));
    // date -u -d '2026-02-02 10:00 +0300' +%s; date -u -d '2026-02-10 +0300' +%s; date -u -d '2030-02-10 +0300' +%s
    QCOMPARE(rows.intAt(deal::closed_at, 1), Instant{1770015600});
    QCOMPARE(rows.intAt(deal::closed_at, 2), Instant{1770670800});
    QCOMPARE(rows.intAt(deal::expected_close_at, 1), Instant{1896901200});
    QCOMPARE(countOf(*result, Issue::Kind::EstimatedClose), std::size_t{2});
}

/// `created`: of the first deal, empty where the file is refused; `guessed`: how many columns say that nothing proves their order.
void TestBitrix24::halfDays_data()
{
    QTest::addColumn<QByteArray>("created");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<int>("guessed");
    const auto row = [](const char* name, const char* created, const char* expected, const char* format,
                        const char* day, int guessed) {
        QTest::newRow(name) << QByteArray(created) << QByteArray(expected) << QString::fromLatin1(format)
                            << QByteArray(day) << guessed;
    };
    row("nothing proves it", "11/02/2026 03:15:00 pm", "12/05/2026", "", "2026-11-02 15:15:00", 2);
    row("another column proves it", "11/02/2026 03:15:00 pm", "25/05/2026", "", "2026-02-11 15:15:00", 0);
    row("the user says it", "11/02/2026 03:15:00 pm", "12/05/2026", "dd/MM/yyyy", "2026-02-11 15:15:00", 0);
    row("no half days", "11/02/2026 15:15:00", "12/05/2026", "", "", 0);
    row("points", "11.02.2026 3:15 pm", "12.05.2026", "", "2026-02-11 15:15:00", 0);
}

void TestBitrix24::halfDays()
{
    QFETCH(QByteArray, created);
    QFETCH(QByteArray, expected);
    QFETCH(QString, format);
    QFETCH(QByteArray, day);
    Options options;
    options.dateFormat = format;
    const QByteArray line = "1;A;Deal won;100;Ann;" + created + ';' + expected;
    const Result<ReadResult> result = m_case.read(
        portal({"ID;Deal Name;Stage;Income;Responsible;Created;Assumed close date", line.constData()}), options);
    QCOMPARE(result.has_value(), !day.isEmpty());
    if (!result) {
        QCOMPARE(result.error().kind, ErrorKind::AmbiguousDates);
        return;
    }
    QCOMPARE(QDateTime::fromSecsSinceEpoch(result->rows.intAt(deal::created_at, 0), QTimeZone("Europe/Moscow"))
                 .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                 .toUtf8(),
             day);
    QTEST(static_cast<int>(countOf(*result, Issue::Kind::OrderGuessed)), "guessed");
    QCOMPARE(result->mapping.columns[5].needsLook, countOf(*result, Issue::Kind::OrderGuessed) > 0);
}

void TestBitrix24::gridView()
{
    const Result<ReadResult> result = m_case.read(portal(
        {"ID;Сделка;Стадия сделки;Дела;Клиент;Сумма/Валюта;Ответственный;Дата создания",
         "1;Лампы;Новая;;Иван;12 000 руб.;Анна;01.02.2024 10:00:00",
         "2;Столы;Новая;;;$1,500.00;Анна;01.02.2024 10:00:00", "3;Окна;Новая;;;договорная;Анна;01.02.2024 10:00:00"}));
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("bitrix24_deals"));
    QCOMPARE(dealLine(result->rows, 0), std::string("1 open 1200000 RUB "));
    QCOMPARE(dealLine(result->rows, 1), std::string("2 open 150000 USD "));
    QCOMPARE(dealLine(result->rows, 2), std::string("3 open -  "));
    QCOMPARE(countOf(*result, Issue::Kind::BadNumber), std::size_t{1});
}

// Deal 1: lines of 2 x 100.05 and 3 x 100.20. Deal 2: the rows repeat the deal's own amount. Deal 3: one row.
void TestBitrix24::products()
{
    const Result<ReadResult> result = m_case.read(
        portal({"ID;Название сделки;Стадия сделки;Сумма;Дата создания;Товар;Цена;Количество",
                "1;А;Новая;200.10;01.02.2024 10:00:00;Лампа;100.05;2", "2;Б;Новая;5000;01.02.2024 10:00:00;Стул;1000;1",
                "1;А;Новая;300.60;01.02.2024 10:00:00;Плафон;100.20;3",
                "2;Б;Новая;5000;01.02.2024 10:00:00;Стол;4000;1", "3;В;Новая;70;01.02.2024 10:00:00;Гвоздь;7;10"}));
    QVERIFY(result.has_value());
    QCOMPARE(result->rowsRead, std::size_t{5});
    QCOMPARE(result->merged, std::size_t{2});
    QCOMPARE(result->rejected, std::size_t{0});
    QCOMPARE(result->rows.rows, std::size_t{3});
    QCOMPARE(dealLine(result->rows, 0), std::string("1 open 50070  Плафон"));
    QCOMPARE(dealLine(result->rows, 1), std::string("2 open 500000  Стол"));
    QCOMPARE(dealLine(result->rows, 2), std::string("3 open 7000  Гвоздь"));
    QCOMPARE(countOf(*result, Issue::Kind::RepeatedId), std::size_t{0});
}

void TestBitrix24::leads()
{
    const QByteArray file =
        portal({"ID;Название лида;Статус;Имя;Фамилия;Рабочий телефон;Мобильный телефон;Рабочий e-mail;Возможная "
                "сумма;Валюта;Источник;Ответственный;Дата создания;Повторный лид;UTM Source",
                "15;Заявка;Качественный лид;Иван;Петров;8 916 123-45-67, +7 916 123-45-68;+79161234567;A@b.ru, "
                "c@d.ru;100;Российский рубль;Сайт;Анна;01.02.2024 10:00:00;Нет;vk",
                "16;Спам;Некачественный лид;;;;;;;;;Анна;01.02.2024 11:00:00;Нет;",
                "17;Звонок;В работе;;;;;;;;;Анна;01.02.2024 12:00:00;Нет;"});
    const Result<ReadResult> result = m_case.read(file);
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("bitrix24_leads"));
    const facts::Table& rows = result->rows;
    QCOMPARE(rows.rows, std::size_t{3});
    QCOMPARE(dealLine(rows, 0), std::string("L_15 open 10000 RUB "));
    QCOMPARE(dealLine(rows, 1), std::string("L_16 lost -  "));
    QCOMPARE(dealLine(rows, 2), std::string("L_17 open -  "));
    QCOMPARE(rows.column(deal::qualified)->flags, (std::vector<std::int8_t>{1, 0, 0}));
    QCOMPARE(rows.textAt(deal::kind, 2), std::string_view("lead"));
    QCOMPARE(rows.textAt(deal::source, 0), std::string_view("vk"));
    QCOMPARE(rows.column(deal::phone)->list(0).size(), std::size_t{2});
    QCOMPARE(rows.column(deal::email)->list(0).size(), std::size_t{2});
    QVERIFY(result->issues.empty());

    const Result<Mapping> english = m_case.inspect(portal(
        {"ID;Lead Name;First Name;Last Name;Phone;E-mail;Status;Opportunity;Currency;Source;Responsible;Created"}));
    QCOMPARE(english->layoutId, std::string("bitrix24_leads"));
}

void TestBitrix24::contacts()
{
    const Result<ReadResult> result = m_case.read(portal(
        {"ID;Контакт;Имя;Фамилия;Тип контакта;Компания;Ответственный;Рабочий телефон;Другой телефон;Рабочий "
         "e-mail;Дата создания;Дата "
         "изменения",
         "7;Иван Петров;Иван;Петров;Клиенты;Ромашка;Анна;8 916 123-45-67;+7 916 123-45-68 доб. 5;a@b.ru;01.02.2024 "
         "10:00:00;02.02.2024 10:00:00",
         ";Без номера;;;;;Анна;;;;01.02.2024 10:00:00;"}));
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("bitrix24_contacts"));
    QCOMPARE(result->rows.rows, std::size_t{1});
    QCOMPARE(result->rejected, std::size_t{1});
    QCOMPARE(countOf(*result, Issue::Kind::EmptyId), std::size_t{1});
    QCOMPARE(result->rows.textAt(facts::customer::id, 0), std::string_view("7"));
    QCOMPARE(result->rows.column(facts::customer::phone)->list(0).size(), std::size_t{2});
    QVERIFY(!result->rows.isEmptyAt(facts::customer::name, 0));
}

QTEST_APPLESS_MAIN(TestBitrix24)
#include "tst_bitrix24.moc"
