#include "core/kpi/row_keys.h"

#include "core/kpi/engine.h"
#include "core/kpi/utm.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::Table;

namespace {

constexpr const char* kDimensions[] = {"manager", "team",    "source", "pipeline", "region",
                                       "product", "channel", "group",  "scenario", nullptr};

enum class Join : std::uint8_t {
    Own,  // a field of the row
    Mark, // a field of the row, in the words of the deals: "YANDEX" spends for "Yandex" (utm.h)
    Team, // the team of the user that a field of the row names
    Deal, // what its deal says
    Card, // what the first card of its customer says that says anything
};

struct Rule {
    std::string_view dimension;
    Entity entity;
    Join join;
    int field = -1;
};

// The first rule whose columns were imported holds for all rows of the entity.
constexpr Rule kRules[] = {
    {"manager", Entity::Deals, Join::Own, facts::deal::owner},
    {"manager", Entity::Customers, Join::Own, facts::customer::owner},
    {"manager", Entity::Purchases, Join::Deal},
    {"manager", Entity::Activities, Join::Own, facts::activity::user},
    {"manager", Entity::StageMoves, Join::Own, facts::stage_move::user},
    {"manager", Entity::StageMoves, Join::Deal},
    {"manager", Entity::SurveyAnswers, Join::Own, facts::survey_answer::manager},
    {"manager", Entity::Tickets, Join::Own, facts::ticket::owner},
    {"manager", Entity::UserDays, Join::Own, facts::user_day::user},
    {"manager", Entity::Users, Join::Own, facts::user::name},
    {"manager", Entity::Forecasts, Join::Own, facts::forecast::owner},
    {"manager", Entity::CallReviews, Join::Own, facts::call_review::manager},
    {"manager", Entity::Suggestions, Join::Own, facts::suggestion::user},
    {"team", Entity::Deals, Join::Own, facts::deal::team},
    {"team", Entity::Deals, Join::Team, facts::deal::owner},
    {"team", Entity::Customers, Join::Team, facts::customer::owner},
    {"team", Entity::Purchases, Join::Deal},
    {"team", Entity::Activities, Join::Team, facts::activity::user},
    {"team", Entity::StageMoves, Join::Team, facts::stage_move::user},
    {"team", Entity::StageMoves, Join::Deal},
    {"team", Entity::SurveyAnswers, Join::Team, facts::survey_answer::manager},
    {"team", Entity::Tickets, Join::Team, facts::ticket::owner},
    {"team", Entity::UserDays, Join::Team, facts::user_day::user},
    {"team", Entity::Users, Join::Own, facts::user::team},
    {"team", Entity::Forecasts, Join::Team, facts::forecast::owner},
    {"team", Entity::CallReviews, Join::Team, facts::call_review::manager},
    {"team", Entity::Suggestions, Join::Team, facts::suggestion::user},
    {"source", Entity::Deals, Join::Own, facts::deal::source},
    {"source", Entity::Customers, Join::Own, facts::customer::source},
    {"source", Entity::Purchases, Join::Deal},
    {"source", Entity::Purchases, Join::Card, facts::customer::source},
    {"source", Entity::Activities, Join::Deal},
    {"source", Entity::Activities, Join::Card, facts::customer::source},
    {"source", Entity::StageMoves, Join::Deal},
    {"source", Entity::SurveyAnswers, Join::Card, facts::customer::source},
    {"source", Entity::Tickets, Join::Card, facts::customer::source},
    {"source", Entity::Costs, Join::Mark, facts::cost::source},
    {"source", Entity::Visits, Join::Mark, facts::visit::source},
    {"pipeline", Entity::Deals, Join::Own, facts::deal::pipeline},
    {"pipeline", Entity::Purchases, Join::Deal},
    {"pipeline", Entity::Activities, Join::Deal},
    {"pipeline", Entity::StageMoves, Join::Deal},
    {"region", Entity::Deals, Join::Own, facts::deal::region},
    {"region", Entity::Customers, Join::Own, facts::customer::region},
    {"region", Entity::Purchases, Join::Deal},
    {"region", Entity::Purchases, Join::Card, facts::customer::region},
    {"region", Entity::Activities, Join::Deal},
    {"region", Entity::Activities, Join::Card, facts::customer::region},
    {"region", Entity::StageMoves, Join::Deal},
    {"region", Entity::SurveyAnswers, Join::Card, facts::customer::region},
    {"region", Entity::Tickets, Join::Card, facts::customer::region},
    {"product", Entity::Deals, Join::Own, facts::deal::product},
    {"product", Entity::Purchases, Join::Own, facts::purchase::product},
    {"product", Entity::Purchases, Join::Deal},
    {"product", Entity::Activities, Join::Deal},
    {"product", Entity::StageMoves, Join::Deal},
    {"channel", Entity::Deals, Join::Own, facts::deal::channel},
    {"channel", Entity::Purchases, Join::Deal},
    {"channel", Entity::Activities, Join::Own, facts::activity::channel},
    {"channel", Entity::Activities, Join::Deal},
    {"channel", Entity::StageMoves, Join::Deal},
    {"channel", Entity::Tickets, Join::Own, facts::ticket::channel},
    {"channel", Entity::MessageCampaigns, Join::Own, facts::message_campaign::channel},
    {"group", Entity::SurveyAnswers, Join::Own, facts::survey_answer::group},
    {"scenario", Entity::MessageCampaigns, Join::Own, facts::message_campaign::scenario},
};

/// The field that names the deal of a row.
int linkOf(Entity entity)
{
    return facts::fieldByName(entity, "deal");
}

std::vector<std::uint32_t> customerOfPurchaseRow(const facts::Facts& facts, const Index& index)
{
    std::vector<std::uint32_t> customers(facts.table(Entity::Purchases).rows, kNoCustomer);
    if (index.fromOrders())
        for (const Purchase& purchase : index.purchases())
            for (const std::uint32_t row : index.lines().subspan(purchase.firstLine, purchase.lines))
                customers[row] = purchase.customer;
    return customers;
}

}

