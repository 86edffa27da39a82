#include "core/store/chunk_reader.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <future>
#include <thread>

namespace zamer::store
{

namespace
{

using facts::Column;
using facts::Dictionary;
using facts::Type;

Error damaged(const QString& path, facts::SourceId source, const std::string& column, int chunk)
{
    return {
        ErrorKind::AuditDamaged, path,
        QStringLiteral("source %1, column %2, chunk %3").arg(source).arg(QString::fromStdString(column)).arg(chunk)};
}

/// Tasks on other threads, a few at a time; the first failure is kept.
class Workers
{
public:
    void start(std::function<Status()> task)
    {
        while (m_underway.size() > std::max(2U, std::thread::hardware_concurrency()))
            takeOne();
        m_underway.push_back(std::async(std::launch::async, std::move(task)));
    }
    Status finish()
    {
        while (!m_underway.empty())
            takeOne();
        return m_status;
    }

private:
    void takeOne()
    {
        const Status status = m_underway.front().get();
        m_underway.pop_front();
        if (m_status && !status)
            m_status = status;
    }

    std::deque<std::future<Status>> m_underway;
    Status m_status;
};

/// One column on its way from chunks to memory.
struct Draft {
    std::string name;
    std::shared_ptr<Column> column = std::make_shared<Column>();
    std::vector<WordsPart> words;
    std::vector<ListPart> lists;
    std::size_t wordCount = 0;
    std::size_t chunks = 0;
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
        column.codes.insert(column.codes.end(), part.codes.begin(), part.codes.end());
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
        std::deque<Draft> drafts;
        for (std::size_t field = 0; status && field < fields.size(); ++field) {
            if (wanted && std::find(wanted->begin(), wanted->end(), static_cast<int>(field)) == wanted->end())
                continue;
            Draft& draft = drafts.emplace_back();
            draft.name = std::string(fields[field].name);
            draft.column->type = fields[field].type;
            status = readColumn(draft);
            if (draft.chunks > 0)
                m_table.columns[field] = draft.column;
        }
        if (status)
            status = readLines();
        const Status decoded = m_workers.finish();
        if (!decoded)
            return tl::make_unexpected(decoded.error());
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
            if (draft.chunks == 0 && chunk.number >= 0) {
                if (Status started = startWords(draft, std::move(dictionary)); !started)
                    return started;
                resize(*draft.column, m_table.rows);
                draft.lists.resize(draft.column->type == Type::Hashes ? chunksOf(m_table.rows) : 0);
            }
            if (chunk.number < 0)
                dictionary.push_back(std::move(chunk));
            else if (static_cast<std::size_t>(chunk.number) != draft.chunks++ || chunk.rows != rowsIn(chunk.number))
                return tl::make_unexpected(damage(draft.name, chunk.number));
            else
                startRows(draft, std::move(chunk));
            return {};
        });
        if (!status)
            return status;
        if (draft.chunks != 0 && draft.chunks != chunksOf(m_table.rows))
            return tl::make_unexpected(damage(draft.name, static_cast<int>(draft.chunks)));
        if (draft.column->type == Type::Hashes && draft.chunks > 0) {
            // The lists are joined when all their parts are there.
            if (Status done = m_workers.finish(); !done)
                return done;
            m_workers.start([&draft]() -> Status {
                joinLists(*draft.column, std::move(draft.lists));
                return {};
            });
        }
        return {};
    }

    std::size_t rowsIn(int chunk) const
    {
        return std::min(kChunkRows,
                        m_table.rows - std::min(m_table.rows, static_cast<std::size_t>(chunk) * kChunkRows));
    }

    /// Codes are checked against the number of words, so that is settled before any rows are unpacked; the words
    /// themselves come meanwhile.
    Status startWords(Draft& draft, std::vector<Chunk>&& pieces)
    {
        std::reverse(pieces.begin(), pieces.end());
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].number != -1 - static_cast<int>(i) || pieces[i].rows > kChunkRows)
                return tl::make_unexpected(damage(draft.name, pieces[i].number));
            draft.wordCount += pieces[i].rows;
        }
        const Type type = draft.column->type;
        if (type != Type::Text && type != Type::Key && type != Type::Hashes)
            return pieces.empty() ? Status() : tl::make_unexpected(damage(draft.name, -1));
        draft.column->words = std::make_shared<Dictionary>();
        if (!pieces.empty())
            m_workers.start([this, &draft, pieces = std::move(pieces)]() -> Status {
                std::vector<WordsPart> parts;
                for (const Chunk& piece : pieces) {
                    std::optional<WordsPart> part = chunkSum(piece) == piece.sum ? decodeWords(piece) : std::nullopt;
                    if (!part)
                        return tl::make_unexpected(damage(draft.name, piece.number));
                    parts.push_back(std::move(*part));
                }
                draft.column->words = joinWords(std::move(parts));
                return {};
            });
        return {};
    }

    void startRows(Draft& draft, Chunk&& chunk)
    {
        m_workers.start([this, &draft, chunk = std::move(chunk)]() -> Status {
            bool good = chunkSum(chunk) == chunk.sum;
            if (good && draft.column->type == Type::Hashes) {
                std::optional<ListPart> part = decodeLists(chunk, draft.wordCount);
                good = part.has_value();
                if (good)
                    draft.lists[static_cast<std::size_t>(chunk.number)] = std::move(*part);
            } else if (good) {
                good = decodeRows(chunk, draft.wordCount, *draft.column);
            }
            return good ? Status() : tl::make_unexpected(damage(draft.name, chunk.number));
        });
    }

    Status readLines()
    {
        m_table.line.resize(m_table.rows);
        return eachChunk(kLineColumn, [&](Chunk&& chunk) -> Status {
            m_workers.start([this, chunk = std::move(chunk)]() -> Status {
                const bool good = chunkSum(chunk) == chunk.sum && chunk.rows == rowsIn(chunk.number) &&
                                  decodeLines(chunk, m_table.line);
                return good ? Status() : tl::make_unexpected(damage(kLineColumn, chunk.number));
            });
            return {};
        });
    }

    Error damage(const std::string& column, int chunk) const
    {
        return damaged(m_database.path(), m_source, column, chunk);
    }

    const Database& m_database;
    facts::SourceId m_source;
    facts::Table m_table;
    Workers m_workers;
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
