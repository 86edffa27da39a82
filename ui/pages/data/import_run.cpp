// ImportQueue: the import itself.
#include "ui/pages/data/import_queue.h"

namespace zamer::ui::data {

void ImportQueue::importReady()
{
    if (isImporting())
        return;
    for (std::size_t i = 0; i < m_files.size(); ++i)
        if (m_files[i].canImport())
            m_run.push_back(i);
    if (m_run.empty())
        return;
    m_position = 0;
    m_shown = 0;
    m_meter = std::make_shared<Meter>();
    m_progress = std::make_shared<Progress>([meter = m_meter](double share, qint64 rows) {
        meter->share.store(share, std::memory_order_relaxed);
        if (rows > 0)
            meter->rows.store(rows, std::memory_order_relaxed);
    });
    m_timer.start();
    Q_EMIT importStarted();
    importNext();
}

void ImportQueue::importNext()
{
    const std::size_t index = m_run[m_position];
    ImportFile& file = m_files[index];
    file.importing = true;
    m_meter->share = 0;
    m_meter->rows = 0;
    Q_EMIT fileChanged(static_cast<int>(index));
    m_session.ask<audit::ImportOutcome>(
        this,
        [path = file.path, options = file.options](audit::Audit& audit,
                                                   Progress& progress) -> Result<audit::ImportOutcome> {
            auto outcomes = audit.import(path, options, false, progress);
            if (!outcomes)
                return tl::make_unexpected(outcomes.error());
            return std::move(outcomes->front());
        },
        [this, index](Result<audit::ImportOutcome> outcome) { took(index, std::move(outcome)); }, m_progress);
}

void ImportQueue::took(std::size_t index, Result<audit::ImportOutcome> outcome)
{
    ImportFile& file = m_files[index];
    file.importing = false;
    if (m_progress->isCancelled()) {
        if (outcome)
            file.outcome = std::move(*outcome);
        Q_EMIT fileChanged(static_cast<int>(index));
        takeBack();
        return;
    }
    if (outcome)
        file.outcome = std::move(*outcome);
    else
        file.error = outcome.error();
    Q_EMIT fileChanged(static_cast<int>(index));
    if (++m_position < m_run.size())
        importNext();
    else
        endRun(false);
}

/// What this run had brought before it was cancelled is undone.
void ImportQueue::takeBack()
{
    std::vector<facts::SourceId> brought;
    for (const std::size_t index : m_run)
        if (m_files[index].outcome && m_files[index].outcome->source != 0)
            brought.push_back(m_files[index].outcome->source);
    if (brought.empty()) {
        endRun(true);
        return;
    }
    m_session.ask<bool>(
        this,
        [brought](audit::Audit& audit, Progress&) -> Result<bool> {
            for (const facts::SourceId source : brought)
                if (const Status undone = audit.undo(source); !undone)
                    return tl::make_unexpected(undone.error());
            return true;
        },
        [this](Result<bool> undone) {
            if (!undone)
                m_files[m_run[m_position]].error = undone.error();
            else
                for (const std::size_t index : m_run)
                    m_files[index].outcome.reset();
            endRun(undone.has_value());
        });
}

void ImportQueue::endRun(bool cancelled)
{
    m_timer.stop();
    m_run.clear();
    m_progress.reset();
    m_session.refresh();
    Q_EMIT listChanged();
    Q_EMIT importFinished(cancelled);
    work();
}

void ImportQueue::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_check->cancel();
}

void ImportQueue::relay()
{
    // Reading and storing each report from 0 to 1: the bar only moves on.
    const double own = m_meter->share.load(std::memory_order_relaxed);
    const double share = (static_cast<double>(m_position) + own) / static_cast<double>(m_run.size());
    m_shown = std::max(m_shown, share);
    Q_EMIT progress(m_shown, m_meter->rows.load(std::memory_order_relaxed));
}

}
