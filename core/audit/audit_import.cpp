// Import: the importer's layer and issues become a source of the audit file.

#include "core/audit/audit_data.h"
#include "core/audit/file_reader.h"
#include "core/audit/import_memory.h"
#include "core/audit/known_file.h"
#include "core/audit/neighbours.h"
#include "core/import/personal_text.h"
#include "core/import/shape.h"

#include <algorithm>

namespace zamer::audit {

namespace {

std::vector<store::IssueRow> issueRows(const std::vector<import::Issue>& issues)
{
    std::vector<store::IssueRow> rows;
    rows.reserve(issues.size());
    for (const import::Issue& issue : issues)
        rows.push_back({std::string(import::issueKey(issue.kind)), issue.rejects, import::withoutPersons(issue.column),
                        issue.value, issue.count, issue.rows});
    return rows;
}

/// A record may hold several rows, as an answer sheet its questions: what became of the rows, told in records.
void countRecords(store::SourceRow& row)
{
    const qint64 rows = row.added + row.updated + row.unchanged;
    if (rows <= row.accepted)
        return;
    const auto records = [&row, rows](qint64 part) { return part * row.accepted / rows; };
    row.unchanged = row.added + row.updated == 0 ? row.accepted : records(row.unchanged);
    row.updated = row.added == 0 ? row.accepted - row.unchanged : records(row.updated);
    row.added = row.accepted - row.unchanged - row.updated;
}

/// One source for each entity that the table held; what is odd about the table belongs to the first.
Status addTable(const OneTable& table, Neighbours& neighbours, ImportOutcome& outcome,
                std::vector<store::NewSource>& fresh, Progress& progress)
{
    for (std::size_t i = 0; i < table.parts.size(); ++i) {
        const bool main = i == 0;
        store::NewSource source;
        source.rows = table.parts[i];
        store::SourceRow& row = source.row;
        row.source = table.sources[i];
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const auto counts = neighbours.add(row.source, table.parts[i], progress);
        if (!counts)
            return tl::make_unexpected(counts.error());
        const auto merged = static_cast<qint64>(main ? table.read.merged : 0);
        row.fileSum = table.read.fileSum;
        row.mappingSum = table.read.mappingSum;
        row.mapping = mappingJson(table.read.mapping, table.kept);
        row.bytes = table.read.bytes;
        row.added = static_cast<qint64>(counts->added);
        row.updated = static_cast<qint64>(counts->updated);
        row.unchanged = static_cast<qint64>(counts->unchanged) + merged;
        row.accepted =
            static_cast<qint64>(table.parts[i]->rows) + merged - static_cast<qint64>(main ? table.read.split : 0);
        row.rejected = main ? static_cast<qint64>(table.read.rejected) : 0;
        row.rowsRead = row.accepted + row.rejected;
        countRecords(row);
        if (main)
            source.issues = issueRows(outcome.issues);
        outcome.added += row.added;
        outcome.updated += row.updated;
        outcome.unchanged += row.unchanged;
        outcome.sources.push_back(0);
        fresh.push_back(std::move(source));
    }
    return {};
}

ImportOutcome outcomeOf(const OneTable& table, const QString& path)
{
    ImportOutcome outcome;
    outcome.path = path;
    outcome.table = table.read.mapping.table;
    outcome.mapping = table.read.mapping;
    outcome.options = table.options;
    outcome.rowsRead = static_cast<qint64>(table.read.rowsRead);
    outcome.rejected = static_cast<qint64>(table.read.rejected);
    outcome.accepted = outcome.rowsRead - outcome.rejected;
    outcome.issues = table.read.issues;
    outcome.remembered = table.remembered;
    outcome.overlaps = table.overlaps;
    outcome.nothingNew = table.isKnown;
    if (table.isKnown)
        outcome.unchanged = outcome.accepted;
    for (const Overlap& overlap : table.overlaps)
        outcome.issues.push_back({import::Issue::Kind::Overlap, false, {}, overlap.fileName, overlap.rows, {}});
    return outcome;
}

/// Whether a source that is to be replaced holds what no table of another file holds: calls, say, replaced by deals. Reading the same file
/// in another way may well make something else of it.
bool replacesOthers(const std::vector<store::SourceRow>& all, const std::vector<facts::SourceId>& replaces,
                    const ReadTables& read)
{
    const auto isIn = [&read](const store::SourceRow& row) {
        return std::any_of(read.tables.begin(), read.tables.end(), [&row](const OneTable& table) {
            return table.read.fileSum == row.fileSum ||
                   std::any_of(table.sources.begin(), table.sources.end(),
                               [&row](const facts::Source& source) { return source.entity == row.source.entity; });
        });
    };
    return std::any_of(all.begin(), all.end(), [&](const store::SourceRow& row) {
        return std::find(replaces.begin(), replaces.end(), row.source.id) != replaces.end() && !isIn(row);
    });
}

/// The sources that one reading of a table brought: they come and go together.
void addSiblings(const std::vector<store::SourceRow>& all, std::vector<facts::SourceId>& ids)
{
    const std::vector<facts::SourceId> asked = ids;
    for (const store::SourceRow& row : all) {
        const bool sibling = !row.fileSum.isEmpty() && std::any_of(all.begin(), all.end(), [&](const auto& each) {
            return std::find(asked.begin(), asked.end(), each.source.id) != asked.end() &&
                   each.fileSum == row.fileSum && each.mappingSum == row.mappingSum &&
                   each.importedAt == row.importedAt && each.undone == row.undone;
        });
        if (sibling && std::find(ids.begin(), ids.end(), row.source.id) == ids.end())
            ids.push_back(row.source.id);
    }
}

}

Result<std::vector<ImportOutcome>> Audit::import(const QString& path, const import::Options& options, bool dryRun,
                                                 Progress& progress, const std::vector<facts::SourceId>& replaces,
                                                 OnOverlap onOverlap)
{
    const auto key = m_data->key();
    if (!key)
        return tl::make_unexpected(key.error());
    const auto all = m_data->file->sources(true);
    if (!all)
        return tl::make_unexpected(all.error());
    for (const facts::SourceId id : replaces)
        if (std::none_of(all->begin(), all->end(), [id](const store::SourceRow& row) { return row.source.id == id; }))
            return failure(ErrorKind::SourceUnknown, QString::number(id));
    std::vector<facts::SourceId> leaving = replaces;
    addSiblings(*all, leaving);
    std::vector<store::SourceRow> known = *all;
    std::erase_if(known, [&leaving](const store::SourceRow& row) {
        return row.undone || std::find(leaving.begin(), leaving.end(), row.source.id) != leaving.end();
    });
    const ImportMemory memory(*all);
    KnownFile knownFile(*m_data->file, known, path);
    Progress reading(progress, 0, 0.75);
    auto read = FileReader(path, m_data->settings, *key, memory, knownFile).read(options, reading);
    if (!read)
        return tl::make_unexpected(read.error());

    Neighbours neighbours(*m_data->file, std::move(known), m_data->settings.localTime());
    std::vector<facts::SourceId>
        overlapped; // those that are in already: tables of this file come together or not at all
    bool overlaps = false;
    bool wouldLose = false; // more than what the file replaces
    for (OneTable& table : read->tables) {
        table.isKnown = neighbours.has(table.read.fileSum, table.read.mappingSum, table.options.exportedAt);
        for (std::size_t i = 0; i < table.parts.size() && !table.isKnown; ++i) {
            auto found = neighbours.overlaps(table.sources[i], table.parts[i], progress);
            if (!found)
                return tl::make_unexpected(found.error());
            overlaps = overlaps || !found->empty();
            for (const Overlap& overlap : *found)
                if (overlap.source != 0) {
                    overlapped.push_back(overlap.source);
                    wouldLose = wouldLose || overlap.outside > 0;
                }
            table.overlaps.insert(table.overlaps.end(), found->begin(), found->end());
        }
    }
    const bool takesOthers = replacesOthers(*all, replaces, *read);
    const bool refused =
        takesOthers || (onOverlap == OnOverlap::Refuse && overlaps) || (onOverlap == OnOverlap::Replace && wouldLose);
    if (onOverlap == OnOverlap::Replace && !refused) {
        neighbours.leaveOut(overlapped);
        leaving.insert(leaving.end(), overlapped.begin(), overlapped.end());
        std::sort(leaving.begin(), leaving.end());
        leaving.erase(std::unique(leaving.begin(), leaving.end()), leaving.end());
    }

    std::vector<ImportOutcome> outcomes;
    std::vector<store::NewSource> fresh;
    for (const OneTable& table : read->tables)
        outcomes.push_back(outcomeOf(table, path));
    for (const Skipped& skipped : read->skipped)
        outcomes.front().issues.push_back({import::Issue::Kind::SheetSkipped, false, {}, skipped.table, 1, {}});
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        outcomes[i].refused = refused;
        if (outcomes[i].nothingNew)
            continue;
        if (const Status added = addTable(read->tables[i], neighbours, outcomes[i], fresh, progress); !added)
            return tl::make_unexpected(added.error());
    }
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    if (dryRun || refused || fresh.empty())
        return outcomes;
    const QString at = m_data->now().toString(Qt::ISODate);
    const QString by = currentUser();
    for (store::NewSource& source : fresh) {
        source.row.importedAt = at;
        source.row.importedBy = by;
    }
    Progress writing(progress, 0.8, 1);
    const auto ids = m_data->file->addSources(std::move(fresh), leaving, by, writing);
    if (!ids)
        return tl::make_unexpected(ids.error());
    auto id = ids->begin();
    for (ImportOutcome& outcome : outcomes) {
        for (facts::SourceId& source : outcome.sources)
            source = *id++;
        if (!outcome.sources.empty())
            outcome.source = outcome.sources.front();
    }
    m_data->forgetFacts();
    return outcomes;
}

