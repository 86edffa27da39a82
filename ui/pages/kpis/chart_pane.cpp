#include "ui/pages/kpis/chart_pane.h"

#include "ui/charts/xmr.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/text.h"

#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

QString noteOf(kpi::Step step)
{
    return step == kpi::Step::Quarter ? ChartPane::tr("quarterly values (XmR)") : ChartPane::tr("weekly values (XmR)");
}

/// "106–153 cases a week", of the weeks that count.
QString casesText(const kpi::Series& series, kpi::Step step, const report::Format& format)
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
    const QString range = low == high ? low : low + QString::fromUtf8("–") + high;
    return step == kpi::Step::Quarter ? ChartPane::tr("%1 cases a quarter").arg(range)
                                      : ChartPane::tr("%1 cases a week").arg(range);
}

ChartTable tableOf(const report::KpiWords& words, const kpi::Series& series, kpi::Step step,
                   const report::Format& format)
{
    const kpi::Unit unit = words.definition->unit;
    const bool quarterly = step == kpi::Step::Quarter;
    ChartTable table;
    table.name = (quarterly ? ChartPane::tr("%1 by quarter") : ChartPane::tr("%1 by week")).arg(words.name);
    table.heads = {quarterly ? ChartPane::tr("quarter") : ChartPane::tr("week"), ChartPane::tr("value"),
                   ChartPane::tr("cases"), ChartPane::tr("limits"), QString()};
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

auto knownIn(const kpi::Series& series)
{
    return std::count_if(series.points.begin(), series.points.end(),
                         [](const kpi::SeriesPoint& point) { return std::isfinite(point.value); });
}

}

ChartPane::ChartPane(QWidget* parent) : ChartFrame(parent), m_measure(new QPushButton), m_chart(new XmrWidget)
{
    addChart(m_chart);
    m_measure->setIcon(icon("refresh-cw"));
    m_measure->hide();
    addWayOut(m_measure);
    connect(m_measure, &QPushButton::clicked, this, &ChartPane::measureRequested);
}

void ChartPane::retranslate()
{
    if (m_choice != nullptr && m_language == currentLanguage())
        return;
    m_language = currentLanguage();
    delete m_choice;
    m_choice = new SegmentedButton({tr("from the data"), tr("as recorded")});
    m_choice->setFixedHeight(scaled(22));
    m_choice->setAccessibleName(tr("Which series"));
    m_choice->setToolTip(tr("Worked out from today's data, or as “Measure now” recorded it at the time (Alt+S)"));
    m_choice->setCurrent(m_isRecorded ? 1 : 0);
    addControl(m_choice);
    connect(m_choice, &SegmentedButton::currentChanged, this, [this](int index) {
        m_isRecorded = index == 1;
        Q_EMIT seriesChosen();
    });
    m_measure->setText(tr("Measure now…"));
}

void ChartPane::setRecorded(bool recorded)
{
    m_choice->setCurrent(recorded ? 1 : 0);
}

void ChartPane::wait()
{
    retranslate();
    m_measure->hide();
    header().setTitle(tr("Is the shift real?"));
    header().setNote(noteOf(kpi::Step::Week));
    bringNothing(tr("Reading…"));
}

void ChartPane::show(const report::KpiWords& words, const kpi::Series& series, const report::Format& format,
                     QDate goLive)
{
    m_measure->hide();
    header().setNote(noteOf(kpi::Step::Week));
    if (knownIn(series) < 2 || words.definition == nullptr) {
        bringNothing(
            words.definition != nullptr && words.definition->state
                ? tr("Here the figure will stand week by week. It describes the base at a moment, so every week needs "
                     "an export of its own: import one each Monday.")
                : tr("Here the figure will stand week by week, with the limits that the baseline sets. It needs at "
                     "least two weeks with a value."));
        return;
    }
    draw(words, series, kpi::Step::Week, format, goLive);
}

void ChartPane::showRecorded(const report::KpiWords& words, const kpi::Series& series, kpi::Step step, bool ofWhole,
                             const report::Format& format, QDate goLive)
{
    const bool quarterly = step == kpi::Step::Quarter;
    header().setNote(noteOf(step));
    if (words.definition == nullptr)
        return;
    const auto known = knownIn(series);
    m_measure->setVisible(known == 0);
    if (known == 0) {
        bringNothing(
            quarterly
                ? tr("Nothing is recorded yet. “Measure now” keeps this figure for every whole quarter, as it was "
                     "known "
                     "on that day: later exports do not change it any more.")
                : tr("Nothing is recorded yet. “Measure now” keeps this figure for every whole week, as it was known "
                     "on that day: later exports do not change it any more."));
        return;
    }
    if (known == 1) {
        const kpi::SeriesPoint& only = series.points.front();
        bringNothing(
            tr("Recorded so far: %1, %2. A chart needs two values; the next one is recorded when its period is over.")
                .arg(format.valueWithUnit(words.definition->unit, only.value), format.period(only.period)));
        return;
    }
    draw(words, series, step, format, goLive);
    if (ofWhole)
        header().setNote(noteOf(step) + QStringLiteral("; ") + tr("recorded of the whole department"));
}

void ChartPane::draw(const report::KpiWords& words, const kpi::Series& series, kpi::Step step,
                     const report::Format& format, QDate goLive)
{
    const QString cases = casesText(series, step, format);
    header().setNote(cases.isEmpty() ? noteOf(step) : noteOf(step) + QStringLiteral(", ") + cases);
    // A target a month cannot stand among totals of other steps.
    const std::optional<double> target = words.monthly ? std::nullopt : words.line->target;
    charts::XmrSpec spec = charts::xmrSpec(series, *words.definition, format, goLive, target, step);
    spec.zeroBased = false; // dots, not bars: values near each other need not stand far above a zero
    m_chart->setChart(std::move(spec), words.name);
    bring(m_chart, tableOf(words, series, step, format));
}

}
