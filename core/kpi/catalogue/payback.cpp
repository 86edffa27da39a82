// payback: months from the first cost until cumulative benefits reach cumulative costs, both taken to run evenly within a month. Costs of 640,000 in
// January, benefits of 200,000 a month from February: 600,000 by the end of April, so 40,000 / 200,000 of May: 4.2 months. Benefits count as in
// crm_roi. Not reached by the end of the period: no data. Behind it are the entries that happen by the month in which it is reached.
#include "core/kpi/calendar_months.h"
#include "core/kpi/catalogue/ledger.h"
#include "core/kpi/wording.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace zamer::kpi {

namespace {

std::optional<Day> firstCost(const std::vector<LedgerEntry>& ledger)
{
    std::optional<Day> first;
    for (const LedgerEntry& one : ledger)
        if (!one.isBenefit && one.amount > 0 && (!first || one.month < *first))
            first = one.month;
    return first;
}

/// Benefits minus costs of one month.
double netOf(const std::vector<LedgerEntry>& ledger, const Period& month, Day known)
{
    double net = 0;
    for (const LedgerEntry& one : ledger)
        net += (one.isBenefit ? 1 : -1) * one.credited * one.timesWithin(month, known);
    return net;
}

/// Benefits from before the first cost count too: they are there when it comes.
double netBefore(const std::vector<LedgerEntry>& ledger, Day first, Day known)
{
    Day from = first;
    for (const LedgerEntry& one : ledger)
        from = std::min(from, one.month);
    return netOf(ledger, {from, first}, known);
}

struct Reached {
    double months = 0;
    Day until = 0; // end of the month in which it is
};

std::optional<Reached> monthsToPayBack(const std::vector<LedgerEntry>& ledger, Day first, const Window& window,
                                       Day known)
{
    double net = netBefore(ledger, first, known);
    int months = 0;
    for (Day at = first; at < window.period.to && at <= known; at = addMonths(at, 1), ++months) {
        const Period month{at, addMonths(at, 1)};
        const double flow = netOf(ledger, month, known);
        if (net + flow >= 0) {
            const double part = net < 0 ? -net / flow : 0;
            if (at + part * month.days() > window.period.to)
                return {};
            return Reached{months + part, month.to};
        }
        net += flow;
    }
    return {};
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const std::vector<LedgerEntry> ledger = ledgerOf(view, sample);
    const std::optional<Day> first = firstCost(ledger);
    if (!first) {
        sample.noData(wording::noCosts);
        return sample;
    }
    if (lacksMargin(ledger)) {
        sample.noData(wording::needsMargin);
        return sample;
    }
    if (view.settings.margin)
        sample.parameters["margin"] = QString::number(*view.settings.margin).toStdString();
    const Day known = view.time.dayOf(window.asOf);
    const std::optional<Reached> reached = monthsToPayBack(ledger, *first, window, known);
    if (!reached) {
        sample.noData(wording::notPaidBack);
        return sample;
    }
    bool told = false; // the figure is one: it stands on the first of the costs, the other rows are listed
    for (const LedgerEntry& one : ledger) {
        if (!(one.timesWithin({one.month, reached->until}, known) > 0))
            continue;
        const bool isFirst = !told && !one.isBenefit && one.month == *first;
        sample.seen.push_back({.row = one.row,
                               .day = one.month,
                               .entity = facts::Entity::RoiEntries,
                               .num = isFirst ? reached->months : 0.0,
                               .den = isFirst ? 1.0 : 0.0});
        told = told || isFirst;
    }
    return sample;
}

}

const Kpi& payback()
{
    static const Kpi kpi{
        .id = "payback",
        .group = Group::Money,
        .name = {"Payback", "Окупаемость"},
        .unitText = {"months from the first cost", "месяцев от первых затрат"},
        .definition =
            {"Months from the first cost until the cumulative benefits, as the CRM ROI counts them, reach the "
             "cumulative costs; interpolated within the month.",
             "Месяцы от первых затрат до момента, когда накопленные выгоды (как в ROI CRM) сравняются с "
             "накопленными затратами; внутри месяца — интерполяция."},
        .unit = Unit::Months,
        .better = Better::Down,
        .estimator = Estimator::Plain,
        .minimumUnits = 1,
        .needs = kLedgerNeeds,
        .reads = kLedgerReads,
        .shows = kLedgerShows,
        .collect = collect,
    };
    return kpi;
}

}
