// One key KPI as a row of the way from before to the target.
#include "core/report/context.h"
#include "core/report/way.h"

#include <algorithm>
#include <cmath>

namespace zamer::report {

namespace {

/// Money of one row in one size: the row's figures stand bare, the size stands under its name.
struct MoneySize {
    double divisor = 1; // from minor units
    QString word;
};

MoneySize moneySize(const Context& context, std::initializer_list<double> values)
{
    double most = 0;
    for (const double value : values)
        most = std::isfinite(value) ? std::max(most, std::abs(value) / 100) : most;
    const QString sign = context.format.ledgerMoney(0).mid(2);
    const auto sized = [&](const Text& word) -> QString { return context.say(word) + QChar(0x00A0) + sign; };
    if (most >= 5e8)
        return {1e11, sized({"B", "млрд"})};
    if (most >= 5e5)
        return {1e8, sized({"M", "млн"})};
    if (most >= 1e4)
        return {1e5, sized({"k", "тыс."})};
    return {100, sign};
}

QString yearAgo(const Context& context, const QString& value)
{
    return context.say({"a year ago %1", "год назад %1"}).arg(value);
}

void takeMoneyOut(const Context& context, const Printed& item, WayRow& row)
{
    const kpi::Comparison& comparison = item.comparison();
    const auto valueOf = [&](const kpi::Measurement& side) {
        return side.quality == kpi::Quality::NoData ? stats::kNaN : side.value * item.factor(side);
    };
    const double before = valueOf(comparison.before);
    const double now = valueOf(comparison.after);
    const double target = item.line->target.value_or(stats::kNaN);
    const MoneySize size = moneySize(context, {before, now, target});
    const auto text = [&](double value) {
        return context.format.number(value / size.divisor, size.divisor > 100 ? 2 : 0);
    };
    row.before = text(before);
    row.now = text(now);
    row.target = text(target);
    if (const kpi::Measurement* year = context.yearBefore(item))
        row.lastYear = yearAgo(context, text(valueOf(*year)) + QChar(0x00A0) + size.word);
    row.unit = size.word + QLatin1Char(' ') + item.unitText;
}

}

WayRow wayRow(const Context& context, const Printed& item)
{
    const kpi::Comparison& comparison = item.comparison();
    WayRow row;
    row.kpi = QString::fromStdString(comparison.kpi);
    row.name = item.name;
    row.unit = item.unitText;
    row.before = context.value(item, comparison.before);
    row.now = context.value(item, comparison.after);
    row.target = context.target(item);
    if (const kpi::Measurement* year = context.yearBefore(item))
        row.lastYear = yearAgo(context, context.value(item, *year));
    if (kpi::isMoney(item.unit))
        takeMoneyOut(context, item, row);
    row.verdict = comparison.verdict;
    row.verdictText = context.format.verdict(comparison.verdict);
    row.change = context.changeText(item);
    // The change of a total is a rate; the way starts from the rate before.
    kpi::Comparison rated = comparison;
    rated.before.value *= item.factor(comparison.before);
    const WayShares shares = wayShares(rated, item.better, item.line->target);
    row.low = shares.low;
    row.mid = shares.mid;
    row.high = shares.high;
    row.hasTarget = shares.hasTarget;
    return row;
}

}
