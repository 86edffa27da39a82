// ImportQueue: how a file is read, kept under a name and taken up again; what to do where its period is covered.
#include "ui/pages/data/import_queue.h"

#include "core/import/options_json.h"
#include "core/import/shape.h"
#include "core/store/mapping_store.h"

namespace zamer::ui::data {

zamer::import::Options toldOptions(const ImportFile& file)
{
    import::Options options = file.options;
    options.forget = true;
    return options;
}

void ImportQueue::setOverlap(int index, audit::OnOverlap answer)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    file.onOverlap = answer;
    Q_EMIT fileChanged(index);
}

void ImportQueue::applyProfile(int index, const QString& name)
{
    const auto saved = store::MappingStore().find(name);
    const auto options = saved ? import::optionsFromJson(saved->options) : Result<import::Options>();
    if (!saved || !options)
        return;
    import::Options own = *options;
    own.sheet = file(index).options.sheet;
    own.exportedAt = file(index).options.exportedAt;
    setOptions(index, own);
    m_files[static_cast<std::size_t>(index)].profile = name;
    m_files[static_cast<std::size_t>(index)].remembered = false;
    Q_EMIT fileChanged(index);
}

void ImportQueue::dropSaid(int index)
{
    import::Options own;
    own.sheet = file(index).options.sheet;
    own.exportedAt = file(index).options.exportedAt;
    setOptions(index, own);
    m_files[static_cast<std::size_t>(index)].profile.clear();
    m_files[static_cast<std::size_t>(index)].remembered = false;
    Q_EMIT fileChanged(index);
}

Status ImportQueue::saveProfile(int index, const QString& name)
{
    ImportFile& file = m_files[static_cast<std::size_t>(index)];
    if (!file.mapping)
        return failure(ErrorKind::NoData, name);
    import::Options options = import::reusable(file.options);
    if (options.layout.isEmpty())
        options.layout = QString::fromStdString(file.mapping->layoutId);
    const Status saved = store::MappingStore().save(
        {name, import::shapeOf(*file.mapping), file.mapping->layoutId, import::toJson(options)});
    if (saved)
        file.profile = name;
    Q_EMIT fileChanged(index);
    return saved;
}

void ImportQueue::forgetProfile(int index)
{
    const QString name = std::exchange(m_files[static_cast<std::size_t>(index)].profile, QString());
    if (const Status removed = store::MappingStore().remove(name); !removed)
        Q_EMIT undoFailed(removed.error());
    Q_EMIT fileChanged(index);
}
}
