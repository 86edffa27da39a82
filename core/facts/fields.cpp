#include "core/facts/fields.h"

namespace zamer::facts {

namespace {

#define ZAMER_FIELD_ROW(name, type, required) Field{#name, Type::type, required == 1},
#define ZAMER_FIELD_TABLE(Enumerator, list, name, scope) constexpr Field k##Enumerator[] = {list(ZAMER_FIELD_ROW)};
ZAMER_ENTITIES(ZAMER_FIELD_TABLE)
#undef ZAMER_FIELD_TABLE
#undef ZAMER_FIELD_ROW

struct EntityRow {
    std::string_view name;
    std::span<const Field> fields;
};

#define ZAMER_ENTITY_ROW(Enumerator, list, name, scope) EntityRow{#name, k##Enumerator},
constexpr EntityRow kEntityRows[] = {ZAMER_ENTITIES(ZAMER_ENTITY_ROW)};
#undef ZAMER_ENTITY_ROW

const EntityRow& row(Entity entity)
{
    return kEntityRows[static_cast<std::size_t>(entity)];
}

}

std::string_view entityName(Entity entity)
{
    return row(entity).name;
}

std::optional<Entity> entityByName(std::string_view name)
{
    for (std::size_t i = 0; i < kEntities; ++i)
        if (kEntityRows[i].name == name)
            return static_cast<Entity>(i);
    return std::nullopt;
}

std::span<const Field> fields(Entity entity)
{
    return row(entity).fields;
}

int fieldByName(Entity entity, std::string_view name)
{
    const std::span<const Field> list = fields(entity);
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].name == name)
            return static_cast<int>(i);
    return -1;
}

std::span<const int> keyFields(Entity entity)
{
    static constexpr int kFirst[] = {0};
    static constexpr int kStage[] = {stage::pipeline, stage::stage};
    static constexpr int kPurchase[] = {purchase::order, purchase::line};
    static constexpr int kUserDay[] = {user_day::user, user_day::day};
    switch (entity) {
    case Entity::Deals:
    case Entity::Activities:
    case Entity::Customers:
    case Entity::Tickets:
    case Entity::MessageCampaigns:
    case Entity::Automations:
    case Entity::Users:
        return kFirst;
    case Entity::Stages:
        return kStage;
    case Entity::Purchases:
        return kPurchase;
    case Entity::UserDays:
        return kUserDay;
    default:
        return {};
    }
}

}
