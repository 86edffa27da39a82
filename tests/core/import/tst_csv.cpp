// Records and cells, against a plain reading byte by byte, and the same however the file is cut into blocks.
#include "core/import/text/block_reader.h"
#include "core/import/text/source_file.h"
#include "core/import/text/words.h"

#include <QtTest>

#include <random>

using namespace zamer;
using namespace zamer::import;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180 read by the book, one byte at a time.
Rows byTheBook(std::string text, const Dialect& dialect)
{
    Rows rows;
    std::vector<std::string> row;
    std::string cell;
    bool started = false;
    bool quoted = false;
    bool wasQuoted = false;
    if (!text.empty() && text.back() != dialect.lineEnd)
        text += dialect.lineEnd;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == '"' && !started) {
            quoted = wasQuoted = true;
        } else if (c == dialect.delimiter || c == dialect.lineEnd) {
            if (c == '\n' && !cell.empty() && cell.back() == '\r')
                cell.pop_back();
            row.push_back(std::move(cell));
            cell.clear();
            started = wasQuoted = false;
            if (c == dialect.lineEnd)
                rows.push_back(std::exchange(row, {}));
            continue;
        } else {
            cell += c;
        }
        started = true;
    }
    return rows;
}

Rows byReader(const QString& path, const Dialect& dialect, std::size_t block)
{
    const auto file = SourceFile::open(path);
    if (!file)
        qFatal("cannot open");
    BlockReader reader(*file, Encoding::Utf8, dialect, block);
    Rows rows;
    Block next;
    std::uint32_t row = 1;
    for (;;) {
        const Result<bool> more = reader.next(next);
        if (!more)
            qFatal("cannot read");
        if (!*more)
            return rows;
        if (next.firstRow != row)
            qFatal("wrong row number");
        row += static_cast<std::uint32_t>(next.records.count());
        for (std::vector<std::string>& cells : cellsOf(next.text(), next.records, dialect.quote, next.records.count()))
            rows.push_back(std::move(cells));
    }
}

}

class TestCsv : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString write(const std::string& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void cells_data();
    void cells();
    void everyBlockSize_data() { cells_data(); }
    void everyBlockSize();
    void randomTexts();
};

void TestCsv::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("lineEnd");
    QTest::addColumn<QByteArray>("expected"); // cells parted by |, rows by /
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << '\n' << QByteArray("a|b/1|2");
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << '\n' << QByteArray("a|b/1|2");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,\r\n") << '\n' << QByteArray("a|b/1|");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << '\r' << QByteArray("a|b/1|2");
    QTest::newRow("quotes") << QByteArray("\"a,\"\"x\"\"\",b\n\"\",\"\"\"\"\n") << '\n' << QByteArray("a,\"x\"|b/|\"");
    QTest::newRow("lines in cells") << QByteArray("\"a\nb\",c\n1,\"2\r\n3\"\n") << '\n'
                                    << QByteArray("a\nb|c/1|2\r\n3");
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n\n1,2,3,4\n") << '\n' << QByteArray("a|b|c/1//1|2|3|4");
    QTest::newRow("quote inside a cell") << QByteArray("5\" pipe,b\nx,\"y\"\nz,6\" pipe\n") << '\n'
                                         << QByteArray("5\" pipe|b/x|y/z|6\" pipe");
    QTest::newRow("text behind a quote") << QByteArray("\"A\" b,c\n") << '\n' << QByteArray("A b|c");
    QTest::newRow("long") << QByteArray(QByteArray(200, 'x') + "," + QByteArray(63, 'y') + "\n\"" +
                                        QByteArray(130, ',') + "\",1\n")
                          << '\n'
                          << QByteArray(QByteArray(200, 'x') + "|" + QByteArray(63, 'y') + "/" + QByteArray(130, ',') +
                                        "|1");
}

void TestCsv::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(char, lineEnd);
    QFETCH(QByteArray, expected);
    Dialect dialect;
    dialect.lineEnd = lineEnd;
    QByteArray got;
    for (const std::vector<std::string>& row : byReader(write(text.toStdString()), dialect, kBlockBytes)) {
        got += got.isEmpty() ? "" : "/";
        for (std::size_t c = 0; c < row.size(); ++c)
            got += (c > 0 ? "|" : "") + QByteArray::fromStdString(row[c]);
    }
    QCOMPARE(got, expected);
}

void TestCsv::everyBlockSize()
{
    QFETCH(QByteArray, text);
    QFETCH(char, lineEnd);
    Dialect dialect;
    dialect.lineEnd = lineEnd;
    const QString path = write(text.toStdString());
    const Rows expected = byTheBook(text.toStdString(), dialect);
    for (std::size_t block = 1; block <= static_cast<std::size_t>(text.size()) + 1; ++block)
        QVERIFY2(byReader(path, dialect, block) == expected, qPrintable(QString::number(block)));
}

void TestCsv::randomTexts()
{
    std::mt19937 random(20240131);
    static constexpr char kAlphabet[] = {'a', ',', '"', '\n', '\r', 'b', '"', ','};
    Dialect dialect;
    int compared = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        const std::size_t length = 1 + random() % 200;
        for (std::size_t i = 0; i < length; ++i)
            text += kAlphabet[random() % 8];
        std::string padded = text + '\n';
        const std::size_t size = padded.size();
        padded.resize(size + 64);
        Records records;
        scanRecords({padded.data(), size}, dialect, records);
        if (records.openQuote)
            continue;
        const Rows expected = byTheBook(text + '\n', dialect);
        const Rows got = cellsOf(padded, records, '"', records.count());
        QCOMPARE(got.size(), expected.size());
        for (std::size_t r = 0; r < got.size(); ++r)
            QCOMPARE(got[r].size(), expected[r].size());
        const QString path = write(text + '\n');
        QVERIFY(byReader(path, dialect, 1 + random() % 64) == got);
        ++compared;
    }
    QVERIFY(compared > 500);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
