#include "core/stats/survival.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace zamer::stats {

namespace {

/// The curve at one age. Not known beyond the follow-up, unless everybody had the event before.
struct Point {
    bool known = false;
    double survival = kNaN;
    double greenwood = 0; // sum of d / (n (n - d))

    /// The log-log scale needs a curve strictly between its ends.
    bool hasError() const { return known && survival > 0.0 && survival < 1.0; }
    double onScale() const { return std::log(-std::log(survival)); }
    double errorOnScale() const { return std::sqrt(greenwood) / -std::log(survival); }
};

/// Calls visit(index, point) for every age, ascending.
template<typename Visit>
void walkCurve(std::span<const Spell> spells, std::span<const double> ages, Visit visit)
{
    // Only spells that end within the last age asked for need an order; the others stay at risk throughout.
    std::vector<Spell> ended;
    std::size_t observed = 0;
    double longest = -std::numeric_limits<double>::infinity();
    for (const Spell& spell : spells) {
        if (std::isnan(spell.time))
            continue;
        ++observed;
        longest = std::max(longest, spell.time);
        if (spell.time <= ages.back())
            ended.push_back(spell);
    }
    std::sort(ended.begin(), ended.end(), [](const Spell& a, const Spell& b) { return a.time < b.time; });

    Point point{.known = true, .survival = 1.0};
    std::size_t next = 0;
    for (std::size_t i = 0; i < ages.size(); ++i) {
        while (next < ended.size() && ended[next].time <= ages[i]) {
            const double time = ended[next].time;
            const auto atRisk = static_cast<double>(observed - next);
            double events = 0;
            for (; next < ended.size() && ended[next].time == time; ++next)
                events += ended[next].event ? 1.0 : 0.0;
            point.survival *= 1.0 - events / atRisk;
            point.greenwood += events == atRisk ? 0.0 : events / (atRisk * (atRisk - events));
        }
        const bool followed = observed > 0 && (ages[i] <= longest || point.survival == 0.0);
        visit(i, followed ? point : Point{});
    }
}

Estimate estimate(const Point& point)
{
    if (!point.known)
        return {};
    const double value = 1.0 - point.survival;
    if (!point.hasError())
        return {.value = value};
    const double factor = std::exp(kZ95 * point.errorOnScale());
    return {.value = value,
            .low = 1.0 - std::pow(point.survival, 1.0 / factor),
            .high = 1.0 - std::pow(point.survival, factor)};
}

Point pointAt(std::span<const Spell> spells, double age)
{
    Point found;
    walkCurve(spells, {&age, 1}, [&found](std::size_t, const Point& point) { found = point; });
    return found;
}

}

Estimate cumulativeShare(std::span<const Spell> spells, double age)
{
    return estimate(pointAt(spells, age));
}

void cumulativeShares(std::span<const Spell> spells, std::span<const double> ages, std::span<Estimate> out)
{
    const std::span<const double> wanted = ages.first(std::min(ages.size(), out.size()));
    if (!wanted.empty())
        walkCurve(spells, wanted, [out](std::size_t i, const Point& point) { out[i] = estimate(point); });
}

Change cumulativeShareChange(std::span<const Spell> before, std::span<const Spell> after, double age)
{
    const Point pointBefore = pointAt(before, age);
    const Point pointAfter = pointAt(after, age);
    const Estimate b = estimate(pointBefore);
    const Estimate a = estimate(pointAfter);
    Change change{.delta = a.value - b.value};
    if (!pointBefore.hasError() || !pointAfter.hasError())
        return change;
    change.low = change.delta - std::hypot(a.value - a.low, b.high - b.value);
    change.high = change.delta + std::hypot(a.high - a.value, b.value - b.low);
    change.p = normalTwoSided((pointAfter.onScale() - pointBefore.onScale()) /
                              std::hypot(pointBefore.errorOnScale(), pointAfter.errorOnScale()));
    return change;
}

}
