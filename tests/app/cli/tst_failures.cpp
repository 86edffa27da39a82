// What a script and a person are told where something went wrong: one JSON document with --json, and where issues are in prose.
#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

class TestFailures : public QObject
{
    Q_OBJECT

    Cli m_cli;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), m_cli.path(QStringLiteral("a.zamer")), QStringLiteral("--client"),
                           QStringLiteral("A"), QStringLiteral("--go-live"), QStringLiteral("2026-06-01")})
                     .exit,
                 0);
        m_cli.write(QStringLiteral("deals.csv"), "id,created_at,stage,amount\n1,2026-01-01,A,x\n2,2026-01-01,A,5\n3,"
                                                 "2026-01-01,A,y\n");
    }
    void documents_data();
    void documents();
    void issuesSayWhere();
    void errorsNameTheFile();
    void unusedWordsAreNoted();
};

void TestFailures::documents_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString audit = m_cli.path(QStringLiteral("a.zamer"));
    const QString file = m_cli.path(QStringLiteral("deals.csv"));
    QTest::newRow("too few") << QStringList{QStringLiteral("import")} << 2;
    QTest::newRow("no such option") << QStringList{QStringLiteral("sources"), audit, QStringLiteral("--colour")} << 2;
    QTest::newRow("a bad date format") << QStringList{QStringLiteral("import"), audit, file,
                                                      QStringLiteral("--date-format"), QStringLiteral("ddmm")}
                                       << 2;
    QTest::newRow("a bad mark") << QStringList{QStringLiteral("import"), audit, file, QStringLiteral("--decimal"),
                                               QStringLiteral(";")}
                                << 2;
    QTest::newRow("a header that is no row")
        << QStringList{QStringLiteral("import"), audit, file, QStringLiteral("--header"), QStringLiteral("x")} << 2;
    QTest::newRow("a header behind the end")
        << QStringList{QStringLiteral("import"), audit, file, QStringLiteral("--header"), QStringLiteral("99")} << 2;
    QTest::newRow("nothing there") << QStringList{QStringLiteral("sources"), m_cli.path(QStringLiteral("b.zamer"))}
                                   << 3;
    QTest::newRow("no audit") << QStringList{QStringLiteral("sources"), file} << 3;
    QTest::newRow("no such country") << QStringList{QStringLiteral("set"), audit, QStringLiteral("country=XX")} << 2;
}

void TestFailures::documents()
{
    QFETCH(QStringList, arguments);
    const Answer answer = m_cli.json(arguments);
    QTEST(answer.exit, "exit");
    QVERIFY2(!answer.json().isEmpty(), answer.out.constData());
    QCOMPARE(answer.out.count('\n'), qsizetype{1});
    QVERIFY(!answer.err.isEmpty());
}

void TestFailures::issuesSayWhere()
{
    const Answer answer =
        m_cli.run({QStringLiteral("import"), m_cli.path(QStringLiteral("a.zamer")),
                   m_cli.path(QStringLiteral("deals.csv")), QStringLiteral("--layout"), QStringLiteral("table:deals"),
                   QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains("— 2: rows 2, 4"), answer.out.constData());
}

/// What is wrong with a column is said with the file, or the member of an archive, that has it.
void TestFailures::errorsNameTheFile()
{
    m_cli.write(QStringLiteral("fine.csv"), "id,created_at\n1,2026-01-01\n");
    m_cli.write(QStringLiteral("rounded.csv"), "id,created_at\n1.03E+19,2026-01-01\n");
    const Answer answer = m_cli.run({QStringLiteral("import"), m_cli.path(QStringLiteral("a.zamer")),
                                     m_cli.path(QStringLiteral("fine.csv")), m_cli.path(QStringLiteral("rounded.csv")),
                                     QStringLiteral("--layout"), QStringLiteral("table:deals"),
                                     QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.contains(QLatin1String("rounded.csv: Ids in")), qPrintable(answer.err));
    QVERIFY2(!answer.err.contains(QLatin1String("fine.csv")), qPrintable(answer.err));
    const Answer missing = m_cli.run({QStringLiteral("sources"), m_cli.path(QStringLiteral("b.zamer")),
                                      QStringLiteral("--language"), QStringLiteral("en")});
    QVERIFY2(missing.err.contains(QLatin1String("b.zamer is not there")), qPrintable(missing.err));
}

void TestFailures::unusedWordsAreNoted()
{
    m_cli.write(QStringLiteral("two.csv"), "id,created_at,a,b\n1,2026-01-01,new,old\n");
    const Answer answer = m_cli.run(
        {QStringLiteral("import"), m_cli.path(QStringLiteral("a.zamer")), m_cli.path(QStringLiteral("two.csv")),
         QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--map"), QStringLiteral("a=stage"),
         QStringLiteral("--map"), QStringLiteral("b=stage"), QStringLiteral("--value"),
         QStringLiteral("status:nosuch=won"), QStringLiteral("--value"), QStringLiteral("status:new=won"),
         QStringLiteral("--dry-run"), QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains("“b” is mapped to stage, as another column is"), answer.out.constData());
    QVERIFY2(answer.out.contains("No cell of “a” is “nosuch”"), answer.out.constData());
    QVERIFY2(!answer.out.contains("is “new”"), answer.out.constData());
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
