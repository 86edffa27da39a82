#include "core/kpi/engine.h"
#include "core/kpi/level.h"
#include "core/kpi/scope.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace zamer::kpi {

namespace {

/// The whole step that a day belongs to.
Period stepOf(Day day, Step step)
{
    if (step == Step::Day)
        return {day, day + 1};
    if (step == Step::Week)
        return {mondayOf(day), mondayOf(day) + kDaysPerWeek};
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    return {dayFromCivil(year, month, 1), month == 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1)};
}

SeriesPoint pointOf(const Kpi& kpi, const View& view, const Window& whole, const Period& step)
{
    SeriesPoint point;
    point.period = {std::max(step.from, whole.period.from), std::min(step.to, whole.period.to)};
    Window window = windowOf(view, point.period, whole.asOf);
    // What describes the base at an instant has another instant at each point; there is a value where an export was made then.
    if (kpi.wholeBase)
        window.asOf = std::min(whole.asOf, window.end);
    const Collected collected = collect(kpi, view, window);
    point.value = stats::kNaN;
    if (collected.sample.quality != Quality::NoData) {
        const Level level = levelOf(kpi, collected.sample.seen, point.period, collected.sample.exposure, false);
        point.value = level.value;
        point.n = level.n;
    }
    const bool wholeStep = point.period == step;
    const bool known = collected.coverage.quality == Quality::Ok;
    point.counted = wholeStep && known && collected.sample.pending == 0 && std::isfinite(point.value);
    return point;
}

}

Series series(const Kpi& kpi, const View& view, Period period, Step step, std::optional<Instant> asOf, std::optional<Day> baselineUntil)
{
    Series result;
    const Window whole = windowFor(kpi, view, period, asOf);
    for (Period next = stepOf(period.from, step); next.from < period.to; next = stepOf(next.to, step))
        result.points.push_back(pointOf(kpi, view, whole, next));

    result.baseline = result.points.size();
    if (baselineUntil)
        result.baseline = static_cast<std::size_t>(
            std::count_if(result.points.begin(), result.points.end(),
                          [&](const SeriesPoint& point) { return point.period.to <= *baselineUntil; }));
    std::vector<double> values;
    const auto counted = std::make_unique<bool[]>(result.points.size());
    for (std::size_t i = 0; i < result.points.size(); ++i) {
        values.push_back(result.points[i].value);
        counted[i] = result.points[i].counted;
    }
    result.chart = stats::xmr(values, std::span<const bool>(counted.get(), result.points.size()), result.baseline);
    return result;
}

}
