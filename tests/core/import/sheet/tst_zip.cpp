// Archives of several files: which of them are tables, what they are called, and members as sources of bytes.
#include "core/import/sheet/archive.h"
#include "core/import/text/encoding.h"
#include "support/table_cells.h"
#include "support/zip_writer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestZip : public QObject
{
    Q_OBJECT

private:
    static std::vector<std::string> names(const Input& input)
    {
        std::vector<std::string> names;
        for (const InputTable& table : input.tables)
            names.push_back(table.name);
        return names;
    }
    static std::string xlsx()
    {
        return xlsxOf({{{"Звонки", "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>"}, {"B", ""}}});
    }

private Q_SLOTS:
    void severalFiles();
    void besides();
    void safeNames_data();
    void safeNames();
    void sameNames();
    void archiveInArchive();
    void tooDeep();
    void tooManyTables();
    void documents_data();
    void documents();
    void errorsNameMembers();
    void password();
    void memberBytes();
    void encodings();
};

void TestZip::severalFiles()
{
    const std::string ods =
        odsOf("<table:table table:name=\"Costs\"><table:table-row><table:table-cell office:value-type=\"float\" "
              "office:value=\"3\"/></table:table-row></table:table>");
    const Result<Input> input = openBytes(zipOf({{"leads.csv", "id,stage\n1,won\n"},
                                                 {"in/calls.xlsx", xlsx()},
                                                 {"costs.ods", ods, true},
                                                 {"UPPER.TXT", "a\tb\n1\t2\n", true}}));
    QVERIFY(input);
    QCOMPARE(input->format, std::string("zip"));
    QCOMPARE(names(*input), (std::vector<std::string>{"leads.csv", "in/calls.xlsx/Звонки", "in/calls.xlsx/B",
                                                      "costs.ods/Costs", "UPPER.TXT"}));
    QCOMPARE(cellsOf(input->tables[0]).value_or(Cells{}), (Cells{{"id", "stage"}, {"1", "won"}}));
    QCOMPARE(cellsOf(input->tables[1]).value_or(Cells{}), (Cells{{"5"}}));
    QCOMPARE(cellsOf(input->tables[3]).value_or(Cells{}), (Cells{{"3"}}));
    QCOMPARE(cellsOf(input->tables[4]).value_or(Cells{}), (Cells{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(input->tables[0].format, std::string("text"));
    QCOMPARE(input->tables[1].format, std::string("xlsx"));
    QCOMPARE((*findTable(*input, QStringLiteral("#2")))->name, std::string("in/calls.xlsx/Звонки"));
    // Both ways at once, and one of them twice: members are forward-only, but any number may be read.
    QCOMPARE(cellsOf(input->tables[0]).value_or(Cells{}), (Cells{{"id", "stage"}, {"1", "won"}}));
}

void TestZip::besides()
{
    const Result<Input> input = openBytes(zipOf({{"folder/", ""},
                                                 {"__MACOSX/._leads.csv", "x"},
                                                 {".hidden.csv", "a,b\n"},
                                                 {"a/.git/config", "a,b\n"},
                                                 {"~$calls.xlsx", "x"},
                                                 {"Thumbs.db", "x"},
                                                 {"logo.png", "\x89PNG\r\n\x1A\n\1\2\3"},
                                                 {"noise.bin", std::string("\0\1\2\0\0\0\5\6\0\0", 10)},
                                                 {"empty.csv", ""},
                                                 {"folder/leads.csv", "id,stage\n1,won\n"},
                                                 {"offer.pdf", "%PDF-1.7 ..."}}));
    QVERIFY(input);
    QCOMPARE(names(*input), (std::vector<std::string>{"folder/leads.csv"}));
    for (const std::vector<ZipMember>& members :
         {std::vector<ZipMember>{{"logo.png", "\x89PNG\r\n\x1A\n\1\2\3"}}, {{"folder/", ""}}}) {
        const Result<Input> none = openBytes(zipOf(members));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotATable);
        QCOMPARE(none.error().detail, QStringLiteral("ZIP"));
    }
}

void TestZip::safeNames_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("name");
    QTest::newRow("slip") << QByteArray("../../etc/passwd.csv") << "etc/passwd.csv";
    QTest::newRow("root") << QByteArray("/etc/a.csv") << "etc/a.csv";
    QTest::newRow("drive") << QByteArray("C:\\Temp\\..\\a.csv") << "Temp/a.csv";
    QTest::newRow("control") << QByteArray("a\x1b[31m\r\n.csv") << "a[31m.csv";
    QTest::newRow("utf-8") << QByteArray("Сделки.csv") << QString::fromUtf8("Сделки.csv");
    QTest::newRow("cp866") << QByteArray("\x91\xA4\xA5\xAB\xAA\xA8.csv")
                           << QString::fromUtf8("Сделки.csv"); // iconv -t cp866
    QTest::newRow("windows-1251") << QByteArray("\xD1\xE4\xE5\xEB\xEA\xE8.csv")
                                  << QString::fromUtf8("Сделки.csv"); // iconv -t cp1251
    QTest::newRow("windows-1251, small") << QByteArray("\xE2\xFB\xE3\xF0\xF3\xE7\xEA\xE0 \xE7\xE0 \xEC\xE0\xE9.csv")
                                         << QString::fromUtf8("выгрузка за май.csv");
    QTest::newRow("cp866, small") << QByteArray("\xA2\xEB\xA3\xE0\xE3\xA7\xAA\xA0 \xA7\xA0 \xAC\xA0\xA9.csv")
                                  << QString::fromUtf8("выгрузка за май.csv");
}

void TestZip::safeNames()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, name);
    const std::string holder(static_cast<std::size_t>(raw.size()), 'n'); // libzip would encode it
    std::string bytes = zipOf({{holder, "id,stage\n1,won\n"}});
    for (std::size_t at = bytes.find(holder); at != std::string::npos; at = bytes.find(holder, at + 1))
        bytes.replace(at, holder.size(), raw.toStdString());
    const Result<Input> input = openBytes(bytes);
    QVERIFY2(input.has_value(), input ? "" : qPrintable(input.error().detail));
    QCOMPARE(QString::fromStdString(input->tables.front().name), name);
    QCOMPARE(cellsOf(input->tables.front()).value_or(Cells{}).size(), std::size_t{2});
}

