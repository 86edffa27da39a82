// Where a table begins and ends: preambles, two header rows, none, totals, a second table. The files are written here after what
// formats.md has seen.
#include "core/import/header.h"
#include "core/import/importer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

namespace {

QString write(const QTemporaryDir& dir, const QByteArray& bytes)
{
    const QString path = dir.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

const Issue* issueOf(const ReadResult& result, Issue::Kind kind)
{
    for (const Issue& issue : result.issues)
        if (issue.kind == kind)
            return &issue;
    return nullptr;
}

QList<int> rowsOf(const ReadResult& result, Issue::Kind kind)
{
    QList<int> rows;
    if (const Issue* const issue = issueOf(result, kind))
        for (const std::uint32_t row : issue->rows)
            rows.append(static_cast<int>(row));
    return rows;
}

using Map = std::vector<std::pair<std::string, std::string>>;

Options costs(Map map)
{
    Options options;
    options.layout = QStringLiteral("table:costs");
    options.map = std::move(map);
    return options;
}

Result<ReadResult> readBytes(const QByteArray& bytes, const Options& options)
{
    const QTemporaryDir dir;
    Progress progress;
    return read(write(dir, bytes), options, Settings(), SecretKey{}, progress);
}

}

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void totals_data();
    void totals();
    void genuineRowsStay();
    void preambleIsListed();
    void separatorLine();
    void nextTable_data();
    void nextTable();
    void headerNone();
    void mappedBehindHeader();
};

void TestHeader::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("headerRow");
    QTest::addColumn<int>("firstRow");
    QTest::addColumn<QString>("names"); // parted by ~
    const auto row = [](const char* name, const char* bytes, int headerRow, int firstRow, const char* names) {
        QTest::newRow(name) << QByteArray(bytes) << headerRow << firstRow << QString::fromUtf8(names);
    };
    row("plain", "ID;Имя;Сумма\n1;а;5\n2;б;6\n", 1, 2, "ID~Имя~Сумма");
    row("ga4",
        "# ----------------------------------------\n# Traffic\n# Account-Property\n# Start date: 20240101\n"
        "# End date: 20240131\n# ----------------------------------------\n\nSession source / medium,Sessions\n"
        "google / cpc,15\n(direct) / (none),7\n",
        8, 9, "Session source / medium~Sessions");
    row("direct api",
        "\"Costs (2024-01-01 - 2024-01-31)\"\nDate\tCampaignId\tCost\n2024-01-01\t12\t5\n2024-01-02\t12\t6\n"
        "Total rows: 2\n",
        2, 3, "Date~CampaignId~Cost");
    row("direct ui",
        "Отчёт по кампаниям;;;;\nПериод: 01.01.2024 - 31.01.2024;;;;\nЛогин: firma;;;;\n\n"
        "Дата;Кампания;Показы;Клики;Расход (руб.)\n01.01.2024;Поиск;100;5;12,5\n02.01.2024;Поиск;90;4;11,0\n",
        5, 6, "Дата~Кампания~Показы~Клики~Расход (руб.)");
    row("direct ui, short",
        "Отчёт по кампаниям\nПериод: 01.01.2024 - 31.01.2024\nЛогин: firma\nВалюта: руб., с НДС\n"
        "Дата;Кампания;№ Кампании;Показы;Клики;Расход (руб.)\n01.01.2024;Поиск;17;100;5;12,5\n"
        "02.01.2024;Поиск;17;90;4;11,0\nИтого;;;190;9;23,5\n",
        5, 6, "Дата~Кампания~№ Кампании~Показы~Клики~Расход (руб.)");
    row("bank statement",
        "Выписка по счёту;40702810900000000001;;;;\nЗа период;01.01.2024;31.01.2024;;;\nОстаток;1000,00;;;;\n"
        "Дата;№ документа;Плательщик;ИНН;Сумма;Назначение\n"
        "05.01.2024;17;ООО Ромашка;7701000001;1500,00;Оплата\n06.01.2024;18;ООО Лютик;7701000002;700,00;Оплата\n",
        4, 5, "Дата~№ документа~Плательщик~ИНН~Сумма~Назначение");
    row("blank lines", "\n\nID,Name\n1,a\n2,b\n", 3, 4, "ID~Name");
    row("surveymonkey",
        "Respondent ID,Start Date,\"Why,\nexactly?\",How likely?,,,Comment\n,,Response,Price,Quality,Time,Open-Ended "
        "Response\n"
        "101,01/31/2024 10:00:00,because,1,2,3,fine\n102,01/31/2024 11:00:00,so,1,2,3,\n",
        1, 3,
        "Respondent ID~Start Date~Why, exactly?~How likely? / Price~How likely? / Quality~How likely? / Time~Comment");
    row("surveymonkey scale", "Respondent ID,Would you?,,\n,0,1,2\n101,0,,\n102,,1,\n103,,,2\n", 1, 3,
        "Respondent ID~Would you? / 0~Would you? / 1~Would you? / 2");
    row("merged header", "Менеджер;Продажи;;Звонки;\n;План;Факт;План;Факт\nПетров;5;6;7;8\nИванов;5;6;7;8\n", 1, 3,
        "Менеджер~Продажи / План~Продажи / Факт~Звонки / План~Звонки / Факт");
    row("no header", "\"100\",\"2024-01-01 10:00:00\",\"ANSWERED\",12\n\"101\",\"2024-01-01 10:05:00\",\"BUSY\",0\n", 1,
        1, "#1~#2~#3~#4");
    row("phones without header", "+7 (912) 345-67-89;14.02.2024\n+7 (912) 345-67-80;15.02.2024\n", 1, 1, "#1~#2");
    row("years are names", "Менеджер,2023,2024\nПетров,10,20\nИванов,11,22\n", 1, 2, "Менеджер~2023~2024");
    row("dates are names", "Менеджер;01.01.2024;01.02.2024\nПетров;10;20\nИванов;11;22\n", 1, 2,
        "Менеджер~01.01.2024~01.02.2024");
    row("words alone", "Имя,Город\nПётр,Тверь\nИван,Псков\n", 1, 2, "Имя~Город");
    row("repeated", "ID,Товар,Товар,Товар\n1,a,b,c\n", 1, 2, "ID~Товар~Товар #2~Товар #3");
    row("trailing separator", "ID;Сумма;\n1;5;\n2;6;\n", 1, 2, "ID~Сумма");
    row("narrow", "ID;Сумма\n1;5;раз\n2;6;два\n3;7;три\n", 1, 2, "ID~Сумма");
    row("wide", "ID;Сумма;Город;Тег\n1;5\n2;6\n3;7\n", 1, 2, "ID~Сумма~Город~Тег");
    row("unnamed", "ID;;Город\n1;5;Тверь\n2;6;Псков\n", 1, 2, "ID~#2~Город");
}

