#include "app/cli/values.h"

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto stage = method::stageByKey(call.value("stage").toStdString());
    if (!stage)
        return call.usage(QStringLiteral("--stage baseline|monitoring|deep|strategic"));
    const auto question = readQuestion(call, **audit);
    if (!question)
        return call.fail(question.error());
    const auto id = (*audit)->takeSnapshot(*stage, question->period, question->asOf, call.progress());
    if (!id)
        return call.fail(id.error());
    QString seal;
    if (const auto snapshots = (*audit)->snapshots())
        for (const store::SnapshotRow& row : *snapshots)
            if (row.id == *id)
                seal = QString::fromLatin1(row.seal);
    call.answer({{QStringLiteral("id"), *id}, {QStringLiteral("seal"), seal}});
    call.line(call.say({"Snapshot taken: ", "Снимок сделан: "}) + QString::number(*id) + QLatin1String("  ") +
              seal.left(8));
    return Exit::Done;
}

}

const Verb& snapshot()
{
    static const Verb verb{.name = "snapshot",
                           .summary = {"Measures every KPI of a period and seals the values.",
                                       "Измеряет все показатели периода и опечатывает значения."},
                           .takes = "FILE --stage baseline|monitoring|deep|strategic --from D --to D [--as-of D]",
                           .options =
                               [] {
                                   return QList{option("stage", "stage"), option("from", "day"), option("to", "day"),
                                                option("as-of", "time")};
                               },
                           .run = run};
    return verb;
}

}
