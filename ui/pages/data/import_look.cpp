// ImportQueue: looking at files off the window's thread.
#include "ui/pages/data/import_queue.h"

#include "core/import/options_json.h"
#include "core/import/shape.h"
#include "core/store/mapping_store.h"

#include <algorithm>

namespace zamer::ui::data {

/// Starts what can be started: one listing, one inspection, one check and one forecast at a time.
void ImportQueue::work()
{
    if (isImporting())
        return;
    const auto next = [this](auto wants) {
        const auto found = std::find_if(m_files.begin(), m_files.end(), wants);
        return found == m_files.end() ? nullptr : &*found;
    };
    if (m_listing == 0 && !m_list->isRunning())
        if (ImportFile* file = next([](const ImportFile& f) { return !f.listed && !f.error && !f.outcome; }))
            list(*file);
    if (m_inspecting == 0 && !m_inspect->isRunning())
        if (ImportFile* file =
                next([](const ImportFile& f) { return f.listed && !f.hidden && !f.mapping && !f.error && !f.outcome; }))
            inspect(*file);
    if (m_checking == 0 && !m_check->isRunning())
        if (ImportFile* file = next([](const ImportFile& f) {
                return f.mapping && !f.recall && !f.mapping->layoutId.empty() && !f.check && !f.error && !f.outcome;
            }))
            check(*file);
    if (m_forecasting == 0)
        if (ImportFile* file =
                next([](const ImportFile& f) { return f.check && !f.error && !f.outcome && !f.forecast; }))
            forecast(*file);
}

void ImportQueue::list(ImportFile& file)
{
    m_listing = file.id;
    file.reading = true;
    m_list->start([path = file.path](Progress&) { return import::tablesIn(path); },
                  [this](Result<Tables> tables) {
                      // The callback runs inside the job: it may start the next one only when it has returned.
                      QMetaObject::invokeMethod(this, &ImportQueue::work, Qt::QueuedConnection);
                      listed(std::exchange(m_listing, 0), std::move(tables));
                  });
    changed(file.id);
}

/// One row a table; the row of the file becomes the first.
void ImportQueue::listed(int id, Result<Tables> tables)
{
    ImportFile* file = byId(id);
    if (file == nullptr)
        return;
    file->reading = false;
    if (!tables) {
        file->error = tables.error();
        changed(id);
        return;
    }
    file->listed = true;
    if (tables->size() < 2) {
        file->table = tables->empty() ? QString() : QString::fromStdString(tables->front().name);
        changed(id);
        return;
    }
    const ImportFile whole = *file;
    std::vector<ImportFile> parts;
    for (std::size_t i = 0; i < tables->size(); ++i) {
        ImportFile& part = parts.emplace_back(whole);
        part.id = i == 0 ? whole.id : ++m_lastId;
        part.table = QString::fromStdString((*tables)[i].name);
        part.hidden = (*tables)[i].hidden;
        part.options.sheet = QLatin1Char('#') + QString::number(i + 1);
    }
    const auto place = m_files.begin() + indexOf(id);
    *place = std::move(parts.front());
    m_files.insert(place + 1, std::make_move_iterator(parts.begin() + 1), std::make_move_iterator(parts.end()));
    Q_EMIT listChanged();
}

void ImportQueue::inspect(ImportFile& file)
{
    file.reading = true;
    m_inspecting = file.id;
    const Settings settings = m_session.summary().settings;
    m_inspect->start([path = file.path, options = file.options,
                      settings](Progress&) { return import::inspect(path, options, settings); },
                     [this, revision = file.revision](Result<import::Mapping> mapping) {
                         QMetaObject::invokeMethod(this, &ImportQueue::work, Qt::QueuedConnection);
                         const int id = std::exchange(m_inspecting, 0);
                         ImportFile* own = byId(id);
                         if (own == nullptr || own->revision != revision)
                             return;
                         own->reading = false;
                         if (mapping)
                             own->mapping = std::move(*mapping);
                         else
                             own->error = mapping.error();
                         if (own->mapping && !own->mapping->table.empty())
                             own->table = QString::fromStdString(own->mapping->table);
                         if (own->mapping && own->recall)
                             recall(*own);
                         changed(id);
                     });
    changed(file.id);
}

/// What was said about this very file, or about an earlier one of its shape, in this audit or as a saved profile, is said of this one.
void ImportQueue::recall(ImportFile& file)
{
    struct Recalled {
        std::optional<import::Options> options;
        QString profile;
    };
    m_session.ask<Recalled>(
        this,
        [mapping = *file.mapping, path = file.path, said = file.options](audit::Audit& audit,
                                                                         Progress& progress) -> Result<Recalled> {
            if (const auto then = audit.optionsThen(path, said, progress); then && *then)
                return Recalled{**then, {}};
            const auto earlier = audit.rememberedOptions(mapping);
            if (earlier && *earlier)
                return Recalled{import::withRemembered(said, **earlier), {}};
            const auto saved = store::MappingStore().findByShape(import::shapeOf(mapping));
            const auto options = saved ? import::optionsFromJson(saved->options) : Result<import::Options>();
            return saved && options ? Recalled{import::withRemembered(said, *options), saved->name} : Recalled{};
        },
        [this, id = file.id, revision = file.revision](Result<Recalled> recalled) {
            QMetaObject::invokeMethod(this, &ImportQueue::work, Qt::QueuedConnection);
            ImportFile* own = byId(id);
            if (own == nullptr || own->revision != revision || !own->recall)
                return;
            own->recall = false;
            if (!recalled || !recalled->options)
                return;
            remember(*own);
            m_steps.back().said = false;
            own->options = *recalled->options;
            own->profile = recalled->profile;
            own->remembered = recalled->profile.isEmpty();
            own->mapping.reset();
            touch(indexOf(id));
        });
}

void ImportQueue::check(ImportFile& file)
{
    file.reading = true;
    m_checking = file.id;
    const Settings settings = m_session.summary().settings;
    m_check->start([path = file.path, options = file.options,
                    settings](Progress& share) { return checkFile(path, options, settings, share); },
                   [this, revision = file.revision](Result<FileCheck> check) {
                       QMetaObject::invokeMethod(this, &ImportQueue::work, Qt::QueuedConnection);
                       const int id = std::exchange(m_checking, 0);
                       ImportFile* own = byId(id);
                       if (own == nullptr || own->revision != revision)
                           return;
                       own->reading = false;
                       if (check)
                           own->check = std::move(*check);
                       else
                           own->error = check.error();
                       changed(id);
                   });
    changed(file.id);
}

/// What the audit would become: on the audit's thread, given up as soon as anything else is wanted of the file.
void ImportQueue::forecast(ImportFile& file)
{
    m_forecasting = file.id;
    m_forecast = std::make_shared<Progress>();
    m_session.ask<audit::ImportOutcome>(
        this,
        [path = file.path, options = toldOptions(file),
         replaces = file.replaces](audit::Audit& audit, Progress& progress) -> Result<audit::ImportOutcome> {
            auto outcomes = audit.import(path, options, true, progress, replaces);
            if (!outcomes)
                return tl::make_unexpected(outcomes.error());
            return std::move(outcomes->front());
        },
        [this, revision = file.revision](Result<audit::ImportOutcome> outcome) {
            const int id = std::exchange(m_forecasting, 0);
            ImportFile* own = byId(id);
            if (own != nullptr && own->revision == revision && own->check && !own->outcome) {
                if (outcome)
                    own->forecast = std::move(*outcome);
                else if (outcome.error().kind != ErrorKind::Cancelled)
                    own->error = outcome.error();
                changed(id);
            }
            work();
        },
        m_forecast);
}

}
