// OpenDocument sheets as tables.
#include "support/table_cells.h"
#include "support/zip_writer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestOds : public QObject
{
    Q_OBJECT

private:
    static Cells rows(const std::string& rows)
    {
        const Result<Cells> cells = cellsOfBytes(odsOf("<table:table table:name=\"A\">" + rows + "</table:table>"));
        if (!cells)
            qWarning("%s", qPrintable(cells.error().detail));
        return cells.value_or(Cells{});
    }
    static std::string cell(const std::string& attributes, const std::string& inside = {})
    {
        return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
    }
    static std::string row(const std::string& cells, const std::string& attributes = {})
    {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }
    static std::string word(const std::string& text)
    {
        return cell("office:value-type=\"string\"", "<text:p>" + text + "</text:p>");
    }

private Q_SLOTS:
    void kindsOfCells_data();
    void kindsOfCells();
    void texts_data();
    void texts();
    void repeatedCells();
    void repeatedRows();
    void coveredCells();
    void groups();
    void severalTables();
    void tooMuch_data();
    void tooMuch();
    void blocks();
    void noTable();
};

void TestOds::kindsOfCells_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("text");
    QTest::newRow("float") << "office:value-type=\"float\" office:value=\"1.5E3\""
                           << "1500";
    QTest::newRow("percentage") << "office:value-type=\"percentage\" office:value=\"0.25\""
                                << "0.25";
    QTest::newRow("currency") << "office:value-type=\"currency\" office:value=\"350.5\" office:currency=\"RUB\""
                              << "350.5 RUB";
    QTest::newRow("an unknown currency")
        << "office:value-type=\"currency\" office:value=\"350.5\" office:currency=\"XYZ\""
        << "350.5";
    QTest::newRow("broken id") << "office:value-type=\"float\" office:value=\"1.03293E+019\""
                               << "1.03293E+19";
    QTest::newRow("date") << "office:value-type=\"date\" office:date-value=\"2024-01-31\""
                          << "2024-01-31";
    QTest::newRow("date and time") << "office:value-type=\"date\" office:date-value=\"2024-01-31T10:15:00.500000000\""
                                   << "2024-01-31 10:15:00";
    QTest::newRow("time") << "office:value-type=\"time\" office:time-value=\"PT10H2M\""
                          << "10:02:00";
    QTest::newRow("long time") << "office:value-type=\"time\" office:time-value=\"PT125H02M03.6S\""
                               << "125:02:04";
    QTest::newRow("no time") << "office:value-type=\"time\" office:time-value=\"P1D\""
                             << "shown";
    QTest::newRow("boolean") << "office:value-type=\"boolean\" office:boolean-value=\"true\""
                             << "TRUE";
    QTest::newRow("boolean no") << "office:value-type=\"boolean\" office:boolean-value=\"false\""
                                << "FALSE";
    QTest::newRow("string") << "office:value-type=\"string\" office:string-value=\"as told\""
                            << "as told";
    QTest::newRow("string as shown") << "office:value-type=\"string\""
                                     << "shown";
    QTest::newRow("formula") << "table:formula=\"of:=[.A1]\" office:value-type=\"float\" office:value=\"2\""
                             << "2";
}

void TestOds::kindsOfCells()
{
    QFETCH(QString, attributes);
    QFETCH(QString, text);
    QCOMPARE(rows(row(cell(attributes.toStdString(), "<text:p>shown</text:p>"))), (Cells{{text.toStdString()}}));
}

void TestOds::texts_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << "<text:p>a</text:p><text:p>b</text:p>"
                                << "a\nb";
    QTest::newRow("spans") << "<text:p>Нижний <text:span>Новгород</text:span></text:p>"
                           << QString::fromUtf8("Нижний Новгород");
    QTest::newRow("blanks") << "<text:p>a  \n b<text:s text:c=\"3\"/>c<text:s/>d</text:p>"
                            << "a b   c d";
    QTest::newRow("breaks") << "<text:p>a<text:tab/>b<text:line-break/>c</text:p>"
                            << "a\tb\nc";
    QTest::newRow("annotation") << "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>"
                                << "a";
    QTest::newRow("ruby") << "<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></"
                             "text:ruby></text:p>"
                          << "a";
    QTest::newRow("between") << "\n  <text:p>a</text:p>\n  "
                             << "a";
}

void TestOds::texts()
{
    QFETCH(QString, inside);
    QFETCH(QString, text);
    QCOMPARE(rows(row(cell("office:value-type=\"string\"", inside.toStdString()))), (Cells{{text.toStdString()}}));
}

void TestOds::repeatedCells()
{
    QCOMPARE(rows(row(word("a") + cell("table:number-columns-repeated=\"2\"") +
                      cell("table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"7\"") +
                      cell("table:number-columns-repeated=\"16378\""))),
             (Cells{{"a", "", "", "7", "7", "7"}}));
}

