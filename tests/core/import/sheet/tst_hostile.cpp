// Workbooks and archives that mean harm, or that came to it: each is refused with its reason, and nothing else happens.
#include "core/import/reading.h"
#include "core/import/sheet/archive.h"
#include "support/table_cells.h"
#include "support/zip_writer.h"

#include <QtTest>

#include <cstring>

using namespace zamer;
using namespace zamer::import;

namespace {

constexpr const char* kRow = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

std::string sheetOf(const std::string& rows)
{
    return xlsxOf({{{"A", rows}}});
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// The number in the central directory's entry of a member, at `field` behind its signature.
void patch(std::string& zip, const std::string& name, std::size_t field, std::uint32_t value)
{
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos; at = zip.find("PK\x01\x02", at + 1))
        if (zip.compare(at + 46, name.size(), name) == 0)
            std::memcpy(zip.data() + at + field, &value, sizeof value);
    for (std::size_t at = zip.find("PK\x03\x04"); at != std::string::npos; at = zip.find("PK\x03\x04", at + 1))
        if (zip.compare(at + 30, name.size(), name) == 0)
            std::memcpy(zip.data() + at + field - 2, &value, sizeof value);
}

}

Q_DECLARE_METATYPE(ArchiveLimits)

class TestHostile : public QObject
{
    Q_OBJECT

private:
    static void refused(const std::string& bytes, ErrorKind kind, const QString& detail = {})
    {
        const Result<Cells> cells = cellsOfBytes(bytes);
        QVERIFY(!cells);
        QCOMPARE(cells.error().kind, kind);
        QVERIFY2(cells.error().detail.contains(detail), qPrintable(cells.error().detail));
        QVERIFY2(cells.error().subject.startsWith(QLatin1String("a.zip")), qPrintable(cells.error().subject));
    }

private Q_SLOTS:
    void xml_data();
    void xml();
    void sheets_data();
    void sheets();
    void manyColumns();
    void longCell();
    void sharedStringBomb();
    void bomb();
    void bombLimits_data();
    void bombLimits();
    void truncated();
    void wrongChecksum();
    void wrongSize_data();
    void wrongSize();
    void garbage();
    void partsMissing_data();
    void partsMissing();
    void whileReading();
};

