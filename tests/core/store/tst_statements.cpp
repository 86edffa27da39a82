#include "core/store/statements.h"

#include <QtTest>

using namespace zamer::store;

class tst_statements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
};

void tst_statements::split_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected"); // statements with a bar between
    QTest::newRow("nothing") << " ;; \n-- a;b\n/* c; */"
                             << "";
    QTest::newRow("two") << "SELECT 1; SELECT 2"
                         << "SELECT 1|SELECT 2";
    QTest::newRow("in a string") << "SELECT 'a;b''c;d'; SELECT 2;"
                                 << "SELECT 'a;b''c;d'|SELECT 2";
    QTest::newRow("in names") << "SELECT \"a;\", `b;`, [c;]; SELECT 2"
                              << "SELECT \"a;\", `b;`, [c;]|SELECT 2";
    QTest::newRow("comment inside") << "SELECT 1 -- x; y\n + 1; SELECT 2"
                                    << "SELECT 1 -- x; y\n + 1|SELECT 2";
    QTest::newRow("block comment inside") << "SELECT /* ; ' */ 1; SELECT 2"
                                          << "SELECT /* ; ' */ 1|SELECT 2";
    QTest::newRow("minus is no comment") << "SELECT 1 - 1; SELECT 2"
                                         << "SELECT 1 - 1|SELECT 2";
    QTest::newRow("trigger") << "CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT 1; SELECT 2; END; SELECT 3;"
                             << "CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT 1; SELECT 2; END|SELECT 3";
    QTest::newRow("case in a trigger")
        << "create temp trigger t after insert on x begin select case when 1 then 2 end; end; select 3"
        << "create temp trigger t after insert on x begin select case when 1 then 2 end; end|select 3";
    QTest::newRow("a table named trigger") << "CREATE TABLE a (trigger TEXT); SELECT 1"
                                           << "CREATE TABLE a (trigger TEXT)|SELECT 1";
    QTest::newRow("unclosed string") << "SELECT 'a; SELECT 2"
                                     << "SELECT 'a; SELECT 2";
}

void tst_statements::split()
{
    QFETCH(QString, script);
    QFETCH(QString, expected);
    std::string joined;
    for (const std::string& statement : splitStatements(script.toStdString()))
        joined += (joined.empty() ? "" : "|") + statement;
    QCOMPARE(QString::fromStdString(joined), expected);
}

QTEST_APPLESS_MAIN(tst_statements)
#include "tst_statements.moc"
