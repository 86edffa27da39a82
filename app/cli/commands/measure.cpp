#include "app/cli/segment_options.h"
#include "app/cli/values.h"

#include "core/kpi/measurement_json.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

bool isDimension(const QString& name)
{
    for (const char* const* known = kpi::dimensions(); *known != nullptr; ++known)
        if (name == QLatin1String(*known))
            return true;
    return false;
}

Exit measureNow(const Call& call, audit::Audit& audit)
{
    const auto outcome = audit.measureNow(call.progress());
    if (!outcome)
        return call.fail(outcome.error());
    call.line(call.say({"Recorded: %1 weekly and %2 quarterly values of %3 KPIs.",
                        "Записано: недельных значений %1, квартальных %2, показателей %3."})
                  .arg(outcome->weeks)
                  .arg(outcome->quarters)
                  .arg(outcome->kpis));
    call.answer({{QStringLiteral("weeks"), static_cast<qint64>(outcome->weeks)},
                 {QStringLiteral("quarters"), static_cast<qint64>(outcome->quarters)},
                 {QStringLiteral("kpis"), static_cast<qint64>(outcome->kpis)}});
    return Exit::Done;
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    if (call.has("now")) {
        for (const char* other : {"from", "to", "as-of", "kpi", "by", "set", "filter", "segment"})
            if (call.has(other))
                return call.usage(QStringLiteral("--now --%1").arg(QLatin1String(other)));
        return measureNow(call, **audit);
    }
    if (const Status looking = lookAtSegment(call, **audit); !looking)
        return call.fail(looking.error());
    const auto question = readQuestion(call, **audit);
    if (!question)
        return call.fail(question.error());
    std::vector<std::string> by;
    for (const QString& dimension : call.value("by").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!isDimension(dimension.trimmed()))
            return call.usage(QStringLiteral("--by %1").arg(dimension));
        by.push_back(dimension.trimmed().toStdString());
    }
    const auto measured = (*audit)->measure(*question, by, call.progress());
    if (!measured)
        return call.fail(measured.error());

    const LocalTime zone = (*audit)->settings().localTime();
    QJsonArray list;
    Instant asOf = question->asOf.value_or(kNoInstant);
    for (const kpi::Measurement& each : *measured) {
        list.append(kpi::toJson(each));
        asOf = std::max(asOf, each.window.asOf);
        call.line(
            QStringLiteral("%1 %2  (%3 … %4)  n %5  %6")
                .arg(QString::fromStdString(each.kpi), -22)
                .arg(proseValue(each.kpi, each.value), proseValue(each.kpi, each.low), proseValue(each.kpi, each.high))
                .arg(each.n)
                .arg(jsonText(kpi::qualityName(each.quality)).toString()));
        for (const kpi::Part& part : each.parts)
            call.line(QStringLiteral("    %1 %2: %3  n %4")
                          .arg(QString::fromStdString(part.dimension), QString::fromStdString(part.key),
                               proseValue(each.kpi, part.value))
                          .arg(part.n));
    }
    QJsonObject period = jsonPeriod(question->period);
    period.insert(QStringLiteral("as_of"), zone.iso(asOf));
    QJsonObject answer{{QStringLiteral("period"), period}, {QStringLiteral("measurements"), list}};
    addSegment(**audit, answer);
    call.answer(answer);
    return Exit::Done;
}

}

const Verb& measure()
{
    static const Verb verb{
        .name = "measure",
        .summary = {"KPIs of a period, each with n, interval and quality.",
                    "Показатели за период: n, интервал, качество данных."},
        .takes = "FILE (--from D --to D [--as-of D] [--kpi ID]... [--by "
                 "manager,team,source,pipeline,region,product,channel,group,scenario] [--filter "
                 "DIMENSION=KEY,...;... | --segment NAME] [--set key=value]... | --now)",
        .options =
            [] {
                return QList{option("from", "day"), option("to", "day"),        option("as-of", "time"),
                             option("kpi", "id"),   option("by", "dimensions"), option("set", "key=value"),
                             option("now")} +
                       segmentOptions();
            },
        .run = run};
    return verb;
}

}
