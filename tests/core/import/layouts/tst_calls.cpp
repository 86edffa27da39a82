// The telephony layouts mango, mango_history, megafon_calls, zadarma_calls, uis_calls and bitrix24_calls on small files; asterisk_cdr has
// tests of its own. A call's line: direction, answered, wait, talk, user, phones.
#include "support/layout_case.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;
namespace activity = facts::activity;

namespace {

const QByteArray kHistory =
    "Дата;Время;Кто звонил;Номер или Call-back компании;Кому звонили;Длительность вызова ЧЧ:MM:СС\n"
    "05.02.2024;10:15:30;+7 916 123-45-67;74950000000;Анна;00:02:05\n"
    "05.02.2024;10:20;Анна;74950000000;89161234567;–\n"
    "06.02.2024;09:00:00;Анна;–;Борис;00:00:30\n";
const QByteArray kHistoryOfMachines =
    "Дата;Время;Кто звонил;Номер или Call-back компании;Кому звонили;Длительность вызова ЧЧ:MM:СС\n"
    "05.02.2024;10:15:30;+7 916 123-45-67;74950000000;IVR;00:00:12\n"
    "05.02.2024;10:20;sip:anna@vpbx;74950000000;89161234567;00:00:40\n";
const QByteArray kMegafon =
    "uid,type,status,client,user,account,groupname,diversion,destination,start,wait,duration,record,rating\n"
    "a1,in,success,79161234567,anna,,,74950000000,,2024-02-05T07:15:30Z,7,60,,\n"
    "a2,missed,missed,79161234567,anna,,,74950000000,,2024-02-05T08:00:00Z,20,0,,\n"
    "a3,out,noanswer,79161234568,boris,,,,,2024-02-05T08:10:00Z,30,0,,\n";
const QByteArray kMegafonNames = "uid,type,status,client,user,username,start,wait,duration\n"
                                 "a1,in,success,79161234567,anna@vats,Анна Иванова,2024-02-05T07:15:30Z,7,60\n"
                                 "a2,out,success,79161234567,boris@vats,,2024-02-05T07:25:30Z,7,60\n";
const QByteArray kZadarmaPbx = "call_id,sip,callstart,clid,destination,disposition,seconds,is_recorded,pbx_call_id\n"
                               "1,100,2024-02-05 10:00:00,79161234567,100,answered,65,true,in_1\n"
                               "2,101,2024-02-05 10:00:00,79161234567,101,cancel,0,false,in_1\n"
                               "3,100,2024-02-05 11:00:00,100,79161234568,no answer,0,false,out_2\n"
                               "4,100,2024-02-05 12:00:00,100,101,answered,5,false,int_3\n";
const QByteArray kZadarmaIn = "id,sip,callstart,from,to,billseconds,disposition,description\n"
                              "9,,2024-02-05 10:00:00,79161234567,74950000000,65,answered,x\n";
const QByteArray kUis =
    "id,start_time,finish_time,direction,is_lost,contact_phone_number,virtual_phone_number,wait_duration,"
    "talk_duration,employees\n"
    "5,2024-02-05 10:00:00,2024-02-05 10:02:00,in,false,79161234567,74950000000,8,112,Анна\n"
    "6,2024-02-05 11:00:00,2024-02-05 11:00:20,in,true,79161234567,74950000000,20,0,\n"
    "7,2024-02-05 12:00:00,2024-02-05 12:00:20,out,false,79161234568,74950000000,5,15,Анна\n";
const QByteArray kUisRussian =
    "ID сессии звонка;Дата и время;Направление;Статус;Номер абонента;Виртуальный номер;Время ожидания;"
    "Длительность разговора;Сотрудник\n"
    "5;05.02.2024 10:00:00;Входящий;Принятый;79161234567;74950000000;00:00:08;00:01:52;Анна\n"
    "6;05.02.2024 11:00:00;Входящий;Потерянный;79161234567;74950000000;00:00:20;00:00:00;\n";
const QByteArray kBitrix =
    "Сотрудник;Номер портала;Номер телефона;Тип звонка;Время звонка;Дата вызова;Статус;Стоимость;CRM\n"
    "Анна;74950000000;+79161234567;входящий;3 мин 15 сек;05.02.2024 10:00:00;Успешный звонок;—;—\n"
    "—;74950000000;+79161234567;входящий с перенаправлением;0 сек;05.02.2024 11:00:00;Пропущенный звонок;—;—\n"
    "Анна;74950000000;+79161234568;исходящий;—;05.02.2024 12:00:00;Занято;—;—\n"
    "—;74950000000;+79161234569;информационный;12 сек;05.02.2024 13:00:00;Успешный звонок;—;—\n";

}