const char* const* dimensions()
{
    return kDimensions;
}

bool isDimension(std::string_view name)
{
    return std::any_of(std::begin(kDimensions), std::end(kDimensions) - 1,
                       [name](const char* known) { return known == name; });
}

RowKeys::RowKeys(const facts::Facts& facts, const Index& index, std::string_view dimension,
                 std::span<const Entity> entities)
    : m_facts(facts), m_index(index), m_dimension(dimension), m_ofUsers(dimension == "manager" || dimension == "team")
{
    number(kNoKey);
    const Table& users = facts.table(Entity::Users);
    if (dimension == "team" && users.has(facts::user::team))
        for (std::size_t row = 0; row < users.rows; ++row)
            if (!users.isEmptyAt(facts::user::team, row))
                m_teams.insert_or_assign(std::string(users.textAt(facts::user::name, row)),
                                         std::string(users.textAt(facts::user::team, row)));
    for (const Entity entity : entities)
        build(entity);
}

void RowKeys::build(Entity entity)
{
    Way& way = m_ways[static_cast<std::size_t>(entity)];
    for (const Rule& rule : kRules) {
        if (way.exists || rule.entity != entity || rule.dimension != m_dimension)
            continue;
        switch (rule.join) {
        case Join::Own:
            byField(entity, rule.field);
            break;
        case Join::Mark:
            byMark(entity, rule.field);
            break;
        case Join::Team:
            byTeam(entity, rule.field);
            break;
        case Join::Deal:
            byDeal(entity);
            break;
        case Join::Card:
            byCard(entity, rule.field);
            break;
        }
    }
}

void RowKeys::byField(Entity entity, int field)
{
    const facts::Column* column = m_facts.table(entity).column(field);
    if (column == nullptr)
        return;
    Way& way = m_ways[static_cast<std::size_t>(entity)];
    way.exists = true;
    way.codes = column->codes;
    for (Code code = 0; code < column->words->size(); ++code)
        way.byCode.push_back(number(column->words->text(code)));
}

