// Import: the importer's layer and issues become a source of the audit file.

#include "core/audit/audit_data.h"
#include "core/facts/fold.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace zamer::audit {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What the provenance page shows and a second reading needs. Column names only; no cell of the file is kept.
std::string mappingJson(const import::Mapping& mapping, const import::Options& options)
{
    QJsonArray columns;
    for (const import::ColumnGuess& column : mapping.columns)
        columns.append(QJsonObject{{QStringLiteral("column"), text(column.header)},
                                   {QStringLiteral("field"), text(column.field)}});
    QJsonArray values;
    for (const auto& [field, from, to] : options.values)
        values.append(QJsonArray{text(field), text(from), text(to)});
    QJsonArray constants;
    for (const auto& [field, value] : options.constants)
        constants.append(QJsonArray{text(field), text(value)});
    const QJsonObject all{{QStringLiteral("encoding"), text(mapping.encoding)},
                          {QStringLiteral("delimiter"), QString(QLatin1Char(mapping.delimiter))},
                          {QStringLiteral("date_format"), text(mapping.dateFormat)},
                          {QStringLiteral("columns"), columns},
                          {QStringLiteral("values"), values},
                          {QStringLiteral("constants"), constants}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<store::IssueRow> issueRows(const std::vector<import::Issue>& issues)
{
    std::vector<store::IssueRow> rows;
    rows.reserve(issues.size());
    for (const import::Issue& issue : issues)
        rows.push_back({std::string(import::issueKey(issue.kind)), issue.rejects, issue.column, issue.value,
                        issue.count, issue.rows});
    return rows;
}

facts::Source sourceOf(const import::ReadResult& read, const facts::Table& rows, const QString& path)
{
    facts::Source source;
    source.entity = rows.entity;
    source.system = read.mapping.layout != nullptr ? std::string(read.mapping.layout->system) : "table";
    source.layout = read.mapping.layoutId;
    source.fileName = QFileInfo(path).fileName().toStdString();
    if (!read.mapping.table.empty())
        source.fileName += '/' + read.mapping.table;
    source.exportedAt = read.mapping.exportedAt;
    source.from = read.from;
    source.to = read.to;
    return source;
}

/// A table among several that simply is not one of ours: a title sheet, a pivot, a read-me.
bool mayBeSkipped(ErrorKind kind)
{
    return kind == ErrorKind::LayoutUnknown || kind == ErrorKind::FileEmpty || kind == ErrorKind::NotATable ||
           kind == ErrorKind::ColumnUnknown || kind == ErrorKind::FieldMissing;
}

struct Skipped {
    std::string table;
    Error error;
};

struct ReadTables {
    std::vector<import::ReadResult> tables;
    std::vector<Skipped> skipped;
};

Result<ReadTables> readTables(const QString& path, const import::Options& options, const Settings& settings,
                              const SecretKey& key, Progress& progress)
{
    const auto names = import::tablesIn(path);
    if (!names)
        return tl::make_unexpected(names.error());
    ReadTables out;
    const bool several = options.sheet.isEmpty() && names->size() > 1;
    for (std::size_t i = 0; i < (several ? names->size() : 1); ++i) {
        import::Options own = options;
        if (several)
            own.sheet = QLatin1Char('#') + QString::number(i + 1);
        auto read = import::read(path, own, settings, key, progress);
        if (read)
            out.tables.push_back(std::move(*read));
        else if (several && mayBeSkipped(read.error().kind))
            out.skipped.push_back({(*names)[i].name, read.error()});
        else
            return tl::make_unexpected(read.error());
    }
    if (out.tables.empty())
        return tl::make_unexpected(out.skipped.front().error);
    return out;
}

/// The living layers of the entities that are about to grow.
class Neighbours
{
public:
    Neighbours(const store::AuditFile& file, const std::vector<store::SourceRow>& known, facts::SourceId without)
        : m_file(file), m_known(known), m_without(without)
    {
    }

    /// How a layer changes the base of its entity; it counts among the layers afterwards.
    Result<facts::FoldCounts> add(const facts::Source& source, std::shared_ptr<const facts::Table> rows)
    {
        auto found = m_layers.find(source.entity);
        if (found == m_layers.end()) {
            std::vector<facts::SourceId> same;
            for (const store::SourceRow& each : m_known)
                if (each.source.entity == source.entity && each.source.id != m_without)
                    same.push_back(each.source.id);
            auto layers =
                same.empty() ? Result<std::vector<facts::Layer>>(std::vector<facts::Layer>{}) : m_file.layers(&same);
            if (!layers)
                return tl::make_unexpected(layers.error());
            found = m_layers.emplace(source.entity, std::move(*layers)).first;
        }
        found->second.push_back({source, std::move(rows)});
        return facts::foldCounts(source.entity, found->second);
    }

private:
    const store::AuditFile& m_file;
    const std::vector<store::SourceRow>& m_known;
    facts::SourceId m_without;
    std::map<facts::Entity, std::vector<facts::Layer>> m_layers;
};

/// One source for each entity that the table held; what is odd about the table belongs to the first.
Status addTable(import::ReadResult& table, const QString& path, const import::Options& options, Neighbours& neighbours,
                ImportOutcome& outcome, std::vector<store::NewSource>& fresh)
{
    std::vector<std::shared_ptr<const facts::Table>> parts{std::make_shared<const facts::Table>(std::move(table.rows))};
    for (facts::Table& more : table.more)
        parts.push_back(std::make_shared<const facts::Table>(std::move(more)));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool main = i == 0;
        if (!main && parts[i]->rows == 0)
            continue;
        store::NewSource source;
        source.rows = parts[i];
        store::SourceRow& row = source.row;
        row.source = sourceOf(table, *parts[i], path);
        const auto counts = neighbours.add(row.source, parts[i]);
        if (!counts)
            return tl::make_unexpected(counts.error());
        const auto merged = static_cast<qint64>(main ? table.merged : 0);
        row.fileSum = table.fileSum;
        row.mappingSum = table.mappingSum;
        row.mapping = mappingJson(table.mapping, options);
        row.bytes = table.bytes;
        row.added = static_cast<qint64>(counts->added);
        row.updated = static_cast<qint64>(counts->updated);
        row.unchanged = static_cast<qint64>(counts->unchanged) + merged;
        row.accepted = static_cast<qint64>(parts[i]->rows) + merged;
        row.rejected = main ? static_cast<qint64>(table.rejected) : 0;
        row.rowsRead = row.accepted + row.rejected;
        if (main)
            source.issues = issueRows(table.issues);
        outcome.added += row.added;
        outcome.updated += row.updated;
        outcome.unchanged += row.unchanged;
        outcome.sources.push_back(0);
        fresh.push_back(std::move(source));
    }
    return {};
}

}

