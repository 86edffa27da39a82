// Opening what is no audit, or no longer one: each is named for what it is, nothing in it runs, and it is left as it
// was.

#include "core/store/audits.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <QtTest>

#include <unistd.h>

using namespace zamer;
using namespace zamer::store;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeAudit(const QString& path)
{
    const auto audit = newAudit(path);
    QVERIFY(audit);
    QVERIFY(import(*audit, smallTable()) > 0);
}

}

class tst_opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdOpensAgain();
    void createRefuses();
    void onlyTheOwnerReads();
    void notAnAudit_data();
    void notAnAudit();
    void truncated_data();
    void truncated();
    void smashedPage();
    void newer();
    void olderIsBroughtUp();
    void hostileSchema_data();
    void hostileSchema();
    void missingPieces();
    void readOnlyFolder();
};

void tst_opening::createdOpensAgain()
{
    Folder folder;
    makeAudit(folder.path());
    const auto audit = AuditFile::open(folder.path());
    QVERIFY2(audit, qPrintable(audit ? QString() : audit.error().detail));
    QCOMPARE((*audit)->path(), folder.path());
    QCOMPARE((*audit)->auditId(), kAuditId);
    QCOMPARE((*audit)->keyCheck(), QByteArray("c0ffee"));
    QVERIFY(!(*audit)->isReadOnly());
    const auto settings = (*audit)->settings();
    QVERIFY(settings);
    QCOMPARE(settings->entries(), someSettings().entries());
    // Nothing but the file itself is left when it is closed.
    const QStringList left = QDir(folder.dir.path()).entryList(QDir::Files);
    QVERIFY(left.contains(QStringLiteral("client.zamer")));
}

void tst_opening::createRefuses()
{
    Folder folder;
    write(folder.path(), "mine");
    QCOMPARE(kindOf(AuditFile::create(folder.path(), someSettings(), kAuditId, "c0")), named(ErrorKind::FileExists));
    QCOMPARE(read(folder.path()), QByteArray("mine"));
    const QString nowhere = folder.path(QStringLiteral("no/such/folder/a.zamer"));
    QCOMPARE(kindOf(AuditFile::create(nowhere, someSettings(), kAuditId, "c0")), named(ErrorKind::FileWriteFailed));
}

void tst_opening::onlyTheOwnerReads()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QFileInfo& file : QDir(folder.dir.path()).entryInfoList(QDir::Files))
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void tst_opening::notAnAudit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("ID;Название\n1;сделка\n");
    QTest::newRow("garbage") << QByteArray(100'000, '\x5A');
    QTest::newRow("SQLite's first words only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("SQLite's first words and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(8'176, '\0');
}

void tst_opening::notAnAudit()
{
    QFETCH(QByteArray, bytes);
    Folder folder;
    write(folder.path(), bytes);
    QCOMPARE(kindOf(AuditFile::open(folder.path())), named(ErrorKind::NotAnAudit));
    QCOMPARE(read(folder.path()), bytes);
    QCOMPARE(kindOf(AuditFile::open(folder.path(QStringLiteral("none.zamer")))), named(ErrorKind::FileMissing));
    QCOMPARE(kindOf(AuditFile::open(folder.dir.path())), named(ErrorKind::NotAnAudit));
    // Another program's database.
    const QString other = folder.path(QStringLiteral("other.db"));
    QCOMPARE(behindTheBack(other, "CREATE TABLE t (x); PRAGMA application_id = 77;"), QString());
    QCOMPARE(kindOf(AuditFile::open(other)), named(ErrorKind::NotAnAudit));
}

void tst_opening::truncated_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("half") << 0.5;
    QTest::newRow("nearly all") << 0.99;
}

void tst_opening::truncated()
{
    QFETCH(double, share);
    Folder folder;
    makeAudit(folder.path());
    const QByteArray whole = read(folder.path());
    write(folder.path(), whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * share)));
    QCOMPARE(kindOf(AuditFile::open(folder.path())), named(ErrorKind::AuditDamaged));
}

