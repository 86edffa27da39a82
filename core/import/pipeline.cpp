#include "core/import/pipeline.h"
#include "core/import/block_parser.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace zamer::import {

namespace {

class Pipeline
{
public:
    Pipeline(TableReader& reader, const Plan& plan, unsigned threads, Progress& progress)
        : m_reader(reader), m_plan(plan), m_threads(threads), m_progress(progress), m_joiner(plan)
    {
    }

    Result<Joined> run()
    {
        {
            std::vector<std::jthread> helpers;
            for (unsigned t = 1; t < m_threads; ++t)
                helpers.emplace_back([this] { work(); });
            work();
        }
        if (m_failed)
            return tl::make_unexpected(m_error);
        return m_joiner.take();
    }

private:
    enum class Taken { Block, Nothing, Busy };

    void work()
    {
        BlockParser parser(m_plan);
        Block block;
        for (;;) {
            // Counted before anything is looked at: whatever happens from here on ends the waiting below.
            const std::size_t change = changes();
            if (isOver())
                return;
            if (m_joiner.held() >= std::size_t{2} * m_threads + 2) {
                if (!joinSome())
                    await(change);
                continue;
            }
            double share = 0;
            switch (take(block, share)) {
            case Taken::Block:
                give(block.number, parser.parse(block), share);
                break;
            case Taken::Busy:
            case Taken::Nothing:
                if (!joinSome())
                    await(change);
                break;
            }
        }
    }

    /// Busy: another thread is reading.
    Taken take(Block& block, double& share)
    {
        std::unique_lock reading(m_reading, std::try_to_lock);
        if (!reading)
            return Taken::Busy;
        if (m_progress.isCancelled())
            fail({ErrorKind::Cancelled, {}, {}});
        if (m_done || m_failed)
            return Taken::Nothing;
        const Result<bool> more = m_reader.next(block);
        share = m_reader.share();
        if (!more)
            fail(more.error());
        const bool done = !more || !*more;
        {
            const std::lock_guard lock(m_mutex);
            m_done = done;
            m_underway += done ? 0U : 1U;
        }
        reading.unlock(); // before the others hear of it, or they would find it locked and wait for the next change
        const std::lock_guard lock(m_mutex);
        changed();
        return done ? Taken::Nothing : Taken::Block;
    }

    void give(std::size_t number, BlockRows rows, double share)
    {
        if (rows.brokenIds >= 0)
            fail({ErrorKind::BrokenIds,
                  QString::fromStdString(m_plan.fields[static_cast<std::size_t>(rows.brokenIds)].column),
                  {}});
        const auto read = static_cast<qint64>(rows.read);
        m_joiner.give(number, std::move(rows), share);
        const std::lock_guard lock(m_mutex);
        --m_underway;
        m_rows += read;
        m_share = std::max(m_share, share);
        m_progress.report(m_share, m_rows);
        changed();
    }

    bool joinSome()
    {
        if (!m_joiner.joinSome())
            return false;
        if (m_progress.isCancelled())
            fail({ErrorKind::Cancelled, {}, {}});
        const std::lock_guard lock(m_mutex);
        changed();
        return true;
    }

    bool isOver()
    {
        const std::lock_guard lock(m_mutex);
        return m_failed || (m_done && m_underway == 0 && m_joiner.held() == 0);
    }
    std::size_t changes()
    {
        const std::lock_guard lock(m_mutex);
        return m_changes;
    }
    /// With the mutex held.
    void changed()
    {
        ++m_changes;
        m_changed.notify_all();
    }
    /// Until something happened after `seen`.
    void await(std::size_t seen)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this, seen] { return m_changes != seen || m_failed; });
    }
    void fail(Error error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failed)
            m_error = std::move(error);
        m_failed = true;
        changed();
    }

    TableReader& m_reader;
    const Plan& m_plan;
    unsigned m_threads;
    Progress& m_progress;
    Joiner m_joiner;
    std::mutex m_reading; // the reader; taken before m_mutex
    std::mutex m_mutex;   // all below
    std::condition_variable m_changed;
    std::size_t m_changes = 0;
    std::size_t m_underway = 0; // blocks that were taken and not given
    qint64 m_rows = 0;
    double m_share = 0;
    std::atomic<bool> m_done{false};
    std::atomic<bool> m_failed{false};
    Error m_error;
};

}

Result<Joined> readBlocks(TableReader& reader, const Plan& plan, unsigned threads, Progress& progress)
{
    return Pipeline(reader, plan, threads, progress).run();
}

}
