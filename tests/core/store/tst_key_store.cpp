// Keys of audits: kept beside the settings, readable by their owner only, never mixed up, never overwritten.

#include "core/store/key_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace zamer;
using namespace zamer::store;

class tst_key_store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdKeyLoads();
    void ownerOnly();
    void neverOverwritten();
    void missing_data();
    void missing();
    void wrong();
    void exportAndImport();
    void importRefusesOtherKeys_data();
    void importRefusesOtherKeys();
    void folderFromEnvironment();
    void idsDiffer();
};

void tst_key_store::createdKeyLoads()
{
    QTemporaryDir dir;
    const KeyStore store(dir.filePath(QStringLiteral("keys")));
    const QString id = KeyStore::newAuditId();
    const auto key = store.create(id);
    QVERIFY(key);
    QCOMPARE(*store.load(id), *key);
    QCOMPARE(*store.load(id, KeyStore::keyCheck(*key)), *key);
    QCOMPARE(KeyStore::keyCheck(*key).size(), 32);
    QVERIFY(store.remove(id));
    QVERIFY(store.load(id).error().kind == ErrorKind::KeyMissing);
}

void tst_key_store::ownerOnly()
{
    QTemporaryDir dir;
    const KeyStore store(dir.filePath(QStringLiteral("a/keys")));
    const QString id = KeyStore::newAuditId();
    QVERIFY(store.create(id));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(int(QFileInfo(store.folder() + QLatin1Char('/') + id + QLatin1String(".key")).permissions() & others), 0);
    QCOMPARE(int(QFileInfo(store.folder()).permissions() & others), 0);
}

void tst_key_store::neverOverwritten()
{
    QTemporaryDir dir;
    const KeyStore store(dir.path());
    const QString id = KeyStore::newAuditId();
    const auto key = store.create(id);
    QVERIFY(store.create(id).error().kind == ErrorKind::FileExists);
    QCOMPARE(*store.load(id), *key);
}

void tst_key_store::missing_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("no such key") << "00112233445566778899aabbccddeeff";
    QTest::newRow("no id") << "";
    QTest::newRow("a path") << "../../../../../../etc/passwd0000";
    QTest::newRow("upper case") << "00112233445566778899AABBCCDDEEFF";
}

void tst_key_store::missing()
{
    QFETCH(QString, id);
    QTemporaryDir dir;
    const KeyStore store(dir.path());
    QVERIFY(store.load(id).error().kind == ErrorKind::KeyMissing);
    QVERIFY(store.exportTo(id, dir.filePath(QStringLiteral("out"))).error().kind == ErrorKind::KeyMissing);
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("out"))));
}

void tst_key_store::wrong()
{
    QTemporaryDir dir;
    const KeyStore store(dir.path());
    const QString id = KeyStore::newAuditId();
    const auto key = store.create(id);
    const auto other = store.create(KeyStore::newAuditId());
    QVERIFY(store.load(id, KeyStore::keyCheck(*other)).error().kind == ErrorKind::KeyWrong);
    QFile file(dir.filePath(id + QLatin1String(".key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("zamer-key 1 ");
    file.close();
    QVERIFY(store.load(id).error().kind == ErrorKind::KeyWrong);
}

void tst_key_store::exportAndImport()
{
    QTemporaryDir dir;
    const KeyStore here(dir.filePath(QStringLiteral("here")));
    const KeyStore there(dir.filePath(QStringLiteral("there")));
    const QString id = KeyStore::newAuditId();
    const auto key = here.create(id);
    const QString file = dir.filePath(QStringLiteral("client.key"));
    QVERIFY(here.exportTo(id, file));
    QVERIFY(here.exportTo(id, file).error().kind == ErrorKind::FileExists);
    const auto taken = there.importFrom(file, id, KeyStore::keyCheck(*key));
    QVERIFY(taken);
    QCOMPARE(*taken, *key);
    QCOMPARE(*there.load(id), *key);
    QVERIFY(there.importFrom(file, id, KeyStore::keyCheck(*key)));
}

void tst_key_store::importRefusesOtherKeys_data()
{
    QTest::addColumn<bool>("otherAudit");
    QTest::newRow("file of another audit") << true;
    QTest::newRow("check value of another key") << false;
}

void tst_key_store::importRefusesOtherKeys()
{
    QFETCH(bool, otherAudit);
    QTemporaryDir dir;
    const KeyStore here(dir.filePath(QStringLiteral("here")));
    const KeyStore there(dir.filePath(QStringLiteral("there")));
    const QString id = KeyStore::newAuditId();
    const QString otherId = KeyStore::newAuditId();
    const auto key = here.create(id);
    const auto other = here.create(otherId);
    const QString file = dir.filePath(QStringLiteral("client.key"));
    QVERIFY(here.exportTo(id, file));
    const auto taken = otherAudit ? there.importFrom(file, otherId, KeyStore::keyCheck(*other))
                                  : there.importFrom(file, id, KeyStore::keyCheck(*other));
    QVERIFY(!taken && taken.error().kind == ErrorKind::KeyWrong);
    QVERIFY(there.load(id).error().kind == ErrorKind::KeyMissing);
    const QString none = dir.filePath(QStringLiteral("none.key"));
    QVERIFY(there.importFrom(none, id, KeyStore::keyCheck(*key)).error().kind == ErrorKind::FileMissing);
}

void tst_key_store::folderFromEnvironment()
{
    QTemporaryDir dir;
    qputenv("ZAMER_KEYS", dir.path().toLocal8Bit());
    QCOMPARE(KeyStore().folder(), dir.path());
    QCOMPARE(KeyStore(QStringLiteral("/elsewhere")).folder(), QStringLiteral("/elsewhere"));
    qunsetenv("ZAMER_KEYS");
    QVERIFY(KeyStore().folder().endsWith(QLatin1String("/zamer/keys")));
}

void tst_key_store::idsDiffer()
{
    const QString first = KeyStore::newAuditId();
    QCOMPARE(first.size(), 32);
    QVERIFY(first != KeyStore::newAuditId());
}

QTEST_GUILESS_MAIN(tst_key_store)
#include "tst_key_store.moc"
