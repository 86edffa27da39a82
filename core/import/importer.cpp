#include "core/import/importer.h"
#include "core/import/block_parser.h"
#include "core/import/compile.h"
#include "core/import/findings.h"
#include "core/import/joiner.h"
#include "core/import/reading.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace zamer::import {

namespace {

unsigned threadsOf(const Tuning& tuning)
{
    return tuning.threads > 0 ? tuning.threads : std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

/// Day and month that the sample left open: any later row may settle them.
Status settleDatesByWholeFile(const SourceFile& file, const Sample& sample, const Options& options,
                              Understanding& understanding)
{
    BlockReader reader(file, sample.encoding, sample.dialect, kBlockBytes, false);
    Block block;
    std::string scratch;
    for (;;) {
        const std::optional<std::size_t> open = settleDateOrders(understanding, options);
        if (!open)
            return {};
        const Result<bool> more = reader.next(block);
        if (!more)
            return tl::make_unexpected(more.error());
        const ColumnGuess& column = understanding.mapping.columns[*open];
        if (!*more)
            return failure(ErrorKind::AmbiguousDates, QString::fromStdString(column.header),
                           QStringLiteral("dd.MM.yyyy, MM.dd.yyyy"));
        for (ColumnGuess& guess : understanding.mapping.columns) {
            DateOrderVote& vote = understanding.traits[guess.index].dates;
            if (!vote.isFloating())
                continue;
            for (std::size_t r = 0; r < block.records.count(); ++r) {
                const std::string_view cell =
                    trimmed(unquoted(block.cell(r, guess.index), sample.dialect.quote, scratch));
                if (!isMissing(cell) && (block.firstRow + r > 1 || !understanding.mapping.header))
                    vote.add(cell);
            }
        }
    }
}

/// Threads take blocks from the reader in turn and parse them side by side.
class Reading
{
public:
    Reading(const SourceFile& file, const Plan& plan, Progress& progress, const Tuning& tuning)
        : m_reader(file, plan.encoding, plan.dialect, tuning.blockBytes), m_plan(plan), m_progress(progress)
    {
    }

    Status run(unsigned threads)
    {
        {
            std::vector<std::jthread> helpers;
            for (unsigned t = 1; t < threads; ++t)
                helpers.emplace_back([this] { work(); });
            work();
        }
        if (m_failed)
            return tl::make_unexpected(m_error);
        return {};
    }
    std::vector<BlockRows>& blocks() { return m_blocks; }
    QByteArray sum() { return m_reader.sum(); }

private:
    bool take(Block& block)
    {
        const std::lock_guard lock(m_mutex);
        if (m_failed || m_done)
            return false;
        if (m_progress.isCancelled()) {
            fail({ErrorKind::Cancelled, {}, {}});
            return false;
        }
        const Result<bool> more = m_reader.next(block);
        if (!more)
            fail(more.error());
        else if (!*more)
            m_done = true;
        else
            m_blocks.emplace_back();
        return more && *more;
    }
    void give(std::size_t number, BlockRows rows)
    {
        double share = 0;
        qint64 count = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (rows.brokenIds >= 0)
                fail({ErrorKind::BrokenIds,
                      QString::fromStdString(m_plan.fields[static_cast<std::size_t>(rows.brokenIds)].column),
                      {}});
            m_rows += static_cast<qint64>(rows.read);
            m_blocks[number] = std::move(rows);
            share = m_reader.share();
            count = m_rows;
        }
        m_progress.report(share, count);
    }
    void work()
    {
        BlockParser parser(m_plan);
        Block block;
        while (take(block))
            give(block.number, parser.parse(block));
    }
    void fail(Error error)
    {
        if (!m_failed)
            m_error = std::move(error);
        m_failed = true;
    }

    std::mutex m_mutex;
    BlockReader m_reader;
    const Plan& m_plan;
    Progress& m_progress;
    std::vector<BlockRows> m_blocks;
    qint64 m_rows = 0;
    bool m_done = false;
    bool m_failed = false;
    Error m_error;
};

}

Result<Mapping> inspect(const QString& path, const Options& options, const Settings& settings)
{
    const Result<SourceFile> file = SourceFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    const Result<Sample> sample = takeSample(*file, options);
    if (!sample)
        return tl::make_unexpected(sample.error());
    Result<Understanding> understanding = understand(*file, *sample, options, settings);
    if (!understanding)
        return tl::make_unexpected(understanding.error());
    return std::move(understanding->mapping);
}

Result<ReadResult> read(const QString& path, const Options& options, const Settings& settings, const SecretKey& key,
                        Progress& progress)
{
    return readTuned(path, options, settings, key, progress, {});
}

Result<ReadResult> readTuned(const QString& path, const Options& options, const Settings& settings,
                             const SecretKey& key, Progress& progress, const Tuning& tuning)
{
    const Result<SourceFile> file = SourceFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    const Result<Sample> sample = takeSample(*file, options);
    if (!sample)
        return tl::make_unexpected(sample.error());
    Result<Understanding> understanding = understand(*file, *sample, options, settings);
    if (!understanding)
        return tl::make_unexpected(understanding.error());
    if (const Status status = settleDatesByWholeFile(*file, *sample, options, *understanding); !status)
        return tl::make_unexpected(status.error());
    const Result<Plan> plan = compile(*understanding, *sample, options, settings, key, path);
    if (!plan)
        return tl::make_unexpected(plan.error());
    Reading reading(*file, *plan, progress, tuning);
    if (const Status status = reading.run(threadsOf(tuning)); !status)
        return tl::make_unexpected(status.error());

    ReadResult result;
    result.issues = joinIssues(*plan, reading.blocks());
    for (const BlockRows& block : reading.blocks())
        result.rowsRead += block.read;
    result.rows = joinRows(*plan, reading.blocks(), threadsOf(tuning));
    result.rejected = result.rowsRead - result.rows.rows;
    result.fileSum = reading.sum();
    result.mappingSum = sumOfPlan(*plan, understanding->mapping);
    result.bytes = file->size();
    addFindings(*plan, *understanding, settings, result);
    result.mapping = std::move(understanding->mapping);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    progress.report(1.0, static_cast<qint64>(result.rowsRead));
    return result;
}

}
