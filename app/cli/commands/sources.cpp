#include "app/cli/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zamer::cli {

namespace {

QJsonObject mappingOf(const store::SourceRow& row)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(row.mapping)).object();
}

/// Only the columns that mean something.
QJsonArray columnsOf(const QJsonObject& mapping)
{
    QJsonArray used;
    for (const QJsonValue& column : mapping.value(QLatin1String("columns")).toArray())
        if (!column[QLatin1String("field")].toString().isEmpty())
            used.append(column);
    return used;
}

Result<QJsonArray> issuesOf(const audit::Audit& audit, facts::SourceId id, Language language)
{
    const auto issues = audit.issues(id);
    if (!issues)
        return tl::make_unexpected(issues.error());
    QJsonArray list;
    for (const store::IssueRow& row : *issues) {
        const import::Issue issue{import::issueByKey(row.kind).value_or(import::Issue::Kind::BadDate),
                                  row.rejects,
                                  row.column,
                                  row.value,
                                  row.count,
                                  {}};
        QJsonArray rows;
        for (const std::uint32_t line : row.rows)
            rows.append(static_cast<qint64>(line));
        list.append(QJsonObject{{QStringLiteral("kind"), jsonText(row.kind)},
                                {QStringLiteral("column"), jsonText(row.column)},
                                {QStringLiteral("value"), jsonText(row.value)},
                                {QStringLiteral("count"), static_cast<qint64>(row.count)},
                                {QStringLiteral("rows"), rows},
                                {QStringLiteral("rejects"), row.rejects},
                                {QStringLiteral("text"), import::issueText(issue, language, Surface::Terminal)}});
    }
    return list;
}

QString stateOf(const store::SourceRow& row, const Call& call)
{
    if (row.replacedBy != 0)
        return call.say({"  replaced by %1", "  заменено: %1"}).arg(row.replacedBy);
    return row.undone ? call.say({"  undone", "  отменено"}) : QString();
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto sources = (*audit)->sources(call.has("all"));
    if (!sources)
        return call.fail(sources.error());
    const LocalTime zone = (*audit)->settings().localTime();
    QJsonArray list;
    for (const store::SourceRow& row : *sources) {
        const facts::Source& source = row.source;
        const QJsonObject mapping = mappingOf(row);
        QJsonObject json{
            {QStringLiteral("id"), static_cast<qint64>(source.id)},
            {QStringLiteral("file"), jsonText(source.fileName)},
            {QStringLiteral("layout"), jsonText(source.layout)},
            {QStringLiteral("system"), jsonText(source.system)},
            {QStringLiteral("entity"), jsonText(facts::entityName(source.entity))},
            {QStringLiteral("exported_at"), zone.iso(source.exportedAt)},
            {QStringLiteral("from"), zone.iso(source.from)},
            {QStringLiteral("to"), zone.iso(source.to)},
            {QStringLiteral("imported_at"), row.importedAt},
            {QStringLiteral("imported_by"), row.importedBy},
            {QStringLiteral("sum"), QString::fromLatin1(row.fileSum)},
            {QStringLiteral("bytes"), row.bytes},
            {QStringLiteral("rows_read"), row.rowsRead},
            {QStringLiteral("accepted"), row.accepted},
            {QStringLiteral("added"), row.added},
            {QStringLiteral("updated"), row.updated},
            {QStringLiteral("unchanged"), row.unchanged},
            {QStringLiteral("rejected"), row.rejected},
            {QStringLiteral("undone"), row.undone},
            {QStringLiteral("replaced_by"),
             row.replacedBy == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(row.replacedBy))},
            {QStringLiteral("table"), mapping.value(QLatin1String("table")).toString()},
            {QStringLiteral("format"), mapping.value(QLatin1String("format")).toString()},
            {QStringLiteral("covers"),
             QJsonObject{{QStringLiteral("from"), zone.iso(source.from)}, {QStringLiteral("to"), zone.iso(source.to)}}},
            {QStringLiteral("mapping"), columnsOf(mapping)},
            {QStringLiteral("options"), mapping.value(QLatin1String("options")).toObject()},
            {QStringLiteral("instrument"), QJsonObject{{QStringLiteral("system"), jsonText(source.system)},
                                                       {QStringLiteral("layout"), jsonText(source.layout)},
                                                       {QStringLiteral("file_sum"), QString::fromLatin1(row.fileSum)},
                                                       {QStringLiteral("mapping_sum"), jsonText(row.mappingSum)}}}};
        if (call.has("issues")) {
            const auto issues = issuesOf(**audit, source.id, call.language());
            if (!issues)
                return call.fail(issues.error());
            json.insert(QStringLiteral("issues"), *issues);
        }
        list.append(json);
        call.line(QStringLiteral("%1  %2  %3  %4/%5%6")
                      .arg(source.id)
                      .arg(QString::fromStdString(source.fileName), QString::fromStdString(source.layout))
                      .arg(row.accepted)
                      .arg(row.rowsRead)
                      .arg(stateOf(row, call)));
        for (const QJsonValue& issue : json.value(QLatin1String("issues")).toArray())
            call.line(QLatin1String("   ") + issue[QLatin1String("text")].toString());
    }
    call.answer({{QStringLiteral("sources"), list}});
    return Exit::Done;
}

}

const Verb& sources()
{
    static const Verb verb{.name = "sources",
                           .summary = {"What was imported.", "Что загружено."},
                           .takes = "FILE [--all] [--issues]",
                           .options =
                               [] {
                                   return QList{option("all"), option("issues")};
                               },
                           .run = run};
    return verb;
}

}
