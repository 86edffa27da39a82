#pragma once
// Resolvers: a column's distinct words as deals or customers, each word looked up once. Private to the index_*.cpp files; immutable once made, so several threads may ask.

#include "core/kpi/index_data.h"

#include <unordered_map>

namespace zamer::kpi {

/// The deals that a column of ids names.
class DealsByName
{
public:
    DealsByName(const facts::Facts& facts, const facts::Table& table, int field,
                std::span<const std::uint32_t> dealById, const std::vector<std::uint32_t>& livesOn);
    bool names(std::size_t row) const { return !m_codes.empty() && m_codes[row] != facts::kNone; }
    std::uint32_t of(std::size_t row) const
    {
        const std::uint32_t deal = names(row) ? m_deals[m_codes[row]] : Index::kNoDealRow;
        return deal == kSeveral ? ofSystem(row) : deal;
    }

private:
    static constexpr std::uint32_t kSeveral = Index::kNoDealRow - 1; // an id in use in several systems
    std::uint32_t ofSystem(std::size_t row) const;
    facts::Codes m_codes;
    std::vector<std::uint32_t> m_deals; // by code
    const facts::Table& m_dealTable;
    const facts::Table& m_table;
    const std::vector<std::uint32_t>& m_livesOn;
    std::vector<std::size_t> m_systems; // by source
    std::unordered_map<facts::Code, std::vector<std::uint32_t>> m_several;
};

/// How a customer was found.
enum class Way : std::uint8_t { None, Key, Phone, Email };

/// Customers beyond those of deals, cards and purchases: one for each unknown key.
class OwnCustomers
{
public:
    explicit OwnCustomers(std::size_t known) : m_known(known) {}
    std::uint32_t of(std::string_view key);
    std::size_t count() const { return m_known + m_keys.size(); }

private:
    std::size_t m_known;
    facts::Dictionary m_keys;
};

/// The customers that a column of keys names.
class CustomerKeys
{
public:
    CustomerKeys(const facts::Table& table, int field, const Customers& known, OwnCustomers& own);
    bool names(std::size_t row) const { return !m_codes.empty() && m_codes[row] != facts::kNone; }
    std::uint32_t knownOf(std::size_t row, Way& way) const
    {
        if (!names(row) || m_ways[m_codes[row]] == Way::None)
            return kNoCustomer;
        way = m_ways[m_codes[row]];
        return m_customers[m_codes[row]];
    }
    /// The customer that an unknown key stands for.
    std::uint32_t ofItsOwn(std::size_t row) const { return names(row) ? m_customers[m_codes[row]] : kNoCustomer; }

private:
    facts::Codes m_codes;
    std::vector<std::uint32_t> m_customers; // by code
    std::vector<Way> m_ways;
};

class PhoneCustomers
{
public:
    PhoneCustomers(const facts::Table& table, int field, const Customers& known);
    /// Of the first phone that somebody is known by.
    std::uint32_t of(std::size_t row) const
    {
        if (m_column != nullptr)
            for (const facts::Code code : m_column->list(row))
                if (m_customers[code] != kNoCustomer)
                    return m_customers[code];
        return kNoCustomer;
    }

private:
    const facts::Column* m_column;
    std::vector<std::uint32_t> m_customers; // by code
};

}
