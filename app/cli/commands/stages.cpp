#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    std::vector<audit::StageOrder> orders;
    for (const QString& text : call.values("order")) {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return call.usage(QStringLiteral("--order PIPELINE:A,B,C: ") + text);
        audit::StageOrder order{text.left(colon).trimmed().toStdString(), {}};
        for (const QString& stage : text.mid(colon + 1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            order.stages.push_back(stage.trimmed().toStdString());
        orders.push_back(std::move(order));
    }
    std::vector<std::pair<std::string, std::string>> kinds;
    for (const QString& text : call.values("kind")) {
        const auto pair = readPair(text);
        static const QStringList known{QStringLiteral("new"), QStringLiteral("work"), QStringLiteral("qualified"),
                                       QStringLiteral("won"), QStringLiteral("lost")};
        if (!pair || !known.contains(pair->second))
            return call.usage(QStringLiteral("--kind STAGE=new|work|qualified|won|lost: ") + text);
        kinds.emplace_back(pair->first.toStdString(), pair->second.toStdString());
    }
    if (!orders.empty() || !kinds.empty())
        if (const Status done = (*audit)->setStages(orders, kinds); !done)
            return call.fail(done.error());
    const auto stages = (*audit)->stages();
    if (!stages)
        return call.fail(stages.error());
    QJsonArray list;
    for (const audit::StageLine& stage : *stages) {
        list.append(QJsonObject{{QStringLiteral("pipeline"), jsonText(stage.pipeline)},
                                {QStringLiteral("stage"), jsonText(stage.stage)},
                                {QStringLiteral("order"), stage.order < 0 ? QJsonValue() : QJsonValue(stage.order)},
                                {QStringLiteral("kind"), stage.kind.empty() ? QJsonValue() : jsonText(stage.kind)},
                                {QStringLiteral("deals"), static_cast<qint64>(stage.deals)}});
        call.line(QStringLiteral("%1 / %2: %3 (%4)")
                      .arg(QString::fromStdString(stage.pipeline), QString::fromStdString(stage.stage),
                           stage.kind.empty() ? QStringLiteral("?") : QString::fromStdString(stage.kind))
                      .arg(stage.deals));
    }
    call.answer({{QStringLiteral("stages"), list}});
    return Exit::Done;
}

}

const Verb& stages()
{
    static const Verb verb{.name = "stages",
                           .summary = {"Funnel order and kinds of stages.", "Порядок этапов воронки и их вид."},
                           .takes = "FILE [--order PIPELINE:A,B,C]... [--kind STAGE=new|work|qualified|won|lost]...",
                           .options =
                               [] {
                                   return QList{option("order", "pipeline:stages"), option("kind", "stage=kind")};
                               },
                           .run = run};
    return verb;
}

}
