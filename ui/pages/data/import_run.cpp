// ImportQueue: the import itself.
#include "ui/pages/data/import_queue.h"

#include <algorithm>

namespace zamer::ui::data {

void ImportQueue::importReady()
{
    std::vector<int> ids;
    for (const ImportFile& file : m_files)
        if (file.canImport())
            ids.push_back(file.id);
    if (!isImporting() && !ids.empty())
        import(std::move(ids));
}

void ImportQueue::import(std::vector<int> ids)
{
    m_run = std::move(ids);
    if (m_forecast)
        m_forecast->cancel();
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
    ImportFile& file = *byId(m_run[m_position]);
    file.importing = true;
    m_meter->share = 0;
    m_meter->rows = 0;
    changed(file.id);
    m_session.ask<audit::ImportOutcome>(
        this,
        [path = file.path, options = toldOptions(file), replaces = file.replaces,
         overlap = file.onOverlap.value_or(audit::OnOverlap::Refuse)](
            audit::Audit& audit, Progress& progress) -> Result<audit::ImportOutcome> {
            auto outcomes = audit.import(path, options, false, progress, replaces, overlap);
            if (!outcomes)
                return tl::make_unexpected(outcomes.error());
            return std::move(outcomes->front());
        },
        [this, id = file.id](Result<audit::ImportOutcome> outcome) { took(id, std::move(outcome)); }, m_progress);
}

void ImportQueue::took(int id, Result<audit::ImportOutcome> outcome)
{
    ImportFile& file = *byId(id);
    file.importing = false;
    if (m_progress->isCancelled()) {
        if (outcome)
            file.outcome = std::move(*outcome);
        changed(id);
        takeBack();
        return;
    }
    if (outcome && outcome->refused && outcome->overlaps.empty()) { // other facts than what it was to replace
        file.error = Error{ErrorKind::BadValue, tr("the import to be replaced"),
                           QString::fromStdString(outcome->mapping.layoutId)};
    } else if (outcome && outcome->refused) { // it asks now
        file.forecast = std::move(*outcome);
        file.onOverlap.reset();
    } else if (outcome)
        file.outcome = std::move(*outcome);
    else
        file.error = outcome.error();
    changed(id);
    if (++m_position < m_run.size())
        importNext();
    else
        endRun(false);
}

std::vector<facts::SourceId> ImportQueue::broughtByRun()
{
    std::vector<facts::SourceId> brought;
    for (const int id : m_run)
        if (const ImportFile* file = byId(id); file != nullptr && file->outcome && file->outcome->source != 0)
            brought.push_back(file->outcome->source); // what came from the same table goes with it
    return brought;
}

/// What this run had brought before it was cancelled is undone.
void ImportQueue::takeBack()
{
    const std::vector<facts::SourceId> brought = broughtByRun();
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
                byId(m_run[m_position])->error = undone.error();
            else
                for (const int id : m_run)
                    byId(id)->outcome.reset();
            endRun(undone.has_value());
        });
}

void ImportQueue::endRun(bool cancelled)
{
    m_timer.stop();
    if (std::vector<facts::SourceId> brought = broughtByRun(); !cancelled && !brought.empty()) {
        m_steps.emplace_back().brought = std::move(brought);
        if (!m_redoing)
            m_undone.clear();
    }
    m_redoing = false;
    m_run.clear();
    // What the others would change is another now.
    for (ImportFile& file : m_files)
        if (!file.asksOverlap())
            file.forecast.reset();
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
    m_list->cancel();
    m_inspect->cancel();
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
