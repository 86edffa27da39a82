// The importer end to end: genuine exports (where ZAMER_SAMPLES names their folder) and small files written here.
#include "core/import/importer.h"
#include "core/import/reading.h"
#include "core/import/text/phones.h"

#include <QCryptographicHash>
#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;
using facts::Entity;
namespace deal = facts::deal;

namespace {

SecretKey testKey()
{
    SecretKey key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(i);
    return key;
}

std::string show(const facts::Table& table)
{
    std::string out = std::to_string(table.rows);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c])
            continue;
        const facts::Column& column = *table.columns[c];
        out += "\n" + std::to_string(c) + ":";
        for (std::size_t row = 0; row < table.rows; ++row) {
            out += ' ';
            if (column.isEmpty(row))
                out += '~';
            else if (column.type == facts::Type::Hashes)
                for (const facts::Code code : column.list(row))
                    out += std::to_string(code) + QByteArray(column.words->text(code).data(), 16).toHex().toStdString();
            else if (column.words)
                out += std::to_string(column.codes[row]) + std::string(column.text(row));
            else if (!column.ints.empty())
                out += std::to_string(column.ints[row]);
            else
                out += column.numbers.empty() ? std::to_string(column.flags[row]) : std::to_string(column.numbers[row]);
        }
    }
    for (const std::uint32_t line : table.line)
        out += ' ' + std::to_string(line);
    return out;
}

const Issue* issueOf(const ReadResult& result, Issue::Kind kind)
{
    for (const Issue& issue : result.issues)
        if (issue.kind == kind)
            return &issue;
    return nullptr;
}

Options mavenOptions()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {{"opportunity_id", "id"},      {"sales_agent", "owner"},    {"deal_stage", "stage"},
                   {"engage_date", "arrived_at"}, {"close_date", "closed_at"}, {"close_value", "amount"},
                   {"account", "customer"},       {"product", "product"}};
    options.values = {{"status", "Won", "won"},
                      {"status", "Lost", "lost"},
                      {"status", "Engaging", "open"},
                      {"status", "Prospecting", "open"}};
    return options;
}

}

class TestImporter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Settings m_settings;

    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("a.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<ReadResult> readFile(const QString& path, const Options& options, const Tuning& tuning = {})
    {
        Progress progress;
        return readTuned(path, options, m_settings, testKey(), progress, tuning);
    }
    static QString sample(const char* name)
    {
        const QString folder = qEnvironmentVariable("ZAMER_SAMPLES");
        return folder.isEmpty() ? QString() : folder + QLatin1String("/real/") + QLatin1String(name);
    }

private Q_SLOTS:
    void genuineLeads();
    void genuineContacts();
    void mavenInBothDateFormats();
    void threadsAndBlocksDoNotShow();
    void keysAreHidden();
    void wordsOfRejectedRows();
    void brokenIds();
    void raggedRows();
    void shiftedRows_data();
    void shiftedRows();
    void loneReturn();
    void shortRows_data();
    void shortRows();
    void repeatedHeader_data();
    void repeatedHeader();
    void requiredFields();
    void valuesAndConstants();
    void fileWithoutHeader();
    void encodingsGiveEqualRows();
    void ambiguousDates();
    void sumsAndCancel();
    void repeatedIds();
    void exportDate();
};

