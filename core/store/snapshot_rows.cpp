#include "core/store/snapshot_rows.h"

#include "core/store/seal.h"

#include <limits>

namespace zamer::store {

namespace {

Day dayOf(const QVariant& text)
{
    return toDay(QDate::fromString(text.toString(), Qt::ISODate));
}

double numberOf(const QVariant& value)
{
    return value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

SnapshotValue valueAt(const QSqlQuery& row)
{
    return {bytes(row.value(0)),       row.value(1).toInt(),   bytes(row.value(2)),
            numberOf(row.value(3)),    numberOf(row.value(4)), numberOf(row.value(5)),
            row.value(6).toLongLong(), bytes(row.value(7)),    row.value(8).toBool()};
}

Status readParts(const Database& database, SnapshotRow& snapshot)
{
    auto settings =
        database.run(QStringLiteral("SELECT key, value FROM snapshot_setting WHERE snapshot = ?"), {snapshot.id});
    if (!settings)
        return tl::make_unexpected(settings.error());
    while (settings->next())
        snapshot.settings[bytes(settings->value(0))] = bytes(settings->value(1));
    if (Status done = database.finished(*settings); !done)
        return done;
    auto sources = readAll<facts::SourceId>(
        database, QStringLiteral("SELECT source FROM snapshot_source WHERE snapshot = ? ORDER BY position"),
        {snapshot.id}, [](const QSqlQuery& row) { return row.value(0).toUInt(); });
    if (!sources)
        return tl::make_unexpected(sources.error());
    snapshot.sources = std::move(*sources);
    auto values = readAll<SnapshotValue>(
        database,
        QStringLiteral("SELECT kpi, version, json, value, low, high, n, quality, is_key FROM snapshot_value "
                       "WHERE snapshot = ? ORDER BY position"),
        {snapshot.id}, valueAt);
    if (!values)
        return tl::make_unexpected(values.error());
    snapshot.values = std::move(*values);
    return {};
}

}

Result<std::vector<SnapshotRow>> readSnapshots(const Database& database, qint64 only)
{
    const QString sql =
        QStringLiteral("SELECT id, stage, period_from, period_to, as_of, taken_at, taken_by, seal FROM snapshot "
                       "WHERE ? = 0 OR id = ? ORDER BY id");
    auto snapshots = readAll<SnapshotRow>(database, sql, {only, only}, [](const QSqlQuery& row) {
        SnapshotRow snapshot;
        snapshot.id = row.value(0).toLongLong();
        snapshot.stage = bytes(row.value(1));
        snapshot.period = {dayOf(row.value(2)), dayOf(row.value(3))};
        snapshot.asOf = instantOf(row.value(4));
        snapshot.takenAt = row.value(5).toString();
        snapshot.takenBy = row.value(6).toString();
        snapshot.seal = row.value(7).toString().toLatin1();
        return snapshot;
    });
    if (!snapshots)
        return snapshots;
    for (SnapshotRow& snapshot : *snapshots)
        if (Status done = readParts(database, snapshot); !done)
            return tl::make_unexpected(done.error());
    return snapshots;
}

Result<QByteArray> expectedSeal(const Database& database, const SnapshotRow& snapshot, const QByteArray& before)
{
    std::vector<QByteArray> manifests;
    for (const facts::SourceId source : snapshot.sources) {
        const Result<QVariant> manifest =
            database.value(QStringLiteral("SELECT manifest FROM source WHERE id = ?"), {source});
        if (!manifest)
            return tl::make_unexpected(manifest.error());
        if (manifest->isNull())
            return failure(ErrorKind::SourceUnknown, QString::number(source));
        manifests.push_back(manifest->toString().toLatin1());
    }
    return sealOf(snapshot, manifests, before);
}

}
