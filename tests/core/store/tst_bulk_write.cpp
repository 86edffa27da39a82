// Big imports are written under a rollback journal: durable, whole or not at all, and the log is back afterwards.

#include "core/store/audits.h"

#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace zamer;
using namespace zamer::store;

namespace {

constexpr std::size_t kMany = 400'000;

facts::Table manyDeals()
{
    facts::Table table(facts::Entity::Deals);
    table.rows = kMany;
    const auto amounts = std::make_shared<facts::Column>();
    amounts->type = facts::Type::Money;
    for (std::size_t i = 0; i < kMany; ++i) {
        amounts->ints.push_back(static_cast<std::int64_t>(i * i % 1'000'003));
        table.line.push_back(static_cast<std::uint32_t>(i + 2));
    }
    table.columns[facts::deal::amount] = amounts;
    return table;
}

/// The two versions in the file's header: 2 = with a write-ahead log, 1 = without (sqlite.org/fileformat.html, 1.3.3).
QByteArray versions(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(20).mid(18).toHex() : QByteArray();
}

/// How the file looks while a big import is under way.
class Watch : public Progress
{
public:
    explicit Watch(QString path) : Progress([this](double, qint64) { look(); }), m_path(std::move(path)) {}
    QByteArray seen() const { return m_seen; }
    bool hadLog() const { return m_hadLog; }

private:
    void look()
    {
        m_seen = versions(m_path);
        m_hadLog = m_hadLog || QFile(m_path + QLatin1String("-wal")).size() > 0;
    }

    QString m_path;
    QByteArray m_seen;
    bool m_hadLog = false;
};

}

class tst_bulk_write : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBigImportNeedsNoLog();
    void aSmallOneKeepsTheLog();
    void nobodyElseIsPushedOut();
    void cancelLeavesNothing();
    void killed();
};

void tst_bulk_write::aBigImportNeedsNoLog()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    Watch watch(folder.path());
    const auto id = audit->addSource(someSource(), manyDeals(), {}, watch);
    QVERIFY(id);
    QCOMPARE(watch.seen(), QByteArray("0101"));
    QVERIFY(!watch.hadLog());
    QCOMPARE(versions(folder.path()), QByteArray("0202"));
    QVERIFY(!QFile::exists(folder.path() + QLatin1String("-journal")));
    QCOMPARE(audit->layer(*id)->rows, kMany);
    QVERIFY(import(*audit, smallTable()) > *id);
}

void tst_bulk_write::aSmallOneKeepsTheLog()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    Watch watch(folder.path());
    QVERIFY(audit->addSource(someSource(), smallTable(), {}, watch));
    QCOMPARE(watch.seen(), QByteArray("0202"));
}

void tst_bulk_write::nobodyElseIsPushedOut()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const auto reader = AuditFile::open(folder.path());
    QVERIFY(reader);
    Watch watch(folder.path());
    const auto id = audit->addSource(someSource(), manyDeals(), {}, watch);
    QVERIFY(id);
    QCOMPARE(watch.seen(), QByteArray("0202"));
    QVERIFY(watch.hadLog());
    QCOMPARE((*reader)->layer(*id)->rows, kMany);
}

void tst_bulk_write::cancelLeavesNothing()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(import(*audit, smallTable()) > 0);
    Progress progress;
    progress.cancel();
    QCOMPARE(kindOf(audit->addSource(someSource(), manyDeals(), {}, progress)), named(ErrorKind::Cancelled));
    QCOMPARE(audit->sources()->size(), std::size_t{1});
    QCOMPARE(versions(folder.path()), QByteArray("0202"));
    Progress again;
    QCOMPARE(*audit->verify(again), QStringList());
}

void tst_bulk_write::killed()
{
    Folder folder;
    QVERIFY(import(*newAudit(folder.path()), smallTable()) > 0);
    const facts::Table table = manyDeals();
    std::size_t whole = 1;
    bool unfinished = false;
    for (int round = 0; round < 8; ++round) {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            if (const auto audit = AuditFile::open(folder.path()))
                import(**audit, table);
            pause();
        }
        // Every other time as soon as it writes, which a busy machine reaches later; else wherever it is by then.
        const QFile journal(folder.path() + QLatin1String("-journal"));
        for (int waited = 0; round % 2 == 0 && journal.size() == 0 && waited < 10'000; ++waited)
            QTest::qSleep(1);
        QTest::qSleep(round * 10);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        unfinished = unfinished || QFile(folder.path() + QLatin1String("-journal")).size() > 0;
        const auto audit = AuditFile::open(folder.path());
        QVERIFY2(audit, qPrintable(audit ? QString() : audit.error().detail));
        const auto sources = (*audit)->sources();
        QVERIFY(sources->size() == whole || sources->size() == whole + 1);
        whole = sources->size();
        Progress progress;
        QCOMPARE(*(*audit)->verify(progress), QStringList());
        QCOMPARE(versions(folder.path()), QByteArray("0202"));
    }
    QVERIFY(unfinished);
}

QTEST_GUILESS_MAIN(tst_bulk_write)
#include "tst_bulk_write.moc"
