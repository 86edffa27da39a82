#include "app/cli/segment_options.h"
#include "app/cli/values.h"
#include "core/kpi/wording.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

struct PartName {
    std::string dimension;
    std::string key;
};

/// What --part may mean: DIMENSION:KEY, or a bare KEY of whichever dimension has it, managers first.
std::vector<PartName> partsNamed(const QString& part)
{
    if (part.isEmpty())
        return {{}};
    std::vector<PartName> names;
    for (const char* const* dimension = kpi::dimensions(); *dimension != nullptr; ++dimension) {
        const QString prefix = QLatin1String(*dimension) + QLatin1Char(':');
        if (part.startsWith(prefix))
            return {{*dimension, part.mid(prefix.size()).toStdString()}};
        names.push_back({*dimension, part.toStdString()});
    }
    return names;
}

Result<audit::RowsAnswer> findPart(const Call& call, audit::Audit& audit, const PartName& part)
{
    if (call.has("snapshot")) {
        if (kpi::find(call.value("kpi").toStdString()) == nullptr)
            return failure(ErrorKind::UnknownKey, call.value("kpi"));
        return audit.rowsOfSnapshot(call.value("kpi").toStdString(), call.value("snapshot").toLongLong(),
                                    part.dimension, part.key);
    }
    const auto question = readQuestion(call, audit);
    if (!question)
        return tl::make_unexpected(question.error());
    if (question->kpis.size() != 1)
        return failure(ErrorKind::WrongUsage, QStringLiteral("--kpi"), {});
    return audit.rows(*question, part.dimension, part.key);
}

Result<audit::RowsAnswer> find(const Call& call, audit::Audit& audit)
{
    Result<audit::RowsAnswer> found;
    for (const PartName& part : partsNamed(call.value("part"))) {
        found = findPart(call, audit, part);
        if (!found || !found->rows.empty() || *found->hidden.en != '\0')
            break;
    }
    return found;
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    if (const Status looking = lookAtSegment(call, **audit); !looking)
        return call.fail(looking.error());
    const auto found = find(call, **audit);
    if (!found)
        return call.fail(found.error());
    QJsonArray rows;
    for (const audit::RowLine& row : found->rows) {
        QJsonObject fields;
        QStringList texts;
        for (std::size_t i = 0; i < found->columns.size(); ++i) {
            fields.insert(QString::fromStdString(found->columns[i]),
                          row.fields[i].empty() ? QJsonValue() : jsonText(row.fields[i]));
            texts << QString::fromStdString(row.fields[i]);
        }
        rows.append(QJsonObject{{QStringLiteral("file"), jsonText(row.file)},
                                {QStringLiteral("row"), static_cast<qint64>(row.line)},
                                {QStringLiteral("numerator"), jsonValue(found->kpi, row.num)},
                                {QStringLiteral("denominator"), jsonNumber(row.den)},
                                {QStringLiteral("fields"), fields}});
        call.line(QStringLiteral("%1:%2  %3")
                      .arg(QString::fromStdString(row.file))
                      .arg(row.line)
                      .arg(texts.join(QLatin1String(" | "))));
    }
    QJsonObject answer{{QStringLiteral("kpi"), jsonText(found->kpi)},
                       {QStringLiteral("count"), static_cast<qint64>(found->rows.size())},
                       {QStringLiteral("rows"), rows}};
    if (*found->hidden.en != '\0') {
        answer.insert(QStringLiteral("reason"), jsonText(std::string(kpi::wording::codeOf(found->hidden))));
        call.line(call.say(found->hidden));
    }
    addSegment(**audit, answer);
    call.answer(answer);
    return Exit::Done;
}

}

const Verb& rows()
{
    static const Verb verb{
        .name = "rows",
        .summary = {"The rows behind a figure, down to file and row number.",
                    "Строки, из которых сложилось число: файл и номер строки."},
        .takes =
            "FILE --kpi ID (--from D --to D [--as-of D] | --snapshot ID) [--part KEY] [--filter F | --segment NAME]",
        .options =
            [] {
                return QList{option("from", "day"),     option("to", "day"),      option("as-of", "time"),
                             option("kpi", "id"),       option("snapshot", "id"), option("part", "[dimension:]key"),
                             option("set", "key=value")} +
                       segmentOptions();
            },
        .run = run};
    return verb;
}

}
