// Text files whole: the cases of csv-spectrum (github.com/max-mapper/csv-spectrum; files written anew here), blank-aligned columns, mixed and
// western encodings, what the mapping page says about columns.
#include "core/import/input.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

namespace {

QString write(const QTemporaryDir& dir, const QByteArray& bytes)
{
    const QString path = dir.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

Result<Sample> sampleOf(const QByteArray& bytes)
{
    const QTemporaryDir dir;
    const Result<Input> input = openInput(write(dir, bytes));
    if (!input)
        return tl::make_unexpected(input.error());
    return input->tables.front().source->sample(Options());
}

QString shown(const Sample& sample)
{
    QStringList rows;
    for (const std::vector<std::string>& row : sample.rows) {
        QStringList cells;
        for (const std::string& cell : row)
            cells.append(QString::fromStdString(cell));
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows.join(QLatin1Char('~'));
}

const Issue* issueOf(const ReadResult& result, Issue::Kind kind)
{
    for (const Issue& issue : result.issues)
        if (issue.kind == kind)
            return &issue;
    return nullptr;
}

Result<ReadResult> readDeals(const QByteArray& bytes, std::vector<std::pair<std::string, std::string>> map)
{
    const QTemporaryDir dir;
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = std::move(map);
    Progress progress;
    return read(write(dir, bytes), options, Settings(), SecretKey{}, progress);
}

}

class TestTextFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spectrum_data();
    void spectrum();
    void aligned();
    void alignedWords_data();
    void alignedWords();
    void endOfFileByte_data();
    void endOfFileByte();
    void endOfFileInTheMiddle();
    void mixedEncodings();
    void strayBytes();
    void western();
    void notes();
    void notesOfAmounts();
    void lineEndsAndPipes();
    void realFiles();
};

void TestTextFiles::spectrum_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const char* bytes, const char* cells) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(cells);
    };
    row("comma_in_quotes", "first,last,address,city,zip\nJohn,Doe,120 any st.,\"Anytown, WW\",08123\n",
        "first|last|address|city|zip~John|Doe|120 any st.|Anytown, WW|08123");
    row("empty", "a,b,c\n1,\"\",\"\"\n2,3,4\n", "a|b|c~1||~2|3|4");
    row("empty_crlf", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", "a|b|c~1||~2|3|4");
    row("escaped_quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", "a|b~1|ha \"ha\" ha~3|4");
    row("json", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
        "key|val~1|{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}");
    row("location_coordinates", "Phone,Coordinates,City\n555,\"(37.3, -121.9)\",San José\n",
        "Phone|Coordinates|City~555|(37.3, -121.9)|San José");
    row("newlines", "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n", "a|b|c~1|2|3~Once upon \na time|5|6~7|8|9");
    row("newlines_crlf", "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
        "a|b|c~1|2|3~Once upon \r\na time|5|6~7|8|9");
    row("quotes_and_newlines", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n", "a|b~1|ha \n\"ha\" \nha~3|4");
    row("simple", "a,b,c\n1,2,3\n", "a|b|c~1|2|3");
    row("simple_crlf", "a,b,c\r\n1,2,3\r\n", "a|b|c~1|2|3");
    row("utf8", "a,b,c\n1,2,3\n4,5,ʤ\n", "a|b|c~1|2|3~4|5|ʤ");
}

void TestTextFiles::spectrum()
{
    QFETCH(QByteArray, bytes);
    const Result<Sample> sample = sampleOf(bytes);
    QVERIFY(sample);
    QTEST(shown(*sample), "cells");
}

