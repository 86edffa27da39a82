#include "core/base/sum.h"
#include "core/store/chunk_reader.h"
#include "core/store/seal.h"
#include "core/store/snapshot_rows.h"
#include "core/store/source_rows.h"

namespace zamer::store {

namespace {

/// Walks through everything that has a sum, and notes what does not match.
class Verifier
{
public:
    Verifier(const Database& database, Progress& progress) : m_database(database), m_progress(progress) {}

    Result<QStringList> run()
    {
        const Result<QVariant> chunks = m_database.value(QStringLiteral("SELECT count(*) FROM fact_chunk"));
        if (!chunks)
            return tl::make_unexpected(chunks.error());
        m_total = chunks->toLongLong() + 1;
        for (Status (Verifier::*part)() :
             {&Verifier::pages, &Verifier::sources, &Verifier::snapshots, &Verifier::evidence}) {
            const Status done = (this->*part)();
            if (!done && done.error().kind == ErrorKind::AuditDamaged)
                m_found << done.error().detail;
            else if (!done)
                return tl::make_unexpected(done.error());
        }
        return m_found;
    }

private:
    Status pages()
    {
        auto rows = m_database.run(QStringLiteral("PRAGMA quick_check(20)"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next())
            if (rows->value(0).toString() != QLatin1String("ok"))
                m_found << rows->value(0).toString();
        return m_database.finished(*rows);
    }

    Status sources()
    {
        const Result<std::vector<SourceRow>> rows = readSources(m_database, QStringLiteral("ORDER BY id"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const SourceRow& row : *rows)
            if (Status done = source(row); !done)
                return done;
        return {};
    }

    Status source(const SourceRow& row)
    {
        const QString sql =
            QLatin1String("SELECT ") + chunkColumns() + QLatin1String(" FROM fact_chunk WHERE source = ?");
        auto chunks = m_database.run(sql, {row.source.id});
        if (!chunks)
            return tl::make_unexpected(chunks.error());
        std::vector<ChunkHead> heads;
        while (chunks->next()) {
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled);
            const Chunk chunk = chunkAt(*chunks);
            if (chunkSum(chunk) != chunk.sum)
                m_found << QStringLiteral("source %1, column %2, chunk %3")
                               .arg(row.source.id)
                               .arg(QString::fromStdString(chunk.column))
                               .arg(chunk.number);
            heads.push_back({chunk.column, chunk.number, chunk.rows, chunk.encoding, chunk.sum});
            m_progress.report(static_cast<double>(++m_done) / static_cast<double>(m_total));
        }
        if (Status done = m_database.finished(*chunks); !done)
            return done;
        sortHeads(heads);
        if (manifestOf(row, heads) != row.manifest)
            m_found << QStringLiteral("source %1, manifest").arg(row.source.id);
        return {};
    }

    Status snapshots()
    {
        const Result<std::vector<SnapshotRow>> rows = readSnapshots(m_database);
        if (!rows)
            return tl::make_unexpected(rows.error());
        // Ids are never used again, so a gap is a snapshot that was taken out; the chain says so too, unless it was the
        // last.
        const Result<QVariant> taken =
            m_database.value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'snapshot'"));
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (taken->toLongLong() > (rows->empty() ? 0 : rows->back().id))
            m_found << QStringLiteral("snapshot %1, missing").arg(taken->toLongLong());
        QByteArray before;
        for (const SnapshotRow& snapshot : *rows) {
            const Result<QByteArray> seal = expectedSeal(m_database, snapshot, before);
            if (!seal && seal.error().kind != ErrorKind::SourceUnknown)
                return tl::make_unexpected(seal.error());
            if (!seal || *seal != snapshot.seal)
                m_found << QStringLiteral("snapshot %1, seal").arg(snapshot.id);
            before = snapshot.seal;
        }
        return {};
    }

    Status evidence()
    {
        auto rows = m_database.run(QStringLiteral("SELECT id, content, sum FROM evidence"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled);
            if (sumHex(rows->value(1).toByteArray()) != rows->value(2).toString().toLatin1())
                m_found << QStringLiteral("evidence %1").arg(rows->value(0).toLongLong());
        }
        m_progress.report(1.0);
        return m_database.finished(*rows);
    }

    const Database& m_database;
    Progress& m_progress;
    QStringList m_found;
    qint64 m_done = 0;
    qint64 m_total = 1;
};

}

Result<QStringList> AuditFile::verify(Progress& progress) const
{
    return Verifier(*m_data->database, progress).run();
}

}
