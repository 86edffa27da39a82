#include "core/store/audit_data.h"
#include "core/store/bulk_write.h"
#include "core/store/chunk_reader.h"
#include "core/store/chunk_writer.h"
#include "core/store/replacements.h"
#include "core/store/seal.h"
#include "core/store/source_rows.h"

#include <algorithm>
#include <utility>

namespace zamer::store {

namespace {

QString joinRows(const std::vector<std::uint32_t>& rows)
{
    QStringList list;
    for (const std::uint32_t row : rows)
        list << QString::number(row);
    return list.join(QLatin1Char(','));
}

std::vector<std::uint32_t> splitRows(const QString& text)
{
    std::vector<std::uint32_t> rows;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        rows.push_back(part.toUInt());
    return rows;
}

Status insertIssues(const Database& database, facts::SourceId id, const std::vector<IssueRow>& issues)
{
    auto insert = database.prepare(
        QStringLiteral("INSERT INTO import_issue (source, kind, rejects, column_name, value, count, rows) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::make_unexpected(insert.error());
    for (const IssueRow& issue : issues) {
        const Status done = database.execute(
            *insert, {id, bindText(issue.kind), issue.rejects ? 1 : 0, bindText(issue.column), bindText(issue.value),
                      static_cast<qlonglong>(issue.count), bindText(joinRows(issue.rows))});
        if (!done)
            return done;
    }
    return {};
}

/// What an import changed: rows added, updated, unchanged, rejected.
QString changesOf(const SourceRow& row)
{
    return QStringLiteral("%1: +%2 ~%3 =%4 ×%5")
        .arg(nameOf(row))
        .arg(row.added)
        .arg(row.updated)
        .arg(row.unchanged)
        .arg(row.rejected);
}

/// Inside the caller's transaction.
Result<facts::SourceId> writeSource(const Database& database, NewSource& source, Progress& progress)
{
    SourceRow& row = source.row;
    row.source.entity = source.rows->entity;
    if (row.importedAt.isEmpty())
        row.importedAt = nowUtc();
    const Result<facts::SourceId> id = insertSource(database, row);
    if (!id)
        return id;
    row.source.id = *id;
    if (const Status written = insertIssues(database, *id, source.issues); !written)
        return tl::make_unexpected(written.error());
    const auto heads = writeChunks(database, *id, *source.rows, progress);
    if (!heads)
        return tl::make_unexpected(heads.error());
    const QByteArray manifest = manifestOf(row, *heads);
    if (const Status sealed =
            change(database, QStringLiteral("UPDATE source SET manifest = ? WHERE id = ?"), {bindText(manifest), *id});
        !sealed)
        return tl::make_unexpected(sealed.error());
    if (const Status noted = writeJournal(database, row.importedBy, QStringLiteral("import"), changesOf(row)); !noted)
        return tl::make_unexpected(noted.error());
    return id;
}

Result<std::vector<SourceRow>> readRows(const Database& database, const std::vector<facts::SourceId>& ids)
{
    std::vector<SourceRow> rows;
    for (const facts::SourceId id : ids) {
        Result<SourceRow> row = readSource(database, id);
        if (!row)
            return tl::make_unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

}

Result<facts::SourceId> AuditFile::addSource(SourceRow row, const facts::Table& rows,
                                             const std::vector<IssueRow>& issues, Progress& progress)
{
    std::vector<NewSource> one;
    one.push_back({std::move(row), std::make_shared<const facts::Table>(rows), issues});
    return addSources(std::move(one), {}, {}, progress).map([](const auto& ids) { return ids.front(); });
}

Result<std::vector<facts::SourceId>> AuditFile::addSources(std::vector<NewSource> sources,
                                                           const std::vector<facts::SourceId>& replaces,
                                                           const QString& who, Progress& progress)
{
    const Database& database = *m_data->database;
    std::size_t rows = 0;
    for (const NewSource& source : sources)
        rows += source.rows->rows;
    const BulkWrite bulk(database, rows);
    std::vector<facts::SourceId> ids;
    const Status done = inTransaction(database, [&]() -> Status {
        for (const facts::SourceId replaced : replaces)
            if (Status aside = setAside(database, replaced, who); !aside)
                return aside;
        const auto all = std::max(static_cast<double>(rows), 1.0);
        double written = 0;
        for (NewSource& source : sources) {
            const double after = written + static_cast<double>(source.rows->rows) / all;
            Progress part(progress, std::exchange(written, after), after);
            const Result<facts::SourceId> id = writeSource(database, source, part);
            if (!id)
                return tl::make_unexpected(id.error());
            ids.push_back(*id);
        }
        const auto older = readRows(database, replaces);
        const auto newer = readRows(database, ids);
        if (!older || !newer)
            return tl::make_unexpected(older ? newer.error() : older.error());
        if (Status noted = noteReplaced(database, *older, *newer); !noted)
            return noted;
        // From here on nothing can be taken back: the last look at the wish to stop.
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        return {};
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return ids;
}

Status AuditFile::undoSource(facts::SourceId id, const QString& who)
{
    return undoSources({id}, who);
}

Status AuditFile::undoSources(const std::vector<facts::SourceId>& ids, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        std::vector<facts::SourceId> replaced;
        for (const facts::SourceId id : ids) {
            const auto older = replacedSources(database, id);
            if (!older)
                return tl::make_unexpected(older.error());
            replaced.insert(replaced.end(), older->begin(), older->end());
        }
        for (const facts::SourceId id : ids)
            if (Status dropped = dropSource(database, id, who); !dropped)
                return dropped;
        return bringBack(database, replaced, who);
    });
}

Status AuditFile::restoreSource(facts::SourceId id, const QString& who)
{
    return restoreSources({id}, who);
}

Status AuditFile::restoreSources(const std::vector<facts::SourceId>& ids, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        for (const facts::SourceId id : ids)
            if (Status restored = takeInAgain(database, id, who); !restored)
                return restored;
        return {};
    });
}

Result<std::vector<SourceRow>> AuditFile::sources(bool withUndone) const
{
    return readSources(*m_data->database,
                       withUndone ? QStringLiteral("ORDER BY id") : QStringLiteral("WHERE undone = 0 ORDER BY id"));
}

Result<std::vector<IssueRow>> AuditFile::issues(facts::SourceId id) const
{
    const QString sql = QStringLiteral(
        "SELECT kind, rejects, column_name, value, count, rows FROM import_issue WHERE source = ? ORDER BY id");
    return readAll<IssueRow>(*m_data->database, sql, {id}, [](const QSqlQuery& row) {
        return IssueRow{bytes(row.value(0)),
                        row.value(1).toBool(),
                        bytes(row.value(2)),
                        bytes(row.value(3)),
                        static_cast<std::size_t>(row.value(4).toLongLong()),
                        splitRows(row.value(5).toString())};
    });
}

Result<facts::Table> AuditFile::layer(facts::SourceId id, const std::vector<int>* fields) const
{
    const Result<SourceRow> row = readSource(*m_data->database, id);
    if (!row)
        return tl::make_unexpected(row.error());
    return readChunks(*m_data->database, id, row->source.entity, fields);
}

Result<std::vector<facts::Layer>> AuditFile::layers(const std::vector<facts::SourceId>* only) const
{
    const Result<std::vector<SourceRow>> rows = sources(only != nullptr);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<facts::Layer> layers;
    for (const SourceRow& row : *rows) {
        if (only && std::find(only->begin(), only->end(), row.source.id) == only->end())
            continue;
        Result<facts::Table> table = readChunks(*m_data->database, row.source.id, row.source.entity, nullptr);
        if (!table)
            return tl::make_unexpected(table.error());
        layers.push_back({row.source, std::make_shared<facts::Table>(std::move(*table))});
    }
    for (const facts::SourceId id : only ? *only : std::vector<facts::SourceId>())
        if (std::none_of(layers.begin(), layers.end(),
                         [id](const facts::Layer& layer) { return layer.source.id == id; }))
            return failure(ErrorKind::SourceUnknown, QString::number(id));
    return layers;
}

}
