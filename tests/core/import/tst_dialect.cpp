// Delimiters and line ends found in samples.
#include "core/import/text/dialect.h"
#include "core/import/text/words.h"

#include <QtTest>

using namespace zamer::import;

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessed_data();
    void guessed();
    void blanks_data();
    void blanks();
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
    // A preamble as long as the table, as Yandex Direct has it.
    QTest::newRow("long preamble") << QByteArray("Report, costs\nPeriod\nClient\nMade\nday;campaign;shows;clicks;cost\n"
                                                 "1;a;2;3;1,5\n2;b;2;3;2,5\nTotal;;4;6;4,0\n")
                                   << ';' << "LF";
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

/// Aligned text: whether a single blank parts cells too is told by which of the two leaves fewer odd rows.
void TestDialect::blanks_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<unsigned>("least");
    QTest::addColumn<std::string>("second"); // row
    QTest::newRow("words apart") << QByteArray(" 00001 19970101  1   11.77\n 00002 19970112  1   12.00\n"
                                               " 00002 19970112  5   77.00\n")
                                 << 1U << std::string("00002|19970112|1|12.00");
    QTest::newRow("names of two words") << QByteArray("Customer         Day         Sum\n"
                                                      "OOO Romashka     2026-03-05  11.77\n"
                                                      "OOO Lyutik       2026-03-06  12.00\n")
                                        << 2U << std::string("OOO Romashka|2026-03-05|11.77");
    QTest::newRow("names of any words, CRLF") << QByteArray("  Customer           Day           Sum \r\n"
                                                            "  Romashka           2026-03-05  11.77\r\n"
                                                            "  IP Petrov A. A.    2026-03-06  12.00\r\n")
                                              << 2U << std::string("Romashka|2026-03-05|11.77");
    QTest::newRow("decimal commas") << QByteArray("Customer         Day         Sum\n"
                                                  "OOO Romashka     2026-03-05  11,77\n"
                                                  "IP Petrov A. A.  2026-03-06  12,00\n")
                                    << 2U << std::string("OOO Romashka|2026-03-05|11,77");
}

void TestDialect::blanks()
{
    QFETCH(QByteArray, sample);
    QFETCH(unsigned, least);
    QFETCH(std::string, second);
    const std::string_view view(sample.constData(), static_cast<std::size_t>(sample.size()));
    const Dialect dialect = guessDialect(view, true, 0);
    QCOMPARE(dialect.delimiter, ' ');
    QCOMPARE(dialect.leastBlanks, least);
    QCOMPARE(guessDialect(view, true, ' '), dialect);
    const std::string padded = sample.toStdString() + std::string(64, '\0');
    Records records;
    scanRecords({padded.data(), view.size()}, dialect, records);
    std::string row;
    for (std::size_t c = 0; c < records.cells(1); ++c)
        row += (c > 0 ? "|" : "") + std::string(trimmed(cellAt(padded, records, 1, c)));
    QCOMPARE(row, second);
}

void TestDialect::overruled()
{
    QCOMPARE(guessDialect("a,b;c\n1,2;3\n", true, ';').delimiter, ';');
}

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
