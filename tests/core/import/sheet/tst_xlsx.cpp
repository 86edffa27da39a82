// Workbooks as tables: every kind of cell, and what writers leave out.
#include "support/table_cells.h"
#include "support/zip_writer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestXlsx : public QObject
{
    Q_OBJECT

private:
    static Cells read(const TestWorkbook& workbook)
    {
        const Result<Cells> cells = cellsOfBytes(xlsxOf(workbook));
        if (!cells)
            qWarning("%s", qPrintable(cells.error().detail));
        return cells.value_or(Cells{});
    }
    static Cells rows(const std::string& rows, const std::string& strings = {}, const std::string& styles = {},
                      const std::string& formats = {}, const std::string& properties = {})
    {
        return read({{{"A", rows}}, strings, formats, styles, properties});
    }

private Q_SLOTS:
    void sharedStrings();
    void inlineStrings();
    void kindsOfCells();
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void styledDates();
    void epoch1904();
    void sparse();
    void withoutReferences();
    void mergedCells();
    void severalSheets();
    void noSheetOfCells();
    void packages_data();
    void packages();
    void blocks();
    void sampleRows();
};

void TestXlsx::sharedStrings()
{
    const std::string strings =
        "<si><t>Город</t></si><si><r><t xml:space=\"preserve\">Нижний </t></r><r><rPr><b/></rPr><t>Новгород</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>furigana</t></rPh></si><si><t>a_x000D_&#10;b_x005F_x_x00_</t></si><si><t/></si>";
    const Cells cells = rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                             "<row r=\"2\"><c r=\"A2\" t=\"s\"><v> 2 </v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row>",
                             strings);
    QCOMPARE(cells, (Cells{{"Город", "Нижний Новгород"}, {"a\r\nb_x_x00_"}}));
}

void TestXlsx::inlineStrings()
{
    QCOMPARE(rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&lt;a&gt;</t></is></c>"
                  "<c r=\"B1\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r><rPh><t>z</t></rPh></is></c></row>"),
             (Cells{{"<a>", "xy"}}));
}

void TestXlsx::kindsOfCells()
{
    QCOMPARE(rows("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c><c r=\"C1\" "
                  "t=\"e\"><v>#REF!</v></c>"
                  "<c r=\"D1\" t=\"str\"><f>A1&amp;\"x\"</f><v>текст</v></c><c r=\"E1\"><f>1+1</f><v>2</v></c><c "
                  "r=\"F1\" t=\"n\"><v>3</v></c>"
                  "<c r=\"G1\" t=\"d\"><v>2024-01-31T10:15:00.000</v></c><c r=\"H1\"><f>NA()</f></c><c r=\"I1\" "
                  "t=\"d\"><v>2024-01-31</v></c></row>"),
             (Cells{{"TRUE", "FALSE", "#REF!", "текст", "2", "3", "2024-01-31 10:15:00", "", "2024-01-31"}}));
}

void TestXlsx::numbers_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    for (const auto& [raw, text] : {std::pair{"350000", "350000"},
                                    {"-12.5", "-12.5"},
                                    {"1.5E3", "1500"},
                                    {"1e5", "100000"},
                                    {"7.9161234567E10", "79161234567"},
                                    {"79161234567", "79161234567"},
                                    {"999999999999999", "999999999999999"},
                                    {"1.03293E+19", "1.03293E+19"},
                                    {"1.0329300000000001e19", "1.03293E+19"},
                                    {"1E15", "1E+15"},
                                    {"12345678901234567890", "12345678901234567890"},
                                    {"0.94010000000000005", "0.9401"},
                                    {"350.10000000000002", "350.1"},
                                    {"1.6550925925925926E-3", "0.0016550925925925926"},
                                    {"0.30000000000000004", "0.30000000000000004"},
                                    {" 7 ", "7"},
                                    {"5.0", "5"},
                                    {"5.10", "5.10"},
                                    {"-5.00", "-5"},
                                    {"abc", "abc"}})
        QTest::newRow(raw) << QString::fromUtf8(raw) << QString::fromUtf8(text);
}

void TestXlsx::numbers()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QCOMPARE(rows("<row r=\"1\"><c r=\"A1\"><v>" + raw.toStdString() + "</v></c></row>"),
             (Cells{{text.toStdString()}}));
}