void TestHeader::headers()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    const Result<Mapping> mapping = inspect(write(dir, bytes), Options(), Settings());
    QVERIFY(mapping);
    QStringList names;
    for (const ColumnGuess& column : mapping->columns)
        names.append(QString::fromStdString(column.header));
    QTEST(names.join(QLatin1Char('~')), "names");
    QTEST(static_cast<int>(mapping->headerRow), "headerRow");
    QTEST(static_cast<int>(mapping->firstRow), "firstRow");
}

void TestHeader::totals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("read");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char* name, const char* bytes, int read, QList<int> rows) {
        QTest::newRow(name) << QByteArray(bytes) << read << rows;
    };
    row("metrica", "day,source,amount\nИтого и средние,,300\n2024-01-01,vk,100\n2024-01-02,vk,200\n", 2, {2});
    row("end", "day;source;amount\n01.01.2024;vk;100\n02.01.2024;vk;200\nИтого;;300\n", 2, {4});
    row("end, words", "day;source;amount\n01.01.2024;vk;100\nВсего:;-;300\n\n;;\n", 1, {3});
    row("quoted", "\"day\";\"source\";\"amount\"\n\"01.01.2024\";\"vk\";\"100\"\n\"Итого\";\"\";\"300\"\n", 1, {3});
    row("count", "day\tsource\tamount\n2024-01-01\tvk\t100\nTotal rows: 1\n", 1, {3});
    row("two", "day,source,amount\n2024-01-01,vk,100\nTotal,,100\nGrand total,,100\n", 1, {3, 4});
    row("ga4 end", "# ---\n# Costs\n# ---\n\nday,source,amount\n20240101,vk,100\n20240102,vk,200\n,,300\n", 2, {8});
    row("ga4 beginning", "# ---\n\nday,source,amount\n,,300,Grand total\n20240101,vk,100,\n20240102,vk,200,\n", 2, {4});
    row("none", "day,source,amount\n2024-01-01,vk,100\n", 1, {});
}

