#include "core/store/audit_data.h"
#include "core/store/guard.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>

namespace zamer::store {

namespace {

/// Made by us, not by SQLite: only the owner may read it, and the test for an existing file cannot be raced. SQLite
/// gives its -wal and -shm the same permissions.
Status makeEmptyFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    if (QFileInfo::exists(path))
        return failure(ErrorKind::FileExists, path);
    return failure(ErrorKind::FileWriteFailed, path, file.errorString());
}

Status put(const Database& database, const QString& key, const QVariant& value)
{
    return change(
        database,
        QStringLiteral(
            "INSERT INTO audit (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, value});
}

Status putSettings(const Database& database, const Settings& settings)
{
    for (const auto& [key, value] : settings.entries())
        if (Status done = put(database, QLatin1String("setting.") + key, bindText(value)); !done)
            return done;
    return {};
}

Status fill(const Database& database, const Settings& settings, const QString& auditId, const QByteArray& keyCheck)
{
    // The schema is made under a rollback journal, so that the main file is a whole audit from the first commit on; WAL
    // comes after.
    if (Status done = change(database, QStringLiteral("PRAGMA page_size = 8192")); !done)
        return done;
    if (Status done = change(database, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)); !done)
        return done;
    if (Status done = migrate(database, 0); !done)
        return done;
    if (Status done = secure(database, false); !done)
        return done;
    return inTransaction(database, [&]() -> Status {
        if (Status done = put(database, QStringLiteral("audit_id"), bindText(auditId)); !done)
            return done;
        if (Status done = put(database, QStringLiteral("key_check"), bindText(keyCheck)); !done)
            return done;
        if (Status done = put(database, QStringLiteral("created_at"), bindText(nowUtc())); !done)
            return done;
        if (Status done = putSettings(database, settings); !done)
            return done;
        return writeJournal(database, settings.auditor, QStringLiteral("create"), settings.client);
    });
}

/// A WAL database needs to write beside itself even to be read. Where it may not, and nothing is left in a WAL or a journal,
/// the file alone will do.
Result<std::unique_ptr<Database>> connect(const QString& path, bool& readOnly)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    readOnly = !folder.isWritable() || !QFileInfo(path).isWritable();
    if (readOnly && isUnfinished(path))
        return failure(ErrorKind::FileWriteFailed, folder.absoluteFilePath());
    return Database::open(path, readOnly ? Database::Mode::ReadOnlyImmutable : Database::Mode::ReadWrite);
}

/// From here on every failure to understand the file is damage: the header said that it is ours.
Status check(const Database& database, bool readOnly)
{
    if (Status done = secure(database, readOnly); !done)
        return done;
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::make_unexpected(version.error());
    if (version->toInt() > schemaVersion())
        return failure(ErrorKind::AuditNewer, database.path(), version->toString());
    if (version->toInt() < 1)
        return failure(ErrorKind::AuditDamaged, database.path(),
                       QStringLiteral("user_version %1").arg(version->toInt()));
    if (Status done = checkSchema(database, version->toInt()); !done)
        return done;
    if (Status done = checkSmallTables(database); !done)
        return done;
    return migrate(database, version->toInt());
}

}

Status writeJournal(const Database& database, const QString& who, const QString& what, const QString& detail)
{
    return change(database, QStringLiteral("INSERT INTO journal (at, who, what, detail) VALUES (?, ?, ?, ?)"),
                  {nowUtc(), bindText(who), bindText(what), bindText(detail)});
}

