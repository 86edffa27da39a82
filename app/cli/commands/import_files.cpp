#include "app/cli/import_options.h"
#include "app/cli/interrupt.h"
#include "app/cli/join_lines.h"
#include "app/cli/rejected_rows.h"
#include "app/cli/values.h"

#include "core/audit/error_text.h"
#include "core/import/options_json.h"
#include "core/import/shape.h"
#include "core/store/mapping_store.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

QJsonObject jsonOf(const audit::ImportOutcome& done, const LocalTime& zone, Language language)
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
                                  {QStringLiteral("text"), import::issueText(issue, language, Surface::Terminal)}});
    }
    QJsonArray sources;
    for (const facts::SourceId source : done.sources)
        sources.append(static_cast<qint64>(source));
    QJsonArray overlaps;
    for (const audit::Overlap& overlap : done.overlaps)
        overlaps.append(
            QJsonObject{{QStringLiteral("source"),
                         overlap.source == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(overlap.source))},
                        {QStringLiteral("file"), jsonText(overlap.fileName)},
                        {QStringLiteral("from"), zone.iso(overlap.from)},
                        {QStringLiteral("to"), zone.iso(overlap.to)},
                        {QStringLiteral("rows"), static_cast<qint64>(overlap.rows)},
                        {QStringLiteral("rows_outside"), static_cast<qint64>(overlap.outside)}});
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
            {QStringLiteral("remembered"), done.remembered.empty() ? QJsonValue() : jsonText(done.remembered)},
            {QStringLiteral("overlaps"), overlaps},
            {QStringLiteral("refused"), done.refused},
            {QStringLiteral("issues"), issues}};
}

/// What the older sources have beyond what this file covers.
void tellWhatWouldGo(const Call& call, const audit::ImportOutcome& done)
{
    for (const audit::Overlap& overlap : done.overlaps)
        if (overlap.outside > 0)
            call.line(
                call.say({"  %1: %2 rows are of other days or kinds than this file and would be lost if it were "
                          "replaced",
                          "  %1: %2 строк — за другие дни или о другом, чем в этом файле; при замене они пропали бы"})
                    .arg(QString::fromStdString(overlap.fileName))
                    .arg(overlap.outside));
}

/// " — 12: rows 2, 3, 5 …"
QString whereOf(const Call& call, const import::Issue& issue)
{
    constexpr std::size_t kNamed = 5;
    if (issue.rows.empty() && issue.count < 2)
        return {};
    QString text = QStringLiteral(" — %1").arg(issue.count);
    QStringList rows;
    for (const std::uint32_t row : std::span(issue.rows).first(std::min(kNamed, issue.rows.size())))
        rows << QString::number(row);
    if (!rows.isEmpty())
        text += call.say({": rows %1", ": строки %1"}).arg(rows.join(QStringLiteral(", ")));
    return !rows.isEmpty() && issue.count > kNamed ? text + QStringLiteral(" …") : text;
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
    if (!done.remembered.empty())
        call.line(call.say({"  read as %1 was (--fresh: find out anew)",
                            "  прочитано так же, как %1 (--fresh — определить заново)"})
                      .arg(QString::fromStdString(done.remembered)));
    for (const import::Issue& issue : done.issues)
        call.line(QLatin1String("  ") + import::issueText(issue, call.language(), Surface::Terminal) +
                  whereOf(call, issue));
    tellWhatWouldGo(call, done);
    if (done.refused && call.has("replace"))
        call.note(call.say({"Refused, nothing was changed: the source to be replaced holds other facts than this file. "
                            "Import the file beside it, or undo the source",
                            "Отказано, ничего не изменилось: в заменяемом источнике другие данные, чем в этом файле. "
                            "Загрузите файл рядом с ним или отмените источник"}));
    else if (done.refused && call.value("on-overlap") == QLatin1String("replace"))
        call.note(call.say(
            {"Refused, nothing was changed: replacing would lose rows that the new file does not stand for. Keep both "
             "(--on-overlap keep), import a file that covers all of it, or undo the older source",
             "Отказано, ничего не изменилось: при замене пропали бы строки, которых в новом файле нет. Оставьте оба "
             "(--on-overlap keep), загрузите файл за весь период или отмените прежний источник"}));
    else if (done.refused)
        call.note(
            call.say({"Refused, nothing was changed: the period is already covered (--on-overlap keep or replace)",
                      "Отказано, ничего не изменилось: этот период уже загружен (--on-overlap keep или replace)"}));
    else if (!done.overlaps.empty() && call.value("on-overlap") != QLatin1String("replace"))
        call.note(call.say({"Warning: the period is already covered by another source; see “sources”",
                            "Внимание: этот период уже есть в другом источнике; см. «sources»"}));
}

/// Kept under the name of --save-profile: what was said about this table.
Status saveProfile(const Call& call, const audit::ImportOutcome& done)
{
    return store::MappingStore().save({call.value("save-profile"), import::shapeOf(done.mapping), done.mapping.layoutId,
                                       import::toJson(import::reusable(done.options))});
}

