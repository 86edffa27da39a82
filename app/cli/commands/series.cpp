#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

const char* signalName(stats::Signal signal)
{
    switch (signal) {
    case stats::Signal::Outside:
        return "outside";
    case stats::Signal::Run:
        return "run";
    case stats::Signal::NearLimit:
        return "near_limit";
    case stats::Signal::None:
        break;
    }
    return nullptr;
}

std::optional<kpi::Step> readStep(const QString& text)
{
    if (text == QLatin1String("day"))
        return kpi::Step::Day;
    if (text == QLatin1String("week"))
        return kpi::Step::Week;
    if (text == QLatin1String("month"))
        return kpi::Step::Month;
    return std::nullopt;
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto question = readQuestion(call, **audit);
    if (!question)
        return call.fail(question.error());
    const auto step = readStep(call.value("step"));
    if (!step || question->kpis.size() != 1)
        return call.usage(QStringLiteral("--kpi ID --step day|week|month"));
    const auto series = (*audit)->series(*question, *step);
    if (!series)
        return call.fail(series.error());

    const std::string& id = question->kpis.front();
    QJsonArray points;
    for (std::size_t i = 0; i < series->points.size(); ++i) {
        const kpi::SeriesPoint& point = series->points[i];
        const char* signal = i < series->chart.signals.size() ? signalName(series->chart.signals[i]) : nullptr;
        QJsonObject json = jsonPeriod(point.period);
        json.insert(QStringLiteral("value"), jsonValue(id, point.value));
        json.insert(QStringLiteral("n"), static_cast<qint64>(point.n));
        json.insert(QStringLiteral("counted"), point.counted);
        json.insert(QStringLiteral("signal"), signal == nullptr ? QJsonValue() : QJsonValue(QLatin1String(signal)));
        points.append(json);
        call.line(QStringLiteral("%1  %2  n %3  %4")
                      .arg(toDate(point.period.from).toString(Qt::ISODate), proseValue(id, point.value))
                      .arg(point.n)
                      .arg(QLatin1String(signal == nullptr ? "" : signal)));
    }
    const stats::Xmr& chart = series->chart;
    call.answer({{QStringLiteral("kpi"), jsonText(id)},
                 {QStringLiteral("step"), call.value("step")},
                 {QStringLiteral("points"), points},
                 {QStringLiteral("baseline_points"), static_cast<qint64>(series->baseline)},
                 {QStringLiteral("centre"), jsonValue(id, chart.centre)},
                 {QStringLiteral("low"), jsonValue(id, chart.low)},
                 {QStringLiteral("high"), jsonValue(id, chart.high)},
                 {QStringLiteral("mean_range"), jsonValue(id, chart.meanRange)}});
    return Exit::Done;
}

}

const Verb& series()
{
    static const Verb verb{.name = "series",
                           .summary = {"Values by day, week or month with XmR centre, limits and signals.",
                                       "Значения по дням, неделям или месяцам с границами и сигналами XmR."},
                           .takes = "FILE --kpi ID --from D --to D --step day|week|month [--as-of D]",
                           .options =
                               [] {
                                   return QList{option("from", "day"),          option("to", "day"),
                                                option("as-of", "time"),        option("kpi", "id"),
                                                option("step", "step", "week"), option("set", "key=value")};
                               },
                           .run = run};
    return verb;
}

}
