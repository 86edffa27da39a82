// romi: (margin of the won deals from sources that have cost - marketing cost) / marketing cost. Advertising of March 100,000; deals won in March from
// its sources: revenue 600,000 at a margin of 30 % = 180,000: ROMI 80 %, ROAS 6. Deals from other sources don't count, and without a margin
// there is no ROMI: revenue is no profit.
#include "core/kpi/catalogue/cohort.h"
#include "core/kpi/catalogue/costs.h"
#include "core/kpi/catalogue/money.h"

#include <cmath>

namespace zamer::kpi {

namespace {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;

/// Margin of deals: what the lines of their orders say, else the deal's amount times the audit's margin.
class DealMargins
{
public:
    explicit DealMargins(const View& view) : m_lines(view), m_amounts(view.facts.deals().ints(facts::deal::amount))
    {
        const facts::Table& orders = view.facts.table(Entity::Purchases);
        const facts::Column* const link = orders.column(facts::purchase::deal);
        const facts::Column* const ids = view.facts.deals().column(facts::deal::id);
        if (!link || !ids || !orders.has(facts::purchase::margin))
            return;
        m_ofDeal.resize(view.facts.deals().rows);
        std::vector<std::uint32_t> dealOfLink(link->words->size(), Index::kNoDealRow);
        for (Code code = 0; code < dealOfLink.size(); ++code)
            if (const Code id = ids->words->find(link->words->text(code)); id != kNone)
                dealOfLink[code] = view.index.dealById()[id];
        for (const Purchase& purchase : view.index.purchases())
            for (const std::uint32_t row : view.index.lines().subspan(purchase.firstLine, purchase.lines)) {
                const std::uint32_t deal =
                    link->codes[row] == kNone || purchase.refund ? Index::kNoDealRow : dealOfLink[link->codes[row]];
                if (const double margin = m_lines.ofLine(row); deal != Index::kNoDealRow && !std::isnan(margin))
                    m_ofDeal[deal] = m_ofDeal[deal].value_or(0) + margin;
            }
    }
    /// NaN where it is not known.
    double of(std::uint32_t deal) const
    {
        if (!m_ofDeal.empty() && m_ofDeal[deal])
            return *m_ofDeal[deal];
        return m_amounts.empty() ? std::nan("") : m_lines.of(m_amounts[deal]);
    }
    const Margins& lines() const { return m_lines; }

private:
    Margins m_lines;
    facts::Ints m_amounts;
    std::vector<std::optional<double>> m_ofDeal; // of deals with orders that say their margin
};

Code ownCurrency(const View& view)
{
    const facts::Column* const column = view.facts.deals().column(facts::deal::currency);
    return column ? column->words->find(view.settings.currency.toStdString()) : kNone;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Costs costs = costsOf(view, window);
    const double spent = costs.marketingTotal();
    tellCosts(costs, window, sample);
    if (!(spent > 0)) {
        sample.noData(wording::noCosts);
        return sample;
    }
    for (Observation row : costs.marketing) {
        row.den = row.num;
        row.num = -row.num;
        sample.give(row);
    }
    const PaidSources paid(view, costs);
    const DealMargins margins(view);
    const facts::Ints amounts = view.facts.deals().ints(facts::deal::amount);
    const facts::Codes currencies = view.facts.deals().codes(facts::deal::currency);
    const std::span<const std::uint32_t> customers = view.index.customerOfDeal();
    const Code own = ownCurrency(view);
    std::size_t foreign = 0;
    std::size_t marginless = 0;
    std::size_t all = 0;
    forDealsClosed(view, window, sample, true, [&](std::uint32_t row, Instant closed, bool) {
        if (!paid.hasDeal(row))
            return;
        ++all;
        if (!currencies.empty() && currencies[row] != kNone && currencies[row] != own) {
            ++foreign;
            return;
        }
        if (amounts[row] != kNull)
            sample.aside.push_back({.row = row, .num = static_cast<double>(amounts[row])});
        const double margin = margins.of(row);
        if (std::isnan(margin))
            ++marginless;
        else
            sample.seen.push_back(
                {.row = row, .cluster = customers[row], .day = view.time.dayOf(closed), .num = margin, .den = 0});
    });
    sample.lacks(marginless, all);
    sample.note(wording::foreignCurrency, foreign);
    sample.note(wording::withoutMargin, marginless);
    margins.lines().pin(sample);
    if (!margins.lines().isKnown())
        sample.noData(wording::needsMargin);
    return sample;
}

/// Aside is the revenue of every such deal: ROAS needs no margin.
std::vector<Beside> beside(const View&, const Window&, const Sample& sample)
{
    if (!(sample.fixedDen > 0))
        return {};
    double revenue = 0;
    for (const Observation& one : sample.aside)
        revenue += one.num;
    return {{wording::roas, revenue / sample.fixedDen, Unit::Ratio}};
}

constexpr Entity kReads[] = {Entity::Deals, Entity::Costs, Entity::Purchases};
constexpr Need kNeeds[] = {{Entity::Costs, facts::cost::kind},
                           {Entity::Deals, facts::deal::closed_at},
                           {Entity::Deals, facts::deal::source},
                           {Entity::Deals, facts::deal::amount}};

}

const Kpi& romi()
{
    static const Kpi kpi{
        .id = "romi",
        .group = Group::Money,
        .name = {"ROMI", "ROMI"},
        .unitText = {"% of marketing cost", "% расходов на маркетинг"},
        .definition =
            {"Margin of the deals won in the period from sources that have cost, minus the marketing cost, divided "
             "by the marketing cost. Without a margin there is none; ROAS beside it is revenue over cost.",
             "Маржа сделок периода из источников с расходами минус расходы на маркетинг, делённая на эти расходы. "
             "Без маржи не считается; рядом ROAS: выручка к расходам."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kCostShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}
