#include "core/store/source_rows.h"

namespace zamer::store {

namespace {

SourceRow sourceAt(const QSqlQuery& row)
{
    SourceRow out;
    int at = 0;
    const auto next = [&] { return row.value(at++); };
    out.source.id = next().toUInt();
    // A file with an entity that is unknown here is of a later version, which was refused when it was opened.
    out.source.entity = facts::entityByName(bytes(next())).value_or(facts::Entity::Deals);
    out.source.system = bytes(next());
    out.source.layout = bytes(next());
    out.source.fileName = bytes(next());
    out.bytes = next().toLongLong();
    out.fileSum = next().toString().toLatin1();
    out.mappingSum = bytes(next());
    out.mapping = bytes(next());
    out.source.exportedAt = instantOf(next());
    out.source.from = instantOf(next());
    out.source.to = instantOf(next());
    out.importedAt = next().toString();
    out.importedBy = next().toString();
    for (qint64* count : {&out.rowsRead, &out.accepted, &out.added, &out.updated, &out.unchanged, &out.rejected})
        *count = next().toLongLong();
    out.undone = next().toBool();
    out.manifest = next().toString().toLatin1();
    out.source.closesEstimated = next().toBool();
    out.replacedBy = out.undone ? next().toUInt() : 0;
    return out;
}

}

QString nameOf(const SourceRow& row)
{
    return QStringLiteral("%1 %2").arg(row.source.id).arg(QString::fromStdString(row.source.fileName));
}

Result<std::vector<SourceRow>> readSources(const Database& database, const QString& condition,
                                           const QVariantList& values)
{
    const QString sql = QStringLiteral(
        "SELECT id, entity, system, layout, file_name, file_bytes, file_sum, mapping_sum, mapping, exported_at, "
        "covers_from, covers_to, imported_at, imported_by, rows_read, accepted, added, updated, unchanged, "
        "rejected, undone, manifest, EXISTS (SELECT 1 FROM import_issue WHERE import_issue.source = source.id AND "
        "import_issue.kind = 'estimated_close'), (SELECT coalesce(max(newer), 0) FROM replacement "
        "WHERE replacement.source = source.id) FROM source ");
    return readAll<SourceRow>(database, sql + condition, values, sourceAt);
}

Result<SourceRow> readSource(const Database& database, facts::SourceId id)
{
    Result<std::vector<SourceRow>> rows = readSources(database, QStringLiteral("WHERE id = ?"), {id});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorKind::SourceUnknown, QString::number(id));
    return std::move(rows->front());
}

Result<facts::SourceId> insertSource(const Database& database, const SourceRow& row)
{
    const QString sql = QStringLiteral(
        "INSERT INTO source (entity, system, layout, file_name, file_bytes, file_sum, mapping_sum, mapping, "
        "exported_at, covers_from, covers_to, imported_at, imported_by, rows_read, accepted, added, updated, "
        "unchanged, rejected, manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '') "
        "RETURNING id");
    const facts::Source& source = row.source;
    const Result<QVariant> id = database.value(
        sql,
        {bindText(std::string(facts::entityName(source.entity))), bindText(source.system), bindText(source.layout),
         bindText(source.fileName), row.bytes, bindText(row.fileSum), bindText(row.mappingSum), bindText(row.mapping),
         bindInstant(source.exportedAt), bindInstant(source.from), bindInstant(source.to), bindText(row.importedAt),
         bindText(row.importedBy), row.rowsRead, row.accepted, row.added, row.updated, row.unchanged, row.rejected});
    if (!id)
        return tl::make_unexpected(id.error());
    return id->toUInt();
}

}
