#include "ui/jobs/job.h"

#include <QTimer>

#include <atomic>

namespace zamer::ui {

/// The work may report a million times: it only leaves the figures here, and the GUI thread reads them at its own pace.
struct JobBase::Meter {
    std::atomic<double> share{0};
    std::atomic<qint64> rows{0};
    std::atomic<bool> fresh{false};
};

namespace {

constexpr int kRefresh = 33; // milliseconds

}

JobBase::JobBase(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setInterval(kRefresh);
    connect(m_timer, &QTimer::timeout, this, &JobBase::relay);
}

JobBase::~JobBase()
{
    cancel();
}

void JobBase::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

std::shared_ptr<Progress> JobBase::begin()
{
    m_meter = std::make_shared<Meter>();
    m_progress = std::make_shared<Progress>([meter = m_meter](double share, qint64 rows) {
        meter->share.store(share, std::memory_order_relaxed);
        meter->rows.store(rows, std::memory_order_relaxed);
        meter->fresh.store(true, std::memory_order_release);
    });
    m_running = true;
    m_timer->start();
    Q_EMIT started();
    return m_progress;
}

void JobBase::relay()
{
    if (m_meter->fresh.exchange(false, std::memory_order_acquire))
        Q_EMIT progress(m_meter->share.load(std::memory_order_relaxed), m_meter->rows.load(std::memory_order_relaxed));
}

void JobBase::end()
{
    m_running = false;
    m_timer->stop();
    relay();
}

}
