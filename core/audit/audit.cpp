#include "core/audit/audit_data.h"

#include <QFileInfo>
#include <QLocale>

#include <pwd.h>
#include <unistd.h>

namespace zamer::audit {

Audit::Audit(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

Audit::~Audit() = default;

QString currentUser()
{
    for (const char* name : {"ZAMER_USER", "USER", "LOGNAME", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    const passwd* entry = getpwuid(getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("?");
}

namespace {

/// Asked where a country is said, not where it is read: audits of earlier versions open whatever they were told.
Status checkCountry(const Settings& settings)
{
    if (QLocale::codeToTerritory(settings.country) != QLocale::AnyTerritory)
        return {};
    return failure(ErrorKind::BadValue, QStringLiteral("country"), settings.country);
}

}

Result<std::unique_ptr<Audit>> Audit::create(const QString& path, const Settings& settings)
{
    if (const Status known = checkCountry(settings); !known)
        return tl::make_unexpected(known.error());
    if (QFileInfo::exists(path))
        return failure(ErrorKind::FileExists, path);
    auto data = std::make_unique<Data>();
    const QString id = store::KeyStore::newAuditId();
    const auto key = data->keys.create(id);
    if (!key)
        return tl::make_unexpected(key.error());
    auto file = store::AuditFile::create(path, settings, id, store::KeyStore::keyCheck(*key));
    if (!file) {
        // The key of an audit that never was; a failure to remove it is not worth hiding the real one.
        (void)data->keys.remove(id);
        return tl::make_unexpected(file.error());
    }
    data->file = std::move(*file);
    data->settings = settings;
    if (const Status noted = data->file->addJournal(currentUser(), QStringLiteral("new"), settings.client); !noted)
        return tl::make_unexpected(noted.error());
    return std::unique_ptr<Audit>(new Audit(std::move(data)));
}

Result<std::unique_ptr<Audit>> Audit::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::FileMissing, path);
    auto file = store::AuditFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    auto settings = (*file)->settings();
    if (!settings)
        return tl::make_unexpected(settings.error());
    auto data = std::make_unique<Data>();
    data->file = std::move(*file);
    data->settings = std::move(*settings);
    return std::unique_ptr<Audit>(new Audit(std::move(data)));
}

const QString& Audit::path() const
{
    return m_data->file->path();
}

const Settings& Audit::settings() const
{
    return m_data->settings;
}

void Audit::setClock(std::function<QDateTime()> now)
{
    m_data->now = std::move(now);
}

Status Audit::changeSettings(const std::vector<std::pair<QString, QString>>& changes)
{
    Settings changed = m_data->settings;
    for (const auto& [key, value] : changes)
        if (Status set = changed.set(key, value); !set)
            return set;
    if (changed.country != m_data->settings.country)
        if (Status known = checkCountry(changed); !known)
            return known;
    if (Status saved = m_data->file->saveSettings(changed, currentUser()); !saved)
        return saved;
    m_data->settings = std::move(changed);
    m_data->forgetFacts();
    return {};
}

Result<SecretKey> Audit::Data::key() const
{
    return keys.load(file->auditId(), file->keyCheck());
}

Result<std::vector<store::SourceRow>> Audit::sources(bool withUndone) const
{
    return m_data->file->sources(withUndone);
}

Result<std::vector<store::IssueRow>> Audit::issues(facts::SourceId id) const
{
    return m_data->file->issues(id);
}

Result<std::vector<std::string>> Audit::keyKpis() const
{
    return m_data->file->keyKpis();
}

Status Audit::setKeyKpis(const std::vector<std::string>& kpis)
{
    return m_data->file->saveKeyKpis(kpis, currentUser());
}

Result<std::vector<store::TargetRow>> Audit::targets() const
{
    return m_data->file->targets();
}

Status Audit::setTarget(const std::string& kpi, int month, double value, const QString& origin)
{
    return m_data->file->saveTarget({kpi, month, value, origin.toStdString()}, currentUser());
}

Result<QStringList> Audit::verify(Progress& progress)
{
    return m_data->file->verify(progress);
}

Result<std::vector<store::JournalRow>> Audit::journal() const
{
    return m_data->file->journal();
}

Status Audit::exportKey(const QString& path) const
{
    const auto key = m_data->key();
    if (!key)
        return tl::make_unexpected(key.error());
    return m_data->keys.exportTo(m_data->file->auditId(), path);
}

Status Audit::importKey(const QString& auditPath, const QString& keyPath)
{
    const auto file = store::AuditFile::open(auditPath);
    if (!file)
        return tl::make_unexpected(file.error());
    return store::KeyStore().importFrom(keyPath, (*file)->auditId(), (*file)->keyCheck()).map([](const SecretKey&) {});
}

}
