#include "ui/models/session.h"

#include "core/audit/demo.h"

#include <QThread>

#include <algorithm>
#include <mutex>

namespace zamer::ui {

/// The audit's thread. `audit` is touched there only; `running` knows the calls that a closing window must stop.
struct Session::Worker {
    QThread thread;
    QObject context;
    std::unique_ptr<audit::Audit> audit;
    std::mutex mutex;
    std::vector<std::weak_ptr<Progress>> running;

    void watch(const std::shared_ptr<Progress>& progress)
    {
        const std::lock_guard lock(mutex);
        std::erase_if(running, [](const std::weak_ptr<Progress>& each) { return each.expired(); });
        running.push_back(progress);
    }
    void cancelAll()
    {
        const std::lock_guard lock(mutex);
        for (const std::weak_ptr<Progress>& each : running)
            if (const auto progress = each.lock())
                progress->cancel();
    }
};

Session::Session(QObject* parent) : QObject(parent), m_worker(std::make_unique<Worker>())
{
    m_worker->context.moveToThread(&m_worker->thread);
    m_worker->thread.setObjectName(QStringLiteral("audit"));
    m_worker->thread.start();
}

Session::~Session()
{
    m_worker->cancelAll();
    // The audit's database connection belongs to its thread and is closed there, behind whatever still waits.
    QMetaObject::invokeMethod(
        &m_worker->context, [worker = m_worker.get()] { worker->audit.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->thread.quit();
    m_worker->thread.wait();
}

void Session::open(const QString& path)
{
    begin([path](Progress&) { return audit::Audit::open(path); });
}

void Session::create(const QString& path, const Settings& settings)
{
    begin([path, settings](Progress&) { return audit::Audit::create(path, settings); });
}

void Session::createDemo(const QString& path, Language language)
{
    begin([path, language](Progress& progress) {
        audit::DemoOptions options;
        options.language = language;
        return audit::makeDemo(path, options, progress);
    });
}

void Session::close()
{
    if (!m_open)
        return;
    m_worker->cancelAll();
    enqueue([worker = m_worker.get()] { worker->audit.reset(); });
    m_summary = {};
    m_open = false;
    Q_EMIT closed();
}

void Session::cancel()
{
    m_worker->cancelAll();
}

void Session::begin(Maker make)
{
    const auto progress = std::make_shared<Progress>(
        [this](double share, qint64) { QMetaObject::invokeMethod(this, [this, share] { Q_EMIT progressed(share); }); });
    m_worker->watch(progress);
    enqueue([this, make = std::move(make), progress] {
        auto made = make(*progress);
        auto summary = made ? summarise(**made) : Result<Summary>(tl::make_unexpected(made.error()));
        if (summary) {
            m_worker->audit = std::move(*made);
            m_worker->audit->keepSamples(true);
        }
        deliver(this, [this, summary = std::move(summary)]() mutable { take(std::move(summary), true); });
    });
}

void Session::take(Result<Summary> summary, bool first)
{
    if (!summary) {
        Q_EMIT failed(summary.error());
        return;
    }
    m_summary = std::move(*summary);
    m_open = true;
    if (first)
        m_segment = {};
    if (first)
        Q_EMIT opened();
    else
        Q_EMIT changed();
}

void Session::look(const audit::Segment& segment)
{
    if (segment.filter == m_segment.filter && segment.name == m_segment.name)
        return;
    m_segment = segment;
    post(std::make_shared<Progress>(), [segment](audit::Audit& audit) { audit.look(segment); });
    Q_EMIT changed();
}

void Session::refresh()
{
    ask<Summary>(
        this, [](audit::Audit& audit, Progress&) { return summarise(audit); },
        [this](Result<Summary> summary) { take(std::move(summary), false); });
}

void Session::change(QObject* receiver, std::function<Status(audit::Audit&, Progress&)> work,
                     std::function<void(Status)> done, std::shared_ptr<Progress> progress)
{
    ask<bool>(
        receiver,
        [work = std::move(work)](audit::Audit& audit, Progress& share) -> Result<bool> {
            return work(audit, share).map([] { return true; });
        },
        [this, done = std::move(done)](Result<bool> made) {
            if (made)
                refresh();
            done(made.map([](bool) {}));
        },
        std::move(progress));
}

void Session::post(const std::shared_ptr<Progress>& progress, std::function<void(audit::Audit&)> work)
{
    m_worker->watch(progress);
    enqueue([worker = m_worker.get(), work = std::move(work)] {
        if (worker->audit)
            work(*worker->audit);
    });
}

void Session::enqueue(std::function<void()> work)
{
    ++m_pending;
    QMetaObject::invokeMethod(&m_worker->context, [this, work = std::move(work)] {
        work();
        QMetaObject::invokeMethod(this, [this] {
            if (--m_pending == 0)
                Q_EMIT idle();
        });
    });
}

void Session::deliver(const QPointer<QObject>& receiver, std::function<void()> call)
{
    // `receiver` is only looked at on the window's thread.
    QMetaObject::invokeMethod(this, [receiver, call = std::move(call)] {
        if (receiver)
            call();
    });
}

Result<Summary> summarise(audit::Audit& audit)
{
    auto snapshots = audit.snapshots();
    auto steps = audit.steps();
    auto sources = audit.sources();
    auto plan = audit.plan();
    auto segments = audit.segments();
    auto statements = audit.statements();
    const auto first = [](auto&... results) {
        const Error* error = nullptr;
        ((error = error == nullptr && !results ? &results.error() : error), ...);
        return error;
    };
    if (const Error* error = first(snapshots, steps, sources, plan, segments, statements))
        return tl::make_unexpected(*error);
    return Summary{audit.path(),
                   audit.settings(),
                   std::move(*snapshots),
                   std::move(*steps),
                   std::move(*sources),
                   std::move(plan->keys),
                   std::move(plan->targets),
                   std::move(plan->owners),
                   std::move(plan->reason),
                   std::move(*statements),
                   std::move(*segments)};
}

}