void TestImporter::genuineLeads()
{
    const QString path = sample("amocrm_export/amocrm_export_leads_hromov.csv");
    if (path.isEmpty())
        QSKIP("ZAMER_SAMPLES is not set: the genuine amoCRM leads");
    const Result<ReadResult> result = readFile(path, {});
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_leads"));
    QVERIFY(result->mapping.confidence >= 0.9);
    QCOMPARE(result->rowsRead, std::size_t{20});
    QCOMPARE(result->rows.rows, std::size_t{19});
    QCOMPARE(result->rejected, std::size_t{1});
    const Issue* const issue = issueOf(*result, Issue::Kind::EmptyId);
    QVERIFY(issue != nullptr && issue->rejects);
    QCOMPARE(issue->rows, std::vector<std::uint32_t>{21});
    QCOMPARE(result->mapping.dateFormat, std::string("dd.MM.yyyy HH:mm:ss"));
    const facts::Table& deals = result->rows;
    QCOMPARE(deals.textAt(deal::id, 0), std::string_view("27680693"));
    QCOMPARE(deals.textAt(deal::status, 0), std::string_view("won"));
    QCOMPARE(deals.textAt(deal::status, 2), std::string_view("lost"));
    QVERIFY(deals.isEmptyAt(deal::status, 1));
    QVERIFY(deals.isEmptyAt(deal::closed_at, 1));
    QCOMPARE(deals.textAt(deal::product, 8), std::string_view("Роллетные ворота"));
    QCOMPARE(deals.textAt(deal::source, 15), std::string_view("Звонок SDS"));
    QCOMPARE(deals.intAt(deal::amount, 0), std::int64_t{0});
    QVERIFY(deals.isEmptyAt(deal::amount, 18));
    // date -u -d '2022-03-22 13:32:57 +0300' +%s
    QCOMPARE(deals.intAt(deal::created_at, 0), Instant{1647945177});
    QCOMPARE(deals.intAt(deal::closed_at, 0), Instant{1647945120});
    QCOMPARE(deals.column(deal::phone)->list(0).size(), std::size_t{1});
    QCOMPARE(deals.column(deal::phone)->words->text(deals.column(deal::phone)->list(0)[0]),
             std::string_view(pseudonym("7675660001", testKey())));
    QCOMPARE(deals.column(deal::phone)->words->size(), facts::Code{18});
    QVERIFY(issueOf(*result, Issue::Kind::NoArrival) == nullptr);
}

void TestImporter::genuineContacts()
{
    const QString path = sample("amocrm_export/amocrm_export_contacts_hromov.csv");
    if (path.isEmpty())
        QSKIP("ZAMER_SAMPLES is not set: the genuine amoCRM contacts");
    const Result<ReadResult> result = readFile(path, {});
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_contacts"));
    QCOMPARE(result->rows.rows, std::size_t{19});
    QVERIFY(issueOf(*result, Issue::Kind::ShiftedColumns) != nullptr);
    QCOMPARE(result->rows.textAt(facts::customer::id, 0), std::string_view("44381321"));
    // date -u -d '2022-03-15 11:01:13 +0300' +%s
    QCOMPARE(result->rows.intAt(facts::customer::modified_at, 0), Instant{1647331273});
    QVERIFY(issueOf(*result, Issue::Kind::BadDate) == nullptr);
}

void TestImporter::mavenInBothDateFormats()
{
    const QString iso = sample("maven_crm_original/sales_pipeline.csv");
    const QString short_ = sample("maven_crm/sales_pipeline.csv");
    if (iso.isEmpty())
        QSKIP("ZAMER_SAMPLES is not set: the Maven opportunities");
    const Result<ReadResult> a = readFile(iso, mavenOptions());
    const Result<ReadResult> b = readFile(short_, mavenOptions());
    QVERIFY(a.has_value() && b.has_value());
    for (const Result<ReadResult>* result : {&a, &b}) {
        QCOMPARE((*result)->rows.rows, std::size_t{8800});
        QCOMPARE((*result)->rejected, std::size_t{0});
        const Issue* const arrival = issueOf(**result, Issue::Kind::NoArrival);
        QVERIFY(arrival != nullptr && !arrival->rejects);
        QCOMPARE(arrival->count, std::size_t{500});
    }
    QCOMPARE(b->mapping.dateFormat, std::string("dd-MM-yy"));
    QCOMPARE(a->mapping.dateFormat, std::string("yyyy-MM-dd"));
    for (const int field : {int{deal::arrived_at}, int{deal::closed_at}})
        for (std::size_t row = 0; row < 8800; ++row)
            QCOMPARE(a->rows.intAt(field, row), b->rows.intAt(field, row));
    std::size_t won = 0;
    std::size_t closed = 0;
    std::int64_t revenue = 0;
    for (std::size_t row = 0; row < a->rows.rows; ++row) {
        const std::string_view status = a->rows.textAt(deal::status, row);
        won += status == "won" ? 1U : 0U;
        closed += status == "won" || status == "lost" ? 1U : 0U;
        revenue += status == "won" ? a->rows.intAt(deal::amount, row) : 0;
    }
    QCOMPARE(won, std::size_t{4238});
    QCOMPARE(closed, std::size_t{6711});
    QCOMPARE(revenue, std::int64_t{1000553400});
}