class TestCalls : public QObject
{
    Q_OBJECT

private:
    LayoutCase m_case;

private Q_SLOTS:
    void lines_data();
    void lines();
    void mangoLegs();
    void mangoFields_data();
    void mangoFields();
    void mangoPlaces();
    void extensionsOfPeople();
    void mangoHistory();
    void instants();
};

void TestCalls::lines_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QStringList>("calls");
    QTest::addColumn<int>("merged");
    const auto add = [](const char* name, const QByteArray& file, const char* layout, QStringList calls,
                        int merged = 0) {
        QTest::newRow(name) << file << QString::fromLatin1(layout) << calls << merged;
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    add("mango_history", kHistory, "mango_history",
        {s("in 1 - 125 Анна 1"), s("out 0 - 0 Анна 1"), s("none 1 - 30 Анна 0")});
    add("megafon_calls", kMegafon, "megafon_calls",
        {s("in 1 7 60 anna 1"), s("in 0 20 0 anna 1"), s("out 0 30 0 boris 1")});
    add("mango_history, the menu and a login", kHistoryOfMachines, "mango_history",
        {s("in 0 - 0  1"), s("out 1 - 40 anna 1")});
    add("megafon_calls, the name and the login", kMegafonNames, "megafon_calls",
        {s("in 1 7 60 Анна Иванова 1"), s("out 1 7 60 boris 1")});
    add("zadarma_calls", kZadarmaPbx, "zadarma_calls",
        {s("in 1 - 65 100 1"), s("out 0 - 0 100 1"), s("none 1 - 5 100 0")}, 1);
    add("zadarma, incoming", kZadarmaIn, "zadarma_calls", {s("in 1 - 65  1")});
    add("uis_calls", kUis, "uis_calls", {s("in 1 8 112 Анна 1"), s("in 0 20 0  1"), s("out 1 5 15 Анна 1")});
    add("uis, Russian", kUisRussian, "uis_calls", {s("in 1 8 112 Анна 1"), s("in 0 20 0  1")});
    add("bitrix24_calls", kBitrix, "bitrix24_calls",
        {s("in 1 - 195 Анна 1"), s("in 0 - 0  1"), s("out 0 - 0 Анна 1"), s("out 1 - 12  1")});
}

void TestCalls::lines()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, layout);
    QFETCH(QStringList, calls);
    QFETCH(int, merged);
    const Result<ReadResult> result = m_case.read(file);
    QVERIFY(result.has_value());
    QCOMPARE(QString::fromStdString(result->mapping.layoutId), layout);
    QCOMPARE(result->rejected, std::size_t{0});
    QCOMPARE(result->merged, static_cast<std::size_t>(merged));
    QCOMPARE(countOf(*result, Issue::Kind::PersonalText) + countOf(*result, Issue::Kind::StaffLogins), std::size_t{0});
    QStringList lines;
    for (std::size_t row = 0; row < result->rows.rows; ++row) {
        lines << QString::fromStdString(callLine(result->rows, row));
        QCOMPARE(result->rows.textAt(activity::kind, row), std::string_view("call"));
    }
    QCOMPARE(lines, calls);
}

// Call 1: the menu hands over, 101 does not pick up, 102 does after 30 s and talks 70 s. Call 2: 101 calls out, answered after 5 s, hands
// over to 102 after 60 s. Call 3: between extensions. Call 4: missed in the menu. Call 5: out by sip, nobody there.
void TestCalls::mangoLegs()
{
    const Result<ReadResult> result =
        m_case.read("[];1704099600;1704099620;0;;79161234567;101;;1110;74950000000;abonent;e1\n"
                    "[];1704103200;1704103265;1704103205;101;;;79161234568;1110;74950000000;abonent;e2\n"
                    "[r1];1704099610;1704099700;1704099630;;79161234567;102;;1110;74950000000;abonent;e1\n"
                    "[];1704103265;1704103300;1704103266;101;;102;;1110;;abonent;e2\n"
                    "[];1704106800;1704106810;1704106803;101;;102;;1110;;abonent;e3\n"
                    "[];1704110400;1704110412;0;;79161234567;;74950000000;1120;74950000000;abonent;e4\n"
                    "[];1704110500;1704110520;0;103;;;sip:89161234567@host;1120;74950000000;abonent;e5\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("mango"));
    QCOMPARE(result->mapping.confidence, 1.0);
    QVERIFY(!result->mapping.header);
    QCOMPARE(result->rowsRead, std::size_t{7});
    QCOMPARE(result->merged, std::size_t{2});
    QCOMPARE(result->rejected, std::size_t{0});
    const facts::Table& calls = result->rows;
    QCOMPARE(calls.rows, std::size_t{5});
    QCOMPARE(callLine(calls, 0), std::string("in 1 30 70 102 1"));
    QCOMPARE(callLine(calls, 1), std::string("out 1 5 94 101 1")); // 60 s and 34 s
    QCOMPARE(callLine(calls, 2), std::string("none 1 3 7 101 0"));
    QCOMPARE(callLine(calls, 3), std::string("in 0 12 0  1"));
    QCOMPARE(callLine(calls, 4), std::string("out 0 20 0 103 1"));
    QVERIFY(hasPhone(calls, 0, "79161234567"));
    QVERIFY(hasPhone(calls, 4, "79161234567"));
    QCOMPARE(calls.intAt(activity::at, 0), Instant{1704099600});
    QCOMPARE(calls.intAt(activity::ended_at, 0), Instant{1704099700});
    QCOMPARE(calls.textAt(activity::id, 0), std::string_view("e1"));
    QCOMPARE(calls.line[2], std::uint32_t{5});
}

void TestCalls::mangoFields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("call");
    QTest::newRow("nine") << QByteArray("start;finish;answer;from_extension;from_number;to_extension;to_number;"
                                        "disconnect_reason;entry_id")
                          << QByteArray("1704099600;1704099700;1704099630;;79161234567;102;;1110;e1")
                          << QStringLiteral("in 1 30 70 102 1");
    QTest::newRow("five, in another order")
        << QByteArray("entry_id;from_number;start;answer;finish")
        << QByteArray("e1;79161234567;1704099600;0;1704099612") << QStringLiteral("in 0 12 0  1");
}

