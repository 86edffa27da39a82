// asterisk_cdr in its shapes: with a header, Master.csv in both orders, dumps of the table; and the four genuine dumps.
#include "support/layout_case.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;
namespace activity = facts::activity;

namespace {

const QByteArray kFreePbx =
    "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,"
    "accountcode,uniqueid,userfield\n";
const QByteArray kTable = kFreePbx.chopped(1) +
                          ",did,recordingfile,cnum,cnam,outbound_cnum,outbound_cnam,dst_cnam,linkedid,peeraccount,"
                          "sequence\n";
// 1704099600 is 2024-01-01 12:00 in Moscow, the zone of the default settings.
const QByteArray kRows =
    "2024-01-01 "
    "12:00:00,79161234567,79161234567,101,from-pstn,SIP/t-1,SIP/101-2,Dial,x,30,20,ANSWERED,3,,1704099600.1,\n"
    "2024-01-01 13:00:00,\"\"\"A\"\" <101>\",101,89161234567,from-internal,SIP/101-3,SIP/t-4,Dial,x,25,0,NO "
    "ANSWER,3,,1704103200.3,\n"
    "2024-01-01 "
    "14:00:00,79161234567,79161234567,101,from-pstn,SIP/t-5,SIP/101-6,VoiceMail,x,40,15,ANSWERED,3,,1704106800.5,\n"
    "2024-01-01 15:00:00,101,101,102,from-internal,SIP/101-7,SIP/102-8,Dial,x,9,4,ANSWERED,3,,1704110400.7,\n"
    "2024-01-01 16:00:00,101,101,*60,from-internal,SIP/101-9,,Wait,1,27,27,ANSWERED,3,,1704114000.9,\n";

}

class TestAsterisk : public QObject
{
    Q_OBJECT

private:
    LayoutCase m_case;

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void legs();
    void otherZone();
    void monthFirst();
    void genuine_data();
    void genuine();
};

void TestAsterisk::shapes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("header");
    QTest::newRow("FreePBX") << kFreePbx + kRows << true;
    QTest::newRow("the table without its header") << kRows << false;
    QByteArray custom;
    QByteArray classic;
    QByteArray wide;
    struct Row {
        const char *clid, *src, *dst, *context, *channel, *to, *app, *start, *seconds, *bill, *how, *unique;
    };
    const Row rows[] = {{"x", "79161234567", "101", "from-pstn", "SIP/t-1", "SIP/101-2", "Dial", "2024-01-01 12:00:00",
                         "30", "20", "ANSWERED", "1704099600.1"},
                        {"x", "101", "89161234567", "from-internal", "SIP/101-3", "SIP/t-4", "Dial",
                         "2024-01-01 13:00:00", "25", "0", "NO ANSWER", "1704103200.3"},
                        {"x", "79161234567", "101", "from-pstn", "SIP/t-5", "SIP/101-6", "VoiceMail",
                         "2024-01-01 14:00:00", "40", "15", "ANSWERED", "1704106800.5"},
                        {"x", "101", "102", "from-internal", "SIP/101-7", "SIP/102-8", "Dial", "2024-01-01 15:00:00",
                         "9", "4", "ANSWERED", "1704110400.7"},
                        {"x", "101", "*60", "from-internal", "SIP/101-9", "", "Wait", "2024-01-01 16:00:00", "27", "27",
                         "ANSWERED", "1704114000.9"}};
    for (const Row& r : rows) {
        const auto line = [](std::initializer_list<const char*> cells) -> QByteArray {
            QByteArray out;
            for (const char* cell : cells)
                out += '"' + QByteArray(cell) + "\",";
            return out.chopped(1) + '\n';
        };
        custom += line({r.clid, r.src, r.dst, r.context, r.channel, r.to, r.app, "", r.start, "", r.start, r.seconds,
                        r.bill, r.how, "DOCUMENTATION", "", r.unique, "", "2"});
        classic += line({"", r.src, r.dst, r.context, r.clid, r.channel, r.to, r.app, "", r.start, "", r.start,
                         r.seconds, r.bill, r.how, "DOCUMENTATION", r.unique, ""});
        wide +=
            line({r.start, r.clid,   r.src, r.dst, r.context, r.channel, r.to, r.app, "", r.seconds, r.bill, r.how, "3",
                  "",      r.unique, "",    "",    "",        "",        "",   "",    "", "",        "0",    ""});
    }
    QTest::newRow("cdr_custom, 19 columns") << custom << false;
    QTest::newRow("cdr_csv, 18 columns") << classic << false;
    QTest::newRow("25 columns") << wide << false;
}

void TestAsterisk::shapes()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, header);
    const Result<ReadResult> result = m_case.read(file);
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("asterisk_cdr"));
    QCOMPARE(result->mapping.header, header);
    QCOMPARE(result->rowsRead, std::size_t{5});
    QCOMPARE(result->rejected + result->merged, std::size_t{0});
    QVERIFY(result->issues.empty());
    const facts::Table& calls = result->rows;
    QCOMPARE(callLine(calls, 0), std::string("in 1 10 20 101 1"));
    QCOMPARE(callLine(calls, 1), std::string("out 0 25 0 101 1"));
    QCOMPARE(callLine(calls, 2), std::string("in 0 25 0 101 1"));
    QCOMPARE(callLine(calls, 3), std::string("none 1 5 4 101 0"));
    QCOMPARE(callLine(calls, 4), std::string("none 0 0 0 101 0"));
    QVERIFY(hasPhone(calls, 0, "79161234567") && hasPhone(calls, 1, "79161234567"));
    QCOMPARE(calls.intAt(activity::at, 0), Instant{1704099600});
    QCOMPARE(calls.intAt(activity::ended_at, 0), Instant{1704099630});
}

