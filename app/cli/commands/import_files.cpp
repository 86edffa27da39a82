#include "app/cli/values.h"

#include "core/audit/error_text.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Result<import::Options> readOptions(const Call& call, const Settings& settings)
{
    import::Options options;
    options.layout = call.value("layout");
    for (const QString& text : call.values("map")) {
        const auto pair = readPair(text);
        if (!pair)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--map \"Column=field\""), text);
        options.map.emplace_back(pair->first.toStdString(), pair->second.trimmed().toStdString());
    }
    for (const QString& text : call.values("value")) {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        const auto pair = colon > 0 ? readPair(text.mid(colon + 1)) : std::nullopt;
        if (!pair)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--value \"field:from=to\""), text);
        options.values.push_back(
            {text.left(colon).toStdString(), pair->first.toStdString(), pair->second.toStdString()});
    }
    for (const QString& text : call.values("const")) {
        const qsizetype at = text.indexOf(QLatin1Char('='));
        if (at < 1)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--const field=value"), text);
        options.constants.emplace_back(text.left(at).toStdString(), text.mid(at + 1).toStdString());
    }
    options.encoding = call.value("encoding");
    const QString delimiter = call.value("delimiter");
    if (!delimiter.isEmpty())
        options.delimiter =
            delimiter == QLatin1String("tab") || delimiter == QLatin1String("\\t") ? '\t' : delimiter.at(0).toLatin1();
    options.sheet = call.value("sheet");
    if (call.has("header"))
        options.header = call.value("header") == QLatin1String("none") ? 0 : call.value("header").toInt();
    options.dateFormat = call.value("date-format");
    options.timeZone = call.value("time-zone");
    if (!options.timeZone.isEmpty() && !LocalTime::isKnown(options.timeZone))
        return failure(ErrorKind::BadValue, QStringLiteral("--time-zone"), options.timeZone);
    if (call.has("exported-at")) {
        const auto at = readInstant(call.value("exported-at"),
                                    options.timeZone.isEmpty() ? settings.localTime() : LocalTime(options.timeZone));
        if (!at)
            return failure(ErrorKind::BadValue, QStringLiteral("--exported-at"), call.value("exported-at"));
        options.exportedAt = *at;
    }
    return options;
}

QJsonObject jsonOf(const audit::ImportOutcome& done, Language language)
{
    QJsonArray issues;
    for (const import::Issue& issue : done.issues) {
        QJsonArray rows;
        for (const std::uint32_t row : issue.rows)
            rows.append(static_cast<qint64>(row));
        issues.append(QJsonObject{{QStringLiteral("kind"), jsonText(import::issueKey(issue.kind))},
                                  {QStringLiteral("column"), jsonText(issue.column)},
                                  {QStringLiteral("count"), static_cast<qint64>(issue.count)},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("rejects"), issue.rejects},
                                  {QStringLiteral("text"), import::issueText(issue, language)}});
    }
    QJsonArray sources;
    for (const facts::SourceId source : done.sources)
        sources.append(static_cast<qint64>(source));
    return {{QStringLiteral("path"), done.path},
            {QStringLiteral("sheet"), jsonText(done.table)},
            {QStringLiteral("layout"), jsonText(done.mapping.layoutId)},
            {QStringLiteral("confidence"), done.mapping.confidence},
            {QStringLiteral("encoding"), jsonText(done.mapping.encoding)},
            {QStringLiteral("delimiter"), QString(QLatin1Char(done.mapping.delimiter))},
            {QStringLiteral("rows_read"), done.rowsRead},
            {QStringLiteral("accepted"), done.accepted},
            {QStringLiteral("added"), done.added},
            {QStringLiteral("updated"), done.updated},
            {QStringLiteral("unchanged"), done.unchanged},
            {QStringLiteral("rejected"), done.rejected},
            {QStringLiteral("source"), done.source == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(done.source))},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("nothing_new"), done.nothingNew},
            {QStringLiteral("issues"), issues}};
}

void tell(const Call& call, const audit::ImportOutcome& done)
{
    call.line(
        QStringLiteral("%1: %2, %3")
            .arg(done.table.empty() ? done.path : done.path + QLatin1Char('/') + QString::fromStdString(done.table),
                 QString::fromStdString(done.mapping.layoutId), QString::fromStdString(done.mapping.encoding)));
    call.line(call.say({"  read %1, accepted %2 (added %3, updated %4, unchanged %5), rejected %6",
                        "  прочитано %1, принято %2 (новых %3, изменено %4, без изменений %5), отклонено %6"})
                  .arg(done.rowsRead)
                  .arg(done.accepted)
                  .arg(done.added)
                  .arg(done.updated)
                  .arg(done.unchanged)
                  .arg(done.rejected));
    if (done.nothingNew)
        call.line(call.say(
            {"  the same file is already in: nothing changed", "  этот файл уже загружен: ничего не изменилось"}));
    for (const import::Issue& issue : done.issues)
        call.line(QLatin1String("  ") + import::issueText(issue, call.language()));
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto options = readOptions(call, (*audit)->settings());
    if (!options)
        return call.fail(options.error());
    QJsonArray inputs;
    Exit exit = Exit::Done;
    for (int i = 1; i < call.arguments(); ++i) {
        // All or nothing for each input: one that fails leaves the others as they are.
        const auto done = (*audit)->import(call.argument(i), *options, call.has("dry-run"), call.progress());
        if (!done) {
            exit = call.fail(done.error());
            inputs.append(QJsonObject{{QStringLiteral("path"), call.argument(i)},
                                      {QStringLiteral("error"), audit::describe(done.error(), call.language())}});
            continue;
        }
        for (const audit::ImportOutcome& table : *done) {
            inputs.append(jsonOf(table, call.language()));
            tell(call, table);
        }
    }
    call.answer({{QStringLiteral("inputs"), inputs}});
    return exit;
}

}

const Verb& import_files()
{
    static const Verb verb{.name = "import",
                           .summary = {"Imports exports of the client; each file wholly or not at all.",
                                       "Загружает выгрузки клиента; каждый файл целиком или никак."},
                           .takes = "FILE INPUT... [--layout ID] [--map \"Column=field\"]... [--value "
                                    "\"field:from=to\"]... [--const field=value]... [--dry-run]",
                           .least = 2,
                           .most = 10'000,
                           .options =
                               [] {
                                   return QList{option("layout", "id"),           option("map", "column=field"),
                                                option("value", "field:from=to"), option("const", "field=value"),
                                                option("encoding", "name"),       option("delimiter", "char"),
                                                option("date-format", "format"),  option("time-zone", "zone"),
                                                option("exported-at", "time"),    option("sheet", "name"),
                                                option("header", "row"),          option("dry-run")};
                               },
                           .run = run};
    return verb;
}

}
