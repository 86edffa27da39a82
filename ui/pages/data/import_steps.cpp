// ImportQueue: what can be taken back, and taken back again.
#include "ui/pages/data/import_queue.h"

#include <algorithm>

namespace zamer::ui::data {

namespace {

bool holds(const std::vector<facts::SourceId>& list, facts::SourceId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

}

ImportQueue::Step ImportQueue::stateOf(const ImportFile& file)
{
    Step state;
    state.id = file.id;
    state.options = file.options;
    state.profile = file.profile;
    state.remembered = file.remembered;
    return state;
}

void ImportQueue::goTo(ImportFile& file, const Step& state)
{
    file.options = state.options;
    file.profile = state.profile;
    file.remembered = state.remembered;
    file.mapping.reset();
    touch(indexOf(file.id));
}

int ImportQueue::unfinished() const
{
    return static_cast<int>(std::count_if(m_files.begin(), m_files.end(), [this](const ImportFile& file) {
        const bool said = std::any_of(m_steps.begin(), m_steps.end(),
                                      [&file](const Step& step) { return step.id == file.id && step.said; });
        return !file.outcome && (said || file.onOverlap);
    }));
}

bool ImportQueue::undo()
{
    while (!m_steps.empty() && !isImporting()) {
        const Step step = m_steps.back();
        const auto isOfIt = [&step](const ImportFile& file) {
            return file.outcome && holds(step.brought, file.outcome->source);
        };
        if (!step.brought.empty() && std::none_of(m_files.begin(), m_files.end(), isOfIt))
            return false;
        m_steps.pop_back();
        if (!step.brought.empty()) {
            undoImport(step.brought);
            return true;
        }
        ImportFile* file = byId(step.id);
        if (file == nullptr || file->outcome)
            continue;
        Step& undone = m_undone.emplace_back(stateOf(*file));
        undone.said = step.said;
        goTo(*file, step);
        return true;
    }
    return false;
}

bool ImportQueue::redo()
{
    while (!m_undone.empty() && !isImporting()) {
        const Step step = m_undone.back();
        m_undone.pop_back();
        if (!step.brought.empty()) {
            redoImport(step);
            return true;
        }
        ImportFile* file = byId(step.id);
        if (file == nullptr || file->outcome)
            continue;
        m_steps.emplace_back(stateOf(*file)).said = step.said;
        goTo(*file, step);
        return true;
    }
    return false;
}

std::vector<facts::SourceId> ImportQueue::lastBrought()
{
    const std::vector<store::SourceRow>& sources = m_session.summary().sources;
    while (!m_steps.empty() && !isImporting()) {
        std::vector<facts::SourceId> living = m_steps.back().brought;
        std::erase_if(living, [&sources](facts::SourceId id) {
            return std::none_of(sources.begin(), sources.end(),
                                [id](const store::SourceRow& row) { return row.source.id == id; });
        });
        if (!living.empty())
            return living;
        m_steps.pop_back();
    }
    return {};
}

void ImportQueue::noteUndone(std::vector<facts::SourceId> sources)
{
    m_undone.emplace_back().brought = std::move(sources);
}

void ImportQueue::startAnew()
{
    clear();
    m_steps.clear();
    m_undone.clear();
}

void ImportQueue::undoImport(const std::vector<facts::SourceId>& brought)
{
    m_session.change(
        this,
        [brought](audit::Audit& audit, Progress&) -> Status {
            for (const facts::SourceId source : brought)
                if (Status undone = audit.undo(source); !undone)
                    return undone;
            return {};
        },
        [this, brought](Status done) {
            if (!done) {
                Q_EMIT undoFailed(done.error());
                work();
                return;
            }
            Step undone;
            undone.brought = brought;
            for (ImportFile& file : m_files)
                if (file.outcome && holds(brought, file.outcome->source)) {
                    undone.outcomes.emplace_back(file.id, *std::exchange(file.outcome, std::nullopt));
                    file.forecast.reset();
                    changed(file.id);
                }
            m_undone.push_back(std::move(undone));
            Q_EMIT importUndone(static_cast<int>(brought.size()));
            work();
        });
}

void ImportQueue::redoImport(const Step& step)
{
    const auto gone = std::make_shared<std::vector<facts::SourceId>>();
    const auto why = std::make_shared<Error>();
    m_session.change(
        this,
        [brought = step.brought, gone, why](audit::Audit& audit, Progress&) -> Status {
            for (const facts::SourceId source : brought)
                if (Status taken = audit.redo(source); !taken) {
                    if (taken.error().kind != ErrorKind::SourceUnknown)
                        return taken;
                    gone->push_back(source);
                    *why = taken.error();
                }
            return {};
        },
        [this, step, gone, why](Status done) {
            if (!done)
                Q_EMIT undoFailed(done.error());
            else
                takenIn(step, *gone);
            if (done && !gone->empty() && !isImporting())
                Q_EMIT undoFailed(*why);
        });
}

/// Those that are gone for good are read again where their files are here.
void ImportQueue::takenIn(const Step& step, const std::vector<facts::SourceId>& gone)
{
    Step back;
    for (const facts::SourceId source : step.brought)
        if (!holds(gone, source))
            back.brought.push_back(source);
    std::vector<int> again;
    for (const auto& [id, outcome] : step.outcomes) {
        ImportFile* file = byId(id);
        if (file == nullptr)
            continue;
        if (!holds(gone, outcome.source)) {
            file->outcome = outcome;
            changed(id);
        } else if (file->canImport()) {
            again.push_back(id);
        }
    }
    if (!back.brought.empty()) {
        Q_EMIT importRedone(static_cast<int>(back.brought.size()));
        m_steps.push_back(std::move(back));
    }
    if (again.empty() || isImporting())
        return;
    m_redoing = true;
    import(std::move(again));
}

}
