// A second writer, a full disk, and a process killed while it writes.

#include "core/store/audits.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace zamer;
using namespace zamer::store;

class tst_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondReader();
    void secondWriter();
    void diskFull();
    void killedWhileWriting();
};

void tst_faults::secondReader()
{
    Folder folder;
    const auto writer = newAudit(folder.path());
    const auto reader = AuditFile::open(folder.path());
    QVERIFY(reader);
    const facts::SourceId id = import(*writer, smallTable());
    QCOMPARE((*reader)->layer(id)->rows, std::size_t{2});
    std::size_t rows = 0;
    std::jthread([&] {
        const auto own = AuditFile::open(folder.path());
        rows = own ? (*own)->layer(id)->rows : 0;
    }).join();
    QCOMPARE(rows, std::size_t{2});
}

void tst_faults::secondWriter()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(folder.path().toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf(audit->addJournal(QStringLiteral("a"), QStringLiteral("b"), {})), named(ErrorKind::AuditLocked));
    QVERIFY(timer.elapsed() >= 1'500 && timer.elapsed() < 5'000);
    QVERIFY(AuditFile::open(folder.path()));
    QCOMPARE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    QVERIFY(audit->addJournal(QStringLiteral("a"), QStringLiteral("b"), {}));
}

void tst_faults::diskFull()
{
    // A limit on the size of files stands in for the disk: writing behind it fails.
    Folder folder;
    const auto audit = newAudit(folder.path());
    const facts::SourceId before = import(*audit, smallTable());
    facts::TableBuilder builder(facts::Entity::Deals, {"id", "probability"});
    for (int i = 0; i < 100'000; ++i)
        builder.row({std::to_string(i * 7'919), std::to_string(std::sin(i))});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit low{400'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
    Progress progress;
    const auto added = audit->addSource(someSource(), *builder.table(), {}, progress);
    const auto created = AuditFile::create(folder.path(QStringLiteral("second.zamer")), someSettings(), kAuditId, "c0");
    const rlimit tiny{20'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
    const auto third = AuditFile::create(folder.path(QStringLiteral("third.zamer")), someSettings(), kAuditId, "c0");
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    QCOMPARE(kindOf(added), named(ErrorKind::DiskFull));
    QCOMPARE(added.error().subject, folder.path());
    QVERIFY(created);
    QCOMPARE(kindOf(third), named(ErrorKind::DiskFull));
    QVERIFY(!QFile::exists(folder.path(QStringLiteral("third.zamer"))));
    // The audit is as it was, and goes on when there is room again.
    QCOMPARE(audit->sources()->size(), std::size_t{1});
    QVERIFY(audit->addSource(someSource(), *builder.table(), {}, progress));
    QCOMPARE(audit->layer(before)->rows, std::size_t{2});
    QCOMPARE(*audit->verify(progress), QStringList());
}

void tst_faults::killedWhileWriting()
{
    Folder folder;
    QVERIFY(newAudit(folder.path()));
    const facts::Table table = smallTable();
    qsizetype acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        int channel[2];
        QCOMPARE(pipe(channel), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto audit = AuditFile::open(folder.path());
            while (audit && import(**audit, table) > 0)
                if (write(channel[1], "x", 1) != 1)
                    break;
            _exit(1);
        }
        close(channel[1]);
        QTest::qSleep(30 + round * 25);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        char byte = 0;
        while (read(channel[0], &byte, 1) == 1)
            ++acknowledged;
        close(channel[0]);
        const auto audit = AuditFile::open(folder.path());
        QVERIFY2(audit, qPrintable(audit ? QString() : audit.error().detail));
        const auto sources = (*audit)->sources();
        // Every import that was acknowledged is there; one more may have been on its way back.
        const qsizetype found = static_cast<qsizetype>(sources->size());
        QVERIFY(found >= acknowledged && found <= acknowledged + 1);
        acknowledged = found;
        Progress progress;
        QCOMPARE(*(*audit)->verify(progress), QStringList());
    }
    QVERIFY(acknowledged > 0);
}

QTEST_GUILESS_MAIN(tst_faults)
#include "tst_faults.moc"
