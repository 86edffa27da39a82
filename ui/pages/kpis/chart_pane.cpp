#include "ui/pages/kpis/chart_pane.h"

#include "ui/charts/xmr.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

QString noteOf(const report::KpiWords& words)
{
    return words.unit.isEmpty() || words.monthly ? ChartPane::tr("weekly values (XmR)")
                                                 : ChartPane::tr("weekly values, %1 (XmR)").arg(words.unit);
}

/// "106–153 cases a week", of the weeks that count.
QString casesAWeek(const kpi::Series& series, const report::Format& format)
{
    std::size_t least = 0;
    std::size_t most = 0;
    for (const kpi::SeriesPoint& point : series.points) {
        if (!point.counted)
            continue;
        least = least == 0 ? point.n : std::min(least, point.n);
        most = std::max(most, point.n);
    }
    if (most == 0)
        return {};
    const QString low = format.count(static_cast<qint64>(least));
    const QString high = format.count(static_cast<qint64>(most));
    return ChartPane::tr("%1 cases a week").arg(low == high ? low : low + QString::fromUtf8("–") + high);
}

ChartTable tableOf(const report::KpiWords& words, const kpi::Series& series, const report::Format& format)
{
    const kpi::Unit unit = words.definition->unit;
    ChartTable table;
    table.name = ChartPane::tr("%1 by week").arg(words.name);
    table.heads = {ChartPane::tr("week"), ChartPane::tr("value"), ChartPane::tr("cases"), ChartPane::tr("limits"),
                   QString()};
    table.texts = {0, 4};
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const kpi::SeriesPoint& point = series.points[i];
        const bool isSignal = i < series.chart.signals.size() && series.chart.signals[i] != stats::Signal::None;
        table.rows.push_back({format.period(point.period), format.value(unit, point.value),
                              format.count(static_cast<qint64>(point.n)),
                              series.chart.enough ? format.range(unit, series.chart.low, series.chart.high) : QString(),
                              !point.counted ? ChartPane::tr("not counted")
                              : isSignal     ? ChartPane::tr("signal")
                                             : QString()});
    }
    return table;
}

}

ChartPane::ChartPane(QWidget* parent) : ChartFrame(parent), m_chart(new XmrWidget)
{
    addChart(m_chart);
}

void ChartPane::wait(const report::KpiWords& words)
{
    header().setTitle(tr("Is the shift real?"));
    header().setNote(noteOf(words));
    bringNothing(tr("Reading…"));
}

void ChartPane::show(const report::KpiWords& words, const kpi::Series& series, const report::Format& format,
                     QDate goLive)
{
    const auto known = std::count_if(series.points.begin(), series.points.end(),
                                     [](const kpi::SeriesPoint& point) { return std::isfinite(point.value); });
    if (known < 2 || words.definition == nullptr) {
        bringNothing(
            words.definition != nullptr && words.definition->state
                ? tr("Here the figure will stand week by week. It describes the base at a moment, so every week needs "
                     "an export of its own: import one each Monday.")
                : tr("Here the figure will stand week by week, with the limits that the baseline sets. It needs at "
                     "least two weeks with a value."));
        return;
    }
    const QString cases = casesAWeek(series, format);
    header().setNote(cases.isEmpty() ? noteOf(words) : noteOf(words) + QStringLiteral(", ") + cases);
    // A target a month cannot stand among weekly totals.
    const std::optional<double> target = words.monthly ? std::nullopt : words.line->target;
    charts::XmrSpec spec = charts::xmrSpec(series, *words.definition, format, goLive, target);
    spec.zeroBased = false; // dots, not bars: weeks near each other need not stand far above a zero
    m_chart->setChart(std::move(spec), words.name);
    bring(m_chart, tableOf(words, series, format));
}

}
