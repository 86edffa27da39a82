// Who took a call, where asterisk_cdr and uis_calls say it in a roundabout way.
#include "support/layout_case.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestCallLegs : public QObject
{
    Q_OBJECT

    LayoutCase m_case;

private Q_SLOTS:
    void asterisk_data();
    void asterisk();
    void oneChannel();
    void uisList_data();
    void uisList();
    void uis_data();
    void uis();
};

void TestCallLegs::asterisk_data()
{
    QTest::addColumn<QByteArray>("legs");
    QTest::addColumn<QString>("call"); // as callLine() shows it: direction, answered, wait, talk, user, phones
    // calldate is the second of uniqueid in Moscow: date -d '2026-02-01 10:00 +0300' +%s
    const QByteArray trunk =
        "2026-02-01 10:00:00,79161234567,s,ivr-1,,BackGround,20,20,ANSWERED,1769929200.1,1769929200.1\n";
    const QByteArray queue =
        "2026-02-01 10:00:20,79161234567,116,from-internal,SIP/116-01,Dial,40,30,ANSWERED,1769929220.2,1769929200.1\n";
    QTest::newRow("queue and its agent") << trunk + queue << QStringLiteral("in 1 30 30 116 1");
    QTest::newRow("the agent's leg alone") << queue << QStringLiteral("in 1 10 30 116 1");
    QTest::newRow("hung up in the menu")
        << QByteArray("2026-02-01 10:00:00,79161234567,h,ivr-1,,Hangup,20,20,ANSWERED,1769929200.1,1769929200.1\n")
        << QStringLiteral("in 0 0 0  1");
    QTest::newRow("hung up in the menu, the trunk beside it")
        << QByteArray(
               "2026-02-01 10:00:00,79161234567,h,ivr-1,PJSIP/out-1,Hangup,20,20,ANSWERED,1769929200.1,1769929200.1\n")
        << QStringLiteral("in 0 0 0  1");
    QTest::newRow("not picked up at the start")
        << QByteArray("2026-02-01 10:00:00,79161234567,s,from-trunk,,Dial,20,0,NO ANSWER,1769929200.1,1769929200.1\n")
        << QStringLiteral("in 0 20 0  1");
    QTest::newRow("a call out") << QByteArray("2026-02-01 10:00:00,116,89161234567,from-internal,SIP/out-1,Dial,40,30,"
                                              "ANSWERED,1769929200.1,1769929200.1\n")
                                << QStringLiteral("out 1 10 30 116 1");
}

void TestCallLegs::asterisk()
{
    QFETCH(QByteArray, legs);
    const auto read = m_case.read(
        "calldate,src,dst,dcontext,dstchannel,lastapp,duration,billsec,disposition,uniqueid,linkedid\n" + legs);
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("asterisk_cdr"));
    QCOMPARE(read->rows.rows, std::size_t{1});
    QTEST(QString::fromStdString(callLine(read->rows, 0)), "call");
}

// 101 rings for 20 s, then 102 for 10: the id of both legs is that of the caller's one channel, and only the clock says when each began.
void TestCallLegs::oneChannel()
{
    const QByteArray header =
        "calldate,src,dst,dcontext,dstchannel,lastapp,duration,billsec,disposition,uniqueid,linkedid\n";
    for (const char* zone : {"Europe/Moscow", "UTC"}) {
        Options options;
        options.timeZone = QString::fromLatin1(zone);
        const auto read = m_case.read(
            header + "2026-02-01 10:00:00,79161234567,101,ext-local,SIP/101-2,Dial,20,0,NO "
                     "ANSWER,1769929200.1,1769929200.1\n"
                     "2026-02-01 10:00:20,79161234567,102,ext-local,SIP/102-3,Dial,100,90,ANSWERED,1769929200.1,"
                     "1769929200.1\n",
            options);
        QVERIFY(read.has_value());
        QCOMPARE(read->rows.rows, std::size_t{1});
        QCOMPARE(callLine(read->rows, 0), std::string("in 1 30 90 102 1"));
        QCOMPARE(read->rows.intAt(facts::activity::at, 0), Instant{1769929200});
        QCOMPARE(read->rows.intAt(facts::activity::ended_at, 0), Instant{1769929320});
        QCOMPARE(countOf(*read, Issue::Kind::OtherTimeZone), std::size_t(QByteArray(zone) == "UTC" ? 2 : 0));
    }
}

void TestCallLegs::uis_data()
{
    QTest::addColumn<QByteArray>("employees");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("one") << QByteArray("[{\"employee_full_name\":\"Анна\"}]") << QByteArray("Анна");
    QTest::newRow("who answered") << QByteArray("[{\"employee_full_name\":\"Анна\",\"is_answered\":true},"
                                                "{\"employee_full_name\":\"Борис\",\"is_answered\":false}]")
                                  << QByteArray("Анна");
    QTest::newRow("nothing says who") << QByteArray("[{\"employee_full_name\":\"Анна\"},"
                                                    "{\"employee_full_name\":\"Борис\"}]")
                                      << QByteArray("Борис");
    QTest::newRow("nobody") << QByteArray("[]") << QByteArray();
}

void TestCallLegs::uis()
{
    QFETCH(QByteArray, employees);
    const auto read = m_case.read(
        R"({"result":{"data":[{"id":1,"start_time":"2026-02-01 10:00:00","direction":"in","is_lost":false,)"
        R"("contact_phone_number":"79161234567","virtual_phone_number":"74950000000","talk_duration":60,"employees":)" +
            employees +
            R"(},{"id":2,"start_time":"2026-02-01 11:00:00","direction":"in","is_lost":true,)"
            R"("contact_phone_number":"79161234568","virtual_phone_number":"74950000000","talk_duration":0,)"
            R"("employees":[{"employee_full_name":"Вера","is_answered":false}]}]}})",
        {}, "calls.json");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("uis_calls"));
    QCOMPARE(read->rows.rows, std::size_t{2});
    const std::string_view user = read->rows.textAt(facts::activity::user, 0);
    QTEST(QByteArray(user.data(), static_cast<qsizetype>(user.size())), "user");
}

void TestCallLegs::uisList_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("told");
    const QByteArray list = "\"Иванова Анна, Петров Б.\"";
    QTest::newRow("one") << QByteArray("employees") << QByteArray("Иванова Анна") << QByteArray("Иванова Анна") << 0;
    QTest::newRow("several") << QByteArray("employees") << list << QByteArray("Петров Б.") << 1;
    QTest::newRow("and who answered") << QByteArray("employees,last_answered_employee_full_name")
                                      << list + ",Иванова Анна" << QByteArray("Иванова Анна") << 0;
}

/// Several names in a cell are no employee of their own.
void TestCallLegs::uisList()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, cells);
    QFETCH(int, told);
    const auto read =
        m_case.read("id,start_time,direction,is_lost,contact_phone_number,virtual_phone_number,talk_duration," +
                    columns + "\n1,2026-03-05 12:30:05,in,false,79161112233,7495,180," + cells + "\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->mapping.layoutId, std::string("uis_calls"));
    const std::string_view user = read->rows.textAt(facts::activity::user, 0);
    QTEST(QByteArray(user.data(), static_cast<qsizetype>(user.size())), "user");
    QCOMPARE(int(countOf(*read, Issue::Kind::SeveralUsers)), told);
}

QTEST_APPLESS_MAIN(TestCallLegs)
#include "tst_call_legs.moc"
