#include "core/kpi/part_series.h"

#include "core/kpi/level.h"
#include "core/kpi/parts.h"
#include "core/kpi/scope.h"
#include "core/kpi/steps.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

/// Values of parts by step, in the order in which parts are first met.
class Table
{
public:
    explicit Table(std::size_t steps) : m_steps(steps) {}
    void set(const std::string& key, std::size_t step, const Level& level)
    {
        const auto at =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const PartSeries& row) { return row.key == key; });
        PartSeries& row =
            at != m_rows.end() ? *at : m_rows.emplace_back(PartSeries{key, std::vector<double>(m_steps, stats::kNaN)});
        row.values[step] = std::isfinite(level.value) ? level.value : stats::kNaN;
    }
    std::vector<PartSeries> take() { return std::move(m_rows); }

private:
    std::size_t m_steps;
    std::vector<PartSeries> m_rows;
};

/// The values of one step; what few people said stays unsaid week by week, too.
void setStep(const Kpi& kpi, const Sample& sample, const std::vector<PartGroup>& groups, const Period& period,
             std::size_t step, Table& table)
{
    const std::vector<Hidden> hidden = hiddenAmong(kpi, sample, groups);
    for (std::size_t i = 0; i < groups.size(); ++i)
        table.set(groups[i].key, step,
                  hidden[i] != Hidden::No ? Level() : levelOf(kpi, groups[i].seen, period, groups[i].beyond(), false));
}

/// One sample for all steps, split by part, then by day.
void splitByDay(const Kpi& kpi, const View& view, const Window& whole, const std::vector<Period>& steps,
                std::string_view dimension, Table& table)
{
    const Collected collected = collect(kpi, view, whole);
    if (collected.sample.quality == Quality::NoData)
        return;
    const std::vector<std::uint32_t> stepOfDay = stepOfDays(whole.period, steps);
    std::vector<std::vector<PartGroup>> split(steps.size());
    for (const PartGroup& group : partsOf(collected.viewOf(view), collected.sample, dimension)) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            split[i].push_back({group.key, {}, static_cast<double>(within(steps[i], whole.period).days())});
        for (const Observation& one : group.seen)
            if (whole.period.contains(one.day))
                split[stepOfDay[static_cast<std::size_t>(one.day - whole.period.from)]].back().seen.push_back(one);
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        setStep(kpi, collected.sample, split[i], within(steps[i], whole.period), i, table);
}

/// A sample for every step.
void stepByStep(const Kpi& kpi, const View& view, const Window& whole, const std::vector<Period>& steps,
                std::string_view dimension, Table& table)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Window window = windowOf(view, within(steps[i], whole.period), whole.asOf);
        window.followMonths = whole.followMonths;
        if (kpi.wholeBase)
            window.asOf = std::min(whole.asOf, window.end);
        const Collected collected = collect(kpi, view, window);
        if (collected.sample.quality != Quality::NoData)
            setStep(kpi, collected.sample, partsOf(collected.viewOf(view), collected.sample, dimension), window.period,
                    i, table);
    }
}

}

std::vector<PartSeries> partSeries(const Kpi& kpi, const View& view, Period period, Step step,
                                   std::optional<Instant> asOf, std::string_view dimension)
{
    Window whole = windowFor(kpi, view, period, asOf);
    if (kpi.months)
        whole.followMonths = kpi.months(view, whole); // the same for every week
    const std::vector<Period> steps = stepsOver(period, step);
    Table table(steps.size());
    if (kpi.byDay)
        splitByDay(kpi, view, whole, steps, dimension, table);
    else
        stepByStep(kpi, view, whole, steps, dimension, table);
    return table.take();
}

}