void TestHeader::totals()
{
    QFETCH(QByteArray, bytes);
    const Result<ReadResult> result =
        readBytes(bytes, costs({{"day", "at"}, {"source", "source"}, {"amount", "amount"}}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QTEST(static_cast<int>(result->rowsRead), "read");
    QTEST(rowsOf(*result, Issue::Kind::TotalRow), "rows");
    QCOMPARE(result->rejected, std::size_t{0});
}

void TestHeader::genuineRowsStay()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {{"title", "id"}, {"created", "created_at"}, {"amount", "amount"}};
    const Result<ReadResult> result =
        readBytes("title,created,amount\nA,2024-01-01,1\nTotal,2024-01-02,2\nИтого,,3\nB,2024-01-03,4\n"
                  "Total,2024-01-04,5\n",
                  options);
    QVERIFY(result);
    QCOMPARE(result->rowsRead, std::size_t{5});
    QCOMPARE(result->rows.rows, std::size_t{5});
    QVERIFY(issueOf(*result, Issue::Kind::TotalRow) == nullptr);
}

void TestHeader::preambleIsListed()
{
    const Result<ReadResult> result = readBytes("Отчёт;;\n\nday;source;amount\n01.01.2024;vk;100\n",
                                                costs({{"day", "at"}, {"source", "source"}, {"amount", "amount"}}));
    QVERIFY(result);
    QCOMPARE(rowsOf(*result, Issue::Kind::Preamble), QList<int>{1});
    QCOMPARE(result->rows.line.front(), std::uint32_t{4});
}

/// The line that tells spreadsheets the separator is no preamble.
void TestHeader::separatorLine()
{
    const Result<ReadResult> result = readBytes("sep=;\nday;source;amount\n01.01.2024;vk;100\n",
                                                costs({{"day", "at"}, {"source", "source"}, {"amount", "amount"}}));
    QVERIFY(result);
    QCOMPARE(rowsOf(*result, Issue::Kind::Preamble), QList<int>());
    QCOMPARE(result->rows.line.front(), std::uint32_t{3});
}

void TestHeader::nextTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("read");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("ga4")
        << QByteArray("# ---\n# Costs\n\nday,source,amount\n20240101,vk,100\n\n# Users\nNth day,Users\n0000,5\n") << 1
        << QList<int>{7, 8, 9};
    QTest::newRow("blank line") << QByteArray("day,source,amount\n2024-01-01,vk,100\n\nuser,visits\na,5\nb,6\n") << 1
                                << QList<int>{4, 5, 6};
    QTest::newRow("same width") << QByteArray("day,source,amount\n2024-01-01,vk,100\n\n2024-01-02,vk,200\n") << 2
                                << QList<int>{};
}

void TestHeader::nextTable()
{
    QFETCH(QByteArray, bytes);
    const Result<ReadResult> result =
        readBytes(bytes, costs({{"day", "at"}, {"source", "source"}, {"amount", "amount"}}));
    QVERIFY(result);
    QTEST(static_cast<int>(result->rowsRead), "read");
    QTEST(rowsOf(*result, Issue::Kind::NextTable), "rows");
    QCOMPARE(result->rejected, std::size_t{0});
}

void TestHeader::headerNone()
{
    Options options = costs({{"#1", "at"}, {"#2", "source"}, {"#3", "amount"}});
    options.header = 0;
    const Result<ReadResult> result = readBytes("2024-01-01,vk,100\n2024-01-02,ok,200\n", options);
    QVERIFY(result);
    QCOMPARE(result->rows.rows, std::size_t{2});
    QVERIFY(!result->mapping.header);
}

void TestHeader::mappedBehindHeader()
{
    const QByteArray bytes = "day,amount\n2024-01-01,100,vk\n2024-01-02,200,ok\n";
    const Result<ReadResult> silent = readBytes(bytes, costs({{"day", "at"}, {"amount", "amount"}}));
    QVERIFY(silent);
    QCOMPARE(rowsOf(*silent, Issue::Kind::RaggedRow), (QList<int>{2, 3}));
    const Result<ReadResult> said = readBytes(bytes, costs({{"day", "at"}, {"amount", "amount"}, {"#3", "source"}}));
    QVERIFY(said);
    QCOMPARE(said->rows.rows, std::size_t{2});
}

QTEST_APPLESS_MAIN(TestHeader)
#include "tst_header.moc"