void TestZip::sameNames()
{
    const Result<Input> input = openBytes(zipOf({{"a/x.csv", "id\n1\n"}, {"../a/x.csv", "id\n2\n"}}));
    QVERIFY(input);
    QCOMPARE(names(*input), (std::vector<std::string>{"a/x.csv", "a/x.csv #2"}));
    QCOMPARE(cellsOf(input->tables[1]).value_or(Cells{}), (Cells{{"id"}, {"2"}}));
}

void TestZip::archiveInArchive()
{
    const Result<Input> input =
        openBytes(zipOf({{"inner.zip", zipOf({{"a.csv", "id\n1\n"}, {"b.xlsx", xlsx()}})}, {"c.csv", "id\n2\n"}}));
    QVERIFY(input);
    QCOMPARE(names(*input),
             (std::vector<std::string>{"inner.zip/a.csv", "inner.zip/b.xlsx/Звонки", "inner.zip/b.xlsx/B", "c.csv"}));
    QCOMPARE(cellsOf(input->tables[1]).value_or(Cells{}), (Cells{{"5"}}));
}

void TestZip::tooDeep()
{
    const Result<Input> input = openBytes(zipOf({{"2.zip", zipOf({{"3.zip", zipOf({{"a.csv", "id\n1\n"}})}})}}));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::FileTooLarge);
    QCOMPARE(input.error().detail, QStringLiteral("2.zip/3.zip"));
}

/// Each table is opened and understood by itself: thousands of them would take hours.
void TestZip::tooManyTables()
{
    std::vector<ZipMember> members;
    for (int i = 0; i < 501; ++i)
        members.push_back({"f" + std::to_string(i) + ".csv", "id\n1\n", true});
    const Result<Input> input = openBytes(zipOf(members));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::FileTooLarge);
    QCOMPARE(input.error().detail, QStringLiteral("f500.csv"));
    members.pop_back();
    const Result<Input> most = openBytes(zipOf(members));
    QVERIFY(most);
    QCOMPARE(most->tables.size(), std::size_t{500});
}