void TestTextFiles::aligned()
{
    const QByteArray bytes = " 00001 19970101  1   11.77\n 00002 19970112  1   12.00\n 00002 19970112  5   77.00  \n";
    const Result<Sample> sample = sampleOf(bytes);
    QVERIFY(sample);
    QCOMPARE(sample->dialect.delimiter, ' ');
    QCOMPARE(sample->rows.front().size(), std::size_t{4});
    QCOMPARE(sample->rows.back().size(), std::size_t{4});
    const QTemporaryDir dir;
    Options options;
    options.layout = QStringLiteral("table:purchases");
    options.map = {{"#1", "customer"}, {"#2", "at"}, {"#4", "amount"}};
    Progress progress;
    const Result<ReadResult> result = read(write(dir, bytes), options, Settings(), SecretKey{}, progress);
    QVERIFY2(result, result ? "" : qPrintable(result.error().subject + result.error().detail));
    QCOMPARE(result->rows.rows, std::size_t{3});
    QVERIFY(!result->mapping.header);
    QCOMPARE(result->rows.ints(facts::purchase::amount)[2], std::int64_t{7'700});
    QCOMPARE(result->rows.column(facts::purchase::customer)->text(0), std::string_view("00001"));
    // Words are no columns
    QCOMPARE(sampleOf("Иван Петров\nПётр Иванов\n")->rows.front().size(), std::size_t{1});
}

void TestTextFiles::alignedWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("stages");
    QTest::newRow("two words up to the next column")
        << QByteArray("id  stage   amount  created_at\n1   new     10      2026-03-05\n2   new     200     2026-03-06\n"
                      "33  in work 3000    2026-03-07\n")
        << QStringLiteral("new|new|in work");
    QTest::newRow("an empty cell")
        << QByteArray("id  stage   amount  created_at\n1   new     10      2026-03-05\n2           200     2026-03-06\n"
                      "33  in work 3000    2026-03-07\n")
        << QStringLiteral("new||in work");
    QTest::newRow("Russian") << QByteArray("id  stage    amount  created_at\n1   новая    10      2026-03-05\n"
                                           "2   новая    200     2026-03-06\n33  в работе 3000    2026-03-07\n")
                             << QStringLiteral("новая|новая|в работе");
}

void TestTextFiles::alignedWords()
{
    QFETCH(QByteArray, bytes);
    for (const bool utf8 : {true, false}) {
        const QByteArray file = utf8 ? bytes : QStringEncoder("windows-1251")(QString::fromUtf8(bytes));
        if (file.isEmpty() || (!utf8 && file.contains('?')))
            continue; // a system without the code page
        const Result<ReadResult> result = readDeals(file, {});
        QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
        QCOMPARE(result->rowsRead, std::size_t{3});
        QCOMPARE(result->rejected, std::size_t{0});
        QStringList stages;
        for (std::size_t row = 0; row < 3; ++row)
            stages << QString::fromStdString(std::string(result->rows.textAt(facts::deal::stage, row)));
        QTEST(stages.join(QLatin1Char('|')), "stages");
        QCOMPARE(result->rows.ints(facts::deal::amount)[2], std::int64_t{300'000});
    }
}

/// DOS programs end a text with 0x1A.
void TestTextFiles::endOfFileByte_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("behind the last line") << QByteArray("\r\n\x1A");
    QTest::newRow("in the last line") << QByteArray("\x1A");
    QTest::newRow("several") << QByteArray("\r\n\x1A\x1A\x1A");
    QTest::newRow("a line end behind it") << QByteArray("\r\n\x1A\r\n");
}

void TestTextFiles::endOfFileByte()
{
    QFETCH(QByteArray, end);
    const Result<ReadResult> result =
        readDeals("id;stage;amount;created_at\r\n1;new;10;2026-03-05\r\n2;new;11;2026-03-06" + end, {});
    QVERIFY(result);
    QCOMPARE(result->rowsRead, std::size_t{2});
    QCOMPARE(result->rejected, std::size_t{0});
}

/// Two such files put one behind the other.
void TestTextFiles::endOfFileInTheMiddle()
{
    for (const char* lineEnd : {"\n", "\r\n"}) {
        QByteArray bytes("id;stage;amount;created_at\n1;new;10;2026-03-05\n\x1A\n2;new;11;2026-03-06\n");
        const Result<ReadResult> result = readDeals(bytes.replace("\n", lineEnd), {});
        QVERIFY(result);
        QCOMPARE(result->rowsRead, std::size_t{2});
        QCOMPARE(result->rejected, std::size_t{0});
        QCOMPARE(result->rows.rows, std::size_t{2});
    }
}

void TestTextFiles::mixedEncodings()
{
    QByteArray bytes = "id;created;stage\n1;01.02.2024;Переговоры\n2;02.02.2024;Согласование договора\n";
    bytes += "3;03.02.2024;\xCF\xE5\xF0\xE5\xE3\xEE\xE2\xEE\xF0\xFB\n"; // Переговоры in windows-1251
    bytes += "4;04.02.2024;\xCF\xE5\xF0\xE5\xE3\xEE\xE2\xEE\xF0\xFB\n5;05.02.2024;Первичный контакт\n";
    const Result<ReadResult> result = readDeals(bytes, {{"id", "id"}, {"created", "created_at"}, {"stage", "stage"}});
    QVERIFY(result);
    QCOMPARE(result->mapping.encoding, std::string("utf-8"));
    QCOMPARE(result->rows.rows, std::size_t{5});
    QCOMPARE(result->rows.column(facts::deal::stage)->text(2), std::string_view("Переговоры"));
    const Issue* const issue = issueOf(*result, Issue::Kind::BadBytes);
    QVERIFY(issue != nullptr);
    QCOMPARE(issue->rows, (std::vector<std::uint32_t>{4, 5}));
    QVERIFY(!issue->rejects);
}

void TestTextFiles::strayBytes()
{
    const QByteArray bytes = "id,created,stage\n1,2024-02-01,caf\xC3\xA9\n2,2024-02-02,x\xFFy\n";
    const Result<ReadResult> result = readDeals(bytes, {{"id", "id"}, {"created", "created_at"}, {"stage", "stage"}});
    QVERIFY(result);
    const Issue* const issue = issueOf(*result, Issue::Kind::BadBytes);
    if (result->mapping.encoding == "utf-8") {
        QVERIFY(issue != nullptr);
        QCOMPARE(issue->rows, (std::vector<std::uint32_t>{3}));
    }
    QCOMPARE(result->rows.rows, std::size_t{2});
}

void TestTextFiles::western()
{
    // iconv -t latin1
    const Result<Sample> french =
        sampleOf("Nom;Ville;Avis\nRen\xE9;Saint-\xC9tienne;tr\xE8s d\xE9\xE7u, o\xF9 est le conseiller\n");
    QVERIFY(french);
    QCOMPARE(french->encoding, Encoding::Windows1252);
    QCOMPARE(french->rows[1][2], std::string("très déçu, où est le conseiller"));
    const Result<Sample> german = sampleOf("Name;Ort\nM\xFCller;K\xF6ln\nGro\xDF;D\xFCsseldorf\n");
    QVERIFY(german);
    QCOMPARE(german->encoding, Encoding::Windows1252);
    const Result<Sample> russian = sampleOf("ID;\xC8\xEC\xFF\n1;\xCF\xE5\xF2\xF0\n");
    QVERIFY(russian);
    QCOMPARE(russian->encoding, Encoding::Windows1251);
}

void TestTextFiles::notes()
{
    const QTemporaryDir dir;
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {
        {"ID", "id"}, {"Создана", "created_at"}, {"Сумма", "amount"}, {"Клиент", "customer"}, {"Телефон", "phone"}};
    Settings settings;
    settings.timeZone = QStringLiteral("Europe/Moscow");
    const Result<Mapping> mapping = inspect(
        write(dir, "ID;Создана;Сумма;Клиент;Телефон;Примечание\n"
                   "1;21.02.2024 10:00;1 234,50;7001;+7 912 345-67-89;Очень длинный рассказ о том, чего хочет клиент\n"
                   "2;22.02.2024 11:00;10 000,00;7002;;Ещё один очень длинный рассказ о том, чего хочет клиент\n"),
        options, settings);
    QVERIFY(mapping);
    const auto note = [&](std::size_t column) {
        QString text = mapping->columns[column].note.in(Language::English);
        return text.replace(QLatin1String("%1"), QString::fromStdString(mapping->columns[column].noteArg));
    };
    QCOMPARE(note(1), QStringLiteral("dd.MM.yyyy HH:mm · Europe/Moscow"));
    QCOMPARE(note(2), QStringLiteral("space thousands, comma decimals"));
    QCOMPARE(note(3), QStringLiteral("ids: kept as they are"));
    QCOMPARE(note(4), QStringLiteral("kept only as a keyed hash"));
    QCOMPARE(note(5), QStringLiteral("free text may hold personal data"));
}

/// Of an amount's column, by its header and its values.
void TestTextFiles::notesOfAmounts()
{
    for (const auto& [header, values, expected] :
         {std::tuple{"Сумма", "10 500,12|12 000,00|$100.50", "space thousands, points and commas before decimals"},
          std::tuple{"Сумма", "10 500|12 000", "space thousands, whole numbers"},
          std::tuple{"Сумма, ₽", "10 500|12 000", "space thousands, whole numbers"},
          std::tuple{"Сумма, тыс. руб.", "10 500|12 000", "in thousands, by the header: Сумма, тыс. руб."},
          std::tuple{"Сумма, $", "10 500|12 000", "currency by the header: Сумма, $"}}) {
        const QTemporaryDir dir;
        Options options;
        options.layout = QStringLiteral("table:purchases");
        options.map = {{"Клиент", "customer"}, {"Дата", "at"}, {header, "amount"}};
        QByteArray file = QByteArray("Клиент;Дата;") + header + '\n';
        for (const QByteArray& value : QByteArray(values).split('|'))
            file += "А;21.02.2024;" + value + '\n';
        const Result<Mapping> mapping = inspect(write(dir, file), options, Settings());
        QVERIFY(mapping);
        const ColumnGuess& amount = mapping->columns[2];
        QCOMPARE(amount.note.in(Language::English).replace(QLatin1String("%1"), QString::fromStdString(amount.noteArg)),
                 QString::fromUtf8(expected));
    }
}

void TestTextFiles::lineEndsAndPipes()
{
    QCOMPARE(shown(*sampleOf("a|b|c\r1|2|3\r4|5|6\r")), QStringLiteral("a|b|c~1|2|3~4|5|6"));
    QCOMPARE(sampleOf("a|b|c\r1|2|3\r4|5|6\r")->dialect.delimiter, '|');
}

/// Every genuine text file says what it is; those with a quirk say which.
void TestTextFiles::realFiles()
{
    const QString samples = qEnvironmentVariable("ZAMER_SAMPLES");
    if (samples.isEmpty())
        QSKIP("ZAMER_SAMPLES is not set");
    struct Quirk {
        const char* file;
        const char* encoding;
        char delimiter;
        const char* lineEnd;
        bool header;
    };
    constexpr Quirk kQuirks[] = {{"/CDNOW_master.txt", "utf-8", ' ', "", false},
                                 {"/Master_kely.csv", "utf-8", ',', "", false},
                                 {"/cdr_mixed_dates.csv", "utf-8", ',', "", false},
                                 {"/cdr_new_short.csv", "utf-8", ',', "CR", true},
                                 {"/freepbx_cdr_export.csv", "utf-8", ',', "", true},
                                 {"/nps_telecom_fr/nps.csv", "windows-1252", ',', "", true}};
    std::size_t quirks = 0;
    QDirIterator files(samples + QStringLiteral("/real"), {QStringLiteral("*.csv"), QStringLiteral("*.txt")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<Mapping> mapping = inspect(path, Options(), Settings());
        QVERIFY2(mapping, qPrintable(path));
        QVERIFY2(!mapping->columns.empty() && mapping->firstRow <= 10, qPrintable(path));
        for (const Quirk& quirk : kQuirks) {
            if (!path.endsWith(QLatin1String(quirk.file)))
                continue;
            ++quirks;
            QVERIFY2(mapping->encoding == quirk.encoding, qPrintable(path));
            QVERIFY2(mapping->delimiter == quirk.delimiter, qPrintable(path));
            QVERIFY2(quirk.lineEnd[0] == 0 || mapping->lineEnd == quirk.lineEnd, qPrintable(path));
            QVERIFY2(mapping->header == quirk.header, qPrintable(path));
        }
    }
    QCOMPARE(quirks, std::size(kQuirks));
}

QTEST_APPLESS_MAIN(TestTextFiles)
#include "tst_text_files.moc"
