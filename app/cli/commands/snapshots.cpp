#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto snapshots = (*audit)->snapshots();
    const auto known = (*audit)->sources(true);
    if (!snapshots || !known)
        return call.fail(snapshots ? known.error() : snapshots.error());
    const LocalTime zone = (*audit)->settings().localTime();
    QJsonArray list;
    for (const store::SnapshotRow& row : *snapshots) {
        QJsonArray sources;
        for (const facts::SourceId id : row.sources)
            sources.append(static_cast<qint64>(id));
        QJsonArray values;
        for (const store::SnapshotValue& value : row.values)
            values.append(QJsonObject{{QStringLiteral("kpi"), jsonText(value.kpi)},
                                      {QStringLiteral("value"), jsonValue(value.kpi, value.value)},
                                      {QStringLiteral("low"), jsonValue(value.kpi, value.low)},
                                      {QStringLiteral("high"), jsonValue(value.kpi, value.high)},
                                      {QStringLiteral("n"), value.n},
                                      {QStringLiteral("quality"), jsonText(value.quality)},
                                      {QStringLiteral("version"), value.version},
                                      {QStringLiteral("key"), value.key}});
        QJsonObject period = jsonPeriod(row.period);
        period.insert(QStringLiteral("as_of"), row.asOf == kNoInstant ? QJsonValue() : QJsonValue(zone.iso(row.asOf)));
        const bool reconstructed = audit::isReconstructed(row, *known, (*audit)->settings());
        list.append(QJsonObject{{QStringLiteral("id"), row.id},
                                {QStringLiteral("stage"), jsonText(row.stage)},
                                {QStringLiteral("period"), period},
                                {QStringLiteral("taken_at"), row.takenAt},
                                {QStringLiteral("taken_by"), row.takenBy},
                                {QStringLiteral("reconstructed"), reconstructed},
                                {QStringLiteral("seal"), QString::fromLatin1(row.seal)},
                                {QStringLiteral("sources"), sources},
                                {QStringLiteral("values"), values}});
        call.line(
            QStringLiteral("%1  %2  %3 … %4  %5")
                .arg(row.id)
                .arg(QString::fromStdString(row.stage), toDate(row.period.from).toString(Qt::ISODate),
                     toDate(row.period.to).toString(Qt::ISODate), QString::fromLatin1(row.seal.left(8))) +
            (reconstructed ? call.say({"  reconstructed from history", "  восстановлено по истории"}) : QString()));
    }
    call.answer({{QStringLiteral("snapshots"), list}});
    return Exit::Done;
}

}

const Verb& snapshots()
{
    static const Verb verb{
        .name = "snapshots", .summary = {"Lists the snapshots.", "Список снимков."}, .takes = "FILE", .run = run};
    return verb;
}

}
