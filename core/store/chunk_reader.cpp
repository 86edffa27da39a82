#include "core/store/chunk_reader.h"

#include "core/store/workers.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <shared_mutex>

namespace zamer::store {

namespace {

using facts::Column;
using facts::Dictionary;
using facts::Type;

Error damaged(const QString& path, facts::SourceId source, const std::string& column, int chunk)
{
    return {
        ErrorKind::AuditDamaged, path,
        QStringLiteral("source %1, column %2, chunk %3").arg(source).arg(QString::fromStdString(column)).arg(chunk)};
}

/// One column on its way from chunks to memory.
struct Draft {
    std::string name;
    std::shared_ptr<Column> column = std::make_shared<Column>();
    std::vector<WordsPart> words;
    std::vector<ListPart> lists;
    std::atomic<std::size_t> wordsLeft{0}; // pieces still to be unpacked; whoever unpacks the last one joins them
    std::atomic<std::size_t> listsLeft{0};
    std::size_t wordCount = 0;
    std::size_t chunks = 0;
    std::shared_mutex widening;
};

void resize(Column& column, std::size_t rows)
{
    switch (column.type) {
    case Type::Instant:
    case Type::Money:
        return column.ints.resize(rows);
    case Type::Flag:
    case Type::Presence:
        return column.flags.resize(rows);
    case Type::Number:
        return column.numbers.resize(rows);
    case Type::Hashes:
        return;
    case Type::Text:
    case Type::Key:
        return column.codes.resize(rows);
    }
}

std::shared_ptr<Dictionary> joinWords(std::vector<WordsPart>&& parts)
{
    std::vector<char> arena;
    std::vector<std::uint64_t> ends{0};
    std::size_t size = 0;
    std::size_t count = 0;
    for (const WordsPart& part : parts) {
        size += static_cast<std::size_t>(part.bytes.size());
        count += part.lengths.size();
    }
    arena.reserve(size);
    ends.reserve(count + 1);
    for (const WordsPart& part : parts) {
        arena.insert(arena.end(), part.bytes.begin(), part.bytes.end());
        for (const std::uint32_t length : part.lengths)
            ends.push_back(ends.back() + length);
    }
    return std::make_shared<Dictionary>(Dictionary::fromDistinct(std::move(arena), std::move(ends)));
}

void joinLists(Column& column, std::vector<ListPart>&& parts)
{
    std::uint32_t end = 0;
    for (const ListPart& part : parts) {
        column.codes.append(part.codes);
        for (const std::uint32_t length : part.lengths)
            column.ends.push_back(end += length);
    }
}

class Reader
{
public:
    Reader(const Database& database, facts::SourceId source, facts::Entity entity)
        : m_database(database), m_source(source), m_table(entity)
    {
    }

    Result<facts::Table> read(const std::vector<int>* wanted)
    {
        Status status = countRows();
        const std::span<const facts::Field> fields = facts::fields(m_table.entity);
        for (std::size_t field = 0; status && field < fields.size(); ++field) {
            if (wanted && std::find(wanted->begin(), wanted->end(), static_cast<int>(field)) == wanted->end())
                continue;
            Draft& draft = m_drafts.emplace_back();
            draft.name = std::string(fields[field].name);
            draft.column->type = fields[field].type;
            status = readColumn(draft);
            if (draft.chunks > 0)
                m_table.columns[field] = draft.column;
        }
        if (status)
            status = readLines();
        m_workers.wait();
        if (!m_unpacked)
            return tl::make_unexpected(m_unpacked.error());
        if (!status)
            return tl::make_unexpected(status.error());
        m_table.source.assign(m_table.rows, m_source);
        return std::move(m_table);
    }

private:
    Status countRows()
    {
        const QString sql =
            QStringLiteral("SELECT count(*), coalesce(sum(rows), 0), coalesce(max(rows), 0), coalesce(min(rows), 0) "
                           "FROM fact_chunk WHERE source = ? AND column_name = ?");
        auto row = m_database.run(sql, {m_source, QLatin1String(kLineColumn)});
        if (!row)
            return tl::make_unexpected(row.error());
        if (!row->next())
            return m_database.finished(*row);
        m_table.rows = static_cast<std::size_t>(row->value(1).toLongLong());
        const bool sane = row->value(2).toLongLong() <= static_cast<qlonglong>(kChunkRows) &&
                          row->value(3).toLongLong() >= 0 &&
                          chunksOf(m_table.rows) == static_cast<std::size_t>(row->value(0).toLongLong());
        return sane ? Status() : tl::make_unexpected(damage(kLineColumn, 0));
    }

    /// Chunks of a column in the order of their numbers: the dictionary's pieces come first, the last piece before the
    /// first.
    template<class Take>
    Status eachChunk(const std::string& column, const Take& take) const
    {
        const QString sql = QLatin1String("SELECT ") + chunkColumns() +
                            QLatin1String(" FROM fact_chunk WHERE source = ? AND column_name = ? ORDER BY chunk");
        auto rows = m_database.run(sql, {m_source, bindText(column)});
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next())
            if (Status taken = take(chunkAt(*rows)); !taken)
                return taken;
        return m_database.finished(*rows);
    }