void TestImporter::threadsAndBlocksDoNotShow()
{
    QByteArray bytes = "id,title,stage,amount,created_at,phone,customer,source\n";
    for (int i = 0; i < 300; ++i)
        bytes += QByteArray::number(1000 + i % 290) + ",\"a, \"\"b\"\"\n" + QByteArray::number(i) + "\",Won" +
                 QByteArray::number(i % 7) + ",1 0" + QByteArray::number(10 + i % 80) + ",2024-01-" +
                 QByteArray::number(10 + i % 20) + " 10:00:00," +
                 (i % 3 ? "8916123" + QByteArray::number(1000 + i % 50) : QByteArray()) + ",Клиент " +
                 QByteArray::number(i % 11) + "," + (i % 13 ? "s" : "bad") + "\n";
    const QString path = write(bytes);
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> whole = readFile(path, options, {kBlockBytes, 1});
    QVERIFY(whole.has_value());
    QCOMPARE(whole->rows.rows, std::size_t{300});
    const std::string expected = show(whole->rows);
    for (const std::size_t block : {std::size_t{40}, std::size_t{64}, std::size_t{333}, std::size_t{4096}}) {
        for (const unsigned threads : {1U, 2U, 5U}) {
            const Result<ReadResult> split = readFile(path, options, {block, threads});
            QVERIFY(split.has_value());
            QVERIFY(show(split->rows) == expected);
            QCOMPARE(split->fileSum, whole->fileSum);
            QCOMPARE(split->issues.size(), whole->issues.size());
            for (std::size_t i = 0; i < split->issues.size(); ++i)
                QCOMPARE(split->issues[i].rows, whole->issues[i].rows);
        }
    }
}

void TestImporter::keysAreHidden()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result =
        readFile(write("id,customer\n1,C-17\n2,Acme\n3,79161234567\n4, acme \n5,1.03E+19\n6,\n"), options);
    QVERIFY(result.has_value());
    const facts::Table& deals = result->rows;
    QCOMPARE(deals.textAt(deal::customer, 0), std::string_view("C-17"));
    QCOMPARE(deals.textAt(deal::customer, 1).size(), std::size_t{33});
    QVERIFY(deals.textAt(deal::customer, 1).starts_with('~'));
    QCOMPARE(deals.textAt(deal::customer, 1), deals.textAt(deal::customer, 3));
    QVERIFY(deals.textAt(deal::customer, 2).starts_with('~'));
    QVERIFY(deals.isEmptyAt(deal::customer, 4));
    QVERIFY(deals.isEmptyAt(deal::customer, 5));
    const Issue* const broken = issueOf(*result, Issue::Kind::BrokenId);
    QVERIFY(broken != nullptr && !broken->rejects);
    QCOMPARE(broken->rows, std::vector<std::uint32_t>{6});
    QCOMPARE(broken->value, std::string("0.00x+00"));
}

void TestImporter::brokenIds()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result = readFile(write("id,stage\n1,a\n1.03293E+19,b\n"), options);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::BrokenIds);
    QCOMPARE(result.error().subject, QStringLiteral("id"));

    // Who bought is lost; what was bought is not. An empty cell is refused as ever.
    options.layout = QStringLiteral("table:purchases");
    const Result<ReadResult> bought =
        readFile(write("customer,at,amount\n1.03293E+19,2025-01-02,10\n,2025-01-02,20\nC-1,2025-01-03,30\n"), options);
    QVERIFY(bought.has_value());
    QCOMPARE(bought->rows.rows, std::size_t{2});
    QCOMPARE(bought->rows.intAt(facts::purchase::amount, 0), std::int64_t{1000});
    QVERIFY(bought->rows.isEmptyAt(facts::purchase::customer, 0));
    const Issue* const broken = issueOf(*bought, Issue::Kind::BrokenId);
    QVERIFY(broken != nullptr && !broken->rejects);
    const Issue* const missing = issueOf(*bought, Issue::Kind::MissingField);
    QVERIFY(missing != nullptr && missing->rejects);
    QCOMPARE(missing->rows, std::vector<std::uint32_t>{3});
}

void TestImporter::raggedRows()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result =
        readFile(write("id;stage;owner;\n1;a;b;\n\n2;a\n3;a;b;;x\n4;a;b;;;;\n;;;\n;a;b;\n"), options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rowsRead, std::size_t{5});
    QCOMPARE(result->rows.rows, std::size_t{3});
    QCOMPARE(result->rows.line, (std::vector<std::uint32_t>{2, 4, 6}));
    QVERIFY(result->rows.isEmptyAt(deal::owner, 1));
    QCOMPARE(issueOf(*result, Issue::Kind::RaggedRow)->rows, std::vector<std::uint32_t>{5});
    QCOMPARE(issueOf(*result, Issue::Kind::EmptyId)->rows, std::vector<std::uint32_t>{8});
}

