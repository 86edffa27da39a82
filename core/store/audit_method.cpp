#include "core/store/audit_data.h"

#include "core/base/sum.h"

namespace zamer::store {

Result<std::vector<StepRow>> AuditFile::steps() const
{
    const Database& database = *m_data->database;
    auto steps = readAll<StepRow>(
        database, QStringLiteral("SELECT id, status, reason, changed_at, changed_by FROM step ORDER BY id"), {},
        [](const QSqlQuery& row) {
            return StepRow{bytes(row.value(0)),     bytes(row.value(1)),     bytes(row.value(2)),
                           row.value(3).toString(), row.value(4).toString(), {}};
        });
    if (!steps)
        return steps;
    auto entries = database.run(QStringLiteral("SELECT step, field, value FROM step_entry ORDER BY step"));
    if (!entries)
        return tl::make_unexpected(entries.error());
    while (entries->next())
        for (StepRow& step : *steps)
            if (step.id == bytes(entries->value(0)))
                step.entries[bytes(entries->value(1))] = bytes(entries->value(2));
    if (Status done = database.finished(*entries); !done)
        return tl::make_unexpected(done.error());
    return steps;
}

Status writeStep(const Database& database, const StepRow& step)
{
    const QString at = step.changedAt.isEmpty() ? nowUtc() : step.changedAt;
    const QString sql =
        QStringLiteral("INSERT INTO step (id, status, reason, changed_at, changed_by) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET status = excluded.status, reason = excluded.reason, "
                       "changed_at = excluded.changed_at, changed_by = excluded.changed_by");
    const Status saved = change(
        database, sql,
        {bindText(step.id), bindText(step.status), bindText(step.reason), bindText(at), bindText(step.changedBy)});
    if (!saved)
        return saved;
    if (Status cleared = change(database, QStringLiteral("DELETE FROM step_entry WHERE step = ?"), {bindText(step.id)});
        !cleared)
        return cleared;
    for (const auto& [field, value] : step.entries) {
        const Status entered =
            change(database, QStringLiteral("INSERT INTO step_entry (step, field, value) VALUES (?, ?, ?)"),
                   {bindText(step.id), bindText(field), bindText(value)});
        if (!entered)
            return entered;
    }
    return {};
}

Status AuditFile::saveStep(const StepRow& step)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        if (Status written = writeStep(database, step); !written)
            return written;
        return writeJournal(database, step.changedBy, QStringLiteral("step"),
                            QString::fromStdString(step.id + ' ' + step.status));
    });
}

Result<qint64> AuditFile::addEvidence(const EvidenceRow& evidence, const QByteArray& content)
{
    const Database& database = *m_data->database;
    qint64 added = 0;
    const Status done = inTransaction(database, [&]() -> Status {
        const QString sql = QStringLiteral("INSERT INTO evidence (step, name, bytes, sum, added_at, added_by, content) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
        const QVariant blob = content.isNull() ? QVariant(QByteArray("")) : QVariant(content);
        const Result<QVariant> id = database.value(
            sql,
            {bindText(evidence.step), bindText(evidence.name), content.size(), bindText(sumHex(content)),
             bindText(evidence.addedAt.isEmpty() ? nowUtc() : evidence.addedAt), bindText(evidence.addedBy), blob});
        if (!id)
            return tl::make_unexpected(id.error());
        added = id->toLongLong();
        return writeJournal(database, evidence.addedBy, QStringLiteral("evidence"), evidence.name);
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return added;
}

Result<std::vector<EvidenceRow>> AuditFile::evidence() const
{
    const QString sql =
        QStringLiteral("SELECT id, step, name, bytes, sum, added_at, added_by FROM evidence ORDER BY id");
    return readAll<EvidenceRow>(*m_data->database, sql, {}, [](const QSqlQuery& row) {
        return EvidenceRow{row.value(0).toLongLong(),
                           bytes(row.value(1)),
                           row.value(2).toString(),
                           row.value(3).toLongLong(),
                           row.value(4).toString().toLatin1(),
                           row.value(5).toString(),
                           row.value(6).toString()};
    });
}

Result<QByteArray> AuditFile::evidenceContent(qint64 id) const
{
    auto row = m_data->database->run(QStringLiteral("SELECT content, sum FROM evidence WHERE id = ?"), {id});
    if (!row)
        return tl::make_unexpected(row.error());
    if (!row->next())
        return failure(ErrorKind::NoData, QString::number(id));
    QByteArray content = row->value(0).toByteArray();
    if (sumHex(content) != row->value(1).toString().toLatin1())
        return failure(ErrorKind::AuditDamaged, path(), QStringLiteral("evidence %1").arg(id));
    return content;
}

Result<std::vector<std::string>> AuditFile::keyKpis() const
{
    return readAll<std::string>(*m_data->database, QStringLiteral("SELECT kpi FROM kpi_choice ORDER BY position"), {},
                                [](const QSqlQuery& row) { return bytes(row.value(0)); });
}

Status AuditFile::saveKeyKpis(const std::vector<std::string>& kpis, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        if (Status cleared = change(database, QStringLiteral("DELETE FROM kpi_choice")); !cleared)
            return cleared;
        QStringList names;
        for (const std::string& kpi : kpis) {
            const Status chosen =
                change(database, QStringLiteral("INSERT INTO kpi_choice (kpi, position) VALUES (?, ?)"),
                       {bindText(kpi), names.size()});
            if (!chosen)
                return chosen;
            names << QString::fromStdString(kpi);
        }
        return writeJournal(database, who, QStringLiteral("key kpis"), names.join(QLatin1String(", ")));
    });
}

Result<std::vector<TargetRow>> AuditFile::targets() const
{
    return readAll<TargetRow>(
        *m_data->database, QStringLiteral("SELECT kpi, month, value, origin FROM target ORDER BY kpi, month"), {},
        [](const QSqlQuery& row) {
            return TargetRow{bytes(row.value(0)), row.value(1).toInt(), row.value(2).toDouble(), bytes(row.value(3))};
        });
}

Status AuditFile::saveTarget(const TargetRow& target, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        const QString sql =
            QStringLiteral("INSERT INTO target (kpi, month, value, origin) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (kpi, month) DO UPDATE SET value = excluded.value, origin = excluded.origin");
        if (Status saved =
                change(database, sql, {bindText(target.kpi), target.month, target.value, bindText(target.origin)});
            !saved)
            return saved;
        const QString detail =
            QStringLiteral("%1, %2: %3").arg(QString::fromStdString(target.kpi)).arg(target.month).arg(target.value);
        return writeJournal(database, who, QStringLiteral("target"), detail);
    });
}

}
