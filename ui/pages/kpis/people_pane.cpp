#include "ui/pages/kpis/people_pane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/manager_table.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <cmath>

namespace zamer::ui::kpis {

namespace {

bool isTime(kpi::Unit unit)
{
    return unit == kpi::Unit::WorkingMinutes || unit == kpi::Unit::Seconds || unit == kpi::Unit::Hours ||
           unit == kpi::Unit::Days;
}

/// The dimension of a KPI of several values; empty for the others.
std::string ownDimension(const kpi::Kpi& kpi)
{
    return kpi.estimator == kpi::Estimator::Curve ? "age" : kpi.estimator == kpi::Estimator::Stages ? "stage" : "";
}

const kpi::Part* partOf(const kpi::Measurement& measurement, const std::string& dimension, const std::string& key)
{
    for (const kpi::Part& part : measurement.parts)
        if (part.dimension == dimension && part.key == key)
            return &part;
    return nullptr;
}

charts::Curve curveOf(const kpi::Measurement& measurement, const QString& label, Tone tone)
{
    charts::Curve curve{label, tone, {{0, 0, 0, 0}}};
    for (const kpi::Part& part : measurement.parts)
        if (part.dimension == "age" && !std::isnan(part.value))
            curve.points.push_back({std::stod(part.key), part.value, part.low, part.high});
    return curve;
}

}

PeoplePane::PeoplePane(QWidget* parent)
    : QWidget(parent), m_partsTitle(new SectionHeader(QString())), m_curve(new CurveWidget), m_parts(new FigureTable),
      m_managersTitle(new SectionHeader(QString())), m_nothing(new TextLabel(TextRole::Small, Tone::Caption)),
      m_managers(new ManagerTable)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_partsTitle, m_curve, m_parts, m_managersTitle,
                                                         m_nothing->wrapping(), m_managers})
        column->addWidget(part);
    column->addStretch(1);
    m_parts->setFocusPolicy(Qt::StrongFocus);
    connect(m_managers, &PaintedTable::idActivated, this, &PeoplePane::managerActivated);
}

void PeoplePane::wait(const report::KpiWords& words, const report::Format& format)
{
    showParts(words, format);
    m_managersTitle->setTitle(tr("Who changed?"));
    m_managersTitle->setNote(QString());
    m_managers->hide();
    m_nothing->setText(tr("Reading…"));
    m_nothing->show();
}

void PeoplePane::show(const report::KpiWords& words, const ManagerLines& managers, const report::Format& format)
{
    const bool compares = !words.before.isEmpty();
    std::vector<charts::ManagerSpec> rows;
    if (words.definition != nullptr)
        rows = managerSpecs(words, managers, format);
    m_managersTitle->setTitle(compares ? tr("Who changed?") : tr("Who stands where?"));
    m_nothing->setVisible(rows.empty());
    m_managers->setVisible(!rows.empty());
    if (rows.empty()) {
        m_nothing->setText(tr("This figure is not told apart by manager."));
        return;
    }
    const bool isUp = words.definition->better == kpi::Better::Up;
    m_managersTitle->setNote(isUp ? tr("value and 95% interval; lowest first")
                                  : tr("value and 95% interval; highest first"));
    std::vector<double> values;
    for (const charts::ManagerSpec& row : rows)
        for (const double value : {row.before, row.now, row.low, row.high})
            values.push_back(value);
    const std::optional<double> target =
        words.monthly ? std::nullopt : words.line->target; // a target of the whole is none of one manager
    charts::DotAxis axis = charts::dotAxis(values, target, isTime(words.definition->unit));
    const double span = axis.high - axis.low;
    for (auto& [tick, text] : axis.ticks) {
        const bool isCrowded = !axis.logarithmic && target && std::abs(tick - *target) < span * 0.2;
        text = isCrowded ? QString() : format.tick(words.definition->unit, tick);
    }
    if (target)
        axis.targetText = format.tick(words.definition->unit, *target);
    charts::ManagerHeader header;
    header.name = tr("Manager");
    header.counts = tr("cases");
    header.now = tr("now");
    header.verdict = compares ? tr("verdict") : QString();
    header.change = compares ? tr("change") : QString();
    m_managers->setAccessibleName(tr("%1 by manager").arg(words.name));
    m_managers->setRows(std::move(header), std::move(axis), std::move(rows));
}

void PeoplePane::showParts(const report::KpiWords& words, const report::Format& format)
{
    const std::string dimension = words.definition == nullptr ? std::string() : ownDimension(*words.definition);
    const kpi::Comparison& comparison = words.line->comparison;
    const bool compares = !words.before.isEmpty();
    using Kind = FigureColumn::Kind;
    std::vector<FigureColumn> columns{{dimension == "age" ? tr("age") : tr("stage"), 150, Kind::Text}};
    if (compares) {
        columns.push_back({tr("before"), 80, Kind::Number});
        columns.push_back({tr("95% interval"), 110, Kind::Number});
    }
    columns.push_back({tr("now"), 80, Kind::Strong});
    columns.push_back({tr("95% interval"), 110, Kind::Number});
    columns.push_back({tr("cases"), 80, Kind::Number});
    std::vector<FigureRow> rows;
    const kpi::Unit unit = words.definition == nullptr ? kpi::Unit::Ratio : words.definition->unit;
    const auto cells = [&](const kpi::Part* part, FigureRow& row) {
        row.cells << (part == nullptr ? format.number(stats::kNaN) : format.value(unit, part->value, part->over));
        row.cells << (part == nullptr || std::isnan(part->low) ? QString() : format.range(unit, part->low, part->high));
    };
    for (const kpi::Part& part : comparison.after.parts) {
        if (dimension.empty() || part.dimension != dimension)
            continue;
        FigureRow row;
        row.id = QString::fromStdString(part.key);
        row.strong = part.key == comparison.part;
        row.cells << (dimension == "age" ? tr("%n day(s)", nullptr, std::stoi(part.key)) : row.id);
        if (compares)
            cells(partOf(comparison.before, dimension, part.key), row);
        cells(&part, row);
        row.cells << format.count(static_cast<qint64>(part.n));
        rows.push_back(std::move(row));
    }
    const bool has = !rows.empty();
    m_partsTitle->setVisible(has);
    m_parts->setVisible(has);
    m_curve->setVisible(has && dimension == "age");
    if (!has)
        return;
    m_partsTitle->setTitle(dimension == "age" ? tr("When do they buy?") : tr("Where do they stop?"));
    m_partsTitle->setNote(dimension == "age" ? tr("share won by an age, with its 95% interval")
                                             : tr("share that went on from each stage"));
    m_parts->setAccessibleName(words.name);
    m_parts->setRows(std::move(columns), std::move(rows));
    if (dimension == "age")
        showCurve(words, format);
}

void PeoplePane::showCurve(const report::KpiWords& words, const report::Format& format)
{
    const kpi::Comparison& comparison = words.line->comparison;
    charts::CurveSpec spec;
    if (!words.before.isEmpty())
        spec.curves.push_back(curveOf(comparison.before, tr("before"), Tone::Neutral));
    spec.curves.push_back(curveOf(comparison.after, tr("now"), Tone::Ink));
    for (const charts::CurvePoint& point : spec.curves.back().points)
        spec.ages.push_back(point.age);
    spec.valueText = [format](double value) { return format.tick(kpi::Unit::Percent, value); };
    spec.ageText = [format](double age) { return format.number(age, 0); };
    m_curve->setChart(std::move(spec), words.name);
}

}
