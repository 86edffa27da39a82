// Tables in web pages and in JSON, as they come out of openInput.
#include "core/import/input.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

namespace {

/// Rows of the table, cells parted by |, rows by ~; all of them as blocks of `blockBytes`.
QString cellsOf(const InputTable& table, std::size_t blockBytes, std::uint32_t* firstRow = nullptr)
{
    const Result<Sample> sample = table.source->sample(Options());
    if (!sample)
        return sample.error().detail;
    if (firstRow != nullptr)
        *firstRow = sample->firstRow;
    const auto reader = table.source->reader(*sample, blockBytes);
    Block block;
    QStringList rows;
    for (;;) {
        const Result<bool> more = (*reader)->next(block);
        if (!more)
            return more.error().detail;
        if (!*more)
            break;
        for (std::size_t r = 0; r < block.records.count(); ++r) {
            QStringList cells;
            for (std::size_t c = 0; c < block.records.cells(r); ++c) {
                const std::string_view cell = block.cell(r, c);
                cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
            }
            rows.append(cells.join(QLatin1Char('|')));
        }
    }
    return rows.join(QLatin1Char('~'));
}

QString write(const QTemporaryDir& dir, const QByteArray& bytes)
{
    const QString path = dir.filePath(QStringLiteral("export.xls"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

}

class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_data();
    void html();
    void encodings();
    void largestFirst();
    void noTable();
    void json_data();
    void cutHtml_data();
    void cutHtml();
    void json();
    void jsonTables();
    void jsonLines();
    void damagedJson_data();
    void damagedJson();
    void noJson();
};

void TestMarkup::html_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const char* page, const char* cells) {
        QTest::newRow(name) << QByteArray(page) << QString::fromUtf8(cells);
    };
    row("bitrix24",
        "<meta http-equiv=\"Content-type\" content=\"text/html;charset=UTF-8\" />\n<style>td "
        "{mso-number-format:\\@;}</style>"
        "<table border=\"1\"><thead><tr><th>ID</th><th>Сделка</th></tr></thead>\n<tbody><tr><td>1</td>"
        "<td><span class=\"x\">Окна</span> ПВХ</td></tr></tbody></table>",
        "ID|Сделка~1|Окна ПВХ");
    row("unclosed", "<table><tr><td>a<td>b<tr><td>1<td>2</table>", "a|b~1|2");
    row("line ends", "<table><tr><td>a<br>b<BR/>c<td>x\n  y</table>", "a\nb\nc|x y");
    row("entities",
        "<table><tr><td>A&amp;B &lt;x&gt; &laquo;&#1041;&#x431;&raquo; &#150; &unknown; 1&nbsp;000<td>a &b</table>",
        "A&B <x> «Бб» – &unknown; 1\u00A0000|a &b");
    row("colspan", "<table><tr><td>a<td>b<td>c<tr><td colspan=2>1<td>3</table>", "a|b|c~1||3");
    row("rowspan", "<table><tr><th rowspan=2>a<th>b<tr><th>c<tr><td rowspan=\"2\">1<td>2<tr><td>3</table>",
        "a|b~|c~1|2~1|3");
    row("comments", "<!-- <table><tr><td>no</table> --><table><tr><td>a<!-- > --><td>b</table>", "a|b");
    row("script", "<script>if (a<b) document.write('<table><tr><td>');</script><table><tr><td>a<td>b</table>", "a|b");
    row("nested", "<table><tr><td>a<table><tr><td>1<td>2</table><td>b</table>", "a\n1 2|b");
    row("attributes", "<TABLE class='a>b' data-x=\"<td>\"><TR><TD align=left>a</TD><TD nowrap>b</TD></TR></TABLE>",
        "a|b");
    row("empty cells", "<table><tr><td></td><td>b</td><td> </td></tr></table>", "|b|");
    row("less than", "<table><tr><td>a < b<td>c</table>", "a < b|c");
}

void TestMarkup::html()
{
    QFETCH(QByteArray, page);
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(dir, page));
    QVERIFY2(input, input ? "" : qPrintable(input.error().detail));
    QCOMPARE(input->tables.front().format, std::string("html"));
    QTEST(cellsOf(input->tables.front(), 1), "cells");
    QTEST(cellsOf(input->tables.front(), kBlockBytes), "cells");
}

