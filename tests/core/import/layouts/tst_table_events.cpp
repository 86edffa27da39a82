// table_events: event logs made by hand, every row of which is either a stage move, an activity, or rejected with a reason.
#include "core/import/importer.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;
namespace activity = facts::activity;
namespace move = facts::stage_move;

class TestTableEvents : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("events.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<ReadResult> readBytes(const QByteArray& bytes, const Options& options = {})
    {
        Progress progress;
        return read(write(bytes), options, Settings(), SecretKey{}, progress);
    }

private Q_SLOTS:
    void recognised_data();
    void recognised();
    void types_data();
    void types();
    void moves();
    void rejected();
    void tasksOfOneId();
    void namedByHand();
    void moreThanOneStretch();
};

void TestTableEvents::recognised_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("layout");
    const QString events = QStringLiteral("table:events");
    QTest::newRow("generator") << QByteArray(
                                      "deal_id,timestamp,type,user,value\n1,2024-02-01 10:00:00,created,Анна,Новая\n")
                               << events;
    QTest::newRow("russian") << QByteArray("Сделка;Дата и время;Событие;Пользователь;Значение\n"
                                           "1;01.02.2024 10:00:00;call_out;Анна;75\n")
                             << events;
    QTest::newRow("other types") << QByteArray("deal,at,type,value\n1,2024-02-01 10:00:00,pageview,3\n") << QString();
    QTest::newRow("calls alone") << QByteArray("deal,at,type,value\n1,2024-02-01 10:00:00,call,3\n") << QString();
    QTest::newRow("no deal") << QByteArray("at,type,value\n2024-02-01 10:00:00,call_in,3\n") << QString();
}

void TestTableEvents::recognised()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, layout);
    const Result<Mapping> mapping = inspect(write(file), {}, Settings());
    QVERIFY(mapping.has_value());
    QCOMPARE(QString::fromStdString(mapping->layoutId), layout);
}

void TestTableEvents::types_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("direction");
    QTest::addColumn<double>("duration"); // -1: empty
    QTest::addColumn<int>("answered");
    QTest::addColumn<QByteArray>("channel");
    const auto row = [](const char* type, const char* value, const char* kind, const char* direction, double duration,
                        int answered, const char* channel) {
        QTest::addRow("%s %s", type, value) << QByteArray(type) << QByteArray(value) << QByteArray(kind)
                                            << QByteArray(direction) << duration << answered << QByteArray(channel);
    };
    row("call_in", "75", "call", "in", 75, 1, "");
    row("call_out", "1:15", "call", "out", 75, 1, "");
    row("Call_Out", "0", "call", "out", 0, 0, "");
    row("call_out", "", "call", "out", -1, -1, "");
    row("call_missed", "20", "call", "in", -1, 0, "");
    row("call", "5", "call", "", 5, 1, "");
    row("incoming_call", "5", "call", "in", 5, 1, "");
    row("message_in", "WhatsApp", "message", "in", -1, -1, "whatsapp");
    row("message_out", "120", "message", "out", -1, -1, "");
    row("message_out", "Добрый день", "message", "out", -1, -1, "");
    row("outgoing_chat_message", "telegram", "message", "out", -1, -1, "telegram");
    row("email_sent", "", "email", "out", -1, -1, "");
    row("meeting_held", "1:00:00", "meeting", "", 3600, -1, "");
    row("task_created", "", "task", "", -1, -1, "");
    row("note_added", "telegram", "note", "", -1, -1, "");
    row("login", "", "login", "", -1, -1, "");
}

void TestTableEvents::types()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, direction);
    QFETCH(double, duration);
    QFETCH(int, answered);
    QFETCH(QByteArray, channel);
    // The first row has another kind, so that an empty cell is told from a column that is not there.
    const Result<ReadResult> result = readBytes("deal,at,type,user,value\n1,2024-02-01 10:00:00,message_in,Анна,sms\n"
                                                "2,2024-02-01 11:00:00," +
                                                type + ",Борис," + value + "\n");
    QVERIFY(result.has_value());
    const facts::Table& rows = result->rows;
    QCOMPARE(rows.rows, std::size_t{2});
    QCOMPARE(result->rejected, std::size_t{0});
    QVERIFY(result->more.empty());
    QCOMPARE(rows.textAt(activity::deal, 1), std::string_view("2"));
    QCOMPARE(rows.textAt(activity::user, 1), std::string_view("Борис"));
    QCOMPARE(QByteArray::fromStdString(std::string(rows.textAt(activity::kind, 1))), kind);
    QCOMPARE(QByteArray::fromStdString(std::string(rows.textAt(activity::direction, 1))), direction);
    QCOMPARE(QByteArray::fromStdString(std::string(rows.textAt(activity::channel, 1))), channel);
    QCOMPARE(rows.textAt(activity::channel, 0), std::string_view("sms"));
    const double length = rows.column(activity::duration)->numbers[1];
    QCOMPARE(std::isnan(length) ? -1 : length, duration);
    QCOMPARE(int{rows.column(activity::answered)->flags[1]}, answered);
    QCOMPARE(rows.has(activity::wait), type == "call_missed");
    if (type == "call_missed")
        QCOMPARE(rows.column(activity::wait)->numbers[1], 20.0);
}

