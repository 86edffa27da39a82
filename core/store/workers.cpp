#include "core/store/workers.h"

#include <algorithm>

namespace zamer::store {

namespace {

std::size_t cores()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
}

}

Workers::Workers()
{
    for (std::size_t i = 0; i < cores(); ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    wait();
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
}

void Workers::run(std::function<void()> task)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_tasks.size() < 2 * cores(); });
    m_tasks.push_back(std::move(task));
    m_changed.notify_all();
}

void Workers::post(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    m_changed.notify_all();
}

void Workers::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_tasks.empty() && m_busy == 0; });
}

void Workers::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_over || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_busy;
        m_changed.notify_all();
        lock.unlock();
        task();
        lock.lock();
        --m_busy;
        m_changed.notify_all();
    }
}

}