/// Whoever asks the API chooses the fields; their names are its own.
void TestCalls::mangoFields()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, cells);
    const Result<ReadResult> result = m_case.read(fields + '\n' + cells + '\n');
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("mango"));
    QTEST(QString::fromStdString(callLine(result->rows, 0)), "call");
}

/// Without a header other fields have no places that are known, and the user says them.
void TestCalls::mangoPlaces()
{
    const QByteArray file = "1704099600;1704099620;0;;79161234567;101;;1110;e1\n"
                            "1704099620;1704099700;1704099630;;79161234567;102;;1110;e1\n";
    const Result<ReadResult> alone = m_case.read(file);
    QVERIFY(!alone.has_value());
    QCOMPARE(alone.error().kind, ErrorKind::LayoutUnknown);
    QCOMPARE(alone.error().detail, QStringLiteral("places"));
    Options options;
    options.layout = QStringLiteral("mango");
    options.map = {{"#1", "at"},          {"#2", "finish"},       {"#3", "answer"},
                   {"#5", "from_number"}, {"#6", "to_extension"}, {"#9", "id"}};
    const Result<ReadResult> result = m_case.read(file, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{1});
    QCOMPARE(callLine(result->rows, 0), std::string("in 1 30 70 102 1"));
}

// Whose an extension is, nobody but the auditor knows.
void TestCalls::extensionsOfPeople()
{
    const QByteArray file = "[];1704099600;1704099620;1704099610;;79161234567;101;;1110;74950000000;abonent;e1\n"
                            "[];1704099700;1704099720;1704099710;;79161234567;102;;1110;74950000000;abonent;e2\n";
    Options options;
    options.values.push_back({"user", "101", "Анна"});
    const Result<ReadResult> result = m_case.read(file, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.textAt(activity::user, 0), std::string_view("Анна"));
    QCOMPARE(result->rows.textAt(activity::user, 1), std::string_view("102"));
    QVERIFY(result->mappingSum != m_case.read(file)->mappingSum);
}

void TestCalls::mangoHistory()
{
    const Result<ReadResult> result = m_case.read(kHistory);
    QVERIFY(result.has_value());
    // date -u -d '2024-02-05 10:15:30 +0300' +%s; the same for 10:20 and 2024-02-06 09:00
    QCOMPARE(result->rows.intAt(activity::at, 0), Instant{1707117330});
    QCOMPARE(result->rows.intAt(activity::at, 1), Instant{1707117600});
    QCOMPARE(result->rows.intAt(activity::at, 2), Instant{1707199200});
    QVERIFY(hasPhone(result->rows, 0, "79161234567"));
    QVERIFY(hasPhone(result->rows, 1, "79161234567"));
}

void TestCalls::instants()
{
    // date -u -d '2024-02-05T07:15:30Z' +%s
    QCOMPARE(m_case.read(kMegafon)->rows.intAt(activity::at, 0), Instant{1707117330});
    QCOMPARE(m_case.read(kMegafon)->rows.intAt(activity::ended_at, 0), Instant{1707117397});
    const Result<ReadResult> bitrix = m_case.read(kBitrix);
    QCOMPARE(bitrix->rows.column(activity::automated)->flags, (std::vector<std::int8_t>{0, 0, 0, 1}));
    QVERIFY(!m_case.read(kUisRussian)->rows.has(activity::automated));
    const Result<ReadResult> uis = m_case.read(kUis);
    QVERIFY(uis->mapping.layout->guessed);
    QCOMPARE(uis->rows.textAt(activity::id, 2), std::string_view("7"));
}

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