void RowKeys::byMark(Entity entity, int field)
{
    const facts::Column* column = m_facts.table(entity).column(field);
    if (column == nullptr)
        return;
    if (!way(Entity::Deals).exists)
        build(Entity::Deals);
    std::map<std::string, std::uint32_t> known;
    for (std::uint32_t key = kNone + 1; key < m_names.size(); ++key)
        known.emplace(utmSource(m_names[key]), key);
    Way& own = m_ways[static_cast<std::size_t>(entity)];
    own.exists = true;
    own.codes = column->codes;
    for (Code code = 0; code < column->words->size(); ++code) {
        const auto same = known.find(utmSource(column->words->text(code)));
        own.byCode.push_back(same != known.end() ? same->second : number(column->words->text(code)));
    }
}

void RowKeys::byTeam(Entity entity, int field)
{
    const facts::Column* column = m_facts.table(entity).column(field);
    if (column == nullptr || m_teams.empty())
        return;
    Way& way = m_ways[static_cast<std::size_t>(entity)];
    way.exists = true;
    way.codes = column->codes;
    for (Code code = 0; code < column->words->size(); ++code)
        way.byCode.push_back(number(teamOf(column->words->text(code))));
}

void RowKeys::byDeal(Entity entity)
{
    const Way& deals = way(Entity::Deals);
    if (!deals.exists)
        build(Entity::Deals);
    if (!deals.exists)
        return;
    Way& way = m_ways[static_cast<std::size_t>(entity)];
    if (entity == Entity::Activities) {
        way.byRow = m_index.dealOfActivity();
        way.exists = std::any_of(way.byRow.begin(), way.byRow.end(),
                                 [](std::uint32_t deal) { return deal != Index::kNoDealRow; });
        way.next = way.exists ? &deals : nullptr;
        return;
    }
    const facts::Column* link = m_facts.table(entity).column(linkOf(entity));
    const facts::Column* ids = m_facts.deals().column(facts::deal::id);
    if (link == nullptr || ids == nullptr)
        return;
    way.exists = true;
    way.next = &deals;
    way.codes = link->codes;
    way.byCode.assign(std::max<std::size_t>(link->words->size(), 1), Index::kNoDealRow);
    const std::span<const std::uint32_t> dealById = m_index.dealById();
    for (Code code = 0; code < link->words->size(); ++code) {
        const Code id = ids->words->find(link->words->text(code));
        if (id != facts::kNone)
            way.byCode[code] = dealById[id];
    }
}

void RowKeys::byCard(Entity entity, int field)
{
    const Table& cards = m_facts.table(Entity::Customers);
    const facts::Column* column = cards.column(field);
    if (column == nullptr)
        return;
    Way& way = m_ways[static_cast<std::size_t>(entity)];
    if (entity == Entity::Activities)
        way.byRow = m_index.customerOfActivity();
    else if (entity == Entity::Tickets)
        way.byRow = m_index.customerOfTicket();
    else if (entity == Entity::SurveyAnswers)
        way.byRow = m_index.customerOfAnswer();
    else
        way.byRow = way.ownRows = customerOfPurchaseRow(m_facts, m_index);
    way.exists = !way.byRow.empty();
    way.keyOf.assign(m_index.customers(), kNone);
    const std::span<const std::uint32_t> customers = m_index.customerOfCard();
    for (std::size_t row = 0; row < cards.rows; ++row)
        if (column->codes[row] != facts::kNone && way.keyOf[customers[row]] == kNone)
            way.keyOf[customers[row]] = number(column->text(row));
}

std::string_view RowKeys::keyOfUser(std::string_view name) const
{
    const std::string_view key = m_dimension == "manager" ? name : teamOf(name);
    return key.empty() ? std::string_view(kNoKey) : key;
}

std::uint32_t RowKeys::number(std::string_view key)
{
    if (key.empty())
        return kNone;
    const auto known = m_numbers.find(key);
    if (known != m_numbers.end())
        return known->second;
    m_numbers.emplace(std::string(key), static_cast<std::uint32_t>(m_names.size()));
    m_names.emplace_back(key);
    return static_cast<std::uint32_t>(m_names.size() - 1);
}

std::string_view RowKeys::teamOf(std::string_view user) const
{
    const auto known = m_teams.find(user);
    return known == m_teams.end() ? std::string_view() : std::string_view(known->second);
}

}
