// How the imported entities hang together: the lines of the import report.

#include "core/audit/audit_data.h"
#include "core/kpi/utm.h"

#include <algorithm>
#include <cmath>

namespace zamer::audit {

using facts::Entity;

namespace {

/// Some entity of a line must be there for the line to say anything; `of` = 0 lines are left out.
class Lines
{
public:
    void add(const char* what, std::vector<Entity> between, const Text& text, std::size_t joined, std::size_t of)
    {
        if (of > 0)
            m_lines.push_back({what, text, joined, of, std::move(between)});
    }
    std::vector<JoinLine> take() { return std::move(m_lines); }

private:
    std::vector<JoinLine> m_lines;
};

std::size_t whole(double value)
{
    return value > 0 ? static_cast<std::size_t>(std::llround(value)) : 0;
}

void addActivities(const kpi::JoinCounts& counts, Lines& lines)
{
    const std::vector<Entity> between{Entity::Activities, Entity::Deals, Entity::Customers};
    const std::size_t unmatched =
        counts.activities - counts.dealById - counts.dealByCustomer - counts.dealByPhone - counts.dealByEmail;
    lines.add("activities_deals_by_id", between,
              {"activities joined to deals by the deal's id", "активностей привязано к сделкам по номеру сделки"},
              counts.dealById, counts.activities);
    lines.add("activities_deals_by_customer", between,
              {"activities joined to the customer's open deal by the customer's id",
               "активностей привязано к открытой сделке клиента по номеру клиента"},
              counts.dealByCustomer, counts.activities);
    lines.add("activities_deals_by_phone", between,
              {"activities joined to the customer's open deal by phone",
               "активностей привязано к открытой сделке клиента по телефону"},
              counts.dealByPhone, counts.activities);
    lines.add("activities_deals_by_email", between,
              {"activities joined to the customer's open deal by e-mail",
               "активностей привязано к открытой сделке клиента по почте"},
              counts.dealByEmail, counts.activities);
    lines.add("activities_without_deal", between, {"activities without a deal", "активностей без сделки"}, unmatched,
              counts.activities);
    lines.add("activities_deals_named", between,
              {"activities whose deal's id is among the deals, of those that name one",
               "активностей, номер сделки которых есть среди сделок, из тех, где он указан"},
              counts.dealById, counts.namingDeal);
    lines.add("activities_customers", between,
              {"activities of customers known from cards, deals or purchases",
               "активностей клиентов, известных по карточкам, сделкам или покупкам"},
              counts.customersFound, counts.activities);
}

std::vector<bool> customersOfCards(const kpi::Index& index)
{
    std::vector<bool> known(index.customers(), false);
    for (const std::uint32_t customer : index.customerOfCard())
        if (customer != kpi::kNoCustomer)
            known[customer] = true;
    return known;
}

void addCustomers(const kpi::Index& index, Lines& lines)
{
    const std::vector<bool> known = customersOfCards(index);
    const auto distinct = static_cast<std::size_t>(std::count(known.begin(), known.end(), true));
    const std::size_t cards = index.customerOfCard().size();
    lines.add("cards_merged", {Entity::Customers, Entity::Deals},
              {"cards that are one customer with another card", "карточек относятся к тому же клиенту, что и другая"},
              cards - distinct, cards);
    std::size_t deals = 0;
    std::size_t withCustomer = 0;
    std::size_t withCard = 0;
    const std::span<const std::uint32_t> ofDeal = index.customerOfDeal();
    for (std::size_t row = 0; row < ofDeal.size(); ++row) {
        ++deals;
        withCustomer += ofDeal[row] != kpi::kNoCustomer ? 1 : 0;
        withCard += ofDeal[row] != kpi::kNoCustomer && known[ofDeal[row]] ? 1 : 0;
    }
    lines.add("deals_customers", {Entity::Deals}, {"deals with a customer", "сделок с известным клиентом"},
              withCustomer, deals);
    if (cards > 0)
        lines.add("deals_cards", {Entity::Deals, Entity::Customers},
                  {"deals whose customer has a card", "сделок, у клиента которых есть карточка"}, withCard, deals);
    if (cards > 0 && index.fromOrders()) {
        std::size_t found = 0;
        for (const kpi::Purchase& purchase : index.purchases())
            found += purchase.customer != kpi::kNoCustomer && known[purchase.customer] ? 1 : 0;
        lines.add("purchases_cards", {Entity::Purchases, Entity::Customers},
                  {"purchases whose customer has a card", "покупок, у клиента которых есть карточка"}, found,
                  index.purchases().size());
    }
    const std::span<const kpi::DealRole> roles = index.roles();
    const auto converted = static_cast<std::size_t>(std::count(roles.begin(), roles.end(), kpi::DealRole::Converted));
    const auto open = static_cast<std::size_t>(std::count(roles.begin(), roles.end(), kpi::DealRole::Lead));
    lines.add("leads_deals", {Entity::Deals}, {"leads that became a deal", "лидов стали сделкой"}, converted,
              converted + open);
}

void addUtm(const kpi::UtmMatch& match, Lines& lines)
{
    const auto add = [&](const char* mark, const char* source, Entity entity, const kpi::UtmMatch::Share& share,
                         double unit, const Text& byMark, const Text& bySource) {
        const std::vector<Entity> between{entity, Entity::Deals};
        lines.add(mark, between, byMark, whole(share.byMark / unit), whole(share.all / unit));
        lines.add(source, between, bySource, whole(share.bySource / unit), whole(share.all / unit));
    };
    add("costs_deals_by_utm", "costs_deals_by_source", Entity::Costs, match.costs, 100,
        {"of the cost money, on a source, medium and campaign that deals have",
         "денег расходов на источник, канал и кампанию, которые есть у сделок"},
        {"of the cost money, on a source that deals have", "денег расходов на источник, который есть у сделок"});
    add("visits_deals_by_utm", "visits_deals_by_source", Entity::Visits, match.visits, 1,
        {"visits from a source, medium and campaign that deals have",
         "визитов из источника, канала и кампании, которые есть у сделок"},
        {"visits from a source that deals have", "визитов из источника, который есть у сделок"});
    add("deals_costs_by_utm", "deals_costs_by_source", Entity::Costs, match.deals, 1,
        {"deals with a source, medium and campaign that the costs have",
         "сделок с источником, каналом и кампанией, которые есть в расходах"},
        {"deals with a source that the costs have", "сделок с источником, который есть в расходах"});
}

}

Result<std::vector<JoinLine>> Audit::joins(Progress& progress)
{
    const auto base = m_data->currentBase();
    if (!base)
        return tl::make_unexpected(base.error());
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    const kpi::View view = (*base)->view();
    Lines lines;
    if (view.facts.has(Entity::Activities))
        addActivities(view.index.joinCounts(), lines);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    addCustomers(view.index, lines);
    const kpi::JoinCounts& counts = view.index.joinCounts();
    lines.add("tickets_customers", {Entity::Tickets, Entity::Customers, Entity::Deals},
              {"tickets of customers known from cards, deals or purchases",
               "обращений клиентов, известных по карточкам, сделкам или покупкам"},
              counts.ticketsFound, counts.tickets);
    lines.add("answers_customers", {Entity::SurveyAnswers, Entity::Customers, Entity::Deals},
              {"customers' survey answers by customers known from cards, deals or purchases",
               "ответов клиентов в опросах от известных по карточкам, сделкам или покупкам"},
              counts.answersFound, counts.answers);
    addUtm(kpi::matchUtm(view.facts), lines);
    return lines.take();
}

}
