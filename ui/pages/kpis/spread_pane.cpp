#include "ui/pages/kpis/spread_pane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/manager_table.h"
#include "ui/widgets/text.h"

#include <QComboBox>

#include <algorithm>
#include <array>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

using kpi::SpreadOf;

constexpr std::size_t kLeastSeen = 10; // fewer units than this make no histogram on either side

struct Dimension {
    const char* id;
    QString (*name)();
};
constexpr std::array<Dimension, 5> kDimensions{{
    {"stage", [] { return SpreadPane::tr("by stage"); }},
    {"source", [] { return SpreadPane::tr("by source"); }},
    {"pipeline", [] { return SpreadPane::tr("by pipeline"); }},
    {"region", [] { return SpreadPane::tr("by region"); }},
    {"product", [] { return SpreadPane::tr("by product"); }},
}};

std::size_t countOf(const std::vector<kpi::Part>& parts, const char* dimension)
{
    return static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), [&](const kpi::Part& part) {
        return part.dimension == dimension && !std::isnan(part.value);
    }));
}

QString noteOf(const kpi::Distribution& spread, const report::Format& format)
{
    const QString unit = format.unitWord(spread.unit, 0);
    switch (spread.of) {
    case SpreadOf::Times:
        return unit.isEmpty() ? SpreadPane::tr("share of cases by time, log scale")
                              : SpreadPane::tr("share of cases by time, %1, log scale").arg(unit);
    case SpreadOf::Amounts:
        return SpreadPane::tr("share of purchases by amount, log scale");
    case SpreadOf::Days:
        return SpreadPane::tr("share of days by count a day");
    case SpreadOf::Answers:
        return SpreadPane::tr("share of answers by score");
    case SpreadOf::Attitudes:
        return SpreadPane::tr("share of answers");
    case SpreadOf::Values:
    case SpreadOf::None:
        break;
    }
    return SpreadPane::tr("share of cases by value");
}

ChartTable tableOf(const report::KpiWords& words, const kpi::Distribution& spread, bool compares,
                   const report::Format& format)
{
    ChartTable table;
    table.name = SpreadPane::tr("%1: how it is spread").arg(words.name);
    table.heads = {SpreadPane::tr("from – to")};
    if (compares)
        table.heads << SpreadPane::tr("before");
    table.heads << SpreadPane::nowText(compares);
    const auto add = [&](const QString& bin, double before, double now) {
        QStringList row{bin};
        if (compares)
            row << (spread.before.n == 0 ? format.number(stats::kNaN) : format.percent(before));
        table.rows.push_back(row << (spread.after.n == 0 ? format.number(stats::kNaN) : format.percent(now)));
    };
    for (std::size_t i = 0; i + 1 < spread.edges.size(); ++i)
        add(charts::binText(spread, i, format), spread.before.shares[i], spread.after.shares[i]);
    if (spread.before.beyond > 0 || spread.after.beyond > 0)
        add(SpreadPane::tr("not within the follow-up"), spread.before.beyond, spread.after.beyond);
    return table;
}

charts::Curve curveOf(const kpi::Measurement& measurement, const QString& label, Tone tone)
{
    charts::Curve curve{label, tone, {{0, 0, 0, 0}}};
    for (const kpi::Part& part : measurement.parts)
        if (part.dimension == "age" && !std::isnan(part.value))
            curve.points.push_back({std::stod(part.key), part.value, part.low, part.high});
    return curve;
}

/// Before and now of every part of a dimension, with their intervals.
ChartTable partsTable(const std::vector<kpi::Part>& before, const std::vector<kpi::Part>& now,
                      const std::string& dimension, const report::KpiWords& words, const report::Format& format)
{
    const kpi::Unit unit = words.definition->unit;
    const bool compares = !words.before.isEmpty();
    ChartTable table;
    table.name = words.name;
    table.heads = {dimension == "age" ? SpreadPane::tr("age") : SpreadPane::tr("part")};
    if (compares)
        table.heads << SpreadPane::tr("before") << SpreadPane::tr("95% interval");
    table.heads << SpreadPane::nowText(compares) << SpreadPane::tr("95% interval") << SpreadPane::tr("cases");
    const auto cells = [&](const kpi::Part* part, QStringList& row) {
        row << (part == nullptr ? format.number(stats::kNaN) : partValue(words, part->value, part->over, format));
        row << (part == nullptr || std::isnan(part->low) ? QString() : format.range(unit, part->low, part->high));
    };
    for (const kpi::Part& part : now) {
        if (part.dimension != dimension)
            continue;
        QStringList row{dimension == "age"     ? SpreadPane::tr("%n day(s)", nullptr, std::stoi(part.key))
                        : part.key == "(none)" ? SpreadPane::tr("not stated")
                                               : QString::fromStdString(part.key)};
        const auto same = std::find_if(before.begin(), before.end(), [&part](const kpi::Part& one) {
            return one.dimension == part.dimension && one.key == part.key;
        });
        if (compares)
            cells(same == before.end() ? nullptr : &*same, row);
        cells(&part, row);
        table.rows.push_back(row << format.count(static_cast<qint64>(part.n)));
    }
    return table;
}

}

SpreadPane::SpreadPane(QWidget* parent)
    : ChartFrame(parent), m_histogram(new HistogramWidget), m_curve(new CurveWidget), m_parts(new ManagerTable),
      m_dimension(new QComboBox)
{
    for (QWidget* chart : std::initializer_list<QWidget*>{m_histogram, m_curve, m_parts})
        addChart(chart);
    m_dimension->setFixedHeight(scaled(22));
    m_dimension->hide();
    addControl(m_dimension);
    connect(m_dimension, &QComboBox::activated, this, &SpreadPane::showParts);
}