Result<std::vector<ImportOutcome>> Audit::import(const QString& path, const import::Options& options, bool dryRun,
                                                 Progress& progress, facts::SourceId replaces)
{
    const auto key = m_data->key();
    if (!key)
        return tl::make_unexpected(key.error());
    const auto known = m_data->file->sources();
    if (!known)
        return tl::make_unexpected(known.error());
    auto read = readTables(path, options, m_data->settings, *key, progress);
    if (!read)
        return tl::make_unexpected(read.error());

    std::vector<ImportOutcome> outcomes;
    std::vector<store::NewSource> fresh;
    Neighbours neighbours(*m_data->file, *known, replaces);
    for (import::ReadResult& table : read->tables) {
        ImportOutcome& outcome = outcomes.emplace_back();
        outcome.path = path;
        outcome.table = table.mapping.table;
        outcome.mapping = table.mapping;
        outcome.rowsRead = static_cast<qint64>(table.rowsRead);
        outcome.rejected = static_cast<qint64>(table.rejected);
        outcome.accepted = outcome.rowsRead - outcome.rejected;
        outcome.issues = table.issues;
        outcome.nothingNew =
            std::any_of(known->begin(), known->end(), [&table, replaces](const store::SourceRow& each) {
                return each.fileSum == table.fileSum && each.mappingSum == table.mappingSum &&
                       each.source.id != replaces;
            });
        if (outcome.nothingNew) {
            outcome.unchanged = outcome.accepted;
            continue;
        }
        if (const Status counted = addTable(table, path, options, neighbours, outcome, fresh); !counted)
            return tl::make_unexpected(counted.error());
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
    }
    for (const Skipped& skipped : read->skipped)
        outcomes.front().issues.push_back({import::Issue::Kind::SheetSkipped, false, {}, skipped.table, 1, {}});
    if (dryRun || fresh.empty())
        return outcomes;
    for (store::NewSource& source : fresh) {
        source.row.importedAt = m_data->now().toString(Qt::ISODate);
        source.row.importedBy = currentUser();
    }
    const auto ids = m_data->file->addSources(std::move(fresh), replaces, progress);
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

}
