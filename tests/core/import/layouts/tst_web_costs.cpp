// Traffic and costs: ga4_traffic, metrica_utm, direct_costs, vk_costs, generic_costs.
#include "import_text.h"

#include <QTimeZone>

using namespace zamer;
using namespace zamer::import;
namespace visit = facts::visit;
namespace cost = facts::cost;

class TestWebCosts : public QObject
{
    Q_OBJECT

private:
    ImportText m_text;

private Q_SLOTS:
    void analytics();
    void analyticsByHour();
    void analyticsByNthDay_data();
    void analyticsByNthDay();
    void analyticsWithoutDay();
    void metrica();
    void goals();
    void directApi_data();
    void directApi();
    void directPages();
    void vk();
    void own();
    void monthsOfCosts();
    void shortCosts_data();
    void shortCosts();
    void ownSources_data();
    void ownSources();
};

void TestWebCosts::analytics()
{
    const auto read = m_text.read("Session source / medium,Session campaign,Date,Sessions,Active users,Key events\n"
                                  "google / cpc,spring,20260131,12,10,2\n"
                                  "(direct) / (none),(not set),20260131,5,5,0\n"
                                  "(not set),(not set),20260201,1,1,0\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("ga4_traffic"));
    QCOMPARE(read->rows.rows, std::size_t{3});
    QCOMPARE(read->rows.textAt(visit::source, 0), std::string_view("google"));
    QCOMPARE(read->rows.textAt(visit::medium, 0), std::string_view("cpc"));
    QCOMPARE(read->rows.textAt(visit::source, 1), std::string_view("(direct)"));
    QCOMPARE(read->rows.textAt(visit::medium, 1), std::string_view("(none)"));
    QVERIFY(read->rows.isEmptyAt(visit::campaign, 1));
    QVERIFY(read->rows.isEmptyAt(visit::source, 2));
    QCOMPARE(read->rows.numbers(visit::leads)[0], 2.0);
    // date -u -d '2026-01-31 00:00 +0300' +%s
    QCOMPARE(read->rows.intAt(visit::day, 0), Instant{1769806800});
}

void TestWebCosts::analyticsByHour()
{
    const auto read = m_text.read("Session source / medium,Date + hour (YYYYMMDDHH),Sessions,Total users\n"
                                  "google / cpc,2026013109,3,3\n"
                                  "google / cpc,2026013110,4,2\n"
                                  "google / cpc,2026020100,1,1\n"
                                  "google / cpc,2026xx,1,1\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.numbers(visit::sessions)[0], 7.0);
    QCOMPARE(read->rows.intAt(visit::day, 0), Instant{1769806800});
    QVERIFY(!read->rows.has(visit::users)); // the same person at nine and at ten
    QCOMPARE(read->merged, std::size_t{1});
    QCOMPARE(read->rejected, std::size_t{1});
    QCOMPARE(read->rowsRead, std::size_t{4});
}

/// `days`: of the rows accepted, or why the file is refused.
void TestWebCosts::analyticsByNthDay_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<int>("rejected");
    const QByteArray head =
        "# ------\n# Traffic\n# Shop-123\n# Start date: 20260130\n# End date: 20260228\n# ------\n\n";
    const QByteArray rows = ",Session source / medium,Sessions\n0000,google / cpc,12\n0002,google / cpc,7\n";
    QTest::newRow("days") << head + "Nth day" + rows << QByteArray("2026-01-30 2026-02-01") << 0;
    QTest::newRow("without dimension") << head + "Nth day,Sessions\n0000,12\n0001,7\n"
                                       << QByteArray("2026-01-30 2026-01-31") << 0;
    QTest::newRow("with totals") << head + "Nth day" + rows + ",,19,Grand total\n"
                                 << QByteArray("2026-01-30 2026-02-01") << 0;
    QTest::newRow("broken") << head + "Nth day" + rows + "0.5,google / cpc,7\n-1,a / b,1\n"
                            << QByteArray("2026-01-30 2026-02-01") << 2;
    QTest::newRow("dates beside") << head + "Date,Nth week,Session source,Sessions\n20260131,0000,google,5\n"
                                  << QByteArray("2026-01-31") << 0;
    QTest::newRow("the chart's data first")
        << head + "Nth day,Direct,Organic Search\n0000,5,2\n0001,6,3\n\n" + head +
               "Session source,Date,Sessions\ngoogle,20260131,5\n\n" + head + "Country,Sessions\nRussia,5\n"
        << QByteArray("2026-01-31") << 0;
    QTest::newRow("no start") << "Nth day" + rows << QByteArray("Nth day: days") << 0;
    QTest::newRow("weeks") << head + "Nth week" + rows << QByteArray("Nth week: ") << 0;
    QTest::newRow("months") << head + "Nth month" + rows << QByteArray("Nth month: ") << 0;
}

void TestWebCosts::analyticsByNthDay()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QByteArrayList days;
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::NoExactDay);
        days.append(QString(read.error().subject + QStringLiteral(": ") + read.error().detail).toUtf8());
    } else {
        QTEST(static_cast<int>(read->rejected), "rejected");
        for (std::size_t row = 0; row < read->rows.rows; ++row)
            days.append(QDateTime::fromSecsSinceEpoch(read->rows.intAt(visit::day, row), QTimeZone("Europe/Moscow"))
                            .toString(QStringLiteral("yyyy-MM-dd"))
                            .toUtf8());
    }
    QTEST(days.join(' '), "days");
}

