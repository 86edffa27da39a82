#include "core/report/context.h"

#include "core/report/way.h"

#include <algorithm>
#include <cmath>

namespace zamer::report {

namespace {

Printed printed(const KpiLine& line, const Context& context)
{
    Printed result;
    result.line = &line;
    result.kpi = kpi::find(line.comparison.kpi);
    if (!result.kpi) {
        result.name = QString::fromStdString(line.comparison.kpi);
        return result;
    }
    result.name = context.say(result.kpi->name);
    result.unit = result.kpi->unit;
    result.better = result.kpi->better;
    result.monthly = result.kpi->estimator == kpi::Estimator::Total && !result.kpi->rate;
    // A total of the period says little beside one of another length.
    result.unitText = result.monthly ? context.say({"a month", "в месяц"}) : context.say(result.kpi->unitText);
    return result;
}

bool isProven(kpi::Verdict verdict)
{
    return verdict == kpi::Verdict::Improved || verdict == kpi::Verdict::Worsened;
}

}

double Printed::factor(const kpi::Measurement& measurement) const
{
    const int days = measurement.window.period.days();
    return monthly && days > 0 ? kDaysPerMonth / days : 1;
}

Context::Context(const Input& input)
    : in(input), format(input.language, input.settings.currency), zone(input.settings.localTime()),
      names(input.names, input.language)
{
    for (const KpiLine& line : input.kpis)
        (line.key ? keys : others).push_back(printed(line, *this));
}

QString Context::value(const Printed& printed, const kpi::Measurement& measurement) const
{
    if (measurement.quality == kpi::Quality::NoData && !measurement.over)
        return format.number(stats::kNaN);
    if (measurement.over) {
        const auto days = measurement.parameters.find("follow_up_days");
        if (days == measurement.parameters.end())
            return format.number(std::numeric_limits<double>::infinity());
        return say({"over %1 days", "свыше %1 дн."}).arg(QString::fromStdString(days->second));
    }
    return format.value(printed.unit, measurement.value * printed.factor(measurement));
}

QString Context::interval(const Printed& printed, const kpi::Measurement& measurement) const
{
    if (std::isnan(measurement.value) || std::isnan(measurement.low) || std::isnan(measurement.high))
        return format.number(stats::kNaN);
    const double factor = printed.factor(measurement);
    return format.range(printed.unit, measurement.low * factor, measurement.high * factor);
}

const kpi::Measurement* Context::yearBefore(const Printed& printed) const
{
    const std::optional<kpi::Measurement>& year = printed.line->lastYear;
    return year && year->quality == kpi::Quality::Ok ? &*year : nullptr;
}

QString Context::target(const Printed& printed) const
{
    return printed.line->target ? format.value(printed.unit, *printed.line->target) : format.number(stats::kNaN);
}

QString Context::targetNote(const Printed& printed, const kpi::Measurement& measurement) const
{
    if (!printed.line->target)
        return {};
    const double now = measurement.value * printed.factor(measurement);
    const bool reached =
        printed.better == kpi::Better::Up ? now >= *printed.line->target : now <= *printed.line->target;
    return (reached ? say({"target %1 is reached", "цель %1 достигнута"}) : say({"target %1", "цель %1"}))
        .arg(target(printed));
}

QString Context::changeText(const Printed& printed) const
{
    const kpi::Comparison& comparison = printed.comparison();
    if (comparison.verdict == kpi::Verdict::CannotTell) {
        const QString reason = clause(untoldReason(printed));
        return reason.isEmpty() ? format.change(printed.unit, comparison.delta) : reason;
    }
    const QString change = format.change(printed.unit, comparison.delta, comparison.low, comparison.high);
    // Of a KPI by stage, the stage that decides.
    return comparison.part.empty() ? change : QString::fromStdString(comparison.part) + QStringLiteral(": ") + change;
}

QString Context::untoldReason(const Printed& printed) const
{
    const kpi::Comparison& comparison = printed.comparison();
    // What is wrong with a side says more than that something is.
    for (const kpi::Measurement* side : {&comparison.before, &comparison.after}) {
        const QString reason = say(side->reason);
        if (side->quality != kpi::Quality::Ok && !reason.isEmpty())
            return reason;
    }
    return say(comparison.reason);
}

std::vector<const Printed*> Context::with(kpi::Verdict verdict, bool keysOnly) const
{
    std::vector<const Printed*> found;
    const auto collect = [&](const std::vector<Printed>& list) {
        for (const Printed& item : list) {
            if (item.comparison().verdict == verdict)
                found.push_back(&item);
        }
    };
    collect(keys);
    if (!keysOnly)
        collect(others);
    return found;
}

namespace {

/// A line needs most of its weeks: a state KPI has values only near its exports, and says nothing in between.
bool isDrawable(const kpi::Series& series)
{
    const auto measured = std::count_if(series.points.begin(), series.points.end(),
                                        [](const kpi::SeriesPoint& point) { return !std::isnan(point.value); });
    return measured >= 2 && static_cast<std::size_t>(measured) * 2 > series.points.size();
}

}

const Printed* Context::clearest() const
{
    const Printed* best = nullptr;
    const auto rank = [](const Printed& item) {
        const kpi::Comparison& comparison = item.comparison();
        return std::make_pair(isProven(comparison.verdict) ? 0 : 1, std::isnan(comparison.p) ? 2.0 : comparison.p);
    };
    for (const Printed& item : keys) {
        const auto series = in.series.find(item.comparison().kpi);
        if (series == in.series.end() || !isDrawable(series->second))
            continue;
        if (!best || rank(item) < rank(*best))
            best = &item;
    }
    return best;
}

QString Context::seriesTitle(const Printed& printed, const kpi::Series& series) const
{
    int after = 0;
    int above = 0;
    int below = 0;
    for (std::size_t i = 0; i < series.points.size() && series.chart.enough; ++i) {
        const kpi::SeriesPoint& point = series.points[i];
        if (!in.settings.goLive.isValid() || point.period.from < toDay(in.settings.goLive) || !point.counted ||
            std::isnan(point.value))
            continue;
        ++after;
        above += point.value > series.chart.high ? 1 : 0;
        below += point.value < series.chart.low ? 1 : 0;
    }
    const int outside = std::max(above, below);
    if (outside * 2 < after || outside == 0)
        return say({"%1, week by week", "%1 по неделям"}).arg(printed.name);
    const Text text = above > below ? Text{"%1: higher since go-live", "%1: после запуска выше"}
                                    : Text{"%1: lower since go-live", "%1: после запуска ниже"};
    return say(text).arg(printed.name);
}

SeriesChart Context::chart(const Printed& printed, bool forCover) const
{
    SeriesChart chart;
    chart.series = in.series.at(printed.comparison().kpi);
    chart.title = seriesTitle(printed, chart.series);
    chart.kpi = printed.comparison().kpi;
    chart.goLive = in.settings.goLive;
    // A monthly target cannot stand among weekly totals.
    if (printed.line->target && !printed.monthly)
        chart.target = *printed.line->target;
    chart.verdict = printed.comparison().verdict;
    chart.cover = forCover;
    const QString what = printed.kpi && !printed.monthly ? printed.unitText : QString();
    const QString weekly = what.isEmpty() ? say({"weekly values", "значения по неделям"})
                                          : say({"weekly values, %1", "значения по неделям, %1"}).arg(what);
    if (!forCover) {
        const int weeks = static_cast<int>(chart.series.baseline);
        chart.caption =
            !chart.series.chart.enough
                ? weekly
                : weekly + say({"; limits from %1 baseline %2 (XmR)", "; границы по %1 %2 до запуска (XmR)"})
                               .arg(weeks)
                               .arg(plural(weeks, in.language, {"week", "неделе"}, "неделям", {"weeks", "неделям"}));
        return chart;
    }
    chart.caption = printed.name + QStringLiteral(", ") + weekly + QStringLiteral(". ");
    if (compares()) {
        chart.before = format.valueWithUnit(printed.unit, printed.comparison().before.value);
        chart.now = format.valueWithUnit(printed.unit, printed.comparison().after.value);
        chart.caption +=
            isProven(chart.verdict)
                ? say({"The clearest change of this stage; all of them are in “Key KPIs”.",
                       "Самое явное изменение этапа; все показатели — в разделе «Ключевые показатели»."})
                : say({"All the changes are in “Key KPIs”.", "Все показатели — в разделе «Ключевые показатели»."});
    }
    return chart;
}

}
