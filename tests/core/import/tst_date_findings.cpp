// Dates of accepted rows that can hardly be meant: they are told, and the rows stay.
#include "core/import/importer.h"
#include "tests/core/import/layouts/import_text.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestDateFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
};

void TestDateFindings::told_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("issues"); // key, column, value
    const QString deals = QStringLiteral("table:deals");
    const QByteArray header = "id,status,created_at,closed_at,expected_close_at\n";
    const auto row = [&header](const char* dates) -> QByteArray { return header + "1,open," + dates + '\n'; };
    QTest::newRow("as it should be") << deals << row("2026-03-01,2026-03-05,2026-03-04") << QStringList();
    QTest::newRow("closed the same day, without a time")
        << deals << row("2026-03-01 15:00:00,2026-03-01,") << QStringList();
    QTest::newRow("closed before it was created")
        << deals << row("2026-03-15,2026-03-01,") << QStringList{QStringLiteral("closed_early closed_at ")};
    QTest::newRow("created after the export")
        << deals << row("2036-03-15,,") << QStringList{QStringLiteral("future_date created_at 01.04.2026")};
    QTest::newRow("a day of the export's zone is no future") << deals << row("2026-04-02 10:00:00,,") << QStringList();
    QTest::newRow("expected is not happened") << deals << row("2026-03-01,2026-03-05,2027-03-01") << QStringList();
    QTest::newRow("an empty date as zero")
        << deals << row("2026-03-01,1970-01-01,") << QStringList{QStringLiteral("early_date closed_at 01.01.1970")};
    QTest::newRow("a task is due next year")
        << QStringLiteral("table:activities") << QByteArray("kind,at,due_at\ntask,2026-03-01,2027-03-01\n")
        << QStringList();
    QTest::newRow("a licence of the whole year")
        << QStringLiteral("table:costs") << QByteArray("at,until,amount\n2026-03-01,2027-02-28,5\n") << QStringList();
}

void TestDateFindings::told()
{
    QFETCH(QString, layout);
    QFETCH(QByteArray, file);
    Options options;
    options.layout = layout;
    options.exportedAt = 1774990800; // date -u -d '2026-04-01 +0300' +%s
    const auto result = ImportText().read(file, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.rows, std::size_t{1});
    QStringList issues;
    for (const Issue& issue : result->issues)
        issues << QString::fromStdString(std::string(issueKey(issue.kind)) + ' ' + issue.column + ' ' + issue.value);
    QTEST(issues, "issues");
}

QTEST_APPLESS_MAIN(TestDateFindings)
#include "tst_date_findings.moc"
