#include "core/kpi/catalogue/costs.h"

#include "core/kpi/utm.h"

#include <set>

namespace zamer::kpi {

using facts::Code;
using facts::Column;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;
namespace cost = facts::cost;

namespace {

double sumOf(const std::vector<Observation>& rows)
{
    double sum = 0;
    for (const Observation& row : rows)
        sum += row.num;
    return sum;
}

Code codeOf(const Table& table, int field, std::string_view word)
{
    return table.has(field) ? table.column(field)->words->find(word) : kNone;
}

std::set<std::string> sourcesOf(const View& view, const std::vector<Observation>& costs)
{
    const Column* const column = view.facts.table(Entity::Costs).column(cost::source);
    std::set<std::string> sources;
    if (!column)
        return sources;
    std::vector<bool> met(column->words->size(), false);
    for (const Observation& row : costs) {
        const Code code = column->codes[row.row];
        if (code == kNone || met[code] || !(row.num > 0))
            continue;
        met[code] = true;
        sources.insert(utmSource(column->words->text(code)));
    }
    return sources;
}

std::vector<bool> paidWords(const Column* column, const std::set<std::string>& sources)
{
    std::vector<bool> paid(column ? column->words->size() : 0, false);
    for (Code code = 0; code < paid.size(); ++code)
        paid[code] = sources.contains(utmSource(column->words->text(code)));
    return paid;
}

}

double Costs::marketingTotal() const
{
    return sumOf(marketing);
}

double Costs::total() const
{
    return sumOf(marketing) + sumOf(sales);
}

Costs costsOf(const View& view, const Window& window)
{
    Costs costs;
    const Table& table = view.facts.table(Entity::Costs);
    const facts::Ints at = table.ints(cost::at);
    const facts::Ints until = table.ints(cost::until);
    const facts::Ints amounts = table.ints(cost::amount);
    const facts::Codes kinds = table.codes(cost::kind);
    const Code marketing = codeOf(table, cost::kind, "marketing");
    const Code sales = codeOf(table, cost::kind, "sales");
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (at[row] == kNull || at[row] > window.asOf || amounts[row] == kNull)
            continue;
        const Day first = view.time.dayOf(at[row]);
        const Day last = until.empty() || until[row] == kNull ? first : std::max(first, view.time.dayOf(until[row]));
        costs.first = costs.last < costs.first ? first : std::min(costs.first, first);
        costs.last = std::max(costs.last, last);
        const Day within = std::min(last + 1, window.period.to) - std::max(first, window.period.from);
        if (within <= 0)
            continue;
        const Code kind = kinds.empty() ? kNone : kinds[row];
        costs.withoutKind += kind == kNone ? 1 : 0;
        if (kind == kNone || (kind != marketing && kind != sales))
            continue;
        (kind == marketing ? costs.marketing : costs.sales)
            .push_back({.row = static_cast<std::uint32_t>(row),
                        .day = std::max(first, window.period.from),
                        .entity = Entity::Costs,
                        .num = static_cast<double>(amounts[row]) * within / (last + 1 - first),
                        .den = 0});
    }
    return costs;
}

void tellCosts(const Costs& costs, const Window& window, Sample& sample)
{
    constexpr int kMonth = 31;
    sample.note(wording::costsWithoutKind, costs.withoutKind);
    if (costs.first - window.period.from > kLateStartDays)
        sample.incomplete(wording::costsBeginLate);
    else if (window.period.to - costs.last > kMonth)
        sample.incomplete(wording::costsEndEarly);
}

PaidSources::PaidSources(const View& view, const Costs& costs) : m_view(view)
{
    const std::set<std::string> sources = sourcesOf(view, costs.marketing);
    const Table& deals = view.facts.deals();
    const Table& cards = view.facts.table(Entity::Customers);
    m_deals = deals.codes(facts::deal::source);
    m_cards = cards.codes(facts::customer::source);
    m_paidDeals = paidWords(deals.column(facts::deal::source), sources);
    m_paidCards = paidWords(cards.column(facts::customer::source), sources);
    if (!view.index.fromOrders())
        return;
    const Column* const link = view.facts.table(Entity::Purchases).column(facts::purchase::deal);
    const Column* const ids = deals.column(facts::deal::id);
    m_dealOfLink.assign(link ? link->words->size() : 0, Index::kNoDealRow);
    for (Code code = 0; ids && code < m_dealOfLink.size(); ++code) {
        const Code id = ids->words->find(link->words->text(code));
        if (id != kNone)
            m_dealOfLink[code] = view.index.dealById()[id];
    }
    knowCustomers();
}

void PaidSources::knowCustomers()
{
    m_customer.resize(m_view.index.customers());
    const std::span<const std::uint32_t> ofCard = m_view.index.customerOfCard();
    for (std::size_t row = 0; row < m_cards.size(); ++row)
        if (m_cards[row] != kNone && !m_customer[ofCard[row]])
            m_customer[ofCard[row]] = m_paidCards[m_cards[row]];
    const std::span<const std::uint32_t> ofDeal = m_view.index.customerOfDeal();
    const std::span<const std::int64_t> arrivals = m_view.index.arrivals();
    std::vector<std::uint32_t> first(m_customer.size(), kNoRow);
    for (std::size_t row = 0; row < m_deals.size(); ++row) {
        if (m_deals[row] == kNone || ofDeal[row] == kNoCustomer || arrivals[row] == kNoInstant)
            continue;
        std::uint32_t& known = first[ofDeal[row]];
        if (known == kNoRow || arrivals[row] < arrivals[known])
            known = static_cast<std::uint32_t>(row);
    }
    for (std::size_t customer = 0; customer < first.size(); ++customer)
        if (first[customer] != kNoRow)
            m_customer[customer] = hasDeal(first[customer]);
}

bool PaidSources::hasPurchase(const Purchase& purchase) const
{
    if (!m_view.index.fromOrders())
        return hasDeal(purchase.row);
    const facts::Codes links = m_view.facts.table(Entity::Purchases).codes(facts::purchase::deal);
    const std::uint32_t deal =
        links.empty() || links[purchase.row] == kNone ? Index::kNoDealRow : m_dealOfLink[links[purchase.row]];
    if (deal != Index::kNoDealRow && !m_deals.empty() && m_deals[deal] != kNone)
        return hasDeal(deal);
    return purchase.customer != kNoCustomer && m_customer[purchase.customer].value_or(false);
}

}
