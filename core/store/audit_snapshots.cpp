#include "core/store/snapshot_rows.h"

namespace zamer::store {

namespace {

QVariant bindDay(Day day)
{
    return toDate(day).toString(Qt::ISODate);
}

Status insertParts(const Database& database, const SnapshotRow& snapshot)
{
    for (const auto& [key, value] : snapshot.settings) {
        const Status done =
            change(database, QStringLiteral("INSERT INTO snapshot_setting (snapshot, key, value) VALUES (?, ?, ?)"),
                   {snapshot.id, bindText(key), bindText(value)});
        if (!done)
            return done;
    }
    for (std::size_t i = 0; i < snapshot.sources.size(); ++i) {
        const Status done = change(
            database, QStringLiteral("INSERT INTO snapshot_source (snapshot, position, source) VALUES (?, ?, ?)"),
            {snapshot.id, static_cast<qlonglong>(i), snapshot.sources[i]});
        if (!done)
            return done;
    }
    auto insert = database.prepare(
        QStringLiteral("INSERT INTO snapshot_value (snapshot, position, kpi, version, value, low, high, n, quality, "
                       "is_key, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::make_unexpected(insert.error());
    for (std::size_t i = 0; i < snapshot.values.size(); ++i) {
        const SnapshotValue& value = snapshot.values[i];
        const Status done =
            database.execute(*insert, {snapshot.id, static_cast<qlonglong>(i), bindText(value.kpi), value.version,
                                       value.value, value.low, value.high, value.n, bindText(value.quality),
                                       value.key ? 1 : 0, bindText(value.json)});
        if (!done)
            return done;
    }
    return {};
}

}

Result<qint64> AuditFile::addSnapshot(SnapshotRow snapshot)
{
    const Database& database = *m_data->database;
    if (snapshot.takenAt.isEmpty())
        snapshot.takenAt = nowUtc();
    const Status done = inTransaction(database, [&]() -> Status {
        const Result<QVariant> before =
            database.value(QStringLiteral("SELECT seal FROM snapshot ORDER BY id DESC LIMIT 1"));
        if (!before)
            return tl::make_unexpected(before.error());
        const Result<QByteArray> seal = expectedSeal(database, snapshot, before->toString().toLatin1());
        if (!seal)
            return tl::make_unexpected(seal.error());
        const QString sql =
            QStringLiteral("INSERT INTO snapshot (stage, period_from, period_to, as_of, taken_at, taken_by, seal) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
        const Result<QVariant> id = database.value(
            sql, {bindText(snapshot.stage), bindDay(snapshot.period.from), bindDay(snapshot.period.to),
                  bindInstant(snapshot.asOf), bindText(snapshot.takenAt), bindText(snapshot.takenBy), bindText(*seal)});
        if (!id)
            return tl::make_unexpected(id.error());
        snapshot.id = id->toLongLong();
        if (Status parts = insertParts(database, snapshot); !parts)
            return parts;
        return writeJournal(database, snapshot.takenBy, QStringLiteral("snapshot"),
                            QString::fromStdString(snapshot.stage));
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return snapshot.id;
}

Result<std::vector<SnapshotRow>> AuditFile::snapshots() const
{
    return readSnapshots(*m_data->database);
}

Result<SnapshotRow> AuditFile::snapshot(qint64 id) const
{
    Result<std::vector<SnapshotRow>> found = id > 0 ? readSnapshots(*m_data->database, id) : std::vector<SnapshotRow>();
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->empty())
        return failure(ErrorKind::SnapshotUnknown, QString::number(id));
    return std::move(found->front());
}

}