AuditFile::AuditFile(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

AuditFile::~AuditFile() = default;

Result<std::unique_ptr<AuditFile>> AuditFile::create(const QString& path, const Settings& settings,
                                                     const QString& auditId, const QByteArray& keyCheck)
{
    if (Status made = makeEmptyFile(path); !made)
        return tl::make_unexpected(made.error());
    auto data = std::make_unique<Data>();
    const Status filled = [&]() -> Status {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return tl::make_unexpected(database.error());
        data->database = std::move(*database);
        return fill(*data->database, settings, auditId, keyCheck);
    }();
    if (!filled) {
        data->database.reset();
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
        return tl::make_unexpected(filled.error());
    }
    data->path = path;
    data->auditId = auditId;
    data->keyCheck = keyCheck;
    return std::unique_ptr<AuditFile>(new AuditFile(std::move(data)));
}

Result<std::unique_ptr<AuditFile>> AuditFile::open(const QString& path)
{
    if (Status header = checkHeader(path); !header)
        return tl::make_unexpected(header.error());
    auto data = std::make_unique<Data>();
    auto database = connect(path, data->readOnly);
    if (!database)
        return tl::make_unexpected(database.error());
    if (Status sound = check(**database, data->readOnly); !sound) {
        Error error = sound.error();
        if (error.kind == ErrorKind::NotAnAudit || error.kind == ErrorKind::Database)
            error = {ErrorKind::AuditDamaged, path, error.detail};
        return tl::make_unexpected(error);
    }
    data->path = path;
    data->database = std::move(*database);
    const QString one = QStringLiteral("SELECT value FROM audit WHERE key = ?");
    const Result<QVariant> id = data->database->value(one, {QStringLiteral("audit_id")});
    const Result<QVariant> keyCheck = data->database->value(one, {QStringLiteral("key_check")});
    if (!id || !keyCheck || id->isNull() || keyCheck->isNull())
        return failure(ErrorKind::AuditDamaged, path, QStringLiteral("audit"));
    data->auditId = id->toString();
    data->keyCheck = keyCheck->toString().toLatin1();
    return std::unique_ptr<AuditFile>(new AuditFile(std::move(data)));
}

const QString& AuditFile::path() const
{
    return m_data->path;
}

QString AuditFile::auditId() const
{
    return m_data->auditId;
}

QByteArray AuditFile::keyCheck() const
{
    return m_data->keyCheck;
}

bool AuditFile::isReadOnly() const
{
    return m_data->readOnly;
}

Result<Settings> AuditFile::settings() const
{
    auto rows =
        m_data->database->run(QStringLiteral("SELECT substr(key, 9), value FROM audit WHERE key LIKE 'setting.%'"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    Settings settings;
    while (rows->next()) {
        const QString key = rows->value(0).toString();
        const QString value = rows->value(1).toString();
        // Keys of a later version are passed over, and what cannot be empty keeps its default.
        if (!value.isEmpty() && Settings::keys().contains(key))
            if (Status set = settings.set(key, value); !set)
                return failure(ErrorKind::AuditDamaged, path(), key);
    }
    if (Status done = m_data->database->finished(*rows); !done)
        return tl::make_unexpected(done.error());
    return settings;
}

Status AuditFile::saveSettings(const Settings& settings, const QString& who)
{
    const Result<Settings> before = this->settings();
    if (!before)
        return tl::make_unexpected(before.error());
    QStringList changed;
    const auto old = before->entries();
    const auto now = settings.entries();
    for (std::size_t i = 0; i < now.size(); ++i)
        if (now[i].second != old[i].second)
            changed << now[i].first + QLatin1String(": ") + old[i].second + QString::fromUtf8(" \u2192 ") +
                           now[i].second;
    if (changed.isEmpty())
        return {};
    return inTransaction(*m_data->database, [&]() -> Status {
        if (Status done = putSettings(*m_data->database, settings); !done)
            return done;
        return writeJournal(*m_data->database, who, QStringLiteral("settings"), changed.join(QLatin1String("; ")));
    });
}

Status AuditFile::addJournal(const QString& who, const QString& what, const QString& detail)
{
    return inTransaction(*m_data->database, [&] { return writeJournal(*m_data->database, who, what, detail); });
}

Result<std::vector<JournalRow>> AuditFile::journal() const
{
    return readAll<JournalRow>(*m_data->database,
                               QStringLiteral("SELECT at, who, what, detail FROM journal ORDER BY id"), {},
                               [](const QSqlQuery& row) {
                                   return JournalRow{row.value(0).toString(), row.value(1).toString(),
                                                     row.value(2).toString(), row.value(3).toString()};
                               });
}

}
