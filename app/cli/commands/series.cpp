#include "app/cli/segment_options.h"
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
    if (text == QLatin1String("quarter"))
        return kpi::Step::Quarter;
    return std::nullopt;
}

struct Asked {
    std::string kpi;
    QString step;
    kpi::Series series;
};

/// What --recorded kept, in the step of its rhythm; or what the call asks to be worked out now.
Result<Asked> ask(const Call& call, audit::Audit& audit)
{
    if (call.has("recorded")) {
        const kpi::Kpi* kpi = kpi::find(call.value("kpi").toStdString());
        if (kpi == nullptr)
            return failure(ErrorKind::UnknownKey, call.value("kpi"));
        if (call.has("from") || call.has("to") || call.has("filter") || call.has("segment"))
            return failure(ErrorKind::WrongUsage, QStringLiteral("--recorded"), {});
        auto series = audit.recorded(std::string(kpi->id));
        if (!series)
            return tl::make_unexpected(series.error());
        const bool quarters = audit::rhythmOf(*kpi) == kpi::Step::Quarter;
        return Asked{std::string(kpi->id), quarters ? QStringLiteral("quarter") : QStringLiteral("week"),
                     std::move(*series)};
    }
    const auto question = readQuestion(call, audit);
    if (!question)
        return tl::make_unexpected(question.error());
    const auto step = readStep(call.value("step"));
    if (!step || question->kpis.size() != 1)
        return failure(ErrorKind::WrongUsage, QStringLiteral("--kpi ID --step day|week|month|quarter"), {});
    auto series = audit.series(*question, *step);
    if (!series)
        return tl::make_unexpected(series.error());
    return Asked{question->kpis.front(), call.value("step"), std::move(*series)};
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    if (const Status looking = lookAtSegment(call, **audit); !looking)
        return call.fail(looking.error());
    const auto asked = ask(call, **audit);
    if (!asked)
        return call.fail(asked.error());

    const std::string& id = asked->kpi;
    const kpi::Series* series = &asked->series;
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
    QJsonObject parameters;
    for (const auto& [name, value] : series->parameters)
        parameters.insert(QString::fromStdString(name), jsonText(value));
    QJsonObject answer{{QStringLiteral("kpi"), jsonText(id)},
                       {QStringLiteral("step"), asked->step},
                       {QStringLiteral("parameters"), parameters},
                       {QStringLiteral("points"), points},
                       {QStringLiteral("baseline_points"), static_cast<qint64>(series->baseline)},
                       {QStringLiteral("centre"), jsonValue(id, chart.centre)},
                       {QStringLiteral("low"), jsonValue(id, chart.low)},
                       {QStringLiteral("high"), jsonValue(id, chart.high)},
                       {QStringLiteral("mean_range"), jsonValue(id, chart.meanRange)}};
    addSegment(**audit, answer);
    call.answer(answer);
    return Exit::Done;
}

}

const Verb& series()
{
    static const Verb verb{.name = "series",
                           .summary = {"Values by day, week or month with XmR centre, limits and signals.",
                                       "Значения по дням, неделям или месяцам с границами и сигналами XmR."},
                           .takes = "FILE --kpi ID (--from D --to D --step day|week|month|quarter [--as-of D] "
                                    "[--filter F | --segment NAME] | --recorded)",
                           .options =
                               [] {
                                   return QList{option("from", "day"),
                                                option("to", "day"),
                                                option("as-of", "time"),
                                                option("kpi", "id"),
                                                option("step", "step", "week"),
                                                option("set", "key=value"),
                                                option("recorded")} +
                                          segmentOptions();
                               },
                           .run = run};
    return verb;
}

}