    Status readColumn(Draft& draft)
    {
        std::vector<Chunk> dictionary;
        const Status status = eachChunk(draft.name, [&](Chunk&& chunk) -> Status {
            if (draft.chunks == 0 && chunk.number >= 0)
                if (Status started = startColumn(draft, std::move(dictionary)); !started)
                    return started;
            if (chunk.number < 0)
                dictionary.push_back(std::move(chunk));
            else if (static_cast<std::size_t>(chunk.number) != draft.chunks++ || chunk.rows != rowsIn(chunk.number))
                return tl::make_unexpected(damage(draft.name, chunk.number));
            else
                startRows(draft, std::move(chunk));
            return {};
        });
        if (status && draft.chunks != 0 && draft.chunks != chunksOf(m_table.rows))
            return tl::make_unexpected(damage(draft.name, static_cast<int>(draft.chunks)));
        return status;
    }

    std::size_t rowsIn(int chunk) const
    {
        return std::min(kChunkRows,
                        m_table.rows - std::min(m_table.rows, static_cast<std::size_t>(chunk) * kChunkRows));
    }

    /// Codes are checked against the number of words, so that is settled before rows are unpacked; the words themselves
    /// come meanwhile.
    Status startColumn(Draft& draft, std::vector<Chunk>&& pieces)
    {
        std::reverse(pieces.begin(), pieces.end());
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].number != -1 - static_cast<int>(i) || pieces[i].rows > kChunkRows)
                return tl::make_unexpected(damage(draft.name, pieces[i].number));
            draft.wordCount += pieces[i].rows;
        }
        const Type type = draft.column->type;
        const bool hasWords = type == Type::Text || type == Type::Key || type == Type::Hashes;
        if (!hasWords && !pieces.empty())
            return tl::make_unexpected(damage(draft.name, -1));
        if (hasWords)
            draft.column->words = std::make_shared<Dictionary>();
        if (draft.wordCount > 0) // known before the rows, so nobody has to widen the list later
            draft.column->codes.widenFor(static_cast<facts::Code>(draft.wordCount - 1));
        resize(*draft.column, m_table.rows);
        draft.listsLeft = type == Type::Hashes ? chunksOf(m_table.rows) : 0;
        draft.lists.resize(draft.listsLeft);
        draft.wordsLeft = pieces.size();
        draft.words.resize(pieces.size());
        for (Chunk& piece : pieces)
            start(draft.name, std::move(piece),
                  [this, &draft](const Chunk& chunk) { return unpackWords(draft, chunk); });
        return {};
    }

    bool unpackWords(Draft& draft, const Chunk& piece)
    {
        std::optional<WordsPart> part = decodeWords(piece);
        if (!part)
            return false;
        draft.words[static_cast<std::size_t>(-1 - piece.number)] = std::move(*part);
        if (--draft.wordsLeft == 0)
            m_workers.post([&draft] { draft.column->words = joinWords(std::move(draft.words)); });
        return true;
    }

    void startRows(Draft& draft, Chunk&& chunk)
    {
        start(draft.name, std::move(chunk), [this, &draft](const Chunk& rows) {
            return draft.column->type == Type::Hashes
                       ? unpackLists(draft, rows)
                       : decodeRows(rows, draft.wordCount, draft.widening, *draft.column);
        });
    }

    bool unpackLists(Draft& draft, const Chunk& chunk)
    {
        std::optional<ListPart> part = decodeLists(chunk, draft.wordCount);
        if (!part)
            return false;
        draft.lists[static_cast<std::size_t>(chunk.number)] = std::move(*part);
        if (--draft.listsLeft == 0)
            m_workers.post([&draft] { joinLists(*draft.column, std::move(draft.lists)); });
        return true;
    }

    Status readLines()
    {
        m_table.line.resize(m_table.rows);
        return eachChunk(kLineColumn, [&](Chunk&& chunk) -> Status {
            start(kLineColumn, std::move(chunk), [this](const Chunk& rows) {
                return rows.rows == rowsIn(rows.number) && decodeLines(rows, m_table.line);
            });
            return {};
        });
    }

    /// Checks the sum of a chunk and unpacks it on another thread; the first failure is kept.
    template<class Unpack>
    void start(const std::string& column, Chunk&& chunk, const Unpack& unpack)
    {
        m_workers.run([this, column, unpack, chunk = std::move(chunk)] {
            if (chunkSum(chunk) == chunk.sum && unpack(chunk))
                return;
            const std::lock_guard lock(m_mutex);
            if (m_unpacked)
                m_unpacked = tl::make_unexpected(damage(column, chunk.number));
        });
    }

    Error damage(const std::string& column, int chunk) const
    {
        return damaged(m_database.path(), m_source, column, chunk);
    }

    const Database& m_database;
    facts::SourceId m_source;
    facts::Table m_table;
    std::deque<Draft> m_drafts;
    std::mutex m_mutex;
    Status m_unpacked;
    Workers m_workers; // last: its threads end before what they fill
};

}

Chunk chunkAt(const QSqlQuery& row)
{
    return {row.value(0).toString().toStdString(),
            row.value(1).toInt(),
            static_cast<std::size_t>(row.value(2).toLongLong()),
            row.value(3).toString().toStdString(),
            row.value(4).toString().toLatin1(),
            row.value(5).toByteArray()};
}

Result<facts::Table> readChunks(const Database& database, facts::SourceId source, facts::Entity entity,
                                const std::vector<int>* fields)
{
    return Reader(database, source, entity).read(fields);
}

}
