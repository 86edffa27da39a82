// Jobs: results and errors arrive on the GUI thread, cancel is obeyed, an owner may die while the work runs.
#include "ui/jobs/job.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace zamer;
using ui::Job;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheGuiThread()
    {
        Job<int> job;
        const QSignalSpy finished(&job, &ui::JobBase::finished);
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        int value = 0;
        QVERIFY(job.start(
            [&](Progress&) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                receiver = QThread::currentThread();
                value = result.value_or(-1);
                QVERIFY(!job.isRunning());
            }));
        QVERIFY(job.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(value, 42);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
    }
    void reportsProgress()
    {
        Job<int> job;
        QSignalSpy progress(&job, &ui::JobBase::progress);
        const QSignalSpy finished(&job, &ui::JobBase::finished);
        job.start(
            [](Progress& p) -> Result<int> {
                for (int i = 1; i <= 100'000; ++i)
                    p.report(i / 100'000.0, i);
                return 0;
            },
            {});
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(progress.count() >= 1);
        QVERIFY2(progress.count() < 1000, "the GUI thread must not drown in reports");
        QCOMPARE(progress.last().at(0).toDouble(), 1.0);
        QCOMPARE(progress.last().at(1).toLongLong(), 100'000);
    }
    void carriesErrors()
    {
        Job<QString> job;
        ErrorKind kind = ErrorKind::Internal;
        job.start([](Progress&) -> Result<QString> { return failure(ErrorKind::FileMissing, QStringLiteral("a.csv")); },
                  [&](const Result<QString>& result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, ErrorKind::FileMissing);
    }
    void worksWithoutAValue()
    {
        Job<void> job;
        bool done = false;
        job.start([](Progress&) -> Status { return {}; }, [&](Status status) { done = status.has_value(); });
        QTRY_VERIFY(done);
    }
    void cancelIsObeyed()
    {
        Job<int> job;
        ErrorKind kind = ErrorKind::Internal;
        job.start(
            [](Progress& p) -> Result<int> {
                while (!p.isCancelled())
                    QThread::msleep(1);
                return failure(ErrorKind::Cancelled);
            },
            [&](const Result<int>& result) { kind = result.error().kind; });
        job.cancel();
        QTRY_COMPARE(kind, ErrorKind::Cancelled);
    }
    void deletingTheOwnerCancelsAndWaits()
    {
        std::atomic<bool> left{false};
        bool called = false;
        {
            QObject owner;
            auto* job = new Job<int>(&owner);
            job->start(
                [&](Progress& p) -> Result<int> {
                    while (!p.isCancelled())
                        QThread::msleep(1);
                    QThread::msleep(20);
                    left = true;
                    return 1;
                },
                [&](const Result<int>&) { called = true; });
        }
        QVERIFY(left);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void callbackMayDeleteTheJob()
    {
        auto* job = new Job<int>;
        const QPointer<Job<int>> watched(job);
        job->start([](Progress&) -> Result<int> { return 1; }, [job](const Result<int>&) { delete job; });
        QTRY_VERIFY(!watched);
    }
    void secondStartIsRefusedWhileRunning()
    {
        Job<int> job;
        QVERIFY(job.start(
            [](Progress& p) -> Result<int> {
                while (!p.isCancelled())
                    QThread::msleep(1);
                return 1;
            },
            {}));
        QVERIFY(!job.start([](Progress&) -> Result<int> { return 2; }, {}));
        job.cancel();
        const QSignalSpy finished(&job, &ui::JobBase::finished);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(job.start([](Progress&) -> Result<int> { return 2; }, {}));
        QTRY_COMPARE(finished.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
