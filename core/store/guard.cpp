#include "core/store/guard.h"

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QtEndian>

#include <sqlite3.h>

namespace zamer::store {

namespace {

// The header of a database file, sqlite.org/fileformat.html section 1.3.
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kApplicationIdAt = 68;

qint64 pageSize(const QByteArray& header)
{
    const quint16 size = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    return size == 1 ? 65'536 : size;
}

/// The plugin may carry an SQLite of its own; its handle may only be used with the library it belongs to.
sqlite3* handleOf(const Database& database)
{
    const Result<QVariant> id = database.value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!id || id->toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

}

bool isUnfinished(const QString& path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0 || QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

Status checkHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileMissing, path);
    if (!info.isFile())
        return failure(ErrorKind::NotAnAudit, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16).toByteArray()))
        return failure(ErrorKind::NotAnAudit, path);
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return failure(ErrorKind::NotAnAudit, path);
    // With a WAL or a journal beside it the main file may rightly be short: a checkpoint or a big import was cut off, and SQLite will finish
    // the one and take back the other.
    const qint64 expected = pageSize(header) * qFromBigEndian<quint32>(header.constData() + kPageCountAt);
    if (!isUnfinished(path) && info.size() < expected)
        return failure(ErrorKind::AuditDamaged, path, QStringLiteral("%1 < %2").arg(info.size()).arg(expected));
    return {};
}

Status secure(const Database& database, bool readOnly)
{
    if (sqlite3* handle = handleOf(database)) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    }
    QStringList pragmas{QStringLiteral("trusted_schema = OFF"), QStringLiteral("cell_size_check = ON"),
                        QStringLiteral("foreign_keys = ON"), QStringLiteral("synchronous = FULL"),
                        QStringLiteral("secure_delete = ON")}; // what was undone is gone, not only unlisted
    if (!readOnly)
        pragmas << QStringLiteral("journal_mode = WAL");
    for (const QString& pragma : pragmas)
        if (auto done = database.run(QLatin1String("PRAGMA ") + pragma); !done)
            return tl::make_unexpected(done.error());
    return {};
}

Status checkSmallTables(const Database& database)
{
    static const char* const kTables[] = {"audit",         "source",  "step",     "step_entry",       "kpi_choice",
                                          "target",        "journal", "snapshot", "snapshot_setting", "snapshot_source",
                                          "snapshot_value"};
    for (const char* table : kTables) {
        const auto answer = database.value(QStringLiteral("PRAGMA quick_check('%1')").arg(QLatin1String(table)));
        if (!answer)
            return tl::make_unexpected(answer.error());
        if (answer->toString() != QLatin1String("ok"))
            return failure(ErrorKind::AuditDamaged, database.path(), answer->toString());
    }
    return {};
}

}
