#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto sources = (*audit)->sources();
    if (!sources)
        return call.fail(sources.error());
    const LocalTime zone = (*audit)->settings().localTime();
    QJsonArray list;
    for (const store::SourceRow& row : *sources) {
        const facts::Source& source = row.source;
        list.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(source.id)},
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
                                {QStringLiteral("rejected"), row.rejected}});
        call.line(QStringLiteral("%1  %2  %3  %4/%5")
                      .arg(source.id)
                      .arg(QString::fromStdString(source.fileName), QString::fromStdString(source.layout))
                      .arg(row.accepted)
                      .arg(row.rowsRead));
    }
    call.answer({{QStringLiteral("sources"), list}});
    return Exit::Done;
}

}

const Verb& sources()
{
    static const Verb verb{
        .name = "sources", .summary = {"What was imported.", "Что загружено."}, .takes = "FILE", .run = run};
    return verb;
}

}
