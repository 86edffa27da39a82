#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Result<audit::RowsAnswer> find(const Call& call, audit::Audit& audit)
{
    // --part KEY or DIMENSION:KEY; a bare key is a manager's.
    const QString part = call.value("part");
    const qsizetype colon = part.indexOf(QLatin1Char(':'));
    const std::string dimension = part.isEmpty() ? "" : colon > 0 ? part.left(colon).toStdString() : "manager";
    const std::string key = part.mid(colon + 1).toStdString();
    if (call.has("snapshot")) {
        if (kpi::find(call.value("kpi").toStdString()) == nullptr)
            return failure(ErrorKind::UnknownKey, call.value("kpi"));
        return audit.rowsOfSnapshot(call.value("kpi").toStdString(), call.value("snapshot").toLongLong(), dimension, key);
    }
    const auto question = readQuestion(call, audit);
    if (!question)
        return tl::make_unexpected(question.error());
    if (question->kpis.size() != 1)
        return failure(ErrorKind::WrongUsage, QStringLiteral("--kpi"), {});
    return audit.rows(*question, dimension, key);
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto found = find(call, **audit);
    if (!found)
        return call.fail(found.error());
    QJsonArray rows;
    for (const audit::RowLine& row : found->rows) {
        QJsonObject fields;
        QStringList texts;
        for (std::size_t i = 0; i < found->columns.size(); ++i) {
            fields.insert(QString::fromStdString(found->columns[i]), row.fields[i].empty() ? QJsonValue() : jsonText(row.fields[i]));
            texts << QString::fromStdString(row.fields[i]);
        }
        rows.append(QJsonObject{{QStringLiteral("file"), jsonText(row.file)}, {QStringLiteral("row"), static_cast<qint64>(row.line)},
                                {QStringLiteral("numerator"), jsonNumber(row.num)}, {QStringLiteral("denominator"), jsonNumber(row.den)},
                                {QStringLiteral("fields"), fields}});
        call.line(QStringLiteral("%1:%2  %3").arg(QString::fromStdString(row.file)).arg(row.line).arg(texts.join(QLatin1String(" | "))));
    }
    call.answer({{QStringLiteral("kpi"), jsonText(found->kpi)}, {QStringLiteral("count"), static_cast<qint64>(found->rows.size())}, {QStringLiteral("rows"), rows}});
    return Exit::Done;
}

}

const Verb& rows()
{
    static const Verb verb{
        .name = "rows",
        .summary = {"The rows behind a figure, down to file and row number.", "Строки, из которых сложилось число: файл и номер строки."},
        .takes = "FILE --kpi ID (--from D --to D [--as-of D] | --snapshot ID) [--part KEY]",
        .options = [] {
            return QList{option("from", "day"), option("to", "day"), option("as-of", "time"), option("kpi", "id"), option("snapshot", "id"), option("part", "[dimension:]key"), option("set", "key=value")};
        },
        .run = run};
    return verb;
}

}