void TestWebCosts::analyticsWithoutDay()
{
    const QByteArray file = "Session source,Sessions\ngoogle,12\n";
    const auto refused = m_text.read(file);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(refused.error().detail, QStringLiteral("day"));
    Options options;
    options.constants = {{"day", "2026-01-31"}};
    const auto said = m_text.read(file, options);
    QVERIFY(said.has_value());
    QCOMPARE(said->rows.intAt(visit::day, 0), Instant{1769806800});
    // The lines above the header name the days.
    const QByteArray head = "# ---\n# Traffic\n# Start date: 20260131\n# End date: ";
    const auto month = m_text.read(head + "20260228\n# ---\n\n" + file);
    QVERIFY(!month.has_value());
    QCOMPARE(month.error().kind, ErrorKind::PeriodAsWhole);
    QCOMPARE(month.error().subject, QStringLiteral("2026-01-31 – 2026-02-28"));
    QCOMPARE(month.error().detail, QStringLiteral("2026-02-28"));
    const auto day = m_text.read(head + "20260131\n# ---\n\n" + file);
    QVERIFY(day.has_value());
    QCOMPARE(day->rows.intAt(visit::day, 0), Instant{1769806800});
}

void TestWebCosts::metrica()
{
    const auto read =
        m_text.read("UTM Source,UTM Medium,UTM Campaign,Дата визита,Визиты,Посетители,Отказы,Время на сайте\n"
                    "yandex,cpc,brand,2026-01-31,40,30,0.1,00:01:05\n"
                    "Не определено,,,2026-01-31,4,3,0.1,00:01:05\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("metrica_utm"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.textAt(visit::source, 0), std::string_view("yandex"));
    QVERIFY(read->rows.isEmptyAt(visit::source, 1));
    QCOMPARE(read->rows.numbers(visit::users)[0], 30.0);
}

void TestWebCosts::goals()
{
    const QByteArray one = "UTM Source,Дата визита,Визиты,Достижения цели (Заявка)\nvk,2026-01-31,4,2\n";
    const auto lead = m_text.read(one);
    QVERIFY(lead.has_value());
    QCOMPARE(lead->rows.numbers(visit::leads)[0], 2.0);
    QVERIFY(lead->mapping.columns[3].needsLook);
    const auto several = m_text.read(
        "UTM Source,Дата визита,Визиты,Достижения цели (Меню),Достижения цели (Цены)\nvk,2026-01-31,4,2,3\n");
    QVERIFY(several.has_value());
    QVERIFY(!several->rows.has(visit::leads));
    QVERIFY(several->mapping.columns[3].needsLook);
    QCOMPARE(countOf(*several, Issue::Kind::SeveralGoals), std::size_t{2});
    const QByteArray both = "UTM Source,Дата визита,Визиты,\"Достижение цели (Заявка)\",\"Достижение цели "
                            "(Звонок)\"\nvk,2026-01-31,4,2,3\n";
    const auto open = m_text.read(both);
    QVERIFY(open.has_value());
    QVERIFY(!open->rows.has(visit::leads));
    QCOMPARE(countOf(*open, Issue::Kind::SeveralGoals), std::size_t{2});
    Options options;
    options.map = {{"Достижение цели (Звонок)", "leads"}};
    const auto said = m_text.read(both, options);
    QVERIFY(said.has_value());
    QCOMPARE(said->rows.numbers(visit::leads)[0], 3.0);
    QCOMPARE(countOf(*said, Issue::Kind::SeveralGoals), std::size_t{0});
}

void TestWebCosts::directApi_data()
{
    QTest::addColumn<QByteArray>("cost1");
    QTest::addColumn<QByteArray>("cost2");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("micros");
    QTest::newRow("micros") << QByteArray("1250000000") << QByteArray("340000") << qint64{125'000} << true;
    QTest::newRow("units") << QByteArray("1250.00") << QByteArray("0.34") << qint64{125'000} << false;
    QTest::newRow("whole units") << QByteArray("1250") << QByteArray("20000") << qint64{125'000} << false;
}

void TestWebCosts::directApi()
{
    QFETCH(QByteArray, cost1);
    QFETCH(QByteArray, cost2);
    QFETCH(qint64, minor);
    QFETCH(bool, micros);
    const auto read =
        m_text.read("Date\tCampaignId\tCampaignName\tImpressions\tClicks\tCost\n2026-01-31\t17\tBrand\t1000\t50\t" +
                    cost1 + "\n2026-02-01\t17\tBrand\t10\t1\t" + cost2 + "\n2026-02-02\t17\tBrand\t10\t0\t--\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("direct_costs"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.intAt(cost::amount, 0), minor);
    QCOMPARE(countOf(*read, Issue::Kind::MicroUnits) > 0, micros);
    QCOMPARE(read->rows.textAt(cost::campaign, 0), std::string_view("Brand"));
    QCOMPARE(read->rows.textAt(cost::source, 0), std::string_view("yandex"));
    QCOMPARE(read->rows.textAt(cost::kind, 0), std::string_view("marketing"));
    QCOMPARE(read->rows.numbers(cost::impressions)[0], 1000.0);
}

void TestWebCosts::directPages()
{
    const auto read =
        m_text.read("Дата;Кампания;№ Кампании;Группа;№ Группы;Показы;Клики;CTR (%);Расход (руб.);Отказы (%)\n"
                    "31.01.2026;Бренд;M-17;Г;5;1000;50;5,0;1250,50;-\n"
                    "Итого;;;;;1000;50;5,0;1250,50;-\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("direct_costs"));
    QCOMPARE(read->rows.rows, std::size_t{1});
    QCOMPARE(read->rows.intAt(cost::amount, 0), std::int64_t{125'050});
    QCOMPARE(read->rows.numbers(cost::clicks)[0], 50.0);
    QCOMPARE(countOf(*read, Issue::Kind::MicroUnits), std::size_t{0});
}

void TestWebCosts::vk()
{
    const auto read =
        m_text.read("day,campaign,spent,impressions,clicks,reach\n2026-01-31,Весна,450.75,9000,30,8000\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("vk_costs"));
    QVERIFY(read->mapping.layout->guessed);
    QCOMPARE(read->rows.intAt(cost::amount, 0), std::int64_t{45'075});
    QCOMPARE(read->rows.textAt(cost::source, 0), std::string_view("vk"));
}

void TestWebCosts::own()
{
    const auto read = m_text.read("Дата;Статья;Источник;Кампания;Сумма;Валюта\n"
                                  "31.01.2026;Реклама в Директе;yandex;Бренд;10 000,50;RUB\n"
                                  "31.01.2026;Лицензии CRM;;;5 000;руб.\n"
                                  "31.01.2026;Зарплата отдела;;;200 000;\n"
                                  "31.01.2026;Аренда;;;70 000;RUB\n"
                                  "31.01.2026;Реклама;google;;100;USD\n"
                                  "31.01.2026;Итого;;;285 100;RUB\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("generic_costs"));
    QCOMPARE(read->rows.rows, std::size_t{4});
    QCOMPARE(read->rows.textAt(cost::kind, 0), std::string_view("marketing"));
    QCOMPARE(read->rows.textAt(cost::kind, 1), std::string_view("crm"));
    QCOMPARE(read->rows.textAt(cost::kind, 2), std::string_view("sales"));
    QCOMPARE(read->rows.textAt(cost::kind, 3), std::string_view("Аренда"));
    QCOMPARE(read->rows.intAt(cost::amount, 0), std::int64_t{1'000'050});
    QCOMPARE(countOf(*read, Issue::Kind::ForeignCurrency), std::size_t{1});
    QCOMPARE(countOf(*read, Issue::Kind::TotalRow), std::size_t{1});
    QCOMPARE(read->rowsRead, read->rows.rows + read->rejected);
}

void TestWebCosts::monthsOfCosts()
{
    const auto read =
        m_text.read("Статья;Янв 2026;Фев 2026;Итого\nРеклама;100;200;300\nЗарплата;50;;50\nИтого;150;200;350\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("generic_costs"));
    QCOMPARE(read->rows.rows, std::size_t{3});
    QCOMPARE(read->rejected, std::size_t{0});
    QCOMPARE(read->rows.textAt(cost::kind, 1), std::string_view("marketing"));
    QCOMPARE(read->rows.intAt(cost::amount, 1), std::int64_t{20'000});
    // date -u -d '2026-02-01 00:00 +0300' +%s; date -u -d '2026-02-28 00:00 +0300' +%s
    QCOMPARE(read->rows.intAt(cost::at, 1), std::int64_t{1'769'893'200});
    QCOMPARE(read->rows.intAt(cost::until, 1), std::int64_t{1'772'226'000});
}

/// Files with the template's own headers and not all of them. `expected`: first and last day, amount.
void TestWebCosts::shortCosts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* file, const char* expected) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(expected);
    };
    add("by month", "Месяц;Канал;Расход\nИюнь 2026;cpc;1000\nАвг.26;seo;7000\n",
        "2026-06-01 2026-06-30 1000|2026-08-01 2026-08-31 7000");
    add("by week", "Период;Канал;Расход\n01.06.2026 - 07.06.2026;cpc;1000\nскоро;cpc;1\nИюнь 2026;seo;5000\n",
        "2026-06-01 2026-06-07 1000|2026-06-01 2026-06-30 5000|bad_date ххххх");
    add("weeks under a day's header", "Дата;Канал;Расход\n01.06.2026 - 07.06.2026;cpc;1000\n",
        "2026-06-01 2026-06-07 1000");
    add("without an item", "Дата;Источник;Кампания;Сумма;Валюта\n15.06.2026;google;x;1 000;руб\n", "2026-06-15 - 1000");
    add("of a campaign", "Дата;Кампания;Сумма\n15.06.2026;x;100\n", "2026-06-15 - 100");
    add("of a source: may be sales", "Дата;Источник;Сумма\n15.06.2026;x;100\n", "");
    add("a sum among other things", "Дата;Кампания;Сумма;Клиент\n15.06.2026;x;100;А\n", "");
}

void TestWebCosts::shortCosts()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QStringList list;
    const LocalTime zone(Settings().timeZone);
    for (std::size_t row = 0; read && row < read->rows.rows; ++row) {
        const bool whole = read->rows.has(cost::until) && !read->rows.isEmptyAt(cost::until, row);
        list << zone.iso(read->rows.intAt(cost::at, row)).left(10) + QLatin1Char(' ') +
                    (whole ? zone.iso(read->rows.intAt(cost::until, row)).left(10) : QStringLiteral("-")) +
                    QLatin1Char(' ') + QString::number(read->rows.intAt(cost::amount, row) / 100);
    }
    if (read)
        for (const Issue& issue : read->issues)
            if (issue.rejects)
                list << QString::fromStdString(std::string(issueKey(issue.kind)) + ' ' + issue.value);
    QTEST(list.join(QLatin1Char('|')), "expected");
}

/// Tables of the costs of several systems, that look like a report of one: "layout kind source campaign".
void TestWebCosts::ownSources_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* file, const char* expected) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(expected);
    };
    add("a source", "Дата;Источник;Кампания;Расход, руб.;Клики;Показы\n01.02.2026;VK;a;1000;1;2\n",
        "generic_costs marketing VK a");
    add("a source and a medium", "Дата;Источник;Канал;Кампания;Расход;Клики\n01.02.2026;VK;social;a;1000;1\n",
        "generic_costs marketing VK a");
    add("a place", "Дата;Площадка;Кампания;Расход;Клики\n01.02.2026;VK Реклама;a;1000;1\n",
        "generic_costs marketing VK Реклама a");
    add("marks", "Дата;utm_source;utm_medium;utm_campaign;Расход;Клики;Показы\n01.02.2026;vk;social;a;1000;1;2\n",
        "generic_costs marketing vk a");
    add("a system by month",
        "Период;Рекламная система;Кампания;Показы;Клики;Расход, руб.\nянварь 2026;Telegram Ads;a;100;10;1000\n",
        "generic_costs marketing Telegram Ads a");
    add("as VK says it", "Дата;Источник;Кампания;Потрачено;Показы\n01.02.2026;Google;a;1000;1\n",
        "generic_costs marketing Google a");
    add("the template in English", "Date,Item,Source,Campaign,Amount,Currency\n2026-02-01,CRM licences,x,,120,RUB\n",
        "generic_costs crm x ");
    add("by category", "Date,Category,Source,Campaign,Amount\n2026-02-01,Advertising,Google,spring,1200.50\n",
        "generic_costs marketing Google spring");
    add("of what is sold", "Date,Item,Amount\n2026-02-01,Lamp,1200.50\n", "");
    add("a category that is sold", "Дата;Категория;Источник;Сумма\n01.02.2026;Лампы;x;100\n", "");
    add("a site of Direct's network", "Дата;№ кампании;Площадка;Расход;Клики\n01.02.2026;17;dzen.ru;1000;1\n",
        "direct_costs marketing yandex 17");
    add("Direct", "Дата;Кампания;Расход, руб.;Клики;Показы\n01.02.2026;a;1000;1;2\n",
        "direct_costs marketing yandex a");
}

void TestWebCosts::ownSources()
{
    QFETCH(QByteArray, file);
    const auto read = m_text.read(file);
    QString found;
    if (read) {
        const auto text = [&read](int field) {
            return QString::fromStdString(std::string(read->rows.textAt(field, 0)));
        };
        found = QStringLiteral("%1 %2 %3 %4")
                    .arg(QString::fromStdString(read->mapping.layoutId), text(cost::kind), text(cost::source),
                         text(cost::campaign));
    }
    QTEST(found, "expected");
}

QTEST_APPLESS_MAIN(TestWebCosts)
#include "tst_web_costs.moc"
