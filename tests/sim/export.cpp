#include "sim/export.h"

#include <algorithm>
#include <string>

namespace zamer::sim {

using facts::Column;
using facts::Table;
using facts::Type;

namespace {

std::shared_ptr<Column> columnOf(Type type)
{
    auto column = std::make_shared<Column>();
    column->type = type;
    column->words = std::make_shared<facts::Dictionary>();
    return column;
}

facts::Layer layerOf(std::shared_ptr<Table> table, facts::SourceId id, Instant at)
{
    facts::Source source;
    source.id = id;
    source.entity = table->entity;
    source.system = "simulated";
    source.layout = "simulated";
    source.exportedAt = at;
    table->source.assign(table->rows, id);
    for (std::uint32_t row = 0; row < table->rows; ++row)
        table->line.push_back(row + 2);
    return {source, table};
}

facts::Layer dealsOf(const Company& company, Instant at)
{
    const auto id = columnOf(Type::Text);
    const auto status = columnOf(Type::Text);
    const auto owner = columnOf(Type::Text);
    const auto customer = columnOf(Type::Key);
    const auto amount = columnOf(Type::Money);
    const auto created = columnOf(Type::Instant);
    const auto closed = columnOf(Type::Instant);
    const auto end = std::partition_point(company.deals.begin(), company.deals.end(), [at](const Deal& deal) {
        return deal.createdAt / kSecondsPerDay < at / kSecondsPerDay;
    });
    for (auto deal = company.deals.begin(); deal != end; ++deal) {
        const bool isClosed = deal->closedAt != kNoInstant && deal->closedAt < at;
        id->codes.push_back(id->words->add(std::to_string(deal - company.deals.begin() + 1)));
        status->codes.push_back(status->words->add(!isClosed ? "open" : deal->won ? "won" : "lost"));
        owner->codes.push_back(owner->words->add("M" + std::to_string(deal->manager)));
        customer->codes.push_back(customer->words->add("c" + std::to_string(deal->card)));
        amount->ints.push_back(deal->amount);
        created->ints.push_back(deal->createdAt);
        closed->ints.push_back(isClosed ? deal->closedAt : facts::kNull);
    }
    auto table = std::make_shared<Table>(facts::Entity::Deals);
    table->rows = created->ints.size();
    table->columns[facts::deal::id] = id;
    table->columns[facts::deal::status] = status;
    table->columns[facts::deal::owner] = owner;
    table->columns[facts::deal::customer] = customer;
    table->columns[facts::deal::amount] = amount;
    table->columns[facts::deal::created_at] = created;
    table->columns[facts::deal::closed_at] = closed;
    return layerOf(table, 1, at);
}

facts::Layer cardsOf(const Company& company, Instant at)
{
    const auto id = columnOf(Type::Key);
    const auto phone = columnOf(Type::Hashes);
    const auto created = columnOf(Type::Instant);
    for (std::size_t i = 0; i < company.cards.size(); ++i) {
        const Card& card = company.cards[i];
        if (card.createdAt >= at)
            continue;
        id->codes.push_back(id->words->add("c" + std::to_string(i)));
        phone->codes.push_back(phone->words->add("p" + std::to_string(card.customer)));
        phone->ends.push_back(static_cast<std::uint32_t>(phone->codes.size()));
        created->ints.push_back(card.createdAt);
    }
    auto table = std::make_shared<Table>(facts::Entity::Customers);
    table->rows = created->ints.size();
    table->columns[facts::customer::id] = id;
    table->columns[facts::customer::phone] = phone;
    table->columns[facts::customer::created_at] = created;
    return layerOf(table, 2, at);
}

}

std::vector<facts::Layer> exportOf(const Company& company, Day at)
{
    const Instant instant = Instant{at} * kSecondsPerDay;
    return {dealsOf(company, instant), cardsOf(company, instant)};
}

}