void TestMarkup::encodings()
{
    const QString page = QStringLiteral("<html><head>%1</head><table><tr><td>Имя<td>Сумма<tr><td>Пётр<td>5</table>");
    const QString cells = QStringLiteral("Имя|Сумма~Пётр|5");
    const std::vector<std::pair<QByteArray, QByteArray>> kinds = {
        {"utf-8", page.arg(QStringLiteral("<meta charset=utf-8>")).toUtf8()},
        {"utf-8, mark", "\xEF\xBB\xBF" + page.arg(QString()).toUtf8()},
        {"windows-1251 said",
         "<html><meta charset=\"windows-1251\"><table><tr><td>\xC8\xEC\xFF<td>\xD1\xF3\xEC\xEC\xE0<tr>"
         "<td>\xCF\xB8\xF2\xF0<td>5</table>"},
        {"windows-1251 guessed",
         "<html><table><tr><td>\xC8\xEC\xFF<td>\xD1\xF3\xEC\xEC\xE0<tr><td>\xCF\xB8\xF2\xF0<td>5</table>"}};
    for (const auto& [name, bytes] : kinds) {
        const QTemporaryDir dir;
        const Result<Input> input = openInput(write(dir, bytes));
        QVERIFY2(input, name.constData());
        QVERIFY2(cellsOf(input->tables.front(), kBlockBytes) == cells, name.constData());
    }
}

void TestMarkup::largestFirst()
{
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(
        dir, "<table><tr><td>a<td>b</table><table><tr><td>1<td>2<tr><td>3<td>4</table><table><tr><td>logo</table>"));
    QVERIFY(input);
    QCOMPARE(input->tables.size(), std::size_t{2});
    QCOMPARE(input->tables[0].name, std::string("table 2"));
    QCOMPARE(cellsOf(input->tables[0], kBlockBytes), QStringLiteral("1|2~3|4"));
    QCOMPARE(input->tables[1].name, std::string("table 1"));
    QCOMPARE(cellsOf(input->tables[1], kBlockBytes), QStringLiteral("a|b"));
}

void TestMarkup::cutHtml_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray start = "<table><tr><td>ID</td><td>Stage</td></tr><tr><td>1</td><td>New</td></tr>";
    QTest::newRow("in a cell") << QByteArray(start + "<tr><td>2</td><td>Negotia");
    QTest::newRow("in a tag") << QByteArray(start + "<tr><td>2</td><td");
    QTest::newRow("behind a row") << start;
    QTest::newRow("in a nested table") << QByteArray(start + "<tr><td>2</td><td><table><tr><td>x</table>");
    QTest::newRow("in the second table") << QByteArray(start + "</table>" + start);
}

/// Rows may be missing, and the rest of the last cell: "Negotia" is no stage.
void TestMarkup::cutHtml()
{
    QFETCH(QByteArray, page);
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(dir, page));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::FileDamaged);
    QCOMPARE(input.error().detail, QStringLiteral("cut"));
}

void TestMarkup::noTable()
{
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(dir, "<!DOCTYPE html><html><body><p>Sign in</p></body></html>"));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::NotATable);
    QCOMPARE(input.error().detail, QStringLiteral("HTML"));
}

void TestMarkup::json_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const char* text, const char* cells) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(cells);
    };
    row("lines", "{\"id\":1,\"name\":\"Окна\"}\n{\"id\":2,\"sum\":3.5}\n", "id|name|sum~1|Окна|~2||3.5");
    row("array", "[{\"id\":1,\"a\":{\"b\":2,\"c\":{\"d\":\"x\"}}},\n {\"id\":2,\"a\":null}]",
        "id|a.b|a.c.d|a~1|2|x|~2|||");
    row("object", "{\"total\":2,\"data\":[{\"id\":1},{\"id\":2}],\"ok\":true}", "id~1~2");
    row("object in object", "{\"result\":{\"items\":[{\"id\":1},{\"id\":2}]}}", "id~1~2");
    row("deeper",
        "{\"data\":[{\"granularity\":\"DAY\",\"data_points\":[{\"start\":1,\"sent\":5},{\"start\":2,\"sent\":6}]}]}",
        "data.granularity|start|sent~DAY|1|5~DAY|2|6");
    row("vk",
        "{\"items\":[{\"id\":7,\"rows\":[{\"date\":\"2024-01-01\",\"base\":{\"spent\":\"1.5\"}}],\"total\":{\"x\":1}},"
        "{\"id\":8,\"rows\":[{\"date\":\"2024-01-02\",\"base\":{\"spent\":\"2.5\"}}]}]}",
        "items.id|date|base.spent~7|2024-01-01|1.5~8|2024-01-02|2.5");
    row("lists", "[{\"id\":1,\"tags\":[\"a\",\"b\"],\"contacts\":[{\"n\":1},{\"n\":2}]}]",
        "id|tags|contacts.n~1|a, b|1, 2");
    row("values", "[{\"a\":true,\"b\":false,\"c\":null,\"d\":-1.5e3,\"e\":\"\"}]", "a|b|c|d|e~true|false||-1.5e3|");
    row("escapes", "[{\"a\":\"\\u0411\\u044f \\\"x\\\" \\\\ \\/ \\ud83d\\ude00 \\ud83d!\"}]",
        "a~Бя \"x\" \\ / 😀 \uFFFD!");
    row("mark", "\xEF\xBB\xBF[{\"a\":1}]", "a~1");
    row("one object", "{\"a\":1,\"b\":\"x\"}", "a|b~1|x");
    row("pairs",
        R"([[["ID","1"],["Цвета",["синий","белый"]]],[],[["ID","2"],["Где",{"город":"Тула"}],["Цвета",null]]])",
        "ID|Цвета|Где.город~1|синий, белый|~||~2||Тула");
    row("pairs in an object", R"({"answers":[[["a","1"],["b","2"]],[["a","3"],["b","4"]]]})", "a|b~1|2~3|4");
    row("pairs in rows", R"([{"id":1,"data":[["a","1"],["b","2"]]},{"id":2,"data":[["a","3"]]}])", "id|a|b~1|1|2~2|3|");
    row("no pairs", R"([{"id":1,"line":[["a","1"],["b"]]},{"id":2,"line":[[1,2],[3,4]]}])",
        "id|line~1|a, 1, b~2|1, 2, 3, 4");
    row("line ends in cells", "[{\"a\":\"x\\ny\"}]", "a~x\ny");
}

