#include "core/store/replacements.h"

#include "core/store/audit_data.h"
#include "core/store/source_rows.h"

#include <algorithm>

namespace zamer::store {

namespace {

Result<bool> isPinned(const Database& database, facts::SourceId id)
{
    const Result<QVariant> count =
        database.value(QStringLiteral("SELECT count(*) FROM snapshot_source WHERE source = ?"), {id});
    if (!count)
        return tl::make_unexpected(count.error());
    return count->toInt() > 0;
}

Status markUndone(const Database& database, facts::SourceId id, bool undone)
{
    return change(database, QStringLiteral("UPDATE source SET undone = ? WHERE id = ?"), {undone ? 1 : 0, id});
}

Status markUndone(const Database& database, const SourceRow& row, bool undone, const QString& who, const QString& what)
{
    const Status marked = markUndone(database, row.source.id, undone);
    return marked ? writeJournal(database, who, what, nameOf(row)) : marked;
}

/// Whether nothing stands for the source any more.
Result<bool> isFree(const Database& database, facts::SourceId id)
{
    // Living, or itself replaced: either way something stands for the source.
    const auto standing =
        database.value(QStringLiteral("SELECT count(*) FROM replacement JOIN source ON source.id = replacement.newer "
                                      "WHERE replacement.source = ? AND (source.undone = 0 OR EXISTS "
                                      "(SELECT 1 FROM replacement AS further WHERE further.source = source.id))"),
                       {id});
    if (!standing)
        return tl::make_unexpected(standing.error());
    return standing->toInt() == 0;
}

/// Why there is no source of this id: the journal knows of those that were deleted.
Error whyGone(const Database& database, facts::SourceId id)
{
    const QString number = QString::number(id);
    // The detail is what nameOf() gave: number and file.
    const auto undone = readAll<QString>(
        database,
        QStringLiteral("SELECT detail, who, at FROM journal WHERE what = 'undo' AND detail LIKE ? || ' %' "
                       "ORDER BY id DESC LIMIT 1"),
        {number}, [&number](const QSqlQuery& row) {
            QStringList words{row.value(0).toString().mid(number.size() + 1), row.value(1).toString(),
                              QDateTime::fromString(row.value(2).toString(), Qt::ISODate)
                                  .toUTC()
                                  .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"))};
            words.removeAll(QString());
            return words.join(QLatin1String(", "));
        });
    if (!undone)
        return undone.error();
    return {ErrorKind::SourceUnknown, number, undone->empty() ? QString() : undone->front()};
}

/// What this source replaced is replaced by what replaced it: it may be deleted then.
Status passOn(const Database& database, facts::SourceId id)
{
    return change(database,
                  QStringLiteral("INSERT OR IGNORE INTO replacement (source, newer) SELECT older.source, newer.newer "
                                 "FROM replacement AS older JOIN replacement AS newer ON newer.source = older.newer "
                                 "WHERE older.newer = ?"),
                  {id});
}

}

Status noteReplaced(const Database& database, const std::vector<SourceRow>& older, const std::vector<SourceRow>& newer)
{
    for (const SourceRow& left : older) {
        const auto alike = [&left](const SourceRow& right) { return right.source.entity == left.source.entity; };
        const bool any = std::any_of(newer.begin(), newer.end(), alike);
        for (const SourceRow& right : newer)
            if (!any || alike(right))
                if (Status noted =
                        change(database, QStringLiteral("INSERT INTO replacement (source, newer) VALUES (?, ?)"),
                               {left.source.id, right.source.id});
                    !noted)
                    return noted;
    }
    return {};
}

Result<std::vector<facts::SourceId>> replacedSources(const Database& database, facts::SourceId newer)
{
    return readAll<facts::SourceId>(database,
                                    QStringLiteral("SELECT source FROM replacement WHERE newer = ? ORDER BY source"),
                                    {newer}, [](const QSqlQuery& row) { return row.value(0).toUInt(); });
}

Status dropSource(const Database& database, facts::SourceId id, const QString& who)
{
    const Result<SourceRow> row = readSource(database, id);
    const Result<bool> pinned = row ? isPinned(database, id) : tl::make_unexpected(row.error());
    if (!pinned)
        return tl::make_unexpected(pinned.error());
    // A replaced one that no snapshot needs may go for good.
    if (row->undone && (*pinned || row->replacedBy == 0))
        return failure(ErrorKind::SourceUnknown, QString::number(id));
    if (Status kept = row->undone ? passOn(database, id)
                                  : change(database, QStringLiteral("DELETE FROM replacement WHERE source = ?"), {id});
        !kept)
        return kept;
    if (Status dropped = *pinned ? markUndone(database, id, true)
                                 : change(database, QStringLiteral("DELETE FROM source WHERE id = ?"), {id});
        !dropped)
        return dropped;
    return writeJournal(database, who, QStringLiteral("undo"), nameOf(*row));
}

Status setAside(const Database& database, facts::SourceId id, const QString& who)
{
    const Result<SourceRow> row = readSource(database, id);
    if (!row)
        return tl::make_unexpected(row.error());
    if (row->undone)
        return failure(ErrorKind::SourceUnknown, QString::number(id));
    return markUndone(database, *row, true, who, QStringLiteral("replace"));
}

Status bringBack(const Database& database, const std::vector<facts::SourceId>& ids, const QString& who)
{
    for (const facts::SourceId id : ids) {
        const Result<SourceRow> row = readSource(database, id);
        if (!row && row.error().kind == ErrorKind::SourceUnknown) // dropped together with what replaced it
            continue;
        const Result<bool> free = row ? isFree(database, id) : tl::make_unexpected(row.error());
        if (!free)
            return tl::make_unexpected(free.error());
        if (!row->undone || !*free)
            continue;
        if (Status back = markUndone(database, *row, false, who, QStringLiteral("redo")); !back)
            return back;
    }
    return {};
}

Status takeInAgain(const Database& database, facts::SourceId id, const QString& who)
{
    const Result<SourceRow> row = readSource(database, id);
    if (!row)
        return tl::make_unexpected(row.error().kind == ErrorKind::SourceUnknown ? whyGone(database, id) : row.error());
    if (!row->undone)
        return {};
    if (row->replacedBy != 0)
        return failure(ErrorKind::SourceReplaced, QString::number(id), QString::number(row->replacedBy));
    if (Status restored = markUndone(database, *row, false, who, QStringLiteral("redo")); !restored)
        return restored;
    const auto older = replacedSources(database, id);
    if (!older)
        return tl::make_unexpected(older.error());
    for (const facts::SourceId replaced : *older) {
        const auto living = readSource(database, replaced);
        if (!living)
            return tl::make_unexpected(living.error());
        if (Status aside = living->undone ? Status() : setAside(database, replaced, who); !aside)
            return aside;
    }
    return {};
}

}
