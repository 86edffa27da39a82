// An import that is stopped at any moment: within a tenth of a second, and the audit is what it was.

#include "core/audit/audit.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace zamer;

namespace {

constexpr int kRows = 100'000;

QByteArray manyDeals(int seed)
{
    QByteArray text("id,owner,stage,arrived_at,amount,phone,source\n");
    for (int i = 0; i < kRows; ++i)
        text += QByteArray::number(i) + ",Anna" + QByteArray::number((i + seed) % 50) + ",New,2026-01-" +
                QByteArray::number(i % 28 + 1).rightJustified(2, '0') + ',' +
                QByteArray::number((i * 37 + seed) % 9'999) + ",7916" + QByteArray::number(1'000'000 + i * 3) +
                ",site" + QByteArray::number(i % 7) + '\n';
    return text;
}

}

class TestImportCancel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<audit::Audit> m_audit;
    QString m_file;
    qint64 m_whole = 0; // milliseconds of an import that nobody stops

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static import::Options asDeals()
    {
        import::Options options;
        options.layout = QStringLiteral("table:deals");
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toLocal8Bit());
        Settings settings;
        settings.goLive = QDate(2026, 6, 1);
        auto made = audit::Audit::create(m_folder.filePath(QStringLiteral("a.zamer")), settings);
        QVERIFY(made);
        m_audit = std::move(*made);
        Progress progress;
        const auto first =
            m_audit->import(write(QStringLiteral("first.csv"), manyDeals(1)), asDeals(), false, progress);
        QVERIFY(first);
        m_file = write(QStringLiteral("second.csv"), manyDeals(2));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_audit->import(m_file, asDeals(), true, progress)); // without storing
        m_whole = std::max<qint64>(timer.elapsed(), 50);
    }

    void stoppedAtAnyMoment()
    {
        int stopped = 0;
        qint64 slowest = 0;
        for (int i = 0; i < 16; ++i) {
            Progress progress;
            std::atomic<bool> over{false};
            QElapsedTimer since;
            std::jthread stopper([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(m_whole * 3 * i / 32));
                since.start();
                progress.cancel();
            });
            const auto done = m_audit->import(m_file, asDeals(), false, progress);
            stopper.join();
            const qint64 waited = since.elapsed();
            if (done) { // it was quicker; what it brought goes again
                QVERIFY(m_audit->undo(done->front().source));
                continue;
            }
            QCOMPARE(done.error().kind, ErrorKind::Cancelled);
            ++stopped;
            slowest = std::max(slowest, waited);
            const auto sources = m_audit->sources(true);
            QCOMPARE(sources->size(), std::size_t{1});
            QCOMPARE(sources->front().added, qint64{kRows});
        }
        QVERIFY2(stopped >= 5, qPrintable(QString::number(stopped)));
        qInfo("stopped %d times, the slowest after %lld ms; a whole reading takes %lld ms", stopped, slowest, m_whole);
        // Wide for a debug build on a busy machine; the share shows that it does not simply run to its end.
        QVERIFY2(slowest <= std::max<qint64>(100, m_whole / 2), qPrintable(QString::number(slowest)));
        Progress progress;
        const auto found = m_audit->verify(progress);
        QVERIFY(found && found->isEmpty());
    }

    void stoppedWhileStoring()
    {
        // Cancelled when the store reports its first chunks: the last fifth of an import is theirs.
        Progress* self = nullptr;
        Progress progress([&](double share, qint64) {
            if (share > 0.8 && share < 1)
                self->cancel();
        });
        self = &progress;
        const auto done = m_audit->import(m_file, asDeals(), false, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_audit->sources(true)->size(), std::size_t{1});
        Progress calm;
        QVERIFY(m_audit->verify(calm)->isEmpty());
        // And then it works.
        QVERIFY(m_audit->import(m_file, asDeals(), false, calm));
        QCOMPARE(m_audit->sources()->size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestImportCancel)
#include "tst_import_cancel.moc"
