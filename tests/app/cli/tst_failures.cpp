// What a script and a person are told where something went wrong: one JSON document with --json, and where issues are in prose.
#include "support/cli.h"

#include <QTest>

#include <csignal>

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
    void oneFileReplaces();
    void unusedWordsAreNoted();
    void interrupted();
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

void TestFailures::oneFileReplaces()
{
    const QString file = m_cli.path(QStringLiteral("deals.csv"));
    const Answer answer = m_cli.run({QStringLiteral("import"), m_cli.path(QStringLiteral("a.zamer")), file, file,
                                     QStringLiteral("--replace"), QStringLiteral("1"), QStringLiteral("--language"),
                                     QStringLiteral("en")});
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.contains(QLatin1String("--replace takes one file")), qPrintable(answer.err));
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

/// A signal in the middle: the message and the document of a cancelled call, and the audit as it was.
void TestFailures::interrupted()
{
    QByteArray rows = "id,created_at,owner,amount\n";
    for (int i = 0; i < 600'000; ++i)
        rows += QByteArray::number(i) + ",2026-01-01,Manager " + QByteArray::number(i % 500) + ",100\n";
    m_cli.write(QStringLiteral("many.csv"), rows);
    // A signal before the import begins ends the program as any other.
    int exit = -1;
    for (int delay = 20; delay < 5'000 && exit == -1; delay *= 3) {
        const QString audit = m_cli.path(QStringLiteral("c%1.zamer").arg(delay));
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), audit, QStringLiteral("--client"), QStringLiteral("A"),
                           QStringLiteral("--go-live"), QStringLiteral("2026-06-01")})
                     .exit,
                 0);
        QProcess import;
        m_cli.start(import, {QStringLiteral("import"), audit, m_cli.path(QStringLiteral("many.csv")),
                             QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--json"),
                             QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY(import.waitForStarted());
        QTest::qSleep(delay);
        ::kill(static_cast<pid_t>(import.processId()), SIGTERM); // a shell may have told its jobs to ignore the other
        QVERIFY(import.waitForFinished(60'000));
        if (import.exitStatus() != QProcess::NormalExit)
            continue;
        exit = import.exitCode();
        const QByteArray out = import.readAllStandardOutput();
        QVERIFY2(out.contains("Cancelled. The audit is as it was."), out.constData());
        QCOMPARE(m_cli.json({QStringLiteral("sources"), audit}).json().value(QLatin1String("sources")).toArray().size(),
                 0);
    }
    QCOMPARE(exit, 1);
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