struct Choices {
    import::Options options;
    std::vector<facts::SourceId> replaces;
    audit::OnOverlap onOverlap = audit::OnOverlap::Keep;
};

Result<Choices> readChoices(const Call& call, const Settings& settings)
{
    Choices choices;
    auto options = readOptions(call, settings);
    if (!options)
        return tl::make_unexpected(options.error());
    choices.options = std::move(*options);
    if (call.has("profile")) {
        const auto profile = store::MappingStore().find(call.value("profile"));
        if (!profile)
            return tl::make_unexpected(profile.error());
        const auto kept = import::optionsFromJson(profile->options);
        if (!kept)
            return tl::make_unexpected(kept.error());
        choices.options = import::withRemembered(choices.options, *kept);
        // What a profile says of the columns is all that holds: nothing of earlier files adds to it.
        choices.options.forget = choices.options.forget || import::saysColumns(*kept);
    }
    if (call.has("replace")) {
        bool ok = false;
        choices.replaces.push_back(call.value("replace").toUInt(&ok));
        if (!ok || choices.replaces.front() == 0)
            return failure(ErrorKind::SourceUnknown, call.value("replace"));
        if (call.arguments() != 2)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--replace"), QStringLiteral("files"));
    }
    const QString mode = call.value("on-overlap");
    if (mode == QLatin1String("replace"))
        choices.onOverlap = audit::OnOverlap::Replace;
    else if (mode == QLatin1String("refuse"))
        choices.onOverlap = audit::OnOverlap::Refuse;
    else if (mode != QLatin1String("keep"))
        return failure(ErrorKind::WrongUsage, QStringLiteral("--on-overlap keep|replace|refuse"), mode);
    return choices;
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto choices = readChoices(call, (*audit)->settings());
    if (!choices)
        return call.fail(choices.error());
    const LocalTime zone = (*audit)->settings().localTime();
    RejectedRows rejected(call);
    QJsonArray inputs;
    std::set<facts::SourceId> fresh;
    Exit exit = Exit::Done;
    const Interrupt interrupt(call.progress());
    for (int i = 1; i < call.arguments() && !call.progress().isCancelled(); ++i) {
        // All or nothing for each input: one that fails leaves the others as they are.
        const auto done = (*audit)->import(call.argument(i), choices->options, call.has("dry-run"), call.progress(),
                                           choices->replaces, choices->onOverlap);
        if (!done) {
            exit = call.fail(done.error(), call.argument(i));
            inputs.append(QJsonObject{
                {QStringLiteral("path"), call.argument(i)},
                {QStringLiteral("error"), audit::describe(done.error(), call.language(), Surface::Terminal)}});
            continue;
        }
        for (const audit::ImportOutcome& table : *done) {
            QJsonObject json = jsonOf(table, zone, call.language());
            tell(call, table);
            if (table.refused)
                exit = Exit::Failed;
            const auto saved = rejected.save(table, done->size() > 1);
            if (!saved)
                exit = call.fail(saved.error());
            else if (!saved->isEmpty())
                json.insert(QStringLiteral("rejected_rows"), *saved);
            inputs.append(json);
            fresh.insert(table.sources.begin(), table.sources.end());
        }
        if (call.has("save-profile"))
            if (const Status saved = saveProfile(call, done->front()); !saved)
                exit = call.fail(saved.error());
    }
    QJsonObject answer{{QStringLiteral("inputs"), inputs}};
    if (!call.has("dry-run") && !call.progress().isCancelled()) {
        const auto joins = joinsOf(**audit, fresh, call.progress());
        if (!joins) // what was imported is imported
            call.note(audit::describe(joins.error(), call.language(), Surface::Terminal));
        answer.insert(QStringLiteral("joins"), joins && *joins ? QJsonValue(tellJoins(call, **joins)) : QJsonValue());
    }
    call.answer(answer);
    return exit;
}

}

const Verb& import_files()
{
    static const Verb verb{
        .name = "import",
        .summary = {"Imports exports of the client; each file wholly or not at all.",
                    "Загружает выгрузки клиента; каждый файл целиком или никак."},
        .takes = "FILE INPUT... [--layout ID] [--map \"Column=field\"]... [--value "
                 "\"field:from=to\"]... [--const field=value]... [--profile NAME] [--save-profile NAME] [--fresh] "
                 "[--on-overlap keep|replace|refuse] [--replace SOURCE] [--rejected OUT.csv] "
                 "[--dry-run]",
        .least = 2,
        .most = 10'000,
        .options =
            [] {
                return QList{option("layout", "id"),
                             option("map", "column=field"),
                             option("value", "field:from=to"),
                             option("const", "field=value"),
                             option("encoding", "name"),
                             option("delimiter", "char"),
                             option("date-format", "format"),
                             option("decimal", "mark"),
                             option("time-zone", "zone"),
                             option("exported-at", "time"),
                             option("sheet", "name"),
                             option("header", "row"),
                             option("dry-run"),
                             option("profile", "name"),
                             option("save-profile", "name"),
                             option("fresh"),
                             option("replace", "source"),
                             option("rejected", "out.csv"),
                             option("on-overlap", "mode", "keep")};
            },
        .run = run};
    return verb;
}

}