void tst_opening::smashedPage()
{
    // Whichever page is overwritten, opening and verifying end in a message, and at least one of them notices.
    Folder folder;
    makeAudit(folder.path());
    const QByteArray whole = read(folder.path());
    for (qsizetype page = 1; page < whole.size() / 8'192; ++page) {
        QByteArray smashed = whole;
        for (qsizetype i = 0; i < 8'192; ++i)
            smashed[page * 8'192 + i] = static_cast<char>(i * 7);
        write(folder.path(), smashed);
        const auto audit = AuditFile::open(folder.path());
        if (!audit) {
            QCOMPARE(kindOf(audit), named(ErrorKind::AuditDamaged));
            continue;
        }
        Progress progress;
        const auto found = (*audit)->verify(progress);
        QVERIFY2(!found || !found->isEmpty(), qPrintable(QString::number(page)));
    }
}

void tst_opening::newer()
{
    Folder folder;
    makeAudit(folder.path());
    QCOMPARE(behindTheBack(folder.path(), "PRAGMA user_version = 999; CREATE TABLE later (x)"), QString());
    const auto audit = AuditFile::open(folder.path());
    QCOMPARE(kindOf(audit), named(ErrorKind::AuditNewer));
    QCOMPARE(audit.error().detail, QStringLiteral("999"));
}

void tst_opening::olderIsBroughtUp()
{
    Folder folder;
    makeAudit(folder.path());
    // A file as version 1 made it: its schema, and the audit's own rows.
    const QString old = folder.path(QStringLiteral("old.zamer"));
    QFile first(QStringLiteral(ZAMER_SOURCE_DIR "/resources/schema/0001_first.sql"));
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray sql = first.readAll() + "; ATTACH '" + folder.path().toUtf8() +
                           "' AS made; INSERT INTO main.audit SELECT * FROM made.audit; "
                           "INSERT INTO main.target VALUES ('win_rate', 6, 0.3, 'team'); "
                           "PRAGMA main.application_id = " +
                           QByteArray::number(0x5A41'4D52) + "; PRAGMA main.user_version = 1";
    QCOMPARE(behindTheBack(old, sql.constData()), QString());
    const auto audit = AuditFile::open(old);
    QVERIFY2(audit, audit ? "" : qPrintable(audit.error().detail));
    QVERIFY((*audit)->kpiOwners()->empty());
    QCOMPARE((*audit)->targets()->size(), std::size_t{1});
    QVERIFY((*audit)->savePlan({{"win_rate"}, *(*audit)->targets(), {{"win_rate", "Vera"}}}, nullptr, {}, {}));
    QCOMPARE((*audit)->kpiOwners()->at("win_rate"), std::string("Vera"));
}

void tst_opening::hostileSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("found");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM audit; END")
                             << "trigger evil on journal";
    QTest::newRow("trigger under one of our names")
        << QByteArray("DROP TRIGGER fact_chunk_stays; CREATE TRIGGER fact_chunk_stays BEFORE UPDATE ON fact_chunk "
                      "BEGIN SELECT 1; END")
        << "trigger fact_chunk_stays on fact_chunk";
    QTest::newRow("a trigger missing") << QByteArray("DROP TRIGGER snapshot_stays")
                                       << "trigger snapshot_stays on snapshot";
    QTest::newRow("view in a table's place")
        << QByteArray(
               "DROP TABLE target; CREATE VIEW target AS SELECT 1 AS kpi, 3 AS month, 1.0 AS value, '' AS origin")
        << "view target on target";
    QTest::newRow("endless view")
        << QByteArray(
               "DROP VIEW kpi_long; CREATE VIEW kpi_long AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
               "FROM r) SELECT * FROM r")
        << "view kpi_long on kpi_long";
    QTest::newRow("index with an expression")
        << QByteArray("CREATE INDEX evil ON journal (abs(at))") << "index evil on journal";
    QTest::newRow("another table") << QByteArray("CREATE TABLE extra (x)") << "table extra on extra";
    QTest::newRow("a table changed") << QByteArray("ALTER TABLE journal ADD COLUMN more TEXT DEFAULT ''")
                                     << "table journal on journal";
    QTest::newRow("a version taken back") << QByteArray("PRAGMA user_version = 0") << "user_version 0";
    QTest::newRow("settings gone") << QByteArray("DELETE FROM audit WHERE key = 'audit_id'") << "audit";
}

void tst_opening::hostileSchema()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, found);
    Folder folder;
    makeAudit(folder.path());
    QCOMPARE(behindTheBack(folder.path(), sql.constData()), QString());
    const auto audit = AuditFile::open(folder.path());
    QCOMPARE(kindOf(audit), named(ErrorKind::AuditDamaged));
    QCOMPARE(audit.error().detail, found);
}

void tst_opening::missingPieces()
{
    // A good audit whose settings name something unknown here opens; a setting that makes no sense is damage.
    Folder folder;
    makeAudit(folder.path());
    QCOMPARE(behindTheBack(folder.path(), "INSERT INTO audit VALUES ('setting.of_a_later_version', 'x')"), QString());
    {
        const auto audit = AuditFile::open(folder.path());
        QVERIFY(audit && (*audit)->settings());
    }
    QCOMPARE(behindTheBack(folder.path(), "UPDATE audit SET value = 'often' WHERE key = 'setting.sla_minutes'"),
             QString());
    const auto audit = AuditFile::open(folder.path());
    QVERIFY(audit);
    QCOMPARE(kindOf((*audit)->settings()), named(ErrorKind::AuditDamaged));
}

void tst_opening::readOnlyFolder()
{
    Folder folder;
    makeAudit(folder.path());
    const QString locked = folder.path(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(locked));
    QVERIFY(QFile::copy(folder.path(), locked + QLatin1String("/a.zamer")));
    // Root may write anywhere, so the test steps down to nobody for a while.
    QVERIFY(QFile::setPermissions(folder.dir.path(), QFileDevice::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(locked + QLatin1String("/a.zamer"), QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(locked, QFileDevice::Permissions(0x5555)));
    const bool root = geteuid() == 0;
    if (root && setresuid(65'534, 65'534, 0) != 0)
        QSKIP("cannot become another user here");
    QString opened;
    QString written;
    QString createdThere;
    std::size_t rows = 0;
    {
        const auto audit = AuditFile::open(locked + QLatin1String("/a.zamer"));
        opened = kindOf(audit);
        if (audit) {
            rows = (*audit)->layers()->front().rows->rows;
            written = kindOf((*audit)->addJournal(QStringLiteral("x"), QStringLiteral("y"), {}));
            opened += (*audit)->isReadOnly() ? QStringLiteral(", read-only") : QString();
        }
        createdThere = kindOf(AuditFile::create(locked + QLatin1String("/b.zamer"), someSettings(), kAuditId, "c0"));
    }
    if (root)
        QVERIFY(setresuid(0, 0, 0) == 0);
    QVERIFY(QFile::setPermissions(locked, QFileDevice::Permissions(0x7755)));
    QCOMPARE(opened, QStringLiteral("fine, read-only"));
    QCOMPARE(rows, std::size_t{2});
    QCOMPARE(written, named(ErrorKind::FileWriteFailed));
    QCOMPARE(createdThere, named(ErrorKind::FileWriteFailed));
}

QTEST_GUILESS_MAIN(tst_opening)
#include "tst_opening.moc"
