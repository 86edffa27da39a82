#include "app/cli/segment_options.h"
#include "app/cli/values.h"

#include "core/audit/difference_text.h"
#include "core/kpi/measurement_json.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

/// The two periods of the call; nothing where a day is missing or wrong.
std::optional<audit::PeriodsQuestion> readPeriods(const Call& call, const LocalTime& zone)
{
    const auto from = readDay(call.value("from-before"));
    const auto to = readDay(call.value("to-before"));
    const auto after = readPeriod(call);
    if (!from || !to || !after)
        return {};
    audit::PeriodsQuestion question{{*from, *to}, *after, {}};
    if (call.has("as-of")) {
        question.asOf = readInstant(call.value("as-of"), zone);
        if (!question.asOf)
            return {};
    }
    return question;
}

QJsonArray differencesJson(const std::vector<kpi::Difference>& differences, Language language)
{
    QJsonArray list;
    for (const kpi::Difference& each : differences)
        list.append(QJsonObject{{QStringLiteral("kind"), jsonText(kpi::kindName(each.kind))},
                                {QStringLiteral("what"), jsonText(each.what)},
                                {QStringLiteral("before"), jsonText(each.before)},
                                {QStringLiteral("after"), jsonText(each.after)},
                                {QStringLiteral("text"), audit::describe(each, language)}});
    return list;
}

QJsonObject itemJson(const Call& call, const audit::Comparisons& compared, const kpi::Comparison& item)
{
    QJsonObject json = kpi::toJson(item);
    const auto target = compared.targets.find(item.kpi);
    const bool aimed = target != compared.targets.end();
    json.insert(QStringLiteral("target"), aimed ? jsonValue(item.kpi, target->second.value) : QJsonValue());
    if (aimed)
        json.insert(QStringLiteral("target_month"), target->second.month);
    const auto differences = compared.differences.find(item.kpi);
    json.insert(QStringLiteral("differences"), differences == compared.differences.end()
                                                   ? QJsonArray()
                                                   : differencesJson(differences->second, call.language()));
    const auto lastYear = compared.lastYear.find(item.kpi);
    json.insert(QStringLiteral("last_year"),
                lastYear == compared.lastYear.end() ? QJsonValue() : QJsonValue(kpi::toJson(lastYear->second)));
    const auto stated = compared.statements.find(item.kpi);
    json.insert(QStringLiteral("statement"),
                stated == compared.statements.end()
                    ? QJsonValue()
                    : QJsonValue(QJsonObject{{QStringLiteral("reason"), jsonText(stated->second.reason)},
                                             {QStringLiteral("at"), stated->second.at},
                                             {QStringLiteral("by"), stated->second.by}}));
    if (item.verdict == kpi::Verdict::CannotTell)
        json.insert(QStringLiteral("reason_text"), item.reason.in(call.language()));
    return json;
}

QJsonObject seasonJson(const audit::Comparisons& compared, const QString& caution)
{
    return {{QStringLiteral("last_year"), jsonPeriod(compared.season.lastYear)},
            {QStringLiteral("days_apart"), compared.season.apart},
            {QStringLiteral("differs"), compared.season.differs},
            {QStringLiteral("caution"), caution.isEmpty() ? QJsonValue() : QJsonValue(caution)}};
}

void print(const Call& call, const audit::Comparisons& compared, const QString& caution)
{
    if (!caution.isEmpty())
        call.line(QStringLiteral("! ") + caution);
    for (const kpi::Difference& each : compared.settings)
        call.line(QStringLiteral("! ") + audit::describe(each, call.language()));
    for (const kpi::Comparison& each : compared.items) {
        const bool untold = each.verdict == kpi::Verdict::CannotTell;
        const QString interval =
            QStringLiteral("(%1 … %2)").arg(proseValue(each.kpi, each.low), proseValue(each.kpi, each.high));
        call.line(QStringLiteral("%1%2 %3 → %4  %5  %6")
                      .arg(each.key ? QStringLiteral("* ") : QStringLiteral("  "),
                           QString::fromStdString(each.kpi).leftJustified(22))
                      .arg(proseValue(each.kpi, each.before.value), proseValue(each.kpi, each.after.value),
                           jsonText(kpi::verdictName(each.verdict)).toString(),
                           untold ? call.say(each.reason) : interval));
        if (const auto found = compared.differences.find(each.kpi); found != compared.differences.end())
            for (const kpi::Difference& difference : found->second)
                call.line(QStringLiteral("      ") + audit::describe(difference, call.language()));
        if (const auto found = compared.lastYear.find(each.kpi);
            found != compared.lastYear.end() && found->second.quality == kpi::Quality::Ok)
            call.line(
                QStringLiteral("      ") +
                call.say({"a year before: %1", "годом раньше: %1"}).arg(proseValue(each.kpi, found->second.value)));
    }
}

