// Parts of a figure as rows on one axis: what the panes of managers and of sources share.
#include "ui/pages/kpis/spread_pane.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

constexpr std::size_t kMostParts = 10;

bool isTime(kpi::Unit unit)
{
    return unit == kpi::Unit::WorkingMinutes || unit == kpi::Unit::Minutes || unit == kpi::Unit::Seconds ||
           unit == kpi::Unit::Hours || unit == kpi::Unit::Days;
}

charts::ManagerSpec specOf(const kpi::Part& now, const kpi::Part* before, const report::KpiWords& words,
                           const report::Format& format)
{
    charts::ManagerSpec spec;
    spec.judged = false;
    spec.key = QString::fromStdString(now.key);
    spec.name = now.key == "(none)" ? SpreadPane::tr("not stated") : spec.key;
    spec.strong = now.dimension == "stage" && now.key == words.line->comparison.part;
    const QString count = format.count(static_cast<qint64>(now.n));
    spec.counts = words.before.isEmpty()
                      ? count
                      : QString::fromUtf8("%1 → %2").arg(
                            format.count(before == nullptr ? 0 : static_cast<qint64>(before->n)), count);
    spec.before = before == nullptr ? stats::kNaN : before->value * words.beforeFactor;
    spec.now = now.value * words.nowFactor;
    spec.low = now.low * words.nowFactor;
    spec.high = now.high * words.nowFactor;
    spec.nowText = partValue(words, spec.now, now.over, format);
    return spec;
}

}

QString partValue(const report::KpiWords& words, double value, bool over, const report::Format& format)
{
    if (!over && !std::isinf(value))
        return format.value(words.definition->unit, value);
    const auto& parameters = words.line->comparison.after.parameters;
    const auto days = parameters.find("follow_up_days");
    return days == parameters.end() ? format.number(std::numeric_limits<double>::infinity())
                                    : SpreadPane::tr("over %1 d").arg(QString::fromStdString(days->second));
}

std::vector<charts::ManagerSpec> partSpecs(const std::vector<kpi::Part>& before, const std::vector<kpi::Part>& now,
                                           const std::string& dimension, const report::KpiWords& words,
                                           const report::Format& format)
{
    std::vector<charts::ManagerSpec> rows;
    for (const kpi::Part& part : now) {
        if (part.dimension != dimension || std::isnan(part.value) || rows.size() == kMostParts)
            continue;
        const auto same = std::find_if(before.begin(), before.end(), [&part](const kpi::Part& one) {
            return one.dimension == part.dimension && one.key == part.key;
        });
        rows.push_back(specOf(part, same == before.end() ? nullptr : &*same, words, format));
    }
    return rows;
}

charts::DotAxis axisFor(const std::vector<charts::ManagerSpec>& rows, const kpi::Kpi& kpi, std::optional<double> target,
                        const report::Format& format)
{
    std::vector<double> values;
    for (const charts::ManagerSpec& row : rows)
        for (const double value : {row.before, row.now, row.low, row.high})
            values.push_back(value);
    charts::DotAxis axis = charts::dotAxis(values, target, isTime(kpi.unit));
    const double span = axis.high - axis.low;
    for (auto& [tick, text] : axis.ticks) {
        const bool isCrowded = !axis.logarithmic && target && std::abs(tick - *target) < span * 0.2;
        text = isCrowded ? QString() : format.tick(kpi.unit, tick);
    }
    if (target)
        axis.targetText = format.tick(kpi.unit, *target);
    return axis;
}

}
