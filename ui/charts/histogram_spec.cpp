// HistogramSpec: a distribution put into words and ticks.
#include "ui/charts/histogram.h"
#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::charts {

namespace {

using kpi::SpreadOf;

constexpr std::array<Text, 3> kAttitudes{
    {{"detractors", "критики"}, {"neutral", "нейтральные"}, {"promoters", "сторонники"}}};

HistogramSide sideOf(const kpi::SpreadSide& side)
{
    HistogramSide result;
    if (side.n == 0)
        return result;
    result.shares = side.shares;
    result.beyond = side.beyond;
    result.median = side.median;
    return result;
}

QString medianText(const kpi::Distribution& spread, const kpi::SpreadSide& side, const Text& which, bool compares,
                   const report::Format& format)
{
    const Language language = format.language();
    const QString name = compares ? which.in(language) : QString();
    if (side.n == 0)
        return compares ? Text{"%1: no data", "%1: нет данных"}.in(language).arg(name) : QString();
    if (spread.of == SpreadOf::Attitudes)
        return name;
    const QString median =
        std::isinf(side.median)
            ? Text{"median not reached", "медиана не достигнута"}.in(language)
            : Text{"median %1", "медиана %1"}.in(language).arg(format.value(spread.unit, side.median));
    return compares ? name + QStringLiteral(": ") + median : median;
}

QString tailText(const kpi::Distribution& spread, bool compares, const report::Format& format)
{
    const double now = spread.after.p90;
    if (spread.of != SpreadOf::Times || !std::isfinite(now))
        return {};
    const QString value = format.valueWithUnit(spread.unit, now);
    const bool both = compares && std::isfinite(spread.before.p90);
    return both ? QString::fromUtf8("p90 %1 → %2").arg(format.value(spread.unit, spread.before.p90), value)
                : QStringLiteral("p90 ") + value;
}

}

HistogramSpec histogramSpec(const kpi::Distribution& spread, const report::Format& format, bool compares,
                            std::optional<double> target, kpi::Verdict verdict)
{
    const Language language = format.language();
    HistogramSpec spec;
    spec.edges = spread.edges;
    spec.logarithmic = spread.logarithmic;
    spec.verdict = verdict;
    if (spread.edges.empty())
        return spec;
    if (compares)
        spec.before = sideOf(spread.before);
    spec.now = sideOf(spread.after);
    spec.before.text = compares ? medianText(spread, spread.before, {"before", "было"}, true, format) : QString();
    spec.now.text = medianText(spread, spread.after, {"now", "стало"}, compares, format);
    spec.now.note = tailText(spread, compares, format);
    if (spread.before.beyond > 0 || spread.after.beyond > 0)
        spec.beyondText = Text{"none", "нет"}.in(language);
    if (spread.of == SpreadOf::Attitudes) {
        for (std::size_t i = 0; i < kAttitudes.size(); ++i)
            spec.ticks.emplace_back((spread.edges[i] + spread.edges[i + 1]) / 2, kAttitudes.at(i).in(language));
        return spec;
    }
    const double low = spread.edges.front();
    const double high = spread.edges.back();
    for (const double tick : spread.logarithmic ? logTicks(low, high, 7) : roundTicks(low, high, 6))
        spec.ticks.emplace_back(tick, format.tick(spread.unit, tick));
    if (target && *target >= low && *target <= high) {
        spec.target = target;
        spec.targetTick = format.tick(spread.unit, *target);
        spec.targetText = Text{"target %1", "цель %1"}.in(language).arg(format.valueWithUnit(spread.unit, *target));
    }
    return spec;
}

QString binText(const kpi::Distribution& spread, std::size_t bin, const report::Format& format)
{
    const Language language = format.language();
    if (spread.of == SpreadOf::Attitudes)
        return kAttitudes.at(bin).in(language);
    const double from = spread.edges[bin];
    const double to = spread.edges[bin + 1];
    const bool isFirst = bin == 0 && spread.openLow;
    const bool isLast = bin + 2 == spread.edges.size() && spread.openHigh;
    // Bins of one whole number each are that number.
    const bool isWhole = (spread.of == SpreadOf::Days || spread.of == SpreadOf::Answers) && to - from == 1.0 &&
                         std::abs(from - std::floor(from) - 0.5) < 1e-9;
    const auto value = [&](double edge) { return format.value(spread.unit, edge); };
    if (isWhole) {
        const QString number = format.number(from + 0.5, 0);
        return isFirst  ? Text{"%1 and less", "%1 и меньше"}.in(language).arg(number)
               : isLast ? Text{"%1 and more", "%1 и больше"}.in(language).arg(number)
                        : number;
    }
    if (isFirst)
        return Text{"under %1", "до %1"}.in(language).arg(value(to));
    if (isLast)
        return Text{"from %1 on", "от %1"}.in(language).arg(value(from));
    return value(from) + QString::fromUtf8(" – ") + value(to);
}

}
