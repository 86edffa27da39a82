// Import: the importer's layer and issues become a source of the audit file.

#include "core/audit/audit_data.h"
#include "core/facts/fold.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

facts::Source sourceOf(const import::ReadResult& read, const QString& path)
{
    facts::Source source;
    source.entity = read.mapping.entity;
    source.system = read.mapping.layout != nullptr ? std::string(read.mapping.layout->system) : "table";
    source.layout = read.mapping.layoutId;
    source.fileName = QFileInfo(path).fileName().toStdString();
    source.exportedAt = read.mapping.exportedAt;
    source.from = read.from;
    source.to = read.to;
    return source;
}

}

Result<ImportOutcome> Audit::import(const QString& path, const import::Options& options, bool dryRun,
                                    Progress& progress)
{
    const auto key = m_data->key();
    if (!key)
        return tl::make_unexpected(key.error());
    auto read = import::read(path, options, m_data->settings, *key, progress);
    if (!read)
        return tl::make_unexpected(read.error());

    ImportOutcome outcome;
    outcome.path = path;
    outcome.mapping = read->mapping;
    outcome.rowsRead = static_cast<qint64>(read->rowsRead);
    outcome.rejected = static_cast<qint64>(read->rejected);
    outcome.accepted = outcome.rowsRead - outcome.rejected;
    outcome.issues = read->issues;

    const auto known = m_data->file->sources();
    if (!known)
        return tl::make_unexpected(known.error());
    for (const store::SourceRow& each : *known) {
        if (each.fileSum == read->fileSum && each.mappingSum == read->mappingSum) {
            outcome.unchanged = outcome.accepted;
            outcome.nothingNew = true;
            return outcome;
        }
    }

    // How it changes the base: folded over the living layers of the same entity.
    const facts::Source source = sourceOf(*read, path);
    std::vector<facts::SourceId> same;
    for (const store::SourceRow& each : *known)
        if (each.source.entity == source.entity)
            same.push_back(each.source.id);
    auto layers =
        same.empty() ? Result<std::vector<facts::Layer>>(std::vector<facts::Layer>{}) : m_data->file->layers(&same);
    if (!layers)
        return tl::make_unexpected(layers.error());
    const auto rows = std::make_shared<const facts::Table>(std::move(read->rows));
    layers->push_back({source, rows});
    const facts::FoldCounts counts = facts::foldCounts(source.entity, *layers);
    outcome.added = static_cast<qint64>(counts.added);
    outcome.updated = static_cast<qint64>(counts.updated);
    outcome.unchanged = static_cast<qint64>(counts.unchanged);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    if (dryRun)
        return outcome;

    store::SourceRow row;
    row.source = source;
    row.importedAt = m_data->now().toString(Qt::ISODate);
    row.importedBy = currentUser();
    row.fileSum = read->fileSum;
    row.mappingSum = read->mappingSum;
    row.mapping = mappingJson(read->mapping, options);
    row.bytes = read->bytes;
    row.rowsRead = outcome.rowsRead;
    row.accepted = outcome.accepted;
    row.added = outcome.added;
    row.updated = outcome.updated;
    row.unchanged = outcome.unchanged;
    row.rejected = outcome.rejected;
    const auto id = m_data->file->addSource(row, *rows, issueRows(read->issues), progress);
    if (!id)
        return tl::make_unexpected(id.error());
    outcome.source = *id;
    m_data->forgetFacts();
    return outcome;
}

}