QJsonValue idOrNull(const store::SnapshotRow& side)
{
    return side.id == 0 ? QJsonValue() : QJsonValue(side.id);
}

Exit run(const Call& call)
{
    const bool ofPeriods = call.has("from-before") || call.has("to-before") || call.has("from") || call.has("to");
    if (ofPeriods == (call.has("before") || call.has("after")))
        return call.usage(call.say({"compare: two snapshots (--before, --after) or two periods (--from-before, "
                                    "--to-before, --from, --to)",
                                    "compare: два снимка (--before, --after) или два периода (--from-before, "
                                    "--to-before, --from, --to)"}));
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    std::optional<audit::PeriodsQuestion> periods;
    if (ofPeriods) {
        periods = readPeriods(call, (*audit)->settings().localTime());
        if (!periods)
            return call.usage(QStringLiteral("--from-before D --to-before D --from D --to D [--as-of D]"));
    }
    if (const Status looking = lookAtSegment(call, **audit); !looking)
        return call.fail(looking.error());
    for (const QString& text : call.values("comparable")) {
        const auto pair = readPair(text);
        if (!pair || ofPeriods)
            return call.usage(QStringLiteral("--before ID --after ID --comparable ID=REASON"));
        if (const Status stated =
                (*audit)->stateComparable(call.value("before").toLongLong(), call.value("after").toLongLong(),
                                          pair->first.trimmed().toStdString(), pair->second);
            !stated)
            return call.fail(stated.error());
    }
    const auto compared = periods ? (*audit)->comparePeriods(*periods, call.progress())
                                  : (*audit)->compare(call.value("before").toLongLong(),
                                                      call.value("after").toLongLong(), call.progress());
    if (!compared)
        return call.fail(compared.error());
    const QString caution =
        audit::describe(compared->season, compared->before.period, compared->after.period, call.language());
    QJsonArray list;
    for (const kpi::Comparison& each : compared->items)
        list.append(itemJson(call, *compared, each));
    print(call, *compared, caution);
    const auto sources = (*audit)->sources(true);
    const bool reconstructed = sources && audit::isReconstructed(compared->before, *sources, (*audit)->settings());
    if (reconstructed)
        call.line(call.say({"! Before: reconstructed from history", "! Было: восстановлено по истории"}));
    QJsonObject answer{{QStringLiteral("before_reconstructed"), reconstructed},
                       {QStringLiteral("before"), idOrNull(compared->before)},
                       {QStringLiteral("after"), idOrNull(compared->after)},
                       {QStringLiteral("before_period"), jsonPeriod(compared->before.period)},
                       {QStringLiteral("after_period"), jsonPeriod(compared->after.period)},
                       {QStringLiteral("season"), seasonJson(*compared, caution)},
                       {QStringLiteral("settings"), differencesJson(compared->settings, call.language())},
                       {QStringLiteral("comparisons"), list}};
    addSegment(**audit, answer);
    call.answer(answer);
    return Exit::Done;
}

}

const Verb& compare()
{
    static const Verb verb{
        .name = "compare",
        .summary =
            {"Two snapshots or two periods: change, interval, verdict for each KPI, what was not measured alike, and "
             "the same days a year before.",
             "Два снимка или два периода: изменение, интервал и вывод по каждому показателю, чем различались "
             "замеры и что было в те же дни год назад."},
        .takes = "FILE (--before ID --after ID [--comparable ID=REASON]... | --from-before D --to-before D --from D "
                 "--to D [--as-of D]) [--filter F | --segment NAME]",
        .options =
            [] {
                return QList{option("before", "id"),
                             option("after", "id"),
                             option("from-before", "day"),
                             option("to-before", "day"),
                             option("from", "day"),
                             option("to", "day"),
                             option("as-of", "day or instant"),
                             option("comparable", "id=reason")} +
                       segmentOptions();
            },
        .run = run};
    return verb;
}

}
