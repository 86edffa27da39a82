#include "core/store/audit_data.h"

namespace zamer::store {

Result<QByteArray> AuditFile::comparison(qint64 before, qint64 after, const QByteArray& signature) const
{
    auto row = m_data->database->run(
        QStringLiteral(
            "SELECT json FROM comparison WHERE snapshot_before = ? AND snapshot_after = ? AND signature = ?"),
        {before, after, bindText(signature)});
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next() ? row->value(0).toString().toUtf8() : QByteArray();
}

Status AuditFile::saveComparison(qint64 before, qint64 after, const QByteArray& signature, const QByteArray& json)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        const QString sql = QStringLiteral(
            "INSERT INTO comparison (snapshot_before, snapshot_after, signature, json) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (snapshot_before, snapshot_after) DO UPDATE SET signature = excluded.signature, "
            "json = excluded.json");
        return change(database, sql, {before, after, bindText(signature), QString::fromUtf8(json)});
    });
}

}
