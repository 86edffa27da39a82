#include "core/kpi/engine.h"
#include "core/kpi/level.h"
#include "core/kpi/scope.h"
#include "core/kpi/steps.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace zamer::kpi {

namespace {

void take(SeriesPoint& point, const Level& level, const Coverage& coverage, bool known)
{
    const bool reached = coverage.quality != Quality::NoData;
    point.value = reached ? level.value : stats::kNaN;
    point.n = reached ? level.n : 0;
    point.counted = known && coverage.quality == Quality::Ok && std::isfinite(point.value);
}

/// A sample for every point.
SeriesPoint pointOf(const Kpi& kpi, const View& view, const Window& whole, const Period& step,
                    std::map<std::string, std::string>& parameters)
{
    SeriesPoint point;
    point.period = within(step, whole.period);
    Window window = windowOf(view, point.period, whole.asOf);
    window.followMonths = whole.followMonths;
    // What describes the base at an instant has another instant at each point; there is a value where an export was made then.
    if (kpi.wholeBase)
        window.asOf = std::min(whole.asOf, window.end);
    const Collected collected = collect(kpi, view, window);
    parameters = collected.sample.parameters;
    Level level;
    if (collected.sample.quality != Quality::NoData)
        level = levelOf(kpi, collected.sample.seen, point.period, beyondOf(collected.sample), false);
    if (collected.sample.fieldsLacking && level.n == 0)
        level = Level(); // a total of nothing known is no zero
    take(point, level, collected.coverage, point.period == step && collected.sample.pending == 0);
    return point;
}

/// One sample for all points, split by day.
std::vector<SeriesPoint> splitByDay(const Kpi& kpi, const View& view, const Window& whole,
                                    const std::vector<Period>& steps, std::map<std::string, std::string>& parameters)
{
    const Collected collected = collect(kpi, view, whole);
    parameters = collected.sample.parameters;
    const bool any = collected.sample.quality != Quality::NoData;
    const std::vector<std::uint32_t> stepOfDay = stepOfDays(whole.period, steps);
    std::vector<std::vector<Observation>> seen(steps.size());
    for (const Observation& one : collected.sample.seen)
        if (any && whole.period.contains(one.day))
            seen[stepOfDay[static_cast<std::size_t>(one.day - whole.period.from)]].push_back(one);

    const Instant followUp = followUpOf(kpi, view.settings);
    const View read = collected.viewOf(view);
    std::vector<SeriesPoint> points;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        SeriesPoint point;
        point.period = within(steps[i], whole.period);
        const Window window = windowOf(view, point.period, whole.asOf);
        const Level level =
            any ? levelOf(kpi, seen[i], point.period, {.exposure = static_cast<double>(point.period.days())}, false)
                : Level();
        take(point, level, coverageOf(kpi, read, window, collected.sample.coveredFrom),
             point.period == steps[i] && window.end + followUp <= whole.asOf);
        points.push_back(point);
    }
    return points;
}

}

Series series(const Kpi& kpi, const View& view, Period period, Step step, std::optional<Instant> asOf,
              std::optional<Day> baselineUntil)
{
    Window whole = windowFor(kpi, view, period, asOf);
    if (kpi.months)
        whole.followMonths = kpi.months(view, whole); // the same for every point
    const std::vector<Period> steps = stepsOver(period, step);
    std::map<std::string, std::string> own;
    std::vector<SeriesPoint> points;
    if (kpi.byDay) {
        points = splitByDay(kpi, view, whole, steps, own);
    } else {
        for (const Period& next : steps)
            points.push_back(pointOf(kpi, view, whole, next, own));
    }
    Series result = charted(std::move(points), baselineUntil);
    result.parameters = parametersOf(kpi, view.settings);
    result.parameters.merge(own);
    return result;
}

Series charted(std::vector<SeriesPoint> points, std::optional<Day> baselineUntil)
{
    Series result;
    result.points = std::move(points);
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
