#pragma once
// Costs of a window, and the sources they were spent on: what cac, romi and ltv_to_cac share.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <optional>

namespace zamer::kpi {

inline constexpr Need kCostShows[] = {{facts::Entity::Deals, facts::deal::id},
                                      {facts::Entity::Deals, facts::deal::owner},
                                      {facts::Entity::Deals, facts::deal::source},
                                      {facts::Entity::Deals, facts::deal::closed_at},
                                      {facts::Entity::Deals, facts::deal::amount},
                                      {facts::Entity::Purchases, facts::purchase::order},
                                      {facts::Entity::Purchases, facts::purchase::at},
                                      {facts::Entity::Purchases, facts::purchase::amount},
                                      {facts::Entity::Purchases, facts::purchase::margin},
                                      {facts::Entity::Costs, facts::cost::at},
                                      {facts::Entity::Costs, facts::cost::until},
                                      {facts::Entity::Costs, facts::cost::kind},
                                      {facts::Entity::Costs, facts::cost::source},
                                      {facts::Entity::Costs, facts::cost::amount}};

struct Costs {
    /// A row each: num = what of it falls into the window, minor units, by days (at .. until, both days included; without until that day alone).
    std::vector<Observation> marketing;
    std::vector<Observation> sales;
    std::size_t withoutKind = 0;
    Day first = 0; // of all costs known at as-of, whatever their kind and day; last < first: none
    Day last = -1;

    double marketingTotal() const;
    double total() const;
};
Costs costsOf(const View& view, const Window& window);
/// Says in the sample what was left out, and whether the costs reach over the window: they begin at most a week late and end at most a month
/// (of costs dated with the first of a month) early.
void tellCosts(const Costs& costs, const Window& window, Sample& sample);

/// Sources that marketing costs of the window name. Words are compared trimmed and case-folded, without the medium of "yandex / cpc" (utm.h).
class PaidSources
{
public:
    PaidSources(const View& view, const Costs& costs);
    bool hasDeal(std::uint32_t deal) const { return !m_deals.empty() && isPaid(m_deals, m_paidDeals, deal); }
    /// The source of the purchase's deal; an order's without one: of the customer's first deal that has a source, else of the card.
    bool hasPurchase(const Purchase& purchase) const;

private:
    static bool isPaid(facts::Codes codes, const std::vector<bool>& paid, std::size_t row)
    {
        return codes[row] != facts::kNone && paid[codes[row]];
    }
    void knowCustomers();

    const View& m_view;
    facts::Codes m_deals, m_cards;
    std::vector<bool> m_paidDeals, m_paidCards;  // by code
    std::vector<std::uint32_t> m_dealOfLink;     // by code of purchases.deal
    std::vector<std::optional<bool>> m_customer; // orders: whether the customer came from a source with cost
};

}
