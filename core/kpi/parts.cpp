#include "core/kpi/parts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::Table;

namespace {

constexpr std::uint32_t kNoGroup = 0xFFFF'FFFF;

struct Fields {
    std::string_view dimension;
    int deal;
    int card;
    int purchase;
};
constexpr Fields kFields[] = {
    {"manager", facts::deal::owner, facts::customer::owner, -1},
    {"source", facts::deal::source, facts::customer::source, -1},
    {"pipeline", facts::deal::pipeline, -1, -1},
    {"region", facts::deal::region, facts::customer::region, -1},
    {"product", facts::deal::product, -1, facts::purchase::product},
};

/// The column that tells a row's key, and the group of each of its codes.
struct Keys {
    const facts::Column* column = nullptr;
    std::vector<std::uint32_t> groupOfCode;
};

class Grouping
{
public:
    Grouping(const View& view, const Fields& fields)
        : m_orders(view.facts.table(Entity::Purchases)), m_dealById(view.index.dealById())
    {
        m_deals.column = view.facts.deals().column(fields.deal);
        m_cards.column = fields.card < 0 ? nullptr : view.facts.table(Entity::Customers).column(fields.card);
        m_products.column = fields.purchase < 0 ? nullptr : m_orders.column(fields.purchase);
        const facts::Column* link = m_orders.column(facts::purchase::deal);
        const facts::Column* ids = view.facts.deals().column(facts::deal::id);
        if (!link || !ids || m_products.column)
            return;
        m_dealOfLink.resize(link->words->size(), Index::kNoDealRow);
        for (Code code = 0; code < link->words->size(); ++code) {
            const Code id = ids->words->find(link->words->text(code));
            if (id != kNone)
                m_dealOfLink[code] = m_dealById[id];
        }
    }

    bool knows(Entity entity) const
    {
        if (entity == Entity::Deals)
            return m_deals.column != nullptr;
        if (entity == Entity::Customers)
            return m_cards.column != nullptr;
        return m_products.column != nullptr || (m_deals.column != nullptr && !m_dealOfLink.empty());
    }

    std::uint32_t of(const Observation& one)
    {
        if (one.entity == Entity::Deals)
            return of(m_deals, one.row);
        if (one.entity == Entity::Customers)
            return of(m_cards, one.row);
        if (m_products.column)
            return of(m_products, one.row);
        if (m_dealOfLink.empty())
            return named(kNoKey);
        const Code link = m_orders.codes(facts::purchase::deal)[one.row];
        const std::uint32_t deal = link == kNone ? Index::kNoDealRow : m_dealOfLink[link];
        return deal == Index::kNoDealRow ? named(kNoKey) : of(m_deals, deal);
    }

    std::uint32_t named(std::string_view key)
    {
        const auto [at, added] = m_known.try_emplace(std::string(key), static_cast<std::uint32_t>(m_known.size()));
        return at->second;
    }
    const std::unordered_map<std::string, std::uint32_t>& known() const { return m_known; }

private:
    std::uint32_t of(Keys& keys, std::uint32_t row)
    {
        if (!keys.column || keys.column->codes[row] == kNone)
            return m_none != kNoGroup ? m_none : (m_none = named(kNoKey));
        if (keys.groupOfCode.empty())
            keys.groupOfCode.assign(keys.column->words->size(), kNoGroup);
        std::uint32_t& group = keys.groupOfCode[keys.column->codes[row]];
        if (group == kNoGroup)
            group = named(keys.column->text(row));
        return group;
    }

    Keys m_deals, m_cards, m_products;
    const Table& m_orders;
    std::span<const std::uint32_t> m_dealById;
    std::vector<std::uint32_t> m_dealOfLink;
    std::unordered_map<std::string, std::uint32_t> m_known;
    std::uint32_t m_none = kNoGroup;
};

/// The lines of an order stand one behind the other, the first with den 1. Its lines may fall into several groups, and it is one purchase in
/// each of them.
class OrderLines
{
public:
    bool isFirstOf(const Observation& line, std::uint32_t group)
    {
        m_order += line.den > 0 ? 1U : 0U;
        if (group >= m_lastOrder.size())
            m_lastOrder.resize(group + std::size_t{1}, 0);
        const bool isFirst = m_lastOrder[group] != m_order;
        m_lastOrder[group] = m_order;
        return isFirst;
    }

private:
    std::size_t m_order = 0;
    std::vector<std::size_t> m_lastOrder;
};

void inOrderOfSize(std::vector<PartGroup>& groups)
{
    std::sort(groups.begin(), groups.end(), [](const PartGroup& a, const PartGroup& b) {
        const bool aNone = a.key == kNoKey;
        const bool bNone = b.key == kNoKey;
        if (aNone != bNone)
            return bNone;
        return a.seen.size() != b.seen.size() ? a.seen.size() > b.seen.size() : a.key < b.key;
    });
}

std::vector<PartGroup> stagesOf(const Sample& sample)
{
    std::vector<PartGroup> groups(sample.clusterNames.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].key = sample.clusterNames[i];
    for (const Observation& one : sample.seen)
        groups[one.cluster].seen.push_back(one);
    return groups;
}

}

std::vector<PartGroup> partsOf(const View& view, const Sample& sample, std::string_view dimension)
{
    if (dimension == kStageDimension)
        return stagesOf(sample);
    const auto fields = std::find_if(std::begin(kFields), std::end(kFields),
                                     [dimension](const Fields& known) { return known.dimension == dimension; });
    if (fields == std::end(kFields))
        return {};
    Grouping grouping(view, *fields);
    const bool known = std::any_of(sample.seen.begin(), sample.seen.end(), [&grouping](const Observation& one) {
        return one.row != kNoRow && grouping.knows(one.entity);
    });
    if (!known)
        return {};

    std::vector<PartGroup> groups;
    const auto groupAt = [&groups](std::uint32_t index) -> PartGroup& {
        if (index >= groups.size())
            groups.resize(index + 1);
        return groups[index];
    };
    std::vector<Observation> carriers;
    OrderLines lines;
    for (const Observation& one : sample.seen) {
        if (one.row == kNoRow) {
            carriers.push_back(one);
            continue;
        }
        const std::uint32_t index = grouping.of(one);
        groupAt(index).seen.push_back(one);
        if (one.entity == Entity::Purchases)
            groups[index].seen.back().den = lines.isFirstOf(one, index) ? 1.0 : 0.0;
    }
    const bool byManager = dimension == "manager";
    for (const Observation& one : carriers) {
        if (byManager)
            groupAt(grouping.named(sample.clusterNames[one.cluster])).seen.push_back(one);
        else
            for (PartGroup& group : groups)
                group.seen.push_back(one);
    }
    for (const auto& [key, index] : grouping.known())
        groupAt(index).key = key;
    for (PartGroup& group : groups) {
        group.exposure = sample.exposure;
        if (carriers.empty())
            continue;
        group.exposure = 0;
        for (const Observation& one : group.seen)
            group.exposure += one.row == kNoRow ? one.den : 0;
    }
    inOrderOfSize(groups);
    return groups;
}

}
