#include "app/cli/values.h"

#include "core/kpi/planning.h"
#include "core/stats/planner.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace zamer::cli {

namespace {

constexpr int kQuarterDays = 90;

/// 0.12 or 12%.
std::optional<double> readNumber(QString text)
{
    text = text.trimmed();
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent)
        text.chop(1);
    bool ok = false;
    const double value = text.toDouble(&ok) / (percent ? 100.0 : 1.0);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Exit planShares(const Call& call)
{
    const QStringList both = call.value("share").split(QLatin1Char(','));
    const auto first = readNumber(both.value(0));
    const auto second = readNumber(both.value(1));
    const auto isShare = [](const std::optional<double>& share) { return share && *share >= 0 && *share <= 1; };
    if (both.size() != 2 || !isShare(first) || !isShare(second) || *first == *second)
        return call.usage(QStringLiteral("--share A,B"));
    const std::size_t units = stats::unitsToTell(*first, *second);
    call.answer({{QStringLiteral("shares"), QJsonArray{*first, *second}},
                 {QStringLiteral("per_side"), static_cast<qint64>(units)}});
    call.line(call.say({"Units needed on each side: ", "Нужно единиц с каждой стороны: "}) + QString::number(units));
    return Exit::Done;
}

/// The quarter before as-of; as-of itself is the KPI's own where none is given.
Result<kpi::Measurement> lastQuarter(const Call& call, audit::Audit& audit, const kpi::Kpi& kpi)
{
    audit::Question question;
    question.kpis = {std::string(kpi.id)};
    const LocalTime zone = audit.settings().localTime();
    if (call.has("as-of")) {
        question.asOf = readInstant(call.value("as-of"), zone);
        if (!question.asOf)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--as-of"), call.value("as-of"));
    }
    const auto before = [](Day day) { return Period{day - kQuarterDays, day}; };
    question.period = before(toDay(QDate::currentDate()));
    auto measured = audit.measure(question, {}, call.progress());
    if (!measured)
        return tl::make_unexpected(measured.error());
    question.period = before(zone.dayOf(measured->front().window.asOf));
    measured = audit.measure(question, {}, call.progress());
    if (!measured)
        return tl::make_unexpected(measured.error());
    return measured->front();
}

Exit planKpi(const Call& call)
{
    const kpi::Kpi* kpi = kpi::find(call.value("kpi").toStdString());
    if (kpi == nullptr)
        return call.fail({ErrorKind::UnknownKey, call.value("kpi"), {}});
    const auto effect = readNumber(call.value("effect"));
    if (!effect || call.arguments() != 1)
        return call.usage(QStringLiteral("--kpi ID --effect X FILE"));
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto now = lastQuarter(call, **audit, *kpi);
    if (!now)
        return call.fail(now.error());

    const std::string id(kpi->id);
    const double change = kpi::isMoney(kpi->unit) ? *effect * 100.0 : *effect;
    const kpi::UnitPlan plan = kpi::unitsToTell(*kpi, *now, change);
    const auto has = static_cast<double>(now->n + now->pending); // those not of age yet will be
    const double quarters =
        plan.perSide && has > 0 ? static_cast<double>(*plan.perSide) / has : std::numeric_limits<double>::quiet_NaN();
    QJsonObject json{{QStringLiteral("kpi"), jsonText(id)},
                     {QStringLiteral("effect"), jsonValue(id, change)},
                     {QStringLiteral("value"), jsonValue(id, now->value)},
                     {QStringLiteral("period"), jsonPeriod(now->window.period)},
                     {QStringLiteral("in_a_quarter"), static_cast<qint64>(now->n + now->pending)},
                     {QStringLiteral("quarters"), jsonNumber(quarters)}};
    json.insert(QStringLiteral("per_side"),
                plan.perSide ? QJsonValue(static_cast<qint64>(*plan.perSide)) : QJsonValue());
    json.insert(QStringLiteral("reason"), plan.perSide ? QJsonValue() : QJsonValue(call.say(plan.reason)));
    call.answer(json);
    call.line(QStringLiteral("%1: %2").arg(kpi->name.in(call.language()), proseValue(id, now->value)));
    if (!plan.perSide) {
        call.line(call.say(plan.reason));
        return Exit::Done;
    }
    call.line(call.say({"Units needed on each side: ", "Нужно единиц с каждой стороны: "}) +
              QString::number(*plan.perSide));
    call.line(call.say({"In a quarter there are: ", "За квартал есть: "}) + QString::number(now->n + now->pending));
    return Exit::Done;
}

Exit run(const Call& call)
{
    const bool shares = call.has("share");
    if (shares == call.has("kpi") || (shares && call.arguments() > 0))
        return call.usage(QStringLiteral("zamer-cli plan --share A,B | --kpi ID --effect X FILE"));
    return shares ? planShares(call) : planKpi(call);
}

}

const Verb& plan()
{
    static const Verb verb{
        .name = "plan",
        .summary = {"How much data a verdict needs (5 % error, 80 % power), and how much there is.",
                    "Сколько данных нужно для вывода (ошибка 5 %, мощность 80 %) и сколько их есть."},
        .takes = "--share A,B | --kpi ID --effect X FILE [--as-of D]",
        .least = 0,
        .most = 1,
        .options =
            [] {
                return QList{option("share", "A,B"), option("kpi", "id"), option("effect", "x"),
                             option("as-of", "time")};
            },
        .run = run};
    return verb;
}

}
