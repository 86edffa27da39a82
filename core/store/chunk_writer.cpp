#include "core/store/chunk_writer.h"

#include "core/store/workers.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <future>
#include <tuple>

namespace zamer::store {

namespace {

using Job = std::function<Chunk()>;

std::vector<Job> jobsOf(const facts::Table& table)
{
    std::vector<Job> jobs;
    const std::span<const facts::Field> fields = facts::fields(table.entity);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const facts::Column* column = table.columns[field].get();
        if (!column)
            continue;
        const std::string name(fields[field].name);
        if (column->words)
            for (std::size_t piece = 0; piece < chunksOf(column->words->size()); ++piece)
                jobs.emplace_back([=] { return encodeWords(name, *column->words, piece); });
        for (std::size_t i = 0; i < chunksOf(table.rows); ++i)
            jobs.emplace_back([=] { return encodeRows(name, *column, i); });
    }
    const facts::Table* lines = &table;
    for (std::size_t i = 0; i < chunksOf(table.rows); ++i)
        jobs.emplace_back([=] { return encodeLines(lines->line, lines->rows, i); });
    return jobs;
}

}

Result<std::vector<ChunkHead>> writeChunks(const Database& database, facts::SourceId source, const facts::Table& table,
                                           Progress& progress)
{
    auto insert = database.prepare(
        QStringLiteral("INSERT INTO fact_chunk (source, entity, column_name, chunk, rows, encoding, sum, data) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::make_unexpected(insert.error());
    const std::vector<Job> jobs = jobsOf(table);
    constexpr std::size_t kAhead = 8; // packed chunks that may wait to be written
    const QVariant entity = bindText(std::string(facts::entityName(table.entity)));
    std::deque<std::future<Chunk>> underway;
    std::vector<ChunkHead> heads;
    Workers workers;
    for (std::size_t next = 0, done = 0; done < jobs.size(); ++done) {
        while (next < jobs.size() && underway.size() < kAhead) {
            const auto task = std::make_shared<std::packaged_task<Chunk()>>(jobs[next++]);
            underway.push_back(task->get_future());
            workers.post([task] { (*task)(); });
        }
        Chunk chunk = underway.front().get();
        underway.pop_front();
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const Status written = database.execute(*insert, {source, entity, bindText(chunk.column), chunk.number,
                                                          static_cast<qlonglong>(chunk.rows), bindText(chunk.encoding),
                                                          bindText(chunk.sum), chunk.data});
        if (!written)
            return tl::make_unexpected(written.error());
        heads.push_back(
            {std::move(chunk.column), chunk.number, chunk.rows, std::move(chunk.encoding), std::move(chunk.sum)});
        progress.report(static_cast<double>(done + 1) / static_cast<double>(jobs.size()));
    }
    sortHeads(heads);
    return heads;
}

void sortHeads(std::vector<ChunkHead>& heads)
{
    std::sort(heads.begin(), heads.end(), [](const ChunkHead& a, const ChunkHead& b) {
        return std::tie(a.column, a.number) < std::tie(b.column, b.number);
    });
}

}
