// Delimiters and line ends found in samples.
#include "core/import/text/dialect.h"

#include <QtTest>

using namespace zamer::import;

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessed_data();
    void guessed();
    void overruled();
};

void TestDialect::guessed_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',' << "LF";
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << ';' << "LF";
    QTest::newRow("tab") << QByteArray("a\tb\r\n1, 2\t3\r\n") << '\t' << "CRLF";
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|' << "LF";
    QTest::newRow("delimiters in quotes") << QByteArray("a,b\n\"x;y;z\",1\n\"x;y;z\",2\n") << ',' << "LF";
    QTest::newRow("trailing semicolon") << QByteArray("\"ID\";\"Сделка\";\n\"1\";\"a, b, c\";\n") << ';' << "LF";
    QTest::newRow("CR alone") << QByteArray("a,b\r1,2\r3,4\r") << ',' << "CR";
    QTest::newRow("CR alone, LF in a cell") << QByteArray("a,b\r1,\"x\ny\"\r3,4\r") << ',' << "CR";
    QTest::newRow("one column") << QByteArray("id\n1\n2\n") << ',' << "LF";
}

void TestDialect::guessed()
{
    QFETCH(QByteArray, sample);
    QFETCH(char, delimiter);
    QFETCH(QString, lineEnd);
    const std::string_view view(sample.constData(), static_cast<std::size_t>(sample.size()));
    const Dialect dialect = guessDialect(view, true, 0);
    QCOMPARE(dialect.delimiter, delimiter);
    QCOMPARE(QString::fromStdString(lineEndName(view, dialect)), lineEnd);
}

void TestDialect::overruled()
{
    QCOMPARE(guessDialect("a,b;c\n1,2;3\n", true, ';').delimiter, ';');
}

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
