#pragma once
// Job: one long call off the GUI thread; the only place that knows QtConcurrent. The work gets a Progress to report to
// and to poll; its Result comes back on the GUI thread. Deleting the job (or the page that owns it) cancels the work
// and waits for it to leave, so the work may refer to what outlives the job.
//
//   m_job = new Job<Snapshot>(this);
//   connect(m_job, &JobBase::progress, m_strip, &ProgressStrip::setProgress);
//   m_job->start([=](Progress& p) { return audit->takeSnapshot(p); }, [this](Result<Snapshot> r) { show(std::move(r));
//   });

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace zamer::ui {

class JobBase : public QObject
{
    Q_OBJECT

public:
    explicit JobBase(QObject* parent = nullptr);
    ~JobBase() override;

    bool isRunning() const { return m_running; }
    /// Asks the work to stop; finished() still comes, with ErrorKind::Cancelled where the work obeys.
    void cancel();

Q_SIGNALS:
    void started();
    /// share 0..1 and rows so far, at most some thirty times a second.
    void progress(double share, qint64 rows);
    /// After the callback of start() has run; isRunning() is false.
    void finished();

protected:
    std::shared_ptr<Progress> begin();
    void end();

private:
    struct Meter;
    void relay();

    QTimer* m_timer;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Meter> m_meter;
    bool m_running = false;
};

template<class T>
class Job : public JobBase
{
public:
    using Work = std::function<Result<T>(Progress&)>;
    using Done = std::function<void(Result<T>)>;

    explicit Job(QObject* parent = nullptr) : JobBase(parent), m_watcher(new QFutureWatcher<void>(this))
    {
        connect(m_watcher, &QFutureWatcher<void>::finished, this, [this] { deliver(); });
    }
    ~Job() override
    {
        m_watcher->disconnect(this);
        cancel();
        m_watcher->waitForFinished();
    }

    /// Starts the work; false where one is running already. `done` is called on the thread of this object.
    bool start(Work work, Done done)
    {
        if (isRunning())
            return false;
        m_done = std::move(done);
        m_result = std::make_shared<std::optional<Result<T>>>();
        m_watcher->setFuture(QtConcurrent::run(
            [work = std::move(work), result = m_result, meter = begin()] { result->emplace(work(*meter)); }));
        return true;
    }

private:
    void deliver()
    {
        // The callback may delete this job: nothing of it is touched after.
        const Done done = std::exchange(m_done, {});
        Result<T> result = std::move(**m_result);
        m_result.reset();
        end();
        const QPointer<JobBase> self(this);
        if (done)
            done(std::move(result));
        if (self)
            Q_EMIT self->finished();
    }

    QFutureWatcher<void>* m_watcher;
    std::shared_ptr<std::optional<Result<T>>> m_result;
    Done m_done;
};

}
