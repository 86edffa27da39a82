// Snapshots: what goes in comes back, nothing can change one through SQL, and whoever takes the triggers away breaks
// the seals.

#include "core/store/audits.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::store;

namespace {

QStringList verified(const AuditFile& audit)
{
    Progress progress;
    const auto found = audit.verify(progress);
    return found ? *found : QStringList{QStringLiteral("error: ") + found.error().subject + found.error().detail};
}

/// Runs SQL as somebody who knows the schema and puts the triggers back afterwards.
QString withoutTriggers(const QString& path, const QByteArray& sql)
{
    const QByteArray whole =
        "PRAGMA writable_schema = ON; CREATE TEMP TABLE keep AS SELECT * FROM sqlite_schema WHERE type = 'trigger';"
        "DROP TRIGGER snapshot_value_stays; DROP TRIGGER snapshot_value_is_kept; DROP TRIGGER snapshot_stays;"
        "DROP TRIGGER snapshot_is_kept; DROP TRIGGER snapshot_setting_stays; DROP TRIGGER snapshot_setting_is_kept;"
        "DROP TRIGGER snapshot_source_stays; DROP TRIGGER snapshot_source_is_kept;" +
        sql + ";INSERT INTO sqlite_schema SELECT * FROM keep WHERE name NOT IN (SELECT name FROM main.sqlite_schema);";
    return behindTheBack(path, whole.constData());
}

}

class tst_snapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void unknownIds();
    void immutable_data();
    void immutable();
    void brokenSealsAreNoticed_data();
    void brokenSealsAreNoticed();
    void sealsAreChained();
    void viewsRead();
};

void tst_snapshots::comesBack()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const facts::SourceId source = import(*audit, smallTable());
    SnapshotRow first = someSnapshot({source});
    const auto id = audit->addSnapshot(first);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().subject + id.error().detail));
    first.asOf = 1'760'000'000;
    QVERIFY(audit->addSnapshot(first));
    const auto back = audit->snapshot(*id);
    QVERIFY(back);
    QCOMPARE(back->stage, std::string("baseline"));
    QCOMPARE(back->period, first.period);
    QCOMPARE(back->asOf, kNoInstant);
    QCOMPARE(back->takenAt, first.takenAt);
    QCOMPARE(back->settings, first.settings);
    QCOMPARE(back->sources, std::vector<facts::SourceId>{source});
    QCOMPARE(back->values.size(), std::size_t{2});
    QCOMPARE(back->values[0].kpi, std::string("win_rate"));
    QCOMPARE(back->values[0].value, 0.25);
    QCOMPARE(back->values[0].n, 400);
    QVERIFY(back->values[0].key && !back->values[1].key);
    QVERIFY(std::isnan(back->values[1].value) && std::isnan(back->values[1].low));
    QCOMPARE(back->values[1].version, 2);
    QCOMPARE(back->seal.size(), 64);
    const auto all = audit->snapshots();
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE(all->back().asOf, Instant{1'760'000'000});
    QCOMPARE(verified(*audit), QStringList());
}

void tst_snapshots::unknownIds()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QCOMPARE(kindOf(audit->snapshot(1)), named(ErrorKind::SnapshotUnknown));
    QCOMPARE(kindOf(audit->snapshot(0)), named(ErrorKind::SnapshotUnknown));
    QCOMPARE(kindOf(audit->addSnapshot(someSnapshot({5}))), named(ErrorKind::SourceUnknown));
    QVERIFY(audit->snapshots()->empty());
}

void tst_snapshots::immutable_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char* sql :
         {"UPDATE snapshot_value SET value = 1", "DELETE FROM snapshot_value", "UPDATE snapshot SET stage = 'x'",
          "DELETE FROM snapshot", "UPDATE snapshot_setting SET value = 'x'", "DELETE FROM snapshot_setting",
          "UPDATE snapshot_source SET source = 2", "DELETE FROM snapshot_source", "UPDATE fact_chunk SET data = x'00'",
          "DELETE FROM fact_chunk", "PRAGMA foreign_keys = ON; DELETE FROM source"})
        QTest::newRow(sql) << QByteArray(sql);
}

void tst_snapshots::immutable()
{
    QFETCH(QByteArray, sql);
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(audit->addSnapshot(someSnapshot({import(*audit, smallTable())})));
    QVERIFY(!behindTheBack(folder.path(), sql.constData()).isEmpty());
    QCOMPARE(verified(*audit), QStringList());
}