/// A separator inside a value shifts all cells behind it: such a row is rejected, however many of them there are.
void TestImporter::shiftedRows_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("shifted");
    QTest::addColumn<QByteArray>("last"); // cell of the row
    QTest::newRow("3 of 10") << 7 << 3 << QByteArray("В");
    QTest::newRow("2 of 4") << 2 << 2 << QByteArray("В");
    QTest::newRow("6 of 10") << 4 << 6 << QByteArray("В");
    QTest::newRow("10 of 10") << 0 << 10 << QByteArray("В");
    QTest::newRow("a dash is a cell too") << 1 << 9 << QByteArray("-");
}

void TestImporter::shiftedRows()
{
    QFETCH(int, good);
    QFETCH(int, shifted);
    QFETCH(QByteArray, last);
    QByteArray bytes = "ID,Название сделки,Бюджет,Ответственный,Дата создания,Дата закрытия,Этап сделки,Воронка\n";
    for (int i = 0; i < good + shifted; ++i)
        bytes += QByteArray::number(i + 1) + ",С," + (i < good ? "1234" : "1 234,56") +
                 ",А,05.03.2026 10:00:00,не закрыта,П," + last + "\n";
    const Result<ReadResult> result = readFile(write(bytes), Options());
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, static_cast<std::size_t>(good));
    QCOMPARE(result->rejected, static_cast<std::size_t>(shifted));
    QCOMPARE(issueOf(*result, Issue::Kind::RaggedRow)->count, static_cast<std::size_t>(shifted));
}

/// A CR alone among LF lines makes one row of two, which are told and not taken for one.
void TestImporter::loneReturn()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result =
        readFile(write("id,stage,owner\n1,a,b\n2,a,b\r3,a,b\n4,a,b\n5,a,b\r6,a,b\n"), options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.line, (std::vector<std::uint32_t>{2, 4}));
    QCOMPARE(issueOf(*result, Issue::Kind::RaggedRow)->rows, (std::vector<std::uint32_t>{3, 5}));
}

void TestImporter::shortRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<std::vector<std::uint32_t>>("listed");
    using Rows = std::vector<std::uint32_t>;
    QTest::newRow("whole") << QByteArray("1,a,b,5,\n2,a,b,5,\n") << Rows{};
    QTest::newRow("one cell") << QByteArray("1,a,b,5,\n2\n3,a,b,5,\n") << Rows{3};
    QTest::newRow("two cells") << QByteArray("1,a,b,5,\n2,a\n3,a\n") << Rows{3, 4};
    QTest::newRow("more than half") << QByteArray("1,a,b,5,\n2,a,b\n3,a,b,5\n") << Rows{};
    QTest::newRow("a total") << QByteArray("1,a,b,5,\nTotal rows: 1\n") << Rows{};
}

/// Taken as they are, and told.
void TestImporter::shortRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(std::vector<std::uint32_t>, listed);
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result = readFile(write("id,stage,owner,amount,source\n" + rows), options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rejected, std::size_t{0});
    const Issue* const issue = issueOf(*result, Issue::Kind::ShortRow);
    QCOMPARE(issue == nullptr ? std::vector<std::uint32_t>() : issue->rows, listed);
    QVERIFY(issue == nullptr || !issue->rejects);
}

void TestImporter::repeatedHeader_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<bool>("again");
    QTest::newRow("the same") << QByteArray("ID,Этап сделки,Ответственный\n") << true;
    QTest::newRow("behind a mark") << QByteArray("\xEF\xBB\xBFID,Этап сделки,Ответственный\n") << true;
    QTest::newRow("quoted, CRLF") << QByteArray("\"ID\",\"Этап сделки\",\"Ответственный\"\r\n") << true;
    QTest::newRow("quoted behind a mark") << QByteArray("\xEF\xBB\xBF\"ID\",Этап сделки,Ответственный\n") << true;
    QTest::newRow("trailing separator") << QByteArray("ID,Этап сделки,Ответственный,\n") << true;
    QTest::newRow("another row") << QByteArray("ID,Этап сделки,Петров\n") << false;
    QTest::newRow("less of it") << QByteArray("ID,Этап сделки\n") << false;
}

