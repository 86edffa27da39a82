#include "core/import/importer.h"
#include "core/import/column_study.h"
#include "core/import/compile.h"
#include "core/import/day_parts.h"
#include "core/import/findings.h"
#include "core/import/harvest.h"
#include "core/import/input.h"
#include "core/import/persons.h"
#include "core/import/pipeline.h"
#include "core/import/reading.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <thread>

namespace zamer::import {

namespace {

unsigned threadsOf(const Tuning& tuning)
{
    return tuning.threads > 0 ? tuning.threads : std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

/// Day and month that the sample left open: any later row may settle them.
Status settleDatesByWholeFile(const TableSource& table, const Sample& sample, const Options& options,
                              Understanding& understanding)
{
    std::unique_ptr<TableReader> reader;
    Block block;
    std::string scratch;
    for (;;) {
        const std::optional<std::size_t> open = settleDateOrders(understanding, options);
        if (!open)
            return {};
        if (!reader) {
            Result<std::unique_ptr<TableReader>> opened = table.reader(sample, kBlockBytes);
            if (!opened)
                return tl::make_unexpected(opened.error());
            reader = std::move(*opened);
        }
        const Result<bool> more = reader->next(block);
        if (!more)
            return tl::make_unexpected(more.error());
        const ColumnGuess& column = understanding.mapping.columns[*open];
        if (!*more && understanding.traits[*open].orderIsGuess)
            return {};
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
                if (!isMissing(cell) && block.firstRow + r >= understanding.mapping.firstRow)
                    vote.add(cell);
            }
        }
    }
}

struct Opened {
    Input input;
    QString path; // of the file, with the member where it is an archive
    const InputTable* table = nullptr;
    Sample sample;
    Understanding understanding;
};

Result<Opened> understandFile(const QString& path, const Options& options, const Settings& settings)
{
    Result<Input> input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    const Result<const InputTable*> table = findTable(*input, options.sheet);
    if (!table)
        return tl::make_unexpected(table.error());
    Result<Sample> sample = (*table)->source->sample(options);
    if (!sample)
        return tl::make_unexpected(sample.error());
    sample->typed = (*table)->format == "xlsx" || (*table)->format == "ods" || (*table)->format == "json";
    Result<Understanding> understanding = understand(*input->bytes, *sample, options, settings);
    if (!understanding)
        return tl::make_unexpected(understanding.error());
    understanding->mapping.table = (*table)->name;
    understanding->mapping.format = (*table)->format;
    const InputTable* const found = *table; // a moved vector keeps its elements where they are
    const QString member = input->format == "zip" ? QStringLiteral("/%1").arg(textOf(found->name)) : QString();
    return Opened{std::move(*input), path + member, found, std::move(*sample), std::move(*understanding)};
}

Status finishRows(const Plan& plan, const Settings& settings, const Mapping& mapping, Joined&& joined,
                  const Progress& progress, ReadResult& result)
{
    const Layout* const layout = mapping.layout;
    const bool finishes = layout != nullptr && layout->finish != nullptr;
    if (!finishes && plan.entity != facts::Entity::UserDays) {
        result.rows = std::move(joined.rows);
        return {};
    }
    joined.extras.resize(layout != nullptr ? layout->extras.size() : 0);
    Harvest harvest{std::move(joined.rows),
                    std::move(joined.extras),
                    {},
                    {},
                    0,
                    settings,
                    plan.zone,
                    plan.key,
                    &mapping,
                    0,
                    plan.derived,
                    &progress};
    if (finishes)
        if (Status status = layout->finish(harvest); !status)
            return status;
    if (plan.entity == facts::Entity::UserDays)
        addUpDays(harvest);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    result.rows = std::move(harvest.rows);
    result.more = std::move(harvest.more);
    result.merged = harvest.merged;
    result.split = harvest.split;
    result.issues.insert(result.issues.end(), std::make_move_iterator(harvest.issues.begin()),
                         std::make_move_iterator(harvest.issues.end()));
    return {};
}

}

Result<std::vector<TableInfo>> tablesIn(const QString& path)
{
    const Result<Input> input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    std::vector<TableInfo> tables;
    for (const InputTable& table : input->tables)
        tables.push_back({table.name, table.format, table.hidden});
    return tables;
}