void tst_snapshots::brokenSealsAreNoticed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("found");
    QTest::newRow("a value") << QByteArray(
                                    "UPDATE snapshot_value SET value = 0.26 WHERE kpi = 'win_rate' AND snapshot = 1")
                             << "snapshot 1, seal";
    QTest::newRow("a count") << QByteArray("UPDATE snapshot_value SET n = n + 1 WHERE kpi = 'nps' AND snapshot = 2")
                             << "snapshot 2, seal";
    QTest::newRow("a parameter")
        << QByteArray("UPDATE snapshot_setting SET value = 'USD' WHERE key = 'currency' AND snapshot = 2")
        << "snapshot 2, seal";
    QTest::newRow("a time") << QByteArray("UPDATE snapshot SET taken_at = '2026-06-03T09:00:00Z' WHERE id = 1")
                            << "snapshot 1, seal";
    QTest::newRow("a value left out") << QByteArray("DELETE FROM snapshot_value WHERE kpi = 'nps' AND snapshot = 2")
                                      << "snapshot 2, seal";
    QTest::newRow("a source left out") << QByteArray("DELETE FROM snapshot_source WHERE snapshot = 1")
                                       << "snapshot 1, seal";
    QTest::newRow("a seal") << QByteArray("UPDATE snapshot SET seal = 'ab' WHERE id = 2") << "snapshot 2, seal";
    QTest::newRow("the last one left out")
        << QByteArray("DELETE FROM snapshot_value WHERE snapshot = 2; DELETE FROM snapshot_setting WHERE snapshot = 2;"
                      "DELETE FROM snapshot_source WHERE snapshot = 2; DELETE FROM snapshot WHERE id = 2")
        << "snapshot 2, missing";
    QTest::newRow("the counts of a source") << QByteArray("UPDATE source SET rejected = 0") << "source 1, manifest";
}

void tst_snapshots::brokenSealsAreNoticed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, found);
    Folder folder;
    {
        const auto audit = newAudit(folder.path());
        const facts::SourceId source = import(*audit, smallTable());
        QVERIFY(audit->addSnapshot(someSnapshot({source})));
        QVERIFY(audit->addSnapshot(someSnapshot({source}, "stage1", 0.3)));
    }
    QCOMPARE(withoutTriggers(folder.path(), sql), QString());
    const auto audit = AuditFile::open(folder.path());
    QVERIFY2(audit, qPrintable(audit ? QString() : audit.error().detail));
    QCOMPARE(verified(**audit), QStringList{found});
}

void tst_snapshots::sealsAreChained()
{
    // Taking the first one out leaves the second, whose seal leans on it.
    Folder folder;
    {
        const auto audit = newAudit(folder.path());
        const facts::SourceId source = import(*audit, smallTable());
        QVERIFY(audit->addSnapshot(someSnapshot({source})));
        QVERIFY(audit->addSnapshot(someSnapshot({source})));
        QVERIFY(audit->snapshot(1)->seal != audit->snapshot(2)->seal);
    }
    QCOMPARE(withoutTriggers(
                 folder.path(),
                 "DELETE FROM snapshot_value WHERE snapshot = 1; DELETE FROM snapshot_setting WHERE snapshot = 1;"
                 "DELETE FROM snapshot_source WHERE snapshot = 1; DELETE FROM snapshot WHERE id = 1"),
             QString());
    const auto audit = AuditFile::open(folder.path());
    QVERIFY(audit);
    QCOMPARE(verified(**audit), QStringList{QStringLiteral("snapshot 2, seal")});
}

void tst_snapshots::viewsRead()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const facts::SourceId source = import(*audit, smallTable());
    QVERIFY(audit->addSnapshot(someSnapshot({source})));
    QVERIFY(audit->addSnapshot(someSnapshot({source}, "baseline", 0.4)));
    QVERIFY(audit->saveTarget({"win_rate", 6, 0.5, "set"}, QStringLiteral("Vera")));
    // A wrong answer breaks the check of the table it is put into.
    QCOMPARE(
        behindTheBack(folder.path(),
                      "CREATE TEMP TABLE answer (ok INTEGER CHECK (ok = 1));"
                      "INSERT INTO answer SELECT count(*) = 4 FROM snapshot_long;"
                      "INSERT INTO answer SELECT value = 0.4 AND target_6 = 0.5 AND target_3 IS NULL FROM kpi_long "
                      "WHERE kpi = 'win_rate' AND stage = 'baseline';"
                      "INSERT INTO answer SELECT count(*) = 2 FROM kpi_long;"),
        QString());
}

QTEST_GUILESS_MAIN(tst_snapshots)
#include "tst_snapshots.moc"