void SpreadPane::wait(const report::KpiWords& words, const report::Format& format)
{
    header().setTitle(tr("How is it spread?"));
    header().setNote(QString());
    m_dimension->hide();
    if (words.definition != nullptr && words.definition->estimator == kpi::Estimator::Curve)
        showCurve(words, format);
    else if (words.definition != nullptr && kpi::isByStage(words.definition->estimator) &&
             offerParts(words, partsIn(words), format))
        showParts();
    else
        bringNothing(tr("Reading…"));
}

void SpreadPane::show(const report::KpiWords& words, const kpi::Distribution& spread, audit::SideParts parts,
                      const report::Format& format)
{
    if (words.definition == nullptr || words.definition->estimator == kpi::Estimator::Curve)
        return;
    const bool enough = std::max(spread.before.n, spread.after.n) >= kLeastSeen && !spread.edges.empty();
    if (enough) {
        showHistogram(words, spread, format);
        return;
    }
    if (offerParts(words, std::move(parts), format)) {
        showParts();
        return;
    }
    const bool isFew = spread.of != SpreadOf::None;
    bringNothing(
        isFew ? tr("Fewer than %n case(s) on either side: too few to draw how they are spread. Look at the rows.",
                   nullptr, static_cast<int>(kLeastSeen))
              : tr("A share has no spread of its own. Where the cases carry a source, a pipeline, a region or a "
                   "product, it stands here told apart by them."));
}

void SpreadPane::showHistogram(const report::KpiWords& words, const kpi::Distribution& spread,
                               const report::Format& format)
{
    header().setNote(noteOf(spread, format));
    const bool compares = !words.before.isEmpty();
    // A target of the figure itself stands among the cases only where the figure is their median.
    const bool isTheirs = spread.of == SpreadOf::Times || spread.of == SpreadOf::Values;
    m_histogram->setChart(charts::histogramSpec(spread, format, compares, isTheirs ? words.line->target : std::nullopt,
                                                words.line->comparison.verdict),
                          tr("%1: how it is spread").arg(words.name));
    bring(m_histogram, tableOf(words, spread, compares, format));
}

void SpreadPane::showCurve(const report::KpiWords& words, const report::Format& format)
{
    const kpi::Comparison& comparison = words.line->comparison;
    header().setTitle(tr("When do they buy?"));
    header().setNote(tr("share won by an age, days"));
    charts::CurveSpec spec;
    if (!words.before.isEmpty())
        spec.curves.push_back(curveOf(comparison.before, tr("before"), Tone::Neutral));
    spec.curves.push_back(curveOf(comparison.after, nowText(!words.before.isEmpty()), Tone::Ink));
    for (const charts::CurvePoint& point : spec.curves.back().points)
        spec.ages.push_back(point.age);
    spec.valueText = [format](double value) { return format.tick(kpi::Unit::Percent, value); };
    spec.ageText = [format](double age) { return format.number(age, 0); };
    const bool known = spec.curves.back().points.size() > 1;
    m_curve->setChart(std::move(spec), words.name);
    if (known)
        bring(m_curve, partsTable(comparison.before.parts, comparison.after.parts, "age", words, format));
    else
        bringNothing(tr("No lead has reached an age of 7 days yet."));
}

audit::SideParts partsIn(const report::KpiWords& words)
{
    return {words.line->comparison.before.parts, words.line->comparison.after.parts};
}

bool SpreadPane::offerParts(const report::KpiWords& words, audit::SideParts parts, const report::Format& format)
{
    m_words = words;
    m_format.assign(1, format);
    m_sides = std::move(parts);
    const QString chosen = m_dimension->currentData().toString();
    m_dimension->clear();
    for (const Dimension& dimension : kDimensions)
        if (std::max(countOf(m_sides.after, dimension.id), countOf(m_sides.before, dimension.id)) > 1)
            m_dimension->addItem(dimension.name(), QString::fromLatin1(dimension.id));
    m_dimension->setCurrentIndex(std::max(m_dimension->findData(chosen), 0));
    m_dimension->setAccessibleName(tr("Told apart by"));
    m_dimension->setVisible(m_dimension->count() > 1);
    return m_dimension->count() > 0 && words.definition != nullptr;
}

void SpreadPane::showParts()
{
    const std::string dimension = m_dimension->currentData().toString().toStdString();
    const report::Format& format = m_format.front();
    std::vector<charts::ManagerSpec> rows = partSpecs(m_sides.before, m_sides.after, dimension, m_words, format);
    ChartTable table = partsTable(m_sides.before, m_sides.after, dimension, m_words, format);
    const auto more = static_cast<int>(table.rows.size()) - static_cast<int>(rows.size());
    if (dimension == "stage")
        header().setTitle(tr("Where do they stop?"));
    QStringList note;
    if (m_dimension->count() == 1)
        note << m_dimension->currentText();
    if (more > 0)
        note << tr("%n more in the table", nullptr, more);
    header().setNote(note.join(QStringLiteral("; ")));
    charts::ManagerHeader heads;
    heads.counts = tr("cases");
    heads.now = nowText(!m_words.before.isEmpty());
    charts::DotAxis axis = axisFor(rows, *m_words.definition, {}, format);
    m_parts->setAccessibleName(m_words.name + QStringLiteral(", ") + m_dimension->currentText());
    m_parts->setRows(std::move(heads), std::move(axis), std::move(rows));
    bring(m_parts, table);
}

}
