#include "ui/pages/data/import_queue.h"

#include <QFileInfo>

#include <algorithm>

namespace zamer::ui::data {

ImportQueue::ImportQueue(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_list(new Job<Tables>(this)), m_inspect(new Job<import::Mapping>(this)),
      m_check(new Job<FileCheck>(this))
{
    m_timer.setInterval(60);
    connect(&m_timer, &QTimer::timeout, this, &ImportQueue::relay);
    connect(m_check, &JobBase::progress, this, &ImportQueue::progress);
}

int ImportQueue::readyCount() const
{
    return static_cast<int>(
        std::count_if(m_files.begin(), m_files.end(), [](const ImportFile& file) { return file.canImport(); }));
}

int ImportQueue::busyFile() const
{
    if (isImporting())
        return indexOf(m_run[m_position]);
    for (const int id : {m_checking, m_inspecting, m_listing})
        if (const int index = indexOf(id); index >= 0)
            return index;
    return -1;
}

int ImportQueue::indexOf(int id) const
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [id](const ImportFile& file) { return file.id == id; });
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

ImportFile* ImportQueue::byId(int id)
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_files[static_cast<std::size_t>(index)];
}

void ImportQueue::changed(int id)
{
    if (const int index = indexOf(id); index >= 0)
        Q_EMIT fileChanged(index);
}

int ImportQueue::add(const QStringList& paths)
{
    int first = -1;
    for (const QString& path : paths) {
        const auto same =
            std::find_if(m_files.begin(), m_files.end(), [&path](const ImportFile& file) { return file.path == path; });
        const int index = static_cast<int>(same - m_files.begin());
        if (same == m_files.end()) {
            ImportFile file;
            file.id = ++m_lastId;
            file.path = path;
            file.bytes = QFileInfo(path).size();
            m_files.push_back(std::move(file));
        }
        first = first < 0 ? index : first;
    }
    Q_EMIT listChanged();
    work();
    return first;
}

int ImportQueue::addAgain(const QString& path, const import::Options& options, facts::SourceId replaces)
{
    ImportFile file;
    file.id = ++m_lastId;
    file.path = path;
    file.bytes = QFileInfo(path).size();
    file.options = options;
    file.replaces = {replaces};
    file.recall = false;
    file.listed = !options.sheet.isEmpty();
    file.table = options.sheet;
    m_files.push_back(std::move(file));
    Q_EMIT listChanged();
    work();
    return count() - 1;
}

void ImportQueue::remove(int index)
{
    if (isImporting() || index < 0 || index >= count())
        return;
    const int id = file(index).id;
    m_files.erase(m_files.begin() + index);
    stopLooking(id);
    std::erase_if(m_steps, [id](const Step& step) { return step.id == id; });
    Q_EMIT listChanged();
}

void ImportQueue::clear()
{
    if (isImporting())
        return;
    while (!m_files.empty()) {
        const int id = m_files.back().id;
        m_files.pop_back();
        stopLooking(id);
    }
    for (std::vector<Step>* steps : {&m_steps, &m_undone})
        std::erase_if(*steps, [](const Step& step) { return step.brought.empty(); });
    Q_EMIT listChanged();
}

void ImportQueue::stopLooking(int id)
{
    if (m_listing == id)
        m_list->cancel();
    if (m_inspecting == id)
        m_inspect->cancel();
    if (m_checking == id)
        m_check->cancel();
    if (m_forecasting == id && m_forecast)
        m_forecast->cancel();
}

void ImportQueue::remember(const ImportFile& file)
{
    m_steps.push_back(stateOf(file));
    m_undone.clear();
}

void ImportQueue::touch(int index)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    ++file.revision;
    file.error.reset();
    file.check.reset();
    file.forecast.reset();
    file.outcome.reset();
    file.onOverlap.reset();
    file.reading = false;
    file.hidden = false;
    stopLooking(file.id);
    Q_EMIT fileChanged(index);
    work();
}

void ImportQueue::setOptions(int index, const import::Options& options)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    remember(file);
    file.options = options;
    file.recall = false;
    file.mapping.reset();
    touch(index);
}

void ImportQueue::setField(int index, const std::string& column, const std::string& field)
{
    import::Options options = file(index).options;
    std::erase_if(options.map,
                  [&](const auto& entry) { return entry.first == column || (entry.second == field && field != "-"); });
    options.map.emplace_back(column, field);
    setOptions(index, options);
}

void ImportQueue::setStage(int index, const QString& stage, const QString& status)
{
    if (!status.isEmpty()) {
        treatAs(index, "status", {stage.toStdString()}, status.toStdString());
        return;
    }
    import::Options options = file(index).options;
    std::erase_if(options.values,
                  [name = stage.toStdString()](const auto& value) { return value[0] == "status" && value[1] == name; });
    setOptions(index, options);
}

void ImportQueue::treatAs(int index, const std::string& field, const std::vector<std::string>& cells,
                          const std::string& word)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    remember(file);
    for (const std::string& cell : cells) {
        std::erase_if(file.options.values, [&](const auto& value) { return value[0] == field && value[1] == cell; });
        file.options.values.push_back({field, cell, word});
    }
    touch(index);
}

void ImportQueue::setConstant(int index, const std::string& field, const std::string& value)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    remember(file);
    std::erase_if(file.options.constants, [&field](const auto& entry) { return entry.first == field; });
    if (!value.empty())
        file.options.constants.emplace_back(field, value);
    touch(index);
}

void ImportQueue::readAgain(int index)
{
    if (file(index).error)
        m_files[static_cast<std::size_t>(index)].listed = !file(index).options.sheet.isEmpty();
    m_files[static_cast<std::size_t>(index)].mapping.reset();
    touch(index);
}

}
