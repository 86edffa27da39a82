#include "core/kpi/resolvers.h"

#include "core/facts/fold/parallel.h"

#include <map>

namespace zamer::kpi {

using facts::Code;
using facts::Column;
using facts::kNone;
using facts::Table;

namespace {

constexpr Code kChunk = 1U << 15U;

/// visit(code) for each word, on several cores.
template<class Visit>
void forEachWord(const facts::Dictionary& words, const Visit& visit)
{
    facts::inParallel((words.size() + kChunk - 1) / kChunk, [&](std::size_t chunk) {
        const Code from = static_cast<Code>(chunk) * kChunk;
        for (Code code = from; code < std::min(words.size(), from + kChunk); ++code)
            visit(code);
    });
}

/// By source id, a number for its system; 0 for none.
std::vector<std::size_t> systemsOf(const facts::Facts& facts)
{
    std::map<std::string, std::size_t> numbers;
    std::vector<std::size_t> systems;
    for (const facts::Source& source : facts.sources) {
        systems.resize(std::max(systems.size(), std::size_t{source.id} + 1), 0);
        systems[source.id] = numbers.emplace(source.system, numbers.size() + 1).first->second;
    }
    return systems;
}

}

DealsByName::DealsByName(const facts::Facts& facts, const Table& table, int field,
                         std::span<const std::uint32_t> dealById, const std::vector<std::uint32_t>& livesOn)
    : m_codes(table.codes(field)), m_dealTable(facts.deals()), m_table(table), m_livesOn(livesOn),
      m_systems(systemsOf(facts))
{
    if (m_codes.empty())
        return;
    const facts::Dictionary& words = *table.column(field)->words;
    m_deals.assign(words.size(), Index::kNoDealRow);
    if (dealById.empty())
        return;
    const Column& ids = *facts.deals().column(facts::deal::id);
    std::vector<bool> several(ids.words->size(), false);
    for (std::uint32_t row = 0; row < ids.codes.size(); ++row)
        if (ids.codes[row] != kNone && dealById[ids.codes[row]] != row)
            several[ids.codes[row]] = true;
    forEachWord(words, [&](Code code) {
        const Code id = ids.words->find(words.text(code));
        if (id != kNone && dealById[id] != Index::kNoDealRow)
            m_deals[code] = several[id] ? kSeveral : livesOn[dealById[id]];
    });
    for (std::uint32_t row = 0; row < ids.codes.size(); ++row) {
        if (ids.codes[row] == kNone || !several[ids.codes[row]])
            continue;
        const Code code = words.find(ids.text(row));
        if (code != kNone)
            m_several[code].push_back(row);
    }
}

std::uint32_t DealsByName::ofSystem(std::size_t row) const
{
    const auto systemOf = [this](const Table& table, std::size_t at) {
        return at < table.source.size() && table.source[at] < m_systems.size() ? m_systems[table.source[at]] : 0;
    };
    const std::size_t own = systemOf(m_table, row);
    for (const std::uint32_t deal : m_several.at(m_codes[row]))
        if (own != 0 && systemOf(m_dealTable, deal) == own)
            return m_livesOn[deal];
    return Index::kNoDealRow;
}

std::uint32_t OwnCustomers::of(std::string_view key)
{
    return static_cast<std::uint32_t>(m_known + m_keys.add(key));
}

CustomerKeys::CustomerKeys(const Table& table, int field, const Customers& known, OwnCustomers& own)
    : m_codes(table.codes(field))
{
    if (m_codes.empty())
        return;
    const facts::Dictionary& words = *table.column(field)->words;
    m_customers.assign(words.size(), kNoCustomer);
    m_ways.assign(words.size(), Way::None);
    forEachWord(words, [&](Code code) {
        std::uint32_t& customer = m_customers[code];
        Way& way = m_ways[code];
        customer = KnownWords::in(known.keys, words.text(code));
        way = Way::Key;
        const std::string hash = customer == kNoCustomer ? hashOfKey(words.text(code)) : std::string();
        if (!hash.empty()) {
            customer = KnownWords::in(known.phones, hash);
            way = Way::Phone;
        }
        if (customer == kNoCustomer && !hash.empty()) {
            customer = KnownWords::in(known.emails, hash);
            way = Way::Email;
        }
        if (customer == kNoCustomer)
            way = Way::None;
    });
    for (Code code = 0; code < words.size(); ++code)
        if (m_customers[code] == kNoCustomer)
            m_customers[code] = own.of(words.text(code));
}

PhoneCustomers::PhoneCustomers(const Table& table, int field, const Customers& known) : m_column(table.column(field))
{
    if (m_column == nullptr)
        return;
    m_customers.assign(m_column->words->size(), kNoCustomer);
    forEachWord(*m_column->words,
                [&](Code code) { m_customers[code] = KnownWords::in(known.phones, m_column->words->text(code)); });
}

}