void TestMarkup::json()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(dir, text));
    QVERIFY2(input, input ? "" : qPrintable(input.error().detail));
    QCOMPARE(input->tables.front().format, std::string("json"));
    QTEST(cellsOf(input->tables.front(), 1), "cells");
    QTEST(cellsOf(input->tables.front(), kBlockBytes), "cells");
}

void TestMarkup::jsonTables()
{
    const QTemporaryDir dir;
    const Result<Input> input =
        openInput(write(dir, "{\"statuses\":[{\"s\":1}],\"messages\":[{\"m\":1,\"channel\":{\"id\":2}},{\"m\":2}]}"));
    QVERIFY(input);
    QCOMPARE(input->tables.size(), std::size_t{2});
    QCOMPARE(input->tables[0].name, std::string("messages"));
    QCOMPARE(cellsOf(input->tables[0], kBlockBytes), QStringLiteral("m|channel.id~1|2~2|"));
    QCOMPARE(input->tables[1].name, std::string("statuses"));
}

/// The number of a row is that of its line.
void TestMarkup::jsonLines()
{
    const QTemporaryDir dir;
    const QString path = write(dir, "{\"id\":\"a\",\"at\":\"2024-01-01\"}\n\n{\"id\":\"b\",\"at\":\"2024-01-02\"}\n");
    std::uint32_t first = 9;
    const Result<Input> input = openInput(path);
    QVERIFY(input);
    QCOMPARE(cellsOf(input->tables.front(), kBlockBytes, &first), QStringLiteral("id|at~a|2024-01-01~~b|2024-01-02"));
    QCOMPARE(first, std::uint32_t{0});
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {{"id", "id"}, {"at", "created_at"}};
    Progress progress;
    const Result<ReadResult> result = read(path, options, Settings(), SecretKey{}, progress);
    QVERIFY(result);
    QCOMPARE(result->rows.line, (std::vector<std::uint32_t>{1, 3}));
    QCOMPARE(result->mapping.format, std::string("json"));
    QVERIFY(!result->fileSum.isEmpty());
}

void TestMarkup::damagedJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("cut") << QByteArray("[{\"a\":1},\n{\"a\":") << QStringLiteral("(2)");
    QTest::newRow("a line of many") << QByteArray("{\"a\":1}\n{\"a\":\n{\"a\":3}\n") << QStringLiteral("(2)");
    QTest::newRow("comma") << QByteArray("[{\"a\":1}\n\n{\"a\":2}]") << QStringLiteral("(3)");
    QTest::newRow("trailing comma") << QByteArray("[{\"a\":1},]") << QStringLiteral("(1)");
    QTest::newRow("bracket") << QByteArray("[{\"a\":1]]") << QStringLiteral("(1)");
    QTest::newRow("string") << QByteArray("[{\"a\":\"x") << QStringLiteral("(1)");
    QTest::newRow("escape") << QByteArray("[{\"a\":\"\\q\"}]") << QStringLiteral("(1)");
    QTest::newRow("word") << QByteArray("[{\"a\":nul}]") << QStringLiteral("(1)");
    QTest::newRow("number") << QByteArray("[{\"a\":1.}]") << QStringLiteral("(1)");
    QTest::newRow("depth") << QByteArray("{\"a\":") + QByteArray(1000, '[') << QStringLiteral("(1)");
}

void TestMarkup::damagedJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(dir, text));
    QVERIFY(!input);
    QCOMPARE(input.error().kind, ErrorKind::FileDamaged);
    QVERIFY2(input.error().detail.endsWith(line), qPrintable(input.error().detail));
}

/// Lists of recordings in a telephony table are no JSON.
void TestMarkup::noJson()
{
    const QTemporaryDir dir;
    for (const char* text : {"[];1693816800;1693816900;12\n[a1];1693816800;1693816900;12\n", "{x};1\n{y};2\n"}) {
        const Result<Input> input = openInput(write(dir, text));
        QVERIFY(input);
        QCOMPARE(input->tables.front().format, std::string("text"));
    }
}

QTEST_APPLESS_MAIN(TestMarkup)
#include "tst_markup.moc"