/// Two exports one behind the other: the second header is no deal.
void TestImporter::repeatedHeader()
{
    QFETCH(QByteArray, between);
    QFETCH(bool, again);
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {{"ID", "id"}, {"Этап сделки", "stage"}, {"Ответственный", "owner"}};
    const Result<ReadResult> result =
        readFile(write("ID,Этап сделки,Ответственный\n1,a,b\n2,a,b\n" + between + "3,a,b\n"), options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{again ? 3U : 4U});
    QCOMPARE(result->rejected, std::size_t{again ? 1U : 0U});
    const Issue* const issue = issueOf(*result, Issue::Kind::RepeatedHeader);
    QCOMPARE(issue != nullptr, again);
    if (again)
        QCOMPARE(issue->rows, std::vector<std::uint32_t>{4});
}

void TestImporter::requiredFields()
{
    Options options;
    options.layout = QStringLiteral("table:purchases");
    const Result<ReadResult> result = readFile(write("order,customer,at,amount,margin\n1,C1,2024-01-01,10.5,x\n2,,2024-"
                                                     "01-01,10,1\n3,C3,soon,10,1\n4,C4,2024-01-05,ten,\n"),
                                               options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{1});
    QCOMPARE(result->rejected, std::size_t{3});
    QCOMPARE(result->rows.intAt(facts::purchase::amount, 0), std::int64_t{1050});
    QVERIFY(result->rows.isEmptyAt(facts::purchase::margin, 0));
    QCOMPARE(issueOf(*result, Issue::Kind::MissingField)->column, std::string("customer"));
    QCOMPARE(issueOf(*result, Issue::Kind::BadDate)->value, std::string("xxxx"));
    const Issue* number = nullptr;
    for (const Issue& issue : result->issues)
        if (issue.kind == Issue::Kind::BadNumber && issue.rejects)
            number = &issue;
    QVERIFY(number != nullptr);
    QCOMPARE(number->rows, std::vector<std::uint32_t>{5});

    const Result<ReadResult> without = readFile(write("order,at,amount\n1,2024-01-01,1\n"), options);
    QVERIFY(!without.has_value());
    QCOMPARE(without.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(without.error().detail, QStringLiteral("customer"));
}

void TestImporter::valuesAndConstants()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.values = {{"status", "Done", "won"}, {"source", "tg", "Telegram"}};
    options.constants = {{"pipeline", "Main"}, {"qualified", "да"}, {"amount", "1 000,50"}};
    const Result<ReadResult> result =
        readFile(write("id,stage,source,closed_at,created_at\n1,DONE,TG,,2024-01-01\n2,Odd,vk,,2024-01-01\n"), options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.textAt(deal::status, 0), std::string_view("won"));
    QVERIFY(result->rows.isEmptyAt(deal::status, 1));
    QCOMPARE(result->rows.textAt(deal::source, 0), std::string_view("Telegram"));
    QCOMPARE(result->rows.textAt(deal::pipeline, 1), std::string_view("Main"));
    QCOMPARE(result->rows.flags(deal::qualified)[1], std::int8_t{1});
    QCOMPARE(result->rows.intAt(deal::amount, 0), std::int64_t{100050});
    QCOMPARE(issueOf(*result, Issue::Kind::UnknownStage)->rows, std::vector<std::uint32_t>{3});
    QCOMPARE(issueOf(*result, Issue::Kind::WonWithoutClose)->rows, std::vector<std::uint32_t>{2});
}

void TestImporter::fileWithoutHeader()
{
    Options options;
    options.layout = QStringLiteral("table:purchases");
    options.map = {{"#1", "customer"}, {"#2", "at"}, {"#3", "quantity"}, {"#4", "amount"}};
    const Result<ReadResult> result = readFile(write("00001,19970101,1,11.77\n00002,19970112,1,12.00\n"), options);
    QVERIFY(result.has_value());
    QVERIFY(!result->mapping.header);
    QCOMPARE(result->rows.rows, std::size_t{2});
    QCOMPARE(result->rows.line, (std::vector<std::uint32_t>{1, 2}));
    QCOMPARE(result->rows.intAt(facts::purchase::amount, 0), std::int64_t{1177});
}

void TestImporter::encodingsGiveEqualRows()
{
    const QString text =
        QStringLiteral("id;owner;stage\n1;Иванов Пётр;Первичный контакт\n2;Сидорова Анна;Переговоры\n");
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> plain = readFile(write(text.toUtf8()), options);
    QVERIFY(plain.has_value());
    QByteArray utf16("\xFF\xFE", 2);
    utf16 += QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QByteArray windows;
    for (const QChar c : text)
        windows += c.unicode() < 128   ? static_cast<char>(c.unicode())
                   : c == QChar(0x451) ? '\xB8'
                                       : static_cast<char>(c.unicode() - 0x410 + 0xC0);
    for (const QByteArray& bytes : {QByteArray(QByteArray("\xEF\xBB\xBF") + text.toUtf8()), utf16, windows,
                                    text.toUtf8().replace("\n", "\r\n"), text.toUtf8().replace("\n", "\r")}) {
        const Result<ReadResult> other = readFile(write(bytes), options, {16, 2});
        QVERIFY(other.has_value());
        QCOMPARE(show(other->rows), show(plain->rows));
    }
}