void TestTableEvents::moves()
{
    const Result<ReadResult> result = readBytes("deal,at,type,user,value\n"
                                                "1,2024-02-01 10:00:00,created,Анна,Новая\n"
                                                "1,2024-02-01 10:05:00,call_out,Анна,30\n"
                                                "1,2024-02-02 10:00:00,stage_changed,Борис,Новая → Счёт\n"
                                                "2,2024-02-03 10:00:00,lead_status_changed,,Счёт -> Оплата\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->rowsRead, std::size_t{4});
    QCOMPARE(result->rejected, std::size_t{0});
    QCOMPARE(result->rows.rows, std::size_t{1});
    QCOMPARE(result->rows.line, (std::vector<std::uint32_t>{3}));
    QCOMPARE(result->more.size(), std::size_t{1});
    const facts::Table& moves = result->more.front();
    QCOMPARE(moves.entity, facts::Entity::StageMoves);
    QCOMPARE(moves.rows, std::size_t{3});
    QCOMPARE(moves.line, (std::vector<std::uint32_t>{2, 4, 5}));
    QCOMPARE(moves.textAt(move::from_stage, 0), std::string_view());
    QCOMPARE(moves.textAt(move::to_stage, 0), std::string_view("Новая"));
    QCOMPARE(moves.textAt(move::from_stage, 1), std::string_view("Новая"));
    QCOMPARE(moves.textAt(move::to_stage, 1), std::string_view("Счёт"));
    QCOMPARE(moves.textAt(move::to_stage, 2), std::string_view("Оплата"));
    QCOMPARE(moves.textAt(move::deal, 2), std::string_view("2"));
    QCOMPARE(moves.textAt(move::user, 1), std::string_view("Борис"));
    QVERIFY(moves.isEmptyAt(move::user, 2));
    // date -u -d '2024-02-03 10:00 +0300' +%s
    QCOMPARE(moves.intAt(move::at, 2), Instant{1706943600});
}

void TestTableEvents::rejected()
{
    const Result<ReadResult> result = readBytes("deal,at,type,user,value\n"
                                                "1,2024-02-01 10:00:00,created,Анна,\n"
                                                "1,2024-02-01 10:05:00,price_changed,Анна,30\n"
                                                ",2024-02-01 10:05:00,stage_changed,Анна,Счёт\n"
                                                "1,2024-02-01 10:05:00,,Анна,30\n"
                                                ",2024-02-02 10:00:00,call_in,Анна,30\n");
    Options options;
    QVERIFY(!result.has_value()); // nothing says yet that these are events
    options.layout = QStringLiteral("table:events");
    const Result<ReadResult> told = readBytes("deal,at,type,user,value\n"
                                              "1,2024-02-01 10:00:00,created,Анна,\n"
                                              "1,2024-02-01 10:05:00,price_changed,Анна,30\n"
                                              ",2024-02-01 10:05:00,stage_changed,Анна,Счёт\n"
                                              "1,2024-02-01 10:05:00,,Анна,30\n"
                                              ",2024-02-02 10:00:00,call_in,Анна,30\n",
                                              options);
    QVERIFY(told.has_value());
    QCOMPARE(told->rowsRead, std::size_t{5});
    QCOMPARE(told->rejected, std::size_t{4});
    QCOMPARE(told->rows.rows, std::size_t{1});
    QVERIFY(told->more.empty());
    std::map<std::pair<Issue::Kind, std::string>, std::vector<std::uint32_t>> lines;
    for (const Issue& issue : told->issues) {
        QVERIFY(issue.rejects);
        QCOMPARE(issue.count, issue.rows.size());
        lines[{issue.kind, issue.column}] = issue.rows;
    }
    using Kind = Issue::Kind;
    QCOMPARE((lines[{Kind::UnknownEvent, "type"}]), (std::vector<std::uint32_t>{3}));
    QCOMPARE((lines[{Kind::MissingField, "value"}]), (std::vector<std::uint32_t>{2}));
    QCOMPARE((lines[{Kind::MissingField, "deal"}]), (std::vector<std::uint32_t>{4}));
    QCOMPARE((lines[{Kind::MissingField, "type"}]), (std::vector<std::uint32_t>{5}));
}

void TestTableEvents::tasksOfOneId()
{
    const Result<ReadResult> result = readBytes("id,deal,at,type,user,value\n"
                                                "7,1,2024-02-01 10:00:00,task_created,Анна,2024-02-05 12:00:00\n"
                                                "8,1,2024-02-01 10:05:00,call_out,Анна,30\n"
                                                "7,1,2024-02-04 10:00:00,task_done,Борис,\n"
                                                "9,1,2024-02-04 11:00:00,task_done,Борис,\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{3});
    QCOMPARE(result->merged, std::size_t{1});
    QCOMPARE(result->rejected, std::size_t{0});
    const facts::Table& rows = result->rows;
    // date -u -d '2024-02-01 10:00 +0300' +%s, and the same for the others
    QCOMPARE(rows.intAt(activity::at, 0), Instant{1706770800});
    QCOMPARE(rows.intAt(activity::due_at, 0), Instant{1707123600});
    QCOMPARE(rows.intAt(activity::done_at, 0), Instant{1707030000});
    QCOMPARE(rows.intAt(activity::done_at, 1), facts::kNull);
    QCOMPARE(rows.intAt(activity::done_at, 2), Instant{1707033600});
    QCOMPARE(rows.textAt(activity::user, 0), std::string_view("Анна"));
}

void TestTableEvents::namedByHand()
{
    Options options;
    options.layout = QStringLiteral("table:events");
    options.map = {{"a", "deal"}, {"b", "at"}, {"c", "type"}, {"d", "value"}};
    const Result<ReadResult> result = readBytes("a,b,c,d\n1,2024-02-01 10:00:00,call_in,9\n"
                                                "1,2024-02-01 11:00:00,,9\n",
                                                options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{1});
    QCOMPARE(result->rejected, std::size_t{1});
    QCOMPARE(result->rows.textAt(activity::kind, 0), std::string_view("call"));
    QCOMPARE(result->rows.column(activity::duration)->numbers[0], 9.0);
}

/// Rows are routed in stretches side by side: each must land where it belongs, wherever a stretch ends.
void TestTableEvents::moreThanOneStretch()
{
    constexpr std::size_t kRows = 200'003;
    constexpr std::size_t kFirstLine = 2;
    const auto kindOf = [](std::size_t i) -> std::size_t { return i % 1'009 == 7 ? 4 : i % 7 % 4; };
    static constexpr const char* kTypes[] = {"stage_changed", "call_in", "message_out", "task_done", "pageview"};
    const auto valueOf = [&](std::size_t i) -> QByteArray {
        if (kindOf(i) == 0) // the first words that a later stretch brings, too
            return "Stage " + QByteArray::number(qulonglong{i / 9'000});
        return kindOf(i) == 1 ? QByteArray::number(qulonglong{i % 90}) : kindOf(i) == 2 ? "telegram" : "";
    };
    QByteArray file = "deal_id,timestamp,type,user,value\n";
    for (std::size_t i = 0; i < kRows; ++i)
        file += QByteArray::number(qulonglong{i % 5'000 + 1}) + ",2024-02-01 10:00:0" +
                QByteArray::number(qulonglong{i % 10}) + ',' + kTypes[kindOf(i)] + ",Anna," + valueOf(i) + '\n';
    Options options;
    options.layout = QStringLiteral("table:events");
    const auto result = readBytes(file, options);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->more.size(), std::size_t{1});
    std::vector<std::size_t> count(5, 0);
    for (std::size_t i = 0; i < kRows; ++i)
        ++count[kindOf(i)];
    QCOMPARE(result->more[0].rows, count[0]);
    QCOMPARE(result->rows.rows, count[1] + count[2] + count[3]);
    QCOMPARE(result->rejected, count[4]);
    const facts::Table& moves = result->more[0];
    for (std::size_t row = 0; row < moves.rows; ++row) {
        const std::size_t i = moves.line[row] - kFirstLine;
        QCOMPARE(kindOf(i), std::size_t{0});
        QCOMPARE(moves.textAt(move::to_stage, row), std::string_view(valueOf(i).constData()));
        QCOMPARE(moves.textAt(move::deal, row), std::string_view(std::to_string(i % 5'000 + 1)));
    }
    const facts::Table& rows = result->rows;
    const std::int64_t noon = rows.intAt(activity::at, 0) - static_cast<std::int64_t>((rows.line[0] - kFirstLine) % 10);
    static constexpr std::string_view kKinds[] = {"", "call", "message", "task"};
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const std::size_t i = rows.line[row] - kFirstLine;
        const std::size_t kind = kindOf(i);
        QVERIFY(row == 0 || rows.line[row] > rows.line[row - 1]);
        QCOMPARE(rows.textAt(activity::kind, row), kKinds[kind]);
        QCOMPARE(rows.textAt(activity::deal, row), std::string_view(std::to_string(i % 5'000 + 1)));
        QCOMPARE(rows.intAt(activity::at, row), noon + static_cast<std::int64_t>(i % 10));
        QCOMPARE(rows.numbers(activity::duration)[row], kind == 1 ? static_cast<double>(i % 90) : std::nan(""));
        QCOMPARE(rows.intAt(activity::done_at, row), kind == 3 ? rows.intAt(activity::at, row) : facts::kNull);
        QCOMPARE(rows.textAt(activity::channel, row), kind == 2 ? std::string_view("telegram") : std::string_view());
    }
}

QTEST_APPLESS_MAIN(TestTableEvents)
#include "tst_table_events.moc"