void TestHostile::xml_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const auto add = [](const char* name, const std::string& sheet) {
        QTest::newRow(name) << QByteArray::fromStdString(sheet);
    };
    add("document type", "<!DOCTYPE worksheet><worksheet><sheetData>" + std::string(kRow) + "</sheetData></worksheet>");
    add("entities",
        "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>");
    add("external", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>");
    add("unknown entity", "<worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>");
    add("deep", "<worksheet>" + repeated("<a>", 300) + repeated("</a>", 300) + "</worksheet>");
    add("endless depth", "<worksheet>" + repeated("<a>", 100'000));
    add("long tag", "<worksheet><a x=\"" + std::string(3 << 20, 'x') + "\"/></worksheet>");
    add("garbage", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>\x01\x02\xFF\xFE garbage");
    add("unclosed", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    add("bad utf-8", "<worksheet><sheetData><row><c t=\"str\"><v>\xD0\x20</v></c></row></sheetData></worksheet>");
    add("nul", std::string("<worksheet>\0</worksheet>", 24));
    add("empty", " ");
}

void TestHostile::xml()
{
    QFETCH(QByteArray, sheet);
    std::vector<ZipMember> parts = partsOf({{{"A", kRow}}});
    for (ZipMember& part : parts)
        if (part.name == "xl/worksheets/sheet1.xml")
            part.bytes = sheet.toStdString();
    refused(zipOf(parts), ErrorKind::FileDamaged);
    // The same in the other parts that are read.
    for (const char* const name : {"xl/workbook.xml", "_rels/.rels"}) {
        parts = partsOf({{{"A", kRow}}});
        for (ZipMember& part : parts)
            if (part.name == name)
                part.bytes = sheet.toStdString();
        refused(zipOf(parts), ErrorKind::FileDamaged);
    }
}

void TestHostile::sheets_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<ErrorKind>("kind");
    const auto add = [](const char* rows, ErrorKind kind) { QTest::newRow(rows) << QString::fromUtf8(rows) << kind; };
    add("<row r=\"1048577\"><c><v>1</v></c></row>", ErrorKind::FileDamaged);
    add("<row r=\"99999999999\"/>", ErrorKind::FileDamaged);
    add("<row r=\"-1\"/>", ErrorKind::FileDamaged);
    add("<row r=\"0\"/>", ErrorKind::FileDamaged);
    add("<row r=\"x\"/>", ErrorKind::FileDamaged);
    add("<row r=\"2\"/><row r=\"2\"/>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"1\"/></row>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"ZZZZZ1\"/></row>", ErrorKind::FileDamaged);
    add("<c r=\"A1\"><v>1</v></c>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c></row>", ErrorKind::FileDamaged);
    add("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", ErrorKind::TooManyColumns);
    add("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", ErrorKind::TooManyColumns);
    add("", ErrorKind::FileEmpty);
    add("<row r=\"1\"/><row r=\"5\"><c r=\"A5\" s=\"3\"/></row>", ErrorKind::FileEmpty);
}

void TestHostile::sheets()
{
    QFETCH(QString, rows);
    QFETCH(ErrorKind, kind);
    refused(sheetOf(rows.toStdString()), kind);
}

void TestHostile::manyColumns()
{
    const std::string cell = "<c><v>1</v></c>";
    const Result<Cells> most = cellsOfBytes(sheetOf("<row>" + repeated(cell, 10'000) + "</row>"));
    QVERIFY(most);
    QCOMPARE(most->front().size(), std::size_t{10'000});
    refused(sheetOf("<row>" + repeated(cell, 10'001) + "</row>"), ErrorKind::TooManyColumns, QStringLiteral("10001"));
}

void TestHostile::longCell()
{
    const std::string text(std::size_t{17} << 20, 'x');
    refused(sheetOf("<row r=\"3\"><c t=\"str\"><v>" + text + "</v></c></row>"), ErrorKind::LineTooLong,
            QStringLiteral("3"));
    const std::string half = "<c t=\"str\"><v>" + text.substr(text.size() / 2) + "</v></c>";
    refused(sheetOf("<row>" + half + half + half + "</row>"), ErrorKind::LineTooLong);
}

/// One long string that thousands of cells refer to fills block after block, and never memory.
void TestHostile::sharedStringBomb()
{
    const std::string bytes = xlsxOf({{{"A", repeated("<row><c t=\"s\"><v>0</v></c></row>", 2000)}},
                                      "<si><t>" + std::string(1 << 20, 'x') + "</t></si>"});
    const Result<Input> input = openBytes(bytes);
    QVERIFY(input);
    const auto reader = input->tables.front().source->reader({}, kBlockBytes);
    QVERIFY(reader);
    Block block;
    std::size_t rows = 0;
    while ((*reader)->next(block).value_or(false)) {
        QVERIFY(block.bytes.capacity() < (std::size_t{16} << 20));
        rows += block.records.count();
    }
    QCOMPARE(rows, std::size_t{2000});
}

/// 100 MB of blanks in 100 KB.
void TestHostile::bomb()
{
    const std::string blanks(std::size_t{100} << 20, ' ');
    refused(zipOf({{"a.csv", "id\n1\n"}, {"bomb.csv", blanks}}), ErrorKind::FileTooLarge, QStringLiteral("bomb.csv"));
    refused(sheetOf(blanks), ErrorKind::FileTooLarge, QStringLiteral("sheet1.xml"));
    refused(zipOf({{"content.xml", blanks}, {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
            ErrorKind::FileTooLarge);
}

void TestHostile::bombLimits_data()
{
    QTest::addColumn<ArchiveLimits>("limits");
    QTest::newRow("members") << ArchiveLimits{.members = 1};
    QTest::newRow("total") << ArchiveLimits{.totalBytes = 1500};
    QTest::newRow("size") << ArchiveLimits{.memberBytes = 999};
    QTest::newRow("ratio") << ArchiveLimits{.ratio = 10, .ratioFrom = 100};
    QTest::newRow("memory") << ArchiveLimits{.memoryBytes = 999};
    QTest::newRow("none") << ArchiveLimits{};
}

void TestHostile::bombLimits()
{
    QFETCH(ArchiveLimits, limits);
    const auto bytes = std::make_shared<const MemorySource>(
        QStringLiteral("a"), zipOf({{"a", std::string(1000, 'a')}, {"b", std::string(1000, 'b')}}));
    const auto archive = Archive::open(bytes, limits);
    const auto unpacked =
        archive ? (*archive)->unpacked((*archive)->members().front()) : tl::make_unexpected(archive.error());
    const bool none = QByteArray(QTest::currentDataTag()) == "none";
    QCOMPARE(unpacked.has_value(), none);
    if (!none)
        QCOMPARE(unpacked.error().kind, ErrorKind::FileTooLarge);
}

/// Cut anywhere, a workbook is damaged: its directory is at its end.
void TestHostile::truncated()
{
    const std::string whole = sheetOf(repeated(kRow, 1));
    QVERIFY(cellsOfBytes(whole));
    for (std::size_t size = 8; size < whole.size(); size += 37)
        refused(whole.substr(0, size), ErrorKind::FileDamaged);
}

void TestHostile::wrongChecksum()
{
    const std::string name = "xl/worksheets/sheet1.xml";
    std::string bytes = sheetOf(kRow);
    patch(bytes, name, 16, 0xDEADBEEF);
    refused(bytes, ErrorKind::FileDamaged, QStringLiteral("CRC"));
    bytes = zipOf({{"a.csv", "id,stage\n1,won\n", true}});
    bytes[bytes.find("won")] = 'W';
    refused(bytes, ErrorKind::FileDamaged, QStringLiteral("CRC"));
}

void TestHostile::wrongSize_data()
{
    QTest::addColumn<quint32>("size");
    QTest::newRow("less") << 100U;
    QTest::newRow("more") << 1'000'000U;
    QTest::newRow("absurd") << 0xFFFFFFFEU;
}

/// A directory that lies about how much there is.
void TestHostile::wrongSize()
{
    QFETCH(quint32, size);
    std::string bytes = sheetOf(kRow);
    patch(bytes, "xl/worksheets/sheet1.xml", 24, size);
    const Result<Cells> cells = cellsOfBytes(bytes);
    QVERIFY(!cells);
    QVERIFY(cells.error().kind == ErrorKind::FileDamaged || cells.error().kind == ErrorKind::FileTooLarge);
}

void TestHostile::garbage()
{
    std::string noise = "PK\x03\x04";
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>((i * 7919) >> 3);
    refused(noise, ErrorKind::FileDamaged);
    refused("PK\x05\x06" + std::string(18, '\0'), ErrorKind::NotATable);
}

void TestHostile::partsMissing_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("sheet") << "xl/worksheets/sheet1.xml" << ErrorKind::FileDamaged;
    QTest::newRow("relationships") << "xl/_rels/workbook.xml.rels" << ErrorKind::FileDamaged;
    QTest::newRow("strings") << "xl/sharedStrings.xml" << ErrorKind::FileDamaged;
}

void TestHostile::partsMissing()
{
    QFETCH(QString, part);
    QFETCH(ErrorKind, kind);
    std::vector<ZipMember> parts = partsOf({{{"A", "<row><c t=\"s\"><v>0</v></c></row>"}}, "<si><t>x</t></si>"});
    QVERIFY(cellsOfBytes(zipOf(parts)));
    std::erase_if(parts, [&part](const ZipMember& each) { return each.name == part.toStdString(); });
    refused(zipOf(parts), kind);
}

/// What is broken far behind: an error of the whole import, with nothing read; whatever the number of threads.
void TestHostile::whileReading()
{
    std::string rows = "<row><c t=\"str\"><v>id</v></c><c t=\"str\"><v>stage</v></c></row>";
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + std::to_string(i) + "</v></c><c t=\"str\"><v>new</v></c></row>";
    QTemporaryDir folder;
    for (const bool broken : {false, true}) {
        QFile file(folder.filePath(QStringLiteral("a.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(sheetOf(broken ? rows + "<row r=\"7\"/>" : rows)));
        file.close();
        for (const unsigned threads : {1U, 3U}) {
            Options options;
            options.layout = QStringLiteral("table:deals");
            Progress progress;
            const Result<ReadResult> result =
                readTuned(file.fileName(), options, Settings(), SecretKey{}, progress, {1000, threads});
            QCOMPARE(result.has_value(), !broken);
            if (broken)
                QCOMPARE(result.error().kind, ErrorKind::FileDamaged);
            else
                QCOMPARE(result->rows.rows, std::size_t{20'000});
        }
    }
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
