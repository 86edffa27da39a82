// XmrSpec: a series put into words and forms.
#include "ui/charts/xmr.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

bool isBetter(double value, double centre, kpi::Better better, double ideal)
{
    if (better == kpi::Better::Target)
        return std::abs(value - ideal) < std::abs(centre - ideal);
    return (value > centre) == (better == kpi::Better::Up);
}

PointForm formOf(const kpi::SeriesPoint& point, stats::Signal signal, double centre, const kpi::Kpi& kpi)
{
    if (!point.counted)
        return PointForm::Hollow;
    if (signal == stats::Signal::None || std::isnan(centre))
        return PointForm::Plain;
    return isBetter(point.value, centre, kpi.better, kpi.target) ? PointForm::Better : PointForm::Worse;
}

/// "12 weeks", "3 кварталов": after "of" and "из".
QString stepsText(qint64 count, kpi::Step step, Language language)
{
    const QString word = step == kpi::Step::Quarter
                             ? plural(count, language, {"quarter", "квартала"}, "кварталов", {"quarters", "кварталов"})
                             : plural(count, language, {"week", "недели"}, "недель", {"weeks", "недель"});
    return QString::number(count) + QLatin1Char(' ') + word;
}

/// Quarters of several years stand on one axis: without its year none could be told from the next.
QString quarterText(QDate date, Language language)
{
    const int quarter = (date.month() + 2) / 3;
    return Text{"Q%1 %2", "%1 кв. %2"}.in(language).arg(quarter).arg(date.year());
}

}

XmrSpec xmrSpec(const kpi::Series& series, const kpi::Kpi& kpi, const report::Format& format, QDate goLive,
                std::optional<double> target, kpi::Step step)
{
    const Language language = format.language();
    const auto say = [language](const Text& text) { return text.in(language); };
    const auto value = [format, unit = kpi.unit](double figure) { return format.value(unit, figure); };
    XmrSpec spec;
    spec.step = step;
    spec.baseline = std::min(series.baseline, series.points.size());
    const stats::Xmr& chart = series.chart;
    spec.centre = chart.enough ? chart.centre : stats::kNaN;
    spec.low = chart.enough ? chart.low : stats::kNaN;
    spec.high = chart.enough ? chart.high : stats::kNaN;
    spec.meanRange = chart.enough ? chart.meanRange : stats::kNaN;
    spec.rangeLimit = chart.enough ? chart.rangeLimit : stats::kNaN;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const kpi::SeriesPoint& point = series.points[i];
        const stats::Signal signal = i < chart.signals.size() ? chart.signals[i] : stats::Signal::None;
        const double range = i < chart.ranges.size() ? chart.ranges[i] : stats::kNaN;
        spec.points.push_back({toDate(point.period.from), point.value, range, formOf(point, signal, spec.centre, kpi)});
    }
    // A share cannot fall below nothing, and neither can a count or a time.
    const bool signedUnit = kpi.unit == kpi::Unit::Points;
    if (!signedUnit && spec.low < 0)
        spec.low = 0;
    spec.target = target;
    if (kpi.better == kpi::Better::Target)
        spec.ideal = kpi.target;
    spec.goLive = goLive;

    const auto leading = static_cast<qint64>(spec.baseline);
    const bool quarterly = step == kpi::Step::Quarter;
    spec.baselineText =
        language == Language::Russian
            ? QString::fromUtf8("база: пределы по %1")
                  .arg(QString::number(leading) + QChar(0xA0) +
                       plural(leading, language, {"", quarterly ? "кварталу" : "неделе"},
                              quarterly ? "кварталам" : "неделям", {"", quarterly ? "кварталам" : "неделям"}))
            : QStringLiteral("baseline: %1 set the limits").arg(stepsText(leading, step, language));
    if (goLive.isValid())
        spec.goLiveText = say({"CRM goes live, %1", "запуск CRM, %1"}).arg(format.dayMonth(goLive));
    spec.highText = say({"upper limit %1", "верхний предел %1"}).arg(value(spec.high));
    spec.centreText = say({"baseline mean %1", "среднее базы %1"}).arg(value(spec.centre));
    spec.lowText = say({"lower limit %1", "нижний предел %1"}).arg(value(spec.low));
    if (target)
        spec.targetText = say({"target %1", "цель %1"}).arg(format.tick(kpi.unit, *target));
    spec.stripTitle = say(quarterly ? Text{"quarter-to-quarter range", "размах от квартала к кварталу"}
                                    : Text{"week-to-week range", "размах от недели к неделе"});
    spec.limitText = say({"limit %1", "предел %1"}).arg(value(spec.rangeLimit));
    spec.meanText = say({"mean range %1", "средний размах %1"}).arg(value(spec.meanRange));
    spec.valueText = [format, unit = kpi.unit](double figure) { return format.tick(unit, figure); };
    spec.dateText = [format, quarterly](QDate date) {
        return quarterly ? quarterText(date, format.language()) : format.dayMonth(date);
    };
    spec.finding = xmrFinding(spec, kpi.better, language);
    if (!spec.finding.isEmpty())
        for (const XmrPoint& point : spec.points)
            if (point.form == PointForm::Better || point.form == PointForm::Worse)
                spec.findingForm = point.form;
    return spec;
}

QString xmrFinding(const XmrSpec& spec, kpi::Better better, Language language)
{
    if (!spec.goLive.isValid() || std::isnan(spec.low) || std::isnan(spec.high))
        return {};
    qint64 counted = 0, above = 0, below = 0;
    double sum = 0;
    for (const XmrPoint& point : spec.points) {
        if (point.date < spec.goLive || point.form == PointForm::Hollow || std::isnan(point.value))
            continue;
        ++counted;
        sum += point.value;
        above += point.value > spec.high;
        below += point.value < spec.low;
    }
    const bool up = above >= below;
    const qint64 most = std::max(above, below);
    if (counted < 4 || most * 2 <= counted)
        return {};
    const bool good = better == kpi::Better::Target
                          ? isBetter(sum / static_cast<double>(counted), spec.centre, better, spec.ideal)
                          : up == (better == kpi::Better::Up);
    const Text side = up ? Text{"above the upper limit", "выше верхнего предела"}
                         : Text{"below the lower limit", "ниже нижнего предела"};
    const Text shift = spec.step == kpi::Step::Quarter
                           ? Text{"a real shift, not chance", "настоящий сдвиг, а не случайность"}
                           : Text{"a real shift, not weekly noise", "настоящий сдвиг, а не недельный шум"};
    const Text meaning = good ? shift : Text{"a real shift for the worse", "настоящий сдвиг к худшему"};
    const QString of =
        language == Language::Russian ? QString::fromUtf8("%1 из %2 %3:\n%4") : QStringLiteral("%1 of %2 %3:\n%4");
    return of.arg(most).arg(stepsText(counted, spec.step, language), side.in(language), meaning.in(language));
}

}