void TestZip::documents_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("kind");
    QTest::newRow("docx") << "word/document.xml"
                          << "DOCX";
    QTest::newRow("pptx") << "ppt/presentation.xml"
                          << "PPTX";
    QTest::newRow("xlsb") << "xl/workbook.bin"
                          << "XLSB";
    QTest::newRow("odt") << "content.xml"
                         << "OpenDocument";
}

void TestZip::documents()
{
    QFETCH(QString, member);
    QFETCH(QString, kind);
    const std::string document = zipOf({{"[Content_Types].xml", "<Types/>"}, {member.toStdString(), "<x/>"}});
    const Result<Input> input = openBytes(document);
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::NotATable);
    QCOMPARE(input.error().detail, kind);
    QCOMPARE(names(*openBytes(zipOf({{"a.docx", document}, {"b.csv", "id\n1\n"}}))),
             (std::vector<std::string>{"b.csv"}));
}

void TestZip::errorsNameMembers()
{
    const std::string bad = "id,stage\n1,\"open\n";
    const Result<Input> input =
        openBytes(zipOf({{"a.csv", "id,stage\n1,open\n"}, {"in/b.csv", bad}, {"c.zip", zipOf({{"d.csv", bad}})}}));
    QVERIFY(input);
    for (const auto& [table, name] : {std::pair(1U, "/in/b.csv"), std::pair(2U, "/c.zip/d.csv")}) {
        const Result<Sample> sample = input->tables[table].source->sample({});
        QVERIFY(!sample);
        QCOMPARE(sample.error().kind, ErrorKind::UnbalancedQuote);
        QVERIFY2(sample.error().subject.endsWith(QLatin1String(name)), qPrintable(sample.error().subject));
    }
}

void TestZip::password()
{
    const Result<Input> input = openBytes(zipOf({{"a.csv", "id\n1\n", false, "secret"}}));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::NotATable);
    QVERIFY(input.error().detail.contains(QStringLiteral("password")));
}

/// A member is read forward; going back starts over.
void TestZip::memberBytes()
{
    std::string text;
    for (int i = 0; i < 50'000; ++i)
        text += std::to_string(i) + '\n';
    const auto archive =
        Archive::open(std::make_shared<const MemorySource>(QStringLiteral("a"), zipOf({{"a.txt", text}})));
    QVERIFY(archive);
    const auto bytes = (*archive)->source((*archive)->members().front());
    QVERIFY(bytes);
    QVERIFY(!(*bytes)->isRandomAccess());
    QCOMPARE((*bytes)->size(), static_cast<qint64>(text.size()));
    std::string buffer(1000, '\0');
    for (const std::size_t at : {std::size_t{0}, std::size_t{1000}, std::size_t{200'000}, std::size_t{5},
                                 text.size() - 10, text.size(), std::size_t{0}}) {
        const Result<std::size_t> got = (*bytes)->read(buffer.data(), buffer.size(), static_cast<qint64>(at));
        QVERIFY(got);
        QCOMPARE(buffer.substr(0, *got), text.substr(at, 1000));
    }
    const auto unpacked = (*archive)->unpacked((*archive)->members().front());
    QVERIFY(unpacked);
    QVERIFY((*unpacked)->isRandomAccess());
    QCOMPARE(*sumOf(**unpacked, Progress()), *sumOf(**bytes, Progress()));
}

/// Text members in any encoding, as if they lay on the disk.
void TestZip::encodings()
{
    const std::string cp1251 =
        "id;\xFD\xF2\xE0\xEF\n1;\xCF\xE5\xF0\xE5\xE3\xEE\xE2\xEE\xF0\xFB\n2;\xD3\xF1\xEF\xE5\xF8\xED\xEE\n";
    const Result<Input> input = openBytes(zipOf({{"a.csv", cp1251}}));
    QVERIFY(input);
    const Result<Sample> sample = input->tables.front().source->sample({});
    QVERIFY(sample);
    QCOMPARE(sample->encoding, Encoding::Windows1251);
    QCOMPARE(sample->rows[0][1], std::string("этап"));
}

QTEST_APPLESS_MAIN(TestZip)
#include "tst_zip.moc"
