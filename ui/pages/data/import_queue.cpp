#include "ui/pages/data/import_queue.h"

#include <QFileInfo>

#include <algorithm>

namespace zamer::ui::data {

ImportQueue::ImportQueue(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_inspect(new Job<import::Mapping>(this)), m_check(new Job<FileCheck>(this))
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
    return isImporting() ? static_cast<int>(m_run[m_position]) : m_looking;
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

void ImportQueue::remove(int index)
{
    if (isImporting() || index < 0 || index >= count())
        return;
    m_files.erase(m_files.begin() + index);
    if (m_looking == index) {
        m_inspect->cancel();
        m_check->cancel();
        m_looking = -1;
    } else if (m_looking > index) {
        --m_looking;
    }
    Q_EMIT listChanged();
}

void ImportQueue::clear()
{
    if (isImporting())
        return;
    m_files.clear();
    m_looking = -1;
    m_inspect->cancel();
    m_check->cancel();
    Q_EMIT listChanged();
}

void ImportQueue::touch(int index)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    ++file.revision;
    file.error.reset();
    file.check.reset();
    file.outcome.reset();
    file.reading = false;
    if (m_looking == index) {
        m_inspect->cancel();
        m_check->cancel();
    }
    Q_EMIT fileChanged(index);
    work();
}

void ImportQueue::setOptions(int index, const import::Options& options)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    file.options = options;
    file.mapping.reset();
    touch(index);
}

void ImportQueue::setField(int index, const std::string& column, const std::string& field)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    std::erase_if(file.options.map,
                  [&](const auto& entry) { return entry.first == column || (entry.second == field && field != "-"); });
    file.options.map.emplace_back(column, field);
    file.mapping.reset();
    touch(index);
}

void ImportQueue::setStage(int index, const QString& stage, const QString& status)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    const std::string name = stage.toStdString();
    std::erase_if(file.options.values, [&name](const auto& value) { return value[0] == "status" && value[1] == name; });
    file.options.values.push_back({"status", name, status.toStdString()});
    touch(index);
}

void ImportQueue::readAgain(int index)
{
    m_files[static_cast<std::size_t>(index)].mapping.reset();
    touch(index);
}

void ImportQueue::work()
{
    if (m_looking >= 0 || m_inspect->isRunning() || m_check->isRunning() || isImporting())
        return;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const ImportFile& file = m_files[i];
        if (file.outcome || file.error)
            continue;
        if (!file.mapping) {
            inspect(i);
            return;
        }
        if (!file.check && !file.mapping->layoutId.empty()) {
            check(i);
            return;
        }
    }
}

void ImportQueue::inspect(std::size_t index)
{
    ImportFile& file = m_files[index];
    file.reading = true;
    m_looking = static_cast<int>(index);
    const Settings settings = m_session.summary().settings;
    m_inspect->start([path = file.path, options = file.options,
                      settings](Progress&) { return import::inspect(path, options, settings); },
                     [this, revision = file.revision](Result<import::Mapping> mapping) {
                         // The callback runs inside the job: it may start the next one only when it has returned.
                         QMetaObject::invokeMethod(this, &ImportQueue::work, Qt::QueuedConnection);
                         const int looked = std::exchange(m_looking, -1);
                         if (looked < 0 || m_files[static_cast<std::size_t>(looked)].revision != revision)
                             return;
                         ImportFile& own = m_files[static_cast<std::size_t>(looked)];
                         own.reading = false;
                         if (mapping)
                             own.mapping = std::move(*mapping);
                         else
                             own.error = mapping.error();
                         Q_EMIT fileChanged(looked);
                     });
    Q_EMIT fileChanged(m_looking);
}

void ImportQueue::check(std::size_t index)
{
    ImportFile& file = m_files[index];
    file.reading = true;
    m_looking = static_cast<int>(index);
    const Settings settings = m_session.summary().settings;
    m_check->start([path = file.path, options = file.options,
                    settings](Progress& share) { return checkFile(path, options, settings, share); },
                   [this, revision = file.revision](Result<FileCheck> check) {
                       QMetaObject::invokeMethod(this, &ImportQueue::work, Qt::QueuedConnection);
                       const int looked = std::exchange(m_looking, -1);
                       if (looked < 0 || m_files[static_cast<std::size_t>(looked)].revision != revision)
                           return;
                       ImportFile& own = m_files[static_cast<std::size_t>(looked)];
                       own.reading = false;
                       if (check)
                           own.check = std::move(*check);
                       else
                           own.error = check.error();
                       Q_EMIT fileChanged(looked);
                   });
    Q_EMIT fileChanged(m_looking);
}

}
