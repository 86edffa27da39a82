#pragma once
// Progress: how far a long call is, and the wish to stop it. The caller owns it; the worker reports and polls from its own thread.

#include <QString>

#include <atomic>
#include <functional>

namespace zamer {

class Progress
{
public:
    using Listener = std::function<void(double share, qint64 rows)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}
    /// A stage of a longer call: its shares 0..1 are from..to of the whole, which also tells it to stop. The whole outlives it.
    Progress(const Progress& whole, double from, double to)
        : m_listener([&whole, from, to](double share, qint64 rows) { whole.report(from + share * (to - from), rows); }),
          m_whole(&whole)
    {
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const
    {
        return m_cancelled.load(std::memory_order_relaxed) || (m_whole != nullptr && m_whole->isCancelled());
    }
    /// share 0..1, rows read so far (0 where it means nothing). Called from worker threads.
    void report(double share, qint64 rows = 0) const
    {
        if (m_listener)
            m_listener(share, rows);
    }

private:
    std::atomic<bool> m_cancelled{false};
    Listener m_listener;
    const Progress* m_whole = nullptr;
};

}
