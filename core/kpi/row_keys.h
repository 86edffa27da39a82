#pragma once
// RowKeys: which manager, team, source, pipeline, region, product, channel, group or scenario a row of any entity belongs to. What a row
// does not say itself it has from its deal, the card of its customer, or the team of its user; which of these is the same for all rows of
// an entity, the first that was imported in the order of the table in row_keys.cpp. Immutable once made: several
// threads may ask. The facts and the index must outlive it.

#include "core/kpi/index.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::kpi {

inline constexpr const char* kNoKey = "(none)";

/// Of those that dimensions() lists (engine.h).
bool isDimension(std::string_view name);

class RowKeys
{
public:
    static constexpr std::uint32_t kNone = 0; // the number of kNoKey

    /// Of the entities given; the others it does not know.
    RowKeys(const facts::Facts& facts, const Index& index, std::string_view dimension,
            std::span<const facts::Entity> entities);
    RowKeys(const RowKeys&) = delete;
    RowKeys& operator=(const RowKeys&) = delete;

    /// Whether the rows of the entity can be told apart at all.
    bool knows(facts::Entity entity) const { return way(entity).exists; }
    /// The number of the row's key; of an entity it knows.
    std::uint32_t of(facts::Entity entity, std::uint32_t row) const
    {
        const Way& own = way(entity);
        if (own.next != nullptr)
            row = own.byCode.empty() ? own.byRow[row] : own.deal(row);
        return own.next == nullptr ? own.key(row) : row == Index::kNoDealRow ? kNone : own.next->key(row);
    }
    /// Clears the bits of the rows whose key is not wanted (by number), on several cores; of an entity it knows. One bit a row.
    void select(facts::Entity entity, const std::vector<bool>& wanted, std::span<std::uint64_t> bits) const;
    /// manager and team tell users apart, the others don't.
    bool isOfUsers() const { return m_ofUsers; }
    /// Of a user, with or without rows; where isOfUsers().
    std::string_view keyOfUser(std::string_view name) const;
    /// By number.
    const std::vector<std::string>& names() const { return m_names; }

private:
    /// From a row to its key: by the code of a column, or by a table of rows (of customers); or first to a deal.
    struct Way {
        bool exists = false;
        facts::Codes codes;
        std::vector<std::uint32_t> byCode; // keys, or deals where there is a next way
        std::span<const std::uint32_t> byRow;
        std::vector<std::uint32_t> ownRows; // what byRow points to where nobody else keeps it
        std::vector<std::uint32_t> keyOf;   // of what byRow says; a customer's key
        const Way* next = nullptr;

        std::uint32_t key(std::uint32_t row) const
        {
            if (byRow.empty())
                return codes[row] == facts::kNone ? kNone : byCode[codes[row]];
            return byRow[row] < keyOf.size() ? keyOf[byRow[row]] : kNone;
        }
        std::uint32_t deal(std::uint32_t row) const
        {
            return codes[row] == facts::kNone ? Index::kNoDealRow : byCode[codes[row]];
        }
    };
    const Way& way(facts::Entity entity) const { return m_ways[static_cast<std::size_t>(entity)]; }
    void build(facts::Entity entity);
    void byField(facts::Entity entity, int field);
    void byMark(facts::Entity entity, int field);
    void byTeam(facts::Entity entity, int field);
    void byDeal(facts::Entity entity);
    void byCard(facts::Entity entity, int field);
    std::uint32_t number(std::string_view key);
    std::string_view teamOf(std::string_view user) const;

    const facts::Facts& m_facts;
    const Index& m_index;
    std::string m_dimension;
    bool m_ofUsers = false;
    std::array<Way, facts::kEntities> m_ways;
    std::vector<std::string> m_names;
    std::map<std::string, std::uint32_t, std::less<>> m_numbers;
    std::map<std::string, std::string, std::less<>> m_teams; // by user
};

}