Result<Mapping> inspect(const QString& path, const Options& options, const Settings& settings)
{
    Result<Opened> opened = understandFile(path, options, settings);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return std::move(opened->understanding.mapping);
}

Result<ReadResult> read(const QString& path, const Options& options, const Settings& settings, const SecretKey& key,
                        Progress& progress)
{
    return readTuned(path, options, settings, key, progress, {});
}

namespace {

/// A file that was understood down to what its cells become.
struct Compiled {
    Opened opened;
    Plan plan;
};

Result<Compiled> compileFile(const QString& path, const Options& options, const Settings& settings,
                             const SecretKey& key)
{
    Result<Opened> opened = understandFile(path, options, settings);
    if (!opened)
        return tl::make_unexpected(opened.error());
    if (const Status status =
            settleDatesByWholeFile(*opened->table->source, opened->sample, options, opened->understanding);
        !status)
        return tl::make_unexpected(status.error());
    Result<Plan> plan = compile(opened->understanding, opened->sample, options, settings, key, opened->path);
    if (!plan)
        return tl::make_unexpected(plan.error());
    return Compiled{std::move(*opened), std::move(*plan)};
}

}

Result<ReadResult> foresee(const QString& path, const Options& options, const Settings& settings, const SecretKey& key)
{
    Result<Compiled> file = compileFile(path, options, settings, key);
    if (!file)
        return tl::make_unexpected(file.error());
    ReadResult result;
    result.mappingSum = sumOfPlan(file->plan, file->opened.understanding.mapping);
    result.bytes = file->opened.input.bytes->size();
    result.mapping = std::move(file->opened.understanding.mapping);
    hidePersons(result, file->plan.country, key);
    return result;
}

Result<QByteArray> fileSumOf(const QString& path, Progress& progress)
{
    const Result<Input> input = openInput(path);
    return input ? sumOf(*input->bytes, progress) : tl::make_unexpected(input.error());
}

Result<ReadResult> readTuned(const QString& path, const Options& options, const Settings& settings,
                             const SecretKey& key, Progress& progress, const Tuning& tuning)
{
    Result<Compiled> file = compileFile(path, options, settings, key);
    if (!file)
        return tl::make_unexpected(file.error());
    const Opened* const opened = &file->opened;
    const Plan* const plan = &file->plan;
    Understanding& understanding = file->opened.understanding;
    const Result<std::unique_ptr<TableReader>> reader =
        opened->table->source->reader(opened->sample, tuning.blockBytes);
    if (!reader)
        return tl::make_unexpected(reader.error());
    Progress whole(progress, 0, 0.9);
    Result<Joined> joined = readBlocks(**reader, *plan, threadsOf(tuning), whole);
    if (!joined)
        return tl::make_unexpected(joined.error());
    if (joined->rowsRead == 0)
        return failure(ErrorKind::FileEmpty, opened->path, QStringLiteral("rows"));
    ReadResult result;
    result.issues = std::move(joined->issues);
    result.rowsRead = joined->rowsRead;
    if (const Status status = finishRows(*plan, settings, understanding.mapping, std::move(*joined), progress, result);
        !status)
        return tl::make_unexpected(status.error());
    result.rejected = result.rowsRead + result.split - result.rows.rows - result.merged;
    for (const facts::Table& more : result.more)
        result.rejected -= more.rows;
    result.fileSum = (*reader)->sum();
    if (result.fileSum.isEmpty()) {
        const Progress rest(progress, 0.9, 1);
        Result<QByteArray> sum = sumOf(*opened->input.bytes, rest);
        if (!sum)
            return tl::make_unexpected(sum.error());
        result.fileSum = std::move(*sum);
    }
    result.mappingSum = sumOfPlan(*plan, understanding.mapping);
    result.bytes = opened->input.bytes->size();
    addFindings(*plan, understanding, settings, result);
    result.mapping = std::move(understanding.mapping);
    hidePersons(result, plan->country, key);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    progress.report(1.0, static_cast<qint64>(result.rowsRead));
    return result;
}

}