// A queue tries 101, then 102 picks up: one call by linkedid, although the queue's own leg lasts as long as both.
void TestAsterisk::legs()
{
    const Result<ReadResult> result =
        m_case.read(kTable + "2024-01-01 "
                             "12:00:00,x,79161234567,600,ext-queues,SIP/t-1,Local/"
                             "102@q-1,Queue,x,60,50,ANSWERED,3,,1704099600.1,,,,,,,,,1704099600.1,,1\n"
                             "2024-01-01 12:00:05,x,79161234567,101,from-queue,Local/101@q-2,SIP/101-2,Dial,x,10,0,NO "
                             "ANSWER,3,,1704099605.2,,,,,,,,,1704099600.1,,2\n"
                             "2024-01-01 "
                             "12:00:15,x,79161234567,102,from-queue,Local/102@q-3,SIP/"
                             "102-3,Dial,x,45,40,ANSWERED,3,,1704099615.3,,,,,,,,,1704099600.1,,3\n"
                             "2024-01-01 "
                             "13:00:00,x,101,102,from-internal,SIP/101-4,SIP/"
                             "102-5,Dial,x,9,4,ANSWERED,3,,1704103200.4,,,,,,,,,1704103200.4,,4\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->rowsRead, std::size_t{4});
    QCOMPARE(result->merged, std::size_t{2});
    QCOMPARE(result->rows.rows, std::size_t{2});
    QCOMPARE(callLine(result->rows, 0), std::string("in 1 10 50 102 1"));
    QCOMPARE(result->rows.textAt(activity::id, 0), std::string_view("1704099600.1"));
}

void TestAsterisk::otherZone()
{
    Options options;
    options.timeZone = QStringLiteral("UTC");
    const Result<ReadResult> result = m_case.read(kFreePbx + kRows, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.intAt(activity::at, 0), Instant{1704099600});
    QCOMPARE(countOf(*result, Issue::Kind::OtherTimeZone), std::size_t{5});
}

// 1704477600 is 2024-01-05 21:00 in Moscow; the day would fit as a month too.
void TestAsterisk::monthFirst()
{
    for (const char* date : {"1/5/2024 21:00:00", "5/1/2024 21:00:00"}) {
        const Result<ReadResult> result = m_case.read(
            kFreePbx + date + ",x,101,102,from-internal,SIP/101-4,SIP/102-5,Dial,x,9,4,ANSWERED,3,,1704477600.4,\n");
        QVERIFY(result.has_value());
        QCOMPARE(result->rows.intAt(activity::at, 0), Instant{1704477600});
        QCOMPARE(countOf(*result, Issue::Kind::OtherTimeZone), std::size_t{0});
    }
}

void TestAsterisk::genuine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("counts"); // in, out, inside; answered; seconds of talk; rows in another zone
    // Counted apart with Python's csv module: disposition ANSWERED, a second channel (where there is such a column), lastapp no machine;
    // outside = six digits or more.
    QTest::newRow("25 columns, d/m/yyyy")
        << QStringLiteral("cdr_mixed_dates.csv") << 856 << QStringLiteral("3 16 837; 237; 45483; 856");
    QTest::newRow("Master.csv") << QStringLiteral("Master_kely.csv") << 14 << QStringLiteral("0 0 14; 11; 78; 0");
    QTest::newRow("FreePBX") << QStringLiteral("freepbx_cdr_export.csv") << 100
                             << QStringLiteral("0 0 100; 38; 8888; 100");
    QTest::newRow("six columns, CR") << QStringLiteral("cdr_new_short.csv") << 25
                                     << QStringLiteral("9 8 8; 19; 4352; 0");
}

void TestAsterisk::genuine()
{
    const QString samples = qEnvironmentVariable("ZAMER_SAMPLES");
    if (samples.isEmpty())
        QSKIP("ZAMER_SAMPLES is not set");
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(QString, counts);
    Progress progress;
    const Result<ReadResult> result =
        read(samples + QStringLiteral("/real/asterisk_cdr/") + file, {}, Settings(), SecretKey{}, progress);
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("asterisk_cdr"));
    QVERIFY(result->mapping.confidence >= 0.9);
    QCOMPARE(result->rowsRead, static_cast<std::size_t>(rows));
    QCOMPARE(result->rows.rows, static_cast<std::size_t>(rows));
    QCOMPARE(result->rejected + result->merged, std::size_t{0});
    const facts::Table& calls = result->rows;
    int in = 0;
    int out = 0;
    int answered = 0;
    double talk = 0;
    for (std::size_t row = 0; row < calls.rows; ++row) {
        in += calls.textAt(activity::direction, row) == "in" ? 1 : 0;
        out += calls.textAt(activity::direction, row) == "out" ? 1 : 0;
        answered += calls.flags(activity::answered)[row];
        talk += calls.numbers(activity::duration)[row];
    }
    QCOMPARE(QStringLiteral("%1 %2 %3; %4; %5; %6")
                 .arg(in)
                 .arg(out)
                 .arg(rows - in - out)
                 .arg(answered)
                 .arg(talk)
                 .arg(countOf(*result, Issue::Kind::OtherTimeZone)),
             counts);
    if (rows == 856) // the first row's uniqueid; its clock says 16:33:01 an hour east of Greenwich
        QCOMPARE(calls.intAt(activity::at, 0), Instant{1504279981});
}

QTEST_APPLESS_MAIN(TestAsterisk)
#include "tst_asterisk.moc"