/// Serial numbers and what Excel shows for them; checked with openpyxl 3.0.9:
///   python3 -c 'from openpyxl.utils.datetime import from_excel as f; print(f(45322.4270833333), f(59), f(61), f(2958465), f(1))'
///   2024-01-31 10:15:00 1900-02-28 00:00:00 1900-03-01 00:00:00 9999-12-31 00:00:00 1900-01-01 00:00:00
void TestXlsx::dates_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* format, const char* serial, const char* text) {
        QTest::addRow("%s %s", format, serial)
            << QString::fromUtf8(format) << QString::fromUtf8(serial) << QString::fromUtf8(text);
    };
    add("dd.mm.yyyy", "45322", "2024-01-31");
    add("dd.mm.yyyy", "45322.4270833333", "2024-01-31 10:15:00");
    add("dd.mm.yyyy hh:mm", "45322.4270833333", "2024-01-31 10:15:00");
    add("dd.mm.yyyy hh:mm", "45322", "2024-01-31 00:00:00");
    add("dd.mm.yyyy hh:mm:ss", "45322.99999999", "2024-02-01 00:00:00");
    add("[$-419]d mmm yy;@", "45322", "2024-01-31");
    add("mmm", "45322", "2024-01-31");
    add("yyyy\\-mm\\-dd", "59", "1900-02-28");
    add("yyyy-mm-dd", "60", "1900-02-29");
    add("yyyy-mm-dd", "61", "1900-03-01");
    add("yyyy-mm-dd", "1", "1900-01-01");
    add("yyyy-mm-dd", "2958465", "9999-12-31");
    add("yyyy-mm-dd", "2958466", "2958466");
    add("yyyy-mm-dd", "-3", "-3");
    add("ДД.ММ.ГГГГ ч:мм", "45322.4270833333", "2024-01-31 10:15:00");
    add("TT.MM.JJJJ", "45322", "2024-01-31");
    add("yyyy\"年\"m\"月\"d\"日\"", "45322", "2024-01-31");
    add("h:mm AM/PM", "0.75", "18:00:00");
    add("h:mm", "0.999999", "23:59:59");
    add("h:mm:ss", "1.5", "36:00:00");
    add("h:mm:ss", "45322.5", "2024-01-31 12:00:00");
    add("mm:ss.0", "1.6550925925925926E-3", "00:02:23");
    add("dd.mm.yyyy", "0.5", "12:00:00");
    add("[h]:mm:ss", "1.0625", "25:30:00");
    add("[mm]:ss", "0.0625", "1:30:00");
    add("[s]", "0.0625", "1:30:00");
    add("0.00%", "0.25", "0.25");
    add("#,##0 \"дней\"", "12", "12");
    add("#,##0 сум", "12", "12");
    add("[Red]-0.00", "12", "12");
    add("\"день\" 0", "12", "12");
    add("0.00E+00", "12", "12");
    // A currency and what the digits stand for; locale numbers from ECMA-376 part 1, 18.8.31.
    add("[$$-409]#,##0.00", "100", "100 $");
    add("#,##0.00\\ [$€-407]", "100.5", "100.5 EUR");
    add("#,##0.00\" USD\"", "1234.5", "1234.5 USD");
    add("_-* #,##0.00\\ \"₽\"_-;\\-* #,##0.00\\ \"₽\"_-", "-7", "-7 RUB");
    add("#,##0.00_р_.", "7", "7");
    add("#,##0\"р.\"", "7", "7 руб");
    add("[$R$-416] #,##0", "7", "7 BRL");
    add("[$CHF] #,##0", "7", "7 CHF");
    add("[$-419]#,##0", "7", "7");
    add("0.0\" тыс. руб.\"", "1.5", "1.5 тыс руб");
    add("#,##0,", "1500000", "1500 тыс");
    add("0.0,,\"M\"", "1234567.5", "1.2345675 млн");
    add("#,##0, [$₽-419]", "-50", "-0.05 тыс RUB");
    add("0\" м\"", "5", "5");
    add("General", "12", "12");
    add("Основной", "12", "12");
    add("@", "12", "12");
    add("_-* #,##0.00\\ _s_-", "12", "12");
}

void TestXlsx::dates()
{
    QFETCH(QString, format);
    QFETCH(QString, serial);
    QFETCH(QString, text);
    const std::string code = format.toHtmlEscaped().toStdString();
    QCOMPARE(rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + serial.toStdString() + "</v></c></row>", {},
                  "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>",
                  "<numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/>"),
             (Cells{{text.toStdString()}}));
}

/// Built-in formats, which have no code in the file.
void TestXlsx::styledDates()
{
    const std::string styles =
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"21\"/><xf numFmtId=\"46\"/>"
        "<xf numFmtId=\"10\"/><xf numFmtId=\"31\"/>";
    QCOMPARE(
        rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45322.5</v></c><c r=\"B1\" s=\"1\"><v>45322</v></c><c r=\"C1\" "
             "s=\"2\"><v>45322.5</v></c>"
             "<c r=\"D1\" s=\"3\"><v>0.5</v></c><c r=\"E1\" s=\"4\"><v>1.5</v></c><c r=\"F1\" s=\"5\"><v>0.94</v></c>"
             "<c r=\"G1\" s=\"6\"><v>45322</v></c><c r=\"H1\" s=\"99\"><v>45322</v></c></row>",
             {}, styles),
        (Cells{
            {"45322.5", "2024-01-31", "2024-01-31 12:00:00", "12:00:00", "36:00:00", "0.94", "2024-01-31", "45322"}}));
}

