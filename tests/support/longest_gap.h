#pragma once
// LongestGap: how long the event loop was away, at most. What the loop did itself is told apart from the time that neighbours on the
// machine took.

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace zamer::tests {

class LongestGap
{
public:
    LongestGap()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }
    void start()
    {
        m_wall = m_work = 0;
        m_clock.start();
        m_worked = threadMilliseconds();
        m_timer.start();
    }
    /// Counts what ran since the last beat, too.
    void stop()
    {
        beat();
        m_timer.stop();
    }
    /// Milliseconds by the clock, and of this thread's own work.
    double wall() const { return m_wall; }
    double work() const { return m_work; }

private:
    static double threadMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    void beat()
    {
        const double worked = threadMilliseconds();
        m_wall = std::max(m_wall, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_work = std::max(m_work, worked - m_worked);
        m_worked = worked;
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_wall = 0;
    double m_work = 0;
};

}
