#pragma once
// Database: one SQLite connection through Qt Sql, with this project's errors. Belongs to the thread that opened it.
// Transaction rolls back unless it was committed; where SQLite has rolled back by itself (disk full) that is tolerated.

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace zamer::store {

class Database
{
public:
    enum class Mode { ReadWrite, ReadOnlyImmutable, InMemory };
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares and runs one statement; the values are bound to its question marks.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    Result<QSqlQuery> prepare(const QString& sql) const;
    /// Runs a prepared statement again.
    Status execute(QSqlQuery& query, const QVariantList& values) const;
    /// The single value of a statement; null where it gives no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    /// A query that stopped early because of an error says so only here.
    Status finished(const QSqlQuery& query) const;

    const QString& path() const { return m_path; }
    QSqlDriver* driver() const { return m_database.driver(); }

private:
    explicit Database(QString path);
    Error errorOf(const QSqlError& error, const QString& sql) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

class Transaction
{
public:
    /// Takes the write lock at once; another writer: AuditLocked after two seconds.
    static Result<Transaction> begin(const Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Status commit();

private:
    explicit Transaction(const Database* database) : m_database(database) {}
    const Database* m_database;
};

/// Qt binds a null string as NULL; our text columns are never NULL.
inline QVariant bindText(const QString& text)
{
    return text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text);
}
inline QVariant bindText(const std::string& text)
{
    return bindText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}
inline QVariant bindText(const QByteArray& ascii)
{
    return bindText(QString::fromLatin1(ascii));
}

}
