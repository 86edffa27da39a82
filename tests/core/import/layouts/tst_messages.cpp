// Messengers and people: wazzup_messages, waba_insights, campaign_stats, users_list, user_activity, forecasts_table.
#include "core/import/text/phones.h"
#include "import_text.h"

using namespace zamer;
using namespace zamer::import;
namespace activity = facts::activity;
namespace mailing = facts::message_campaign;

class TestMessages : public QObject
{
    Q_OBJECT

private:
    ImportText m_text;

private Q_SLOTS:
    void wazzup();
    void undelivered();
    void waba();
    void mailings();
    void users();
    void userDays();
    void forecasts();
    void forecastNeedsItsDay();
};

void TestMessages::wazzup()
{
    const auto read = m_text.read("messageId,channelId,chatType,chatId,dateTime,type,isEcho,status,authorName\n"
                                  "m1,c1,whatsapp,79161234567,2026-01-31T10:00:00Z,text,false,inbound,\n"
                                  "m2,c1,whatsapp,79161234567,2026-01-31T10:05:00Z,text,true,delivered,Анна\n"
                                  "m3,c1,telegram,9161234567,2026-01-31T10:06:00Z,text,true,sent,\n"
                                  "m4,c1,vk,4711,2026-01-31T10:07:00Z,text,false,inbound,Клиент\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("wazzup_messages"));
    const facts::Table& rows = read->rows;
    QCOMPARE(rows.rows, std::size_t{4});
    QCOMPARE(rows.textAt(activity::kind, 0), std::string_view("message"));
    QCOMPARE(rows.textAt(activity::direction, 0), std::string_view("in"));
    QCOMPARE(rows.textAt(activity::direction, 1), std::string_view("out"));
    QCOMPARE(rows.textAt(activity::user, 1), std::string_view("Анна"));
    QCOMPARE(rows.column(activity::automated)->flags[1], std::int8_t{0});
    QCOMPARE(rows.column(activity::automated)->flags[2], std::int8_t{1});
    QVERIFY(rows.isEmptyAt(activity::user, 3));
    QCOMPARE(rows.textAt(activity::dialogue, 0), rows.textAt(activity::dialogue, 1));
    QVERIFY(rows.textAt(activity::dialogue, 3).starts_with("vk/~")); // the number is a person's
    for (const int field : {activity::dialogue, activity::customer, activity::channel})
        for (std::size_t row = 0; row < rows.rows; ++row)
            QVERIFY(rows.textAt(field, row).find("916123") == std::string_view::npos);
    const facts::Column& phone = *rows.column(activity::phone);
    QCOMPARE(phone.list(0).size(), std::size_t{1});
    QCOMPARE(phone.words->text(phone.list(0)[0]), std::string_view(pseudonym("79161234567", SecretKey{})));
    QCOMPARE(phone.list(2).size(), std::size_t{0}); // Telegram's ids are no phones
    // date -u -d '2026-01-31 10:00 +0000' +%s
    QCOMPARE(rows.intAt(activity::at, 0), Instant{1769853600});
}

/// What was never delivered is no reply.
void TestMessages::undelivered()
{
    const auto read = m_text.read("messageId,chatType,chatId,dateTime,isEcho,status,authorName\n"
                                  "m1,telegram,812345,2026-01-31T10:00:00Z,false,inbound,\n"
                                  "m2,telegram,812345,2026-01-31T10:05:00Z,true,error,Анна\n"
                                  "m3,telegram,812345,2026-01-31T12:05:00Z,true,read,Анна\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rejected, std::size_t{1});
    QCOMPARE(countOf(*read, Issue::Kind::NotDelivered), std::size_t{1});
    // date -u -d '2026-01-31 12:05 +0000' +%s
    QCOMPARE(read->rows.intAt(activity::at, 1), Instant{1769861100});
    QCOMPARE(read->rows.textAt(activity::dialogue, 0), read->rows.textAt(activity::dialogue, 1));
    QVERIFY(read->rows.textAt(activity::dialogue, 0).starts_with("telegram/~"));
}

void TestMessages::waba()
{
    const auto read = m_text.read("template_id,start,end,sent,delivered,read,clicked\n"
                                  "8811,1769817600,1769904000,100,95,80,12\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("waba_insights"));
    QCOMPARE(read->rows.intAt(mailing::at, 0), Instant{1769817600});
    QCOMPARE(read->rows.numbers(mailing::opened)[0], 80.0);
    QCOMPARE(read->rows.textAt(mailing::channel, 0), std::string_view("whatsapp"));
    QCOMPARE(read->rows.textAt(mailing::scenario, 0), std::string_view("8811"));
}

void TestMessages::mailings()
{
    const auto read = m_text.read("Дата;Канал;Рассылка;Отправлено;Доставлено;Прочитано;Клики;Ответили\n"
                                  "31.01.2026;Telegram;Акция;200;190;150;20;9\n"
                                  "31.01.2026;;Итого;200;190;150;20;9\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("campaign_stats"));
    QCOMPARE(read->rows.rows, std::size_t{1});
    QCOMPARE(read->rows.numbers(mailing::replied)[0], 9.0);
    QCOMPARE(read->rows.textAt(mailing::scenario, 0), std::string_view("Акция"));
    QCOMPARE(m_text.layoutOf("Date,Channel,Sent\n2026-01-31,x,5\n"), QString());
}

void TestMessages::users()
{
    const auto read = m_text.read(
        "Сотрудник;Отдел;Роль;Лицензия;Дата увольнения\nАнна;Опт;менеджер;да;\nПётр;Опт;РОП;нет;31.01.2026\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("users_list"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    QCOMPARE(read->rows.textAt(facts::user::team, 1), std::string_view("Опт"));
    QCOMPARE(read->rows.column(facts::user::licensed)->flags[1], std::int8_t{0});
    QVERIFY(!read->rows.isEmptyAt(facts::user::active_to, 1));
    QCOMPARE(m_text.layoutOf("contact_id,account_id,name,email,role\n1,2,A,b@c.d,owner\n"), QString());
}

void TestMessages::userDays()
{
    const auto read = m_text.read("Пользователь;Дата;Входы;Активные минуты;Записей\nАнна;31.01.2026;3;240;18\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("user_activity"));
    QCOMPARE(read->rows.numbers(facts::user_day::active_minutes)[0], 240.0);
    QCOMPARE(read->rows.numbers(facts::user_day::records)[0], 18.0);
}

void TestMessages::forecasts()
{
    const auto read = m_text.read("Месяц;Менеджер;Прогноз;Дата прогноза\n"
                                  "март 2026;Анна;1 500 000;25.02.2026\n"
                                  "2026-04;Анна;900 000;25.03.2026\n"
                                  "05.2026;Анна;900 000;25.03.2026\n"
                                  "17.06.2026;Анна;900 000;25.03.2026\n"
                                  "Май 2026 г.;Анна;1;25.03.2026\n"
                                  "скоро;Анна;1;25.03.2026\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("forecasts_table"));
    QCOMPARE(read->rows.rows, std::size_t{5});
    QCOMPARE(read->rejected, std::size_t{1});
    // date -u -d '2026-03-01 00:00 +0300' +%s (and -04-01, -05-01, -06-01)
    QCOMPARE(read->rows.intAt(facts::forecast::month, 0), Instant{1772312400});
    QCOMPARE(read->rows.intAt(facts::forecast::month, 1), Instant{1774990800});
    QCOMPARE(read->rows.intAt(facts::forecast::month, 2), Instant{1777582800});
    QCOMPARE(read->rows.intAt(facts::forecast::month, 3), Instant{1780261200});
    QCOMPARE(read->rows.intAt(facts::forecast::month, 4), Instant{1777582800});
    QCOMPARE(read->rows.intAt(facts::forecast::amount, 0), std::int64_t{150'000'000});
}

void TestMessages::forecastNeedsItsDay()
{
    const QByteArray file = "Месяц;Менеджер;План\n2026-03;Анна;100\n";
    const auto refused = m_text.read(file);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(refused.error().detail, QStringLiteral("made_at"));
    Options options;
    options.constants = {{"made_at", "2026-02-20"}};
    QVERIFY(m_text.read(file, options).has_value());
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
