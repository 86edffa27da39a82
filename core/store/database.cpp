#include "core/store/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace zamer::store {

namespace {

// SQLite's result codes (sqlite.org/rescode.html); the low byte is the kind, the rest says more.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};
constexpr int kWriteError = IoError | (3 << 8);

}

Database::Database(QString path)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase& connection = database->m_database;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (mode == Mode::ReadOnlyImmutable) {
        options += QLatin1String(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                                   QLatin1String("?immutable=1"));
    } else {
        connection.setDatabaseName(mode == Mode::InMemory ? QStringLiteral(":memory:") : path);
    }
    connection.setConnectOptions(options);
    if (!connection.open())
        return tl::make_unexpected(database->errorOf(connection.lastError(), QStringLiteral("open")));
    return database;
}

Result<QSqlQuery> Database::prepare(const QString& sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::make_unexpected(errorOf(query.lastError(), sql));
    return query;
}

Status Database::execute(QSqlQuery& query, const QVariantList& values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query.lastError(), query.lastQuery()));
    return {};
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values) const
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query;
    if (Status done = execute(*query, values); !done)
        return tl::make_unexpected(done.error());
    return query;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return tl::make_unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (Status done = finished(*query); !done)
        return tl::make_unexpected(done.error());
    return QVariant();
}

Status Database::finished(const QSqlQuery& query) const
{
    if (query.lastError().type() != QSqlError::NoError)
        return tl::make_unexpected(errorOf(query.lastError(), query.lastQuery()));
    return {};
}

Error Database::errorOf(const QSqlError& error, const QString& sql) const
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xFF) {
    case Busy:
    case Locked:
        return {ErrorKind::AuditLocked, m_path, {}};
    case Full:
        return {ErrorKind::DiskFull, m_path, {}};
    case IoError:
        // A quota or a file size limit arrives as a failed write, not as "full".
        return {code == kWriteError ? ErrorKind::DiskFull : ErrorKind::FileWriteFailed, m_path, error.databaseText()};
    case ReadOnly:
    case CannotOpen:
        return {ErrorKind::FileWriteFailed, m_path, error.databaseText()};
    case Corrupt:
        return {ErrorKind::AuditDamaged, m_path, error.databaseText()};
    case NotADatabase:
        return {ErrorKind::NotAnAudit, m_path, {}};
    default:
        return {ErrorKind::Database, sql.simplified().left(120), error.databaseText()};
    }
}

Result<Transaction> Transaction::begin(const Database& database)
{
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::make_unexpected(begun.error());
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
}

Status Transaction::commit()
{
    if (auto done = m_database->run(QStringLiteral("COMMIT")); !done)
        return tl::make_unexpected(done.error());
    m_database = nullptr;
    return {};
}

}