void TestImporter::ambiguousDates()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    QByteArray bytes = "id,created_at\n";
    for (int i = 0; i < 6000; ++i)
        bytes += QByteArray::number(i) + ",0" + QByteArray::number(1 + i % 9) + "/05/2024\n";
    const Result<ReadResult> open = readFile(write(bytes), options);
    QVERIFY(!open.has_value());
    QCOMPARE(open.error().kind, ErrorKind::AmbiguousDates);
    const Result<Mapping> shown = inspect(write(bytes), options, m_settings);
    QVERIFY(shown.has_value() && shown->columns[1].needsLook);
    // A row far behind the sample settles it.
    const Result<ReadResult> settled = readFile(write(bytes + "6001,05/13/2024\n"), options);
    QVERIFY(settled.has_value());
    QCOMPARE(settled->rows.rows, std::size_t{6001});
    // date -u -d '2024-02-05 00:00 +0300' +%s
    QCOMPARE(settled->rows.intAt(deal::created_at, 1), Instant{1707080400});
    options.dateFormat = QStringLiteral("dd/MM/yyyy");
    const Result<ReadResult> told = readFile(write(bytes), options);
    QVERIFY(told.has_value());
    // date -u -d '2024-05-02 00:00 +0300' +%s
    QCOMPARE(told->rows.intAt(deal::created_at, 1), Instant{1714597200});
}

void TestImporter::sumsAndCancel()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const QByteArray bytes = "id,stage\n1,a\n2,b";
    const QString path = write(bytes);
    const Result<ReadResult> result = readFile(path, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->fileSum, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(result->bytes, qint64{bytes.size()});
    Options other = options;
    other.timeZone = QStringLiteral("Asia/Yekaterinburg");
    QVERIFY(readFile(path, other)->mappingSum != result->mappingSum);
    QCOMPARE(readFile(path, options)->mappingSum, result->mappingSum);
    Progress progress;
    progress.cancel();
    const Result<ReadResult> cancelled = read(path, options, m_settings, testKey(), progress);
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

void TestImporter::repeatedIds()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result =
        readFile(write("id,created_at\n1,2024-01-01\n2,2024-01-02\n1,2024-01-03\n"), options);
    QVERIFY(result.has_value());
    QCOMPARE(issueOf(*result, Issue::Kind::RepeatedId)->rows, std::vector<std::uint32_t>{4});
    QCOMPARE(result->from, Instant{1704056400});
    QCOMPARE(result->to, Instant{1704229200});
}

void TestImporter::exportDate()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    // date -u -d '2024-03-31 00:00 +0300' +%s
    for (const char* name :
         {"amocrm_export_leads_2024-03-31 (1).csv", "DEAL_20240331_ab12.csv", "выгрузка 31.03.2024.csv"})
        QCOMPARE(inspect(write("id,stage\n1,a\n", QString::fromUtf8(name)), options, m_settings)->exportedAt,
                 Instant{1711832400});
    const QString plain = write("id,stage\n1,a\n");
    QCOMPARE(inspect(plain, options, m_settings)->exportedAt, QFileInfo(plain).lastModified().toSecsSinceEpoch());
}

/// What a rejected row says is in no dictionary, and so in no audit.
void TestImporter::wordsOfRejectedRows()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto read = readFile(write("id,owner,phone,created_at\n,Boris,79160000001,2026-01-02\n"
                                     "2,Vera,79160000002,2026-01-03\n3,Anna,79160000003,2026-01-04\n"),
                               options);
    QVERIFY(read);
    const facts::Column& owners = *read->rows.column(deal::owner);
    QCOMPARE(owners.words->size(), facts::Code{2});
    QCOMPARE(owners.words->text(0), std::string_view("Vera"));
    QCOMPARE(owners.codes[1], facts::Code{1});
    QCOMPARE(read->rows.column(deal::phone)->words->size(), facts::Code{2});
}

QTEST_APPLESS_MAIN(TestImporter)
#include "tst_importer.moc"