void TestXlsx::epoch1904()
{
    const std::string styles = "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/>";
    QCOMPARE(rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43860</v></c><c r=\"B1\" s=\"0\"><v>0</v></c><c r=\"C1\" "
                  "s=\"1\"><v>0.5</v></c></row>",
                  {}, styles, {}, "date1904=\"1\""),
             (Cells{{"2024-01-31", "1904-01-01", "12:00:00"}}));
}

/// Rows that are not in the file are empty records: row numbers are the sheet's. Blank cells and rows at the end are nothing.
void TestXlsx::sparse()
{
    QCOMPARE(
        rows("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"E3\"><v>2</v></c><c r=\"XFD3\" s=\"1\"/></row><row r=\"4\"/>"
             "<row r=\"6\"><c r=\"AA6\"><v>3</v></c></row><row r=\"1048576\"><c r=\"A1048576\"/></row>"),
        (Cells{{""}, {""}, {"", "", "1", "", "2"}, {""}, {""}, [] {
                   std::vector<std::string> row(27);
                   row.back() = "3";
                   return row;
               }()}));
}

void TestXlsx::withoutReferences()
{
    QCOMPARE(rows("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c r=\"B2\"><v>3</v></c><c><v>4</v></c></row>"),
             (Cells{{"1", "", "2"}, {"", "3", "4"}}));
}

void TestXlsx::mergedCells()
{
    const std::string sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c "
                              "r=\"C1\"><v>2</v></c></row></sheetData>"
                              "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><extLst><row r=\"0\"><c "
                              "r=\"A1\"><v>9</v></c></row></extLst></worksheet>";
    QCOMPARE(rows(sheet), (Cells{{"1", "", "2"}}));
}

void TestXlsx::severalSheets()
{
    const std::string row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    const Result<Input> input =
        openBytes(xlsxOf({{{"Справка", row, "veryHidden"}, {"Сделки", row}, {"B", "", "hidden"}}}));
    QVERIFY(input);
    QCOMPARE(input->format, std::string("xlsx"));
    QCOMPARE(input->tables.size(), std::size_t{3});
    QCOMPARE(input->tables[0].name, std::string("Справка"));
    QVERIFY(input->tables[0].hidden);
    QVERIFY(!input->tables[1].hidden);
    QVERIFY(input->tables[2].hidden);
    QCOMPARE(input->tables[1].format, std::string("xlsx"));
    QCOMPARE((*findTable(*input, {}))->name, std::string("Сделки"));
    const Result<Cells> empty = cellsOf(input->tables[2]);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::FileEmpty);
}

void TestXlsx::noSheetOfCells()
{
    const Result<Input> input = openBytes(xlsxOf({{}}));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::FileEmpty);
}

void TestXlsx::packages_data()
{
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("absolute");
    QTest::newRow("transitional") << false << false;
    QTest::newRow("absolute") << false << true;
    QTest::newRow("strict") << true << false;
}

/// Strict namespaces, targets from the root; and prefixes on every name.
void TestXlsx::packages()
{
    QFETCH(bool, strict);
    QFETCH(bool, absolute);
    TestWorkbook workbook{
        {{"A", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>45322</v></c></row>"}},
        "<si><t>x</t></si>",
        "",
        "<xf numFmtId=\"14\"/>"};
    workbook.strict = strict;
    workbook.absolute = absolute;
    QCOMPARE(read(workbook), (Cells{{"x", "2024-01-31"}}));
    workbook.sheets[0].rows = "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" "
                              "t=\"inlineStr\"><x:is><x:t>y</x:t></x:is></x:c>"
                              "</x:row></x:sheetData></x:worksheet>";
    QCOMPARE(read(workbook), (Cells{{"y"}}));
}

/// The same cells whatever the size of the blocks; a block ends between two rows.
void TestXlsx::blocks()
{
    std::string sheet;
    Cells expected;
    for (int row = 1; row <= 3000; ++row) {
        const std::string number = std::to_string(row);
        sheet += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"B" + number +
                 "\" t=\"inlineStr\"><is><t>строка " + number + "</t></is></c></row>";
        expected.push_back({number, "строка " + number});
    }
    const std::string bytes = xlsxOf({{{"A", sheet}}});
    for (const std::size_t blockBytes : {std::size_t{1}, std::size_t{100}, std::size_t{10'000}, kBlockBytes})
        QCOMPARE(cellsOfBytes(bytes, blockBytes).value_or(Cells{}), expected);
}

void TestXlsx::sampleRows()
{
    std::string sheet;
    for (int row = 2; row <= 7000; ++row)
        sheet += "<row r=\"" + std::to_string(row) + "\"><c><v>1</v></c></row>";
    const Result<Input> input = openBytes(xlsxOf({{{"A", sheet}}}));
    QVERIFY(input);
    const Result<Sample> sample = input->tables.front().source->sample({});
    QVERIFY(sample);
    QCOMPARE(sample->rows.size(), std::size_t{5000});
    QCOMPARE(sample->firstRow, 1U);
    QCOMPARE(sample->dialect.quote, '\0');
    QVERIFY(!sample->whole);
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
