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

Result<std::vector<StatementRow>> AuditFile::statements() const
{
    return readAll<StatementRow>(
        *m_data->database,
        QStringLiteral("SELECT snapshot_before, snapshot_after, kpi, reason, stated_at, stated_by FROM comparable "
                       "ORDER BY snapshot_before, snapshot_after, kpi"),
        {}, [](const QSqlQuery& row) {
            return StatementRow{row.value(0).toLongLong(), row.value(1).toLongLong(), bytes(row.value(2)),
                                bytes(row.value(3)),       row.value(4).toString(),   row.value(5).toString()};
        });
}

Status AuditFile::saveStatement(const StatementRow& statement)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        if (Status cleared = change(
                database,
                QStringLiteral("DELETE FROM comparable WHERE snapshot_before = ? AND snapshot_after = ? AND kpi = ?"),
                {statement.before, statement.after, bindText(statement.kpi)});
            !cleared)
            return cleared;
        if (!statement.reason.empty())
            if (Status saved = change(database,
                                      QStringLiteral("INSERT INTO comparable (snapshot_before, snapshot_after, kpi, "
                                                     "reason, stated_at, stated_by) VALUES (?, ?, ?, ?, ?, ?)"),
                                      {statement.before, statement.after, bindText(statement.kpi),
                                       bindText(statement.reason), bindText(statement.at), bindText(statement.by)});
                !saved)
                return saved;
        return writeJournal(database, statement.by,
                            statement.reason.empty() ? QStringLiteral("not comparable") : QStringLiteral("comparable"),
                            QStringLiteral("%1, %2 and %3: %4")
                                .arg(QString::fromStdString(statement.kpi))
                                .arg(statement.before)
                                .arg(statement.after)
                                .arg(QString::fromStdString(statement.reason)));
    });
}

}