Result<std::optional<import::Options>> Audit::rememberedOptions(const import::Mapping& mapping) const
{
    const auto all = m_data->file->sources(true);
    if (!all)
        return tl::make_unexpected(all.error());
    const auto found = ImportMemory(*all).find(mapping);
    return found && import::saysAnything(found->options) ? std::optional(found->options) : std::nullopt;
}

Result<std::optional<import::Options>> Audit::optionsThen(const QString& path, const import::Options& options,
                                                          Progress& progress) const
{
    const auto key = m_data->key();
    if (!key)
        return tl::make_unexpected(key.error());
    const auto living = m_data->file->sources();
    if (!living)
        return tl::make_unexpected(living.error());
    return KnownFile(*m_data->file, *living, path).saidThen(options, m_data->settings, *key, progress);
}

Result<import::Options> Audit::optionsOf(facts::SourceId id) const
{
    const auto all = m_data->file->sources(true);
    if (!all)
        return tl::make_unexpected(all.error());
    for (const store::SourceRow& row : *all)
        if (row.source.id == id)
            return optionsIn(row.mapping);
    return failure(ErrorKind::SourceUnknown, QString::number(id));
}

Status Audit::undo(facts::SourceId id)
{
    const auto all = m_data->file->sources(true);
    if (!all)
        return tl::make_unexpected(all.error());
    std::vector<facts::SourceId> ids{id};
    addSiblings(*all, ids);
    Status done = m_data->file->undoSources(ids, currentUser());
    if (done)
        m_data->forgetFacts();
    return done;
}

Status Audit::redo(facts::SourceId id)
{
    const auto all = m_data->file->sources(true);
    if (!all)
        return tl::make_unexpected(all.error());
    std::vector<facts::SourceId> ids{id};
    addSiblings(*all, ids);
    Status done = m_data->file->restoreSources(ids, currentUser());
    if (done)
        m_data->forgetFacts();
    return done;
}

}
