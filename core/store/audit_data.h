#pragma once
// What an AuditFile holds, and the small helpers its parts share. For core/store only.

#include "core/store/audit_file.h"
#include "core/store/database.h"

#include <QDateTime>

namespace zamer::store {

struct AuditFile::Data {
    QString path;
    std::unique_ptr<Database> database;
    QString auditId;
    QByteArray keyCheck;
    bool readOnly = false;
};

inline QString nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

inline std::string bytes(const QVariant& text)
{
    return text.toString().toStdString();
}

inline QVariant bindInstant(Instant instant)
{
    return instant == kNoInstant ? QVariant() : QVariant(static_cast<qlonglong>(instant));
}

inline Instant instantOf(const QVariant& value)
{
    return value.isNull() ? kNoInstant : Instant{value.toLongLong()};
}

/// A step with its entries; inside a transaction.
Status writeStep(const Database& database, const StepRow& step);
Status writeJournal(const Database& database, const QString& who, const QString& what, const QString& detail);

/// A change in one transaction: `change` returns a Status; a failure leaves the file as it was.
template<class Change>
Status inTransaction(const Database& database, const Change& change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    if (Status done = change(); !done)
        return done;
    return transaction->commit();
}

/// Runs a statement for its effect.
inline Status change(const Database& database, const QString& sql, const QVariantList& values = {})
{
    if (auto done = database.run(sql, values); !done)
        return tl::make_unexpected(done.error());
    return {};
}

/// The rows of a query, each turned into a T.
template<class T, class Read>
Result<std::vector<T>> readAll(const Database& database, const QString& sql, const QVariantList& values,
                               const Read& read)
{
    auto rows = database.run(sql, values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<T> list;
    while (rows->next())
        list.push_back(read(*rows));
    if (Status done = database.finished(*rows); !done)
        return tl::make_unexpected(done.error());
    return list;
}

}
