// Files that are no tables, or stop being ones: each a clear error, nothing produced.
#include "core/import/importer.h"
#include "core/import/reading.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestFaults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Result<ReadResult> readFile(const QString& path, Options options = {})
    {
        if (options.layout.isEmpty())
            options.layout = QStringLiteral("table:deals");
        Progress progress;
        return read(path, options, Settings(), SecretKey{}, progress);
    }
    void check(const QByteArray& bytes, ErrorKind kind, const QString& detail = {})
    {
        const QString path = write(bytes);
        const Result<ReadResult> result = readFile(path);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().subject, path);
        if (!detail.isEmpty())
            QCOMPARE(result.error().detail, detail);
    }

private Q_SLOTS:
    void missing();
    void empty();
    void headerAlone_data();
    void headerAlone();
    void otherFormats();
    void unbalancedQuote();
    void longLine();
    void longLineFarBehind();
    void manyColumns();
    void cutWhileReading();
    void folder();
    void wrongOptions();
    void nulBytes();
};

void TestFaults::missing()
{
    const Result<ReadResult> result = readFile(m_folder.filePath(QStringLiteral("nowhere.csv")));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::FileMissing);
    QVERIFY(!inspect(m_folder.filePath(QStringLiteral("nowhere.csv")), {}, Settings()).has_value());
}

void TestFaults::empty()
{
    check("", ErrorKind::FileEmpty);
    check("\xEF\xBB\xBF", ErrorKind::FileEmpty);
    check(" \r\n\n", ErrorKind::FileEmpty);
}

void TestFaults::headerAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one line") << QByteArray("id,stage");
    QTest::newRow("blank lines") << QByteArray("id,stage\n\n,\n");
    QTest::newRow("a total") << QByteArray("id,stage\nTotal rows: 0\n");
}

void TestFaults::headerAlone()
{
    QFETCH(QByteArray, bytes);
    check(bytes, ErrorKind::FileEmpty, QStringLiteral("rows"));
}

void TestFaults::otherFormats()
{
    check("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj", ErrorKind::NotATable, QStringLiteral("PDF"));
    check(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), ErrorKind::NotATable, QStringLiteral("PNG"));
    check(QByteArray("PK\x03\x04\x14\0\0\0", 8), ErrorKind::FileDamaged);
    check(QByteArray("PK\x03\x04\x14\0\0\0[Content_Types].xml", 27), ErrorKind::FileDamaged);
    check(
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:html=\"http://www.w3.org/TR/REC-html40\">"
        "<Worksheet ss:Name=\"A\"><Table><Row><Cell><Data ss:Type=\"String\">ID</Data></Cell></Row></Table></Worksheet>"
        "</Workbook>",
        ErrorKind::NotATable, QStringLiteral("SpreadsheetML"));
    check("<html><table><tr><td>ID</td></tr></table></html>", ErrorKind::NotATable, QStringLiteral("HTML"));
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>((i * 7919) >> 3);
    check(noise, ErrorKind::NotATable, QStringLiteral("binary"));
}

void TestFaults::unbalancedQuote()
{
    check("id,stage\n1,a\n2,\"b\n3,c\n", ErrorKind::UnbalancedQuote, QStringLiteral("3"));
    QByteArray bytes = "id,stage\n";
    for (int i = 0; i < 300'000; ++i)
        bytes += QByteArray::number(i) + ",stage\n";
    check(bytes + "x,\"open\n" + QByteArray(100, 'z'), ErrorKind::UnbalancedQuote, QStringLiteral("300002"));
}

void TestFaults::longLine()
{
    check("id,stage\n1," + QByteArray(100 << 20, 'x') + "\n2,b\n", ErrorKind::LineTooLong, QStringLiteral("2"));
    check(QByteArray(20 << 20, 'x'), ErrorKind::LineTooLong, QStringLiteral("1"));
}

void TestFaults::longLineFarBehind()
{
    QByteArray bytes = "id,stage\n";
    for (int i = 0; i < 300'000; ++i)
        bytes += QByteArray::number(i) + ",\"stage\"\n";
    check(bytes + "x," + QByteArray(17 << 20, 'x') + "\n", ErrorKind::LineTooLong, QStringLiteral("300002"));
}

void TestFaults::manyColumns()
{
    check("id" + QByteArray(10'001, ',') + "\n", ErrorKind::TooManyColumns, QStringLiteral("10002"));
    check("id,b\n1" + QByteArray(10'001, ',') + "\n", ErrorKind::TooManyColumns);
}

void TestFaults::cutWhileReading()
{
    QByteArray bytes = "id,stage\n";
    while (bytes.size() < (12 << 20))
        bytes += QByteArray::number(bytes.size()) + ",stage\n";
    const QString path = write(bytes);
    bool cut = false;
    Progress progress([&](double, qint64) {
        if (!cut)
            QFile::resize(path, 5 << 20);
        cut = true;
    });
    Options options;
    options.layout = QStringLiteral("table:deals");
    const Result<ReadResult> result =
        readTuned(path, options, Settings(), SecretKey{}, progress, {std::size_t{1} << 20, 1});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::FileVanished);
    QCOMPARE(result.error().subject, path);
}

void TestFaults::folder()
{
    const Result<ReadResult> result = readFile(m_folder.path());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::FileUnreadable);
}

void TestFaults::wrongOptions()
{
    const QString path = write("id,stage\n1,a\n");
    const auto kindOf = [&](const Options& options) {
        const Result<ReadResult> result = readFile(path, options);
        return result ? ErrorKind::Internal : result.error().kind;
    };
    Options options;
    options.map = {{"nothing", "owner"}};
    QCOMPARE(kindOf(options), ErrorKind::ColumnUnknown);
    options.map = {{"stage", "nothing"}};
    QCOMPARE(kindOf(options), ErrorKind::FieldUnknown);
    options = {};
    options.constants = {{"amount", "much"}};
    QCOMPARE(kindOf(options), ErrorKind::BadValue);
    options = {};
    options.layout = QStringLiteral("table:deals");
    options.values = {{"status", "a", "gewonnen"}};
    QCOMPARE(kindOf(options), ErrorKind::BadValue);
    options.values = {};
    options.constants = {{"status", "closed"}};
    QCOMPARE(kindOf(options), ErrorKind::BadValue);
    options = {};
    options.encoding = QStringLiteral("ebcdic");
    QCOMPARE(kindOf(options), ErrorKind::BadValue);
    options = {};
    options.dateFormat = QStringLiteral("HH:mm");
    QCOMPARE(kindOf(options), ErrorKind::BadValue);
    options = {};
    options.timeZone = QStringLiteral("Mars/Olympus");
    QCOMPARE(kindOf(options), ErrorKind::BadValue);
    options = {};
    options.layout = QStringLiteral("table:nothing");
    QCOMPARE(kindOf(options), ErrorKind::UnknownKey);
    options.layout = QStringLiteral("nothing");
    QCOMPARE(kindOf(options), ErrorKind::UnknownKey);
}

void TestFaults::nulBytes()
{
    QByteArray bytes = "id,stage\n";
    for (int i = 0; i < 2000; ++i)
        bytes += QByteArray::number(i) + ",stage\n";
    bytes += QByteArray("2001,a\0b\n", 9);
    const Result<ReadResult> result = readFile(write(bytes));
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{2001});
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
