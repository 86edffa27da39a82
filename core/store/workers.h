#pragma once
// Workers: a few threads that pack and unpack chunks while the thread that owns the database writes or fetches. run()
// waits while many tasks are in line, so that memory stays bounded; wait() and the destructor return when all of them
// are done.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace zamer::store {

class Workers
{
public:
    Workers();
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Tasks must not throw.
    void run(std::function<void()> task);
    /// Puts a task in line however long the line is: for tasks that start another one, and for callers that count for
    /// themselves.
    void post(std::function<void()> task);
    void wait();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    std::size_t m_busy = 0;
    bool m_over = false;
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

}