void TestOds::repeatedRows()
{
    QCOMPARE(rows(row(word("a")) + row(cell(""), "table:number-rows-repeated=\"2\"") +
                  row(word("b"), "table:number-rows-repeated=\"3\"") +
                  row(cell("table:number-columns-repeated=\"1024\""), "table:number-rows-repeated=\"1048570\"")),
             (Cells{{"a"}, {""}, {""}, {"b"}, {"b"}, {"b"}}));
}

void TestOds::coveredCells()
{
    QCOMPARE(
        rows(row(
            cell("table:number-columns-spanned=\"2\" office:value-type=\"string\"", "<text:p>a</text:p>") +
            "<table:covered-table-cell office:value-type=\"string\"><text:p>under</text:p></table:covered-table-cell>" +
            word("b"))),
        (Cells{{"a", "", "b"}}));
}

void TestOds::groups()
{
    QCOMPARE(rows("<table:table-header-rows>" + row(word("h")) + "</table:table-header-rows><table:table-row-group>" +
                  row(word("a")) + "</table:table-row-group>" + row(word("b"))),
             (Cells{{"h"}, {"a"}, {"b"}}));
}

void TestOds::severalTables()
{
    const std::string inner = "<table:table table:name=\"inner\">" + row(word("no")) + "</table:table>";
    const Result<Input> input = openBytes(
        odsOf("<table:table table:name=\"Сделки\">" + row(word("a") + cell("", inner)) +
                  "</table:table><table:table table:name=\"B\" table:style-name=\"ta2\">" + row(word("b")) +
                  "</table:table><table:dde-links><table:dde-link><table:table "
                  "table:name=\"C\"/></table:dde-link></table:dde-links>",
              "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
              "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"));
    QVERIFY(input);
    QCOMPARE(input->format, std::string("ods"));
    QCOMPARE(input->tables.size(), std::size_t{2});
    QCOMPARE(input->tables[0].name, std::string("Сделки"));
    QVERIFY(!input->tables[0].hidden);
    QVERIFY(input->tables[1].hidden);
    QCOMPARE(input->tables[1].format, std::string("ods"));
    QCOMPARE(cellsOf(input->tables[0]).value_or(Cells{}), (Cells{{"a"}}));
    QCOMPARE(cellsOf(input->tables[1]).value_or(Cells{}), (Cells{{"b"}}));
}

void TestOds::tooMuch_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<ErrorKind>("kind");
    const auto add = [](const char* name, const std::string& rows, ErrorKind kind) {
        QTest::newRow(name) << QString::fromStdString(rows) << kind;
    };
    const std::string many =
        cell("table:number-columns-repeated=\"10001\" office:value-type=\"float\" office:value=\"1\"");
    add("columns", row(many), ErrorKind::TooManyColumns);
    add("column behind blanks", row(cell("table:number-columns-repeated=\"99999999999\"") + word("a")),
        ErrorKind::TooManyColumns);
    add("rows", row(word("a"), "table:number-rows-repeated=\"1048577\""), ErrorKind::FileDamaged);
    add("row behind blanks", row(cell(""), "table:number-rows-repeated=\"1048576\"") + row(word("a")),
        ErrorKind::FileDamaged);
    add("long row",
        row(cell("table:number-columns-repeated=\"9000\" office:value-type=\"string\"",
                 "<text:p>" + std::string(4000, 'x') + "</text:p>")),
        ErrorKind::LineTooLong);
}

void TestOds::tooMuch()
{
    QFETCH(QString, rows);
    QFETCH(ErrorKind, kind);
    const Result<Cells> cells =
        cellsOfBytes(odsOf("<table:table table:name=\"A\">" + rows.toStdString() + "</table:table>"));
    QVERIFY(!cells);
    QCOMPARE(cells.error().kind, kind);
}

/// Repeated rows fill block after block.
void TestOds::blocks()
{
    const std::string bytes =
        odsOf("<table:table table:name=\"A\">" + row(word("header")) +
              row(word("a") + word("bc"), "table:number-rows-repeated=\"5000\"") + row(word("end")) + "</table:table>");
    Cells expected(5002, {"a", "bc"});
    expected.front() = {"header"};
    expected.back() = {"end"};
    for (const std::size_t blockBytes : {std::size_t{1}, std::size_t{1000}, kBlockBytes})
        QCOMPARE(cellsOfBytes(bytes, blockBytes).value_or(Cells{}), expected);
}

void TestOds::noTable()
{
    const Result<Input> input = openBytes(odsOf(""));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::FileEmpty);
}

QTEST_APPLESS_MAIN(TestOds)
#include "tst_ods.moc"
