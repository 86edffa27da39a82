#include "core/kpi/index_data.h"

#include <algorithm>
#include <numeric>

namespace zamer::kpi {

using facts::Code;
using facts::Column;
using facts::Entity;
using facts::kNone;
using facts::Table;

namespace {

/// A hash on more cards than this belongs to nobody in particular (a shop's own phone, a stub address).
constexpr std::uint32_t kMostCards = 10;

/// Nodes are identifiers: customer keys, phones, e-mails, and cards that have none of them. Smaller nodes are roots, so the result does not
/// depend on the order of joining.
class Forest
{
public:
    std::uint32_t add()
    {
        m_parent.push_back(static_cast<std::uint32_t>(m_parent.size()));
        return m_parent.back();
    }
    std::uint32_t root(std::uint32_t node)
    {
        while (m_parent[node] != node) {
            m_parent[node] = m_parent[m_parent[node]];
            node = m_parent[node];
        }
        return node;
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        a = root(a);
        b = root(b);
        if (a != b)
            m_parent[std::max(a, b)] = std::min(a, b);
    }
    std::size_t size() const { return m_parent.size(); }

private:
    std::vector<std::uint32_t> m_parent;
};

/// The nodes of the words of one or several columns that hold the same kind of identifier.
class Identifiers
{
public:
    explicit Identifiers(Forest& forest) : m_forest(forest) {}

    /// Node of each code of the column: equal words of different dictionaries have one node.
    std::vector<std::uint32_t> nodesOf(const Column* column)
    {
        std::vector<std::uint32_t> nodes;
        if (!column || !column->words)
            return nodes;
        const facts::Dictionary& words = *column->words;
        nodes.resize(words.size());
        for (Code code = 0; code < words.size(); ++code) {
            const std::uint32_t known = find(column->words.get(), words.text(code), code);
            nodes[code] = known == kNoCustomer ? m_forest.add() : known;
        }
        m_seen.push_back({column->words.get(), nodes});
        return nodes;
    }
    /// kNoCustomer where no column has the word.
    std::uint32_t nodeOf(std::string_view text) const { return find(nullptr, text, kNone); }
    const std::vector<KnownWords>& seen() const { return m_seen; }

private:
    std::uint32_t find(const facts::Dictionary* own, std::string_view text, Code code) const
    {
        for (const KnownWords& seen : m_seen) {
            const Code there = seen.words == own ? code : seen.words->find(text);
            if (there != kNone)
                return seen.customer[there];
        }
        return kNoCustomer;
    }
    Forest& m_forest;
    std::vector<KnownWords> m_seen; // with nodes in place of customers
};

/// One table's columns of identifiers, as nodes.
struct Joined {
    const Table* table = nullptr;
    const Column* key = nullptr;
    std::array<const Column*, 2> hashes{}; // phones, e-mails
    std::vector<std::uint32_t> keyNodes;
    std::array<std::vector<std::uint32_t>, 2> hashNodes;
};

void countCards(const Joined& joined, std::vector<std::uint32_t>& cards, std::vector<std::uint32_t>& lastRow)
{
    for (std::size_t kind = 0; kind < 2; ++kind) {
        if (!joined.hashes[kind])
            continue;
        for (std::size_t row = 0; row < joined.table->rows; ++row) {
            for (const Code code : joined.hashes[kind]->list(row)) {
                const std::uint32_t node = joined.hashNodes[kind][code];
                if (lastRow[node] != row + 1) // the same number twice on one card is one card
                    ++cards[node];
                lastRow[node] = static_cast<std::uint32_t>(row + 1);
            }
        }
    }
}

std::vector<std::uint32_t> joinRows(const Joined& joined, const std::vector<std::uint32_t>& cards, Forest& forest,
                                    bool cardsAlone)
{
    std::vector<std::uint32_t> nodes(joined.table->rows, kNoCustomer);
    for (std::size_t row = 0; row < joined.table->rows; ++row) {
        std::uint32_t& node = nodes[row];
        bool tooCommon = false;
        if (joined.key && joined.key->codes[row] != kNone)
            node = joined.keyNodes[joined.key->codes[row]];
        for (std::size_t kind = 0; kind < 2; ++kind) {
            if (!joined.hashes[kind])
                continue;
            for (const Code code : joined.hashes[kind]->list(row)) {
                const std::uint32_t hash = joined.hashNodes[kind][code];
                if (cards[hash] > kMostCards) {
                    tooCommon = true;
                    continue;
                }
                if (node == kNoCustomer)
                    node = hash;
                else
                    forest.join(node, hash);
            }
        }
        if (node == kNoCustomer && (cardsAlone || tooCommon))
            node = forest.add();
    }
    return nodes;
}

/// A customer key that was a phone number or an address is kept as the pseudonym that phones and addresses have: the same person.
void joinHiddenKeys(const Identifiers& keys, const std::array<Identifiers, 2>& hashes,
                    const std::vector<std::uint32_t>& cards, Forest& forest)
{
    for (const KnownWords& known : keys.seen()) {
        for (Code code = 0; code < known.words->size(); ++code) {
            const std::string hash = hashOfKey(known.words->text(code));
            if (hash.empty())
                continue;
            for (const Identifiers& list : hashes) {
                const std::uint32_t node = list.nodeOf(hash);
                if (node != kNoCustomer && cards[node] <= kMostCards)
                    forest.join(known.customer[code], node);
            }
        }
    }
}

/// Words as customers: nodes that stand in no row of deals, cards or purchases, or on too many cards, are nobody's.
std::vector<KnownWords> numbered(std::vector<KnownWords> seen, const std::vector<std::uint32_t>& cards,
                                 const std::vector<std::uint32_t>& number, Forest& forest)
{
    for (KnownWords& known : seen)
        for (std::uint32_t& node : known.customer)
            node = cards[node] > kMostCards ? kNoCustomer : number[forest.root(node)];
    return seen;
}

}

std::string hashOfKey(std::string_view key)
{
    if (key.size() != 33 || key.front() != '~')
        return {};
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    std::string hash;
    for (std::size_t i = 1; i < key.size(); i += 2) {
        const int high = digit(key[i]);
        const int low = digit(key[i + 1]);
        if (high < 0 || low < 0)
            return {};
        hash += static_cast<char>(high * 16 + low);
    }
    return hash;
}

std::uint32_t KnownWords::in(const std::vector<KnownWords>& lists, std::string_view text)
{
    for (const KnownWords& known : lists) {
        const Code code = known.words->find(text);
        if (code != kNone && known.customer[code] != kNoCustomer)
            return known.customer[code];
    }
    return kNoCustomer;
}

Customers joinCustomers(const facts::Facts& facts)
{
    Forest forest;
    Identifiers keys(forest);
    std::array<Identifiers, 2> hashes{Identifiers(forest), Identifiers(forest)};
    const auto prepare = [&](Entity entity, int key, int phone, int email) {
        Joined joined;
        joined.table = &facts.table(entity);
        joined.key = joined.table->column(key);
        joined.keyNodes = keys.nodesOf(joined.key);
        const std::array<int, 2> fields{phone, email};
        for (std::size_t kind = 0; kind < 2; ++kind) {
            joined.hashes[kind] = fields[kind] < 0 ? nullptr : joined.table->column(fields[kind]);
            joined.hashNodes[kind] = hashes[kind].nodesOf(joined.hashes[kind]);
        }
        return joined;
    };
    const Joined deals = prepare(Entity::Deals, facts::deal::customer, facts::deal::phone, facts::deal::email);
    const Joined cards =
        prepare(Entity::Customers, facts::customer::id, facts::customer::phone, facts::customer::email);
    const Joined orders = prepare(Entity::Purchases, facts::purchase::customer, -1, -1);

    std::vector<std::uint32_t> onCards(forest.size(), 0);
    std::vector<std::uint32_t> lastRow(forest.size(), 0);
    countCards(cards, onCards, lastRow); // deals are no cards: a client with a dozen deals stays one client

    Customers customers;
    customers.ofDeal = joinRows(deals, onCards, forest, false);
    onCards.resize(forest.size(), 0);
    customers.ofCard = joinRows(cards, onCards, forest, true);
    onCards.resize(forest.size(), 0);
    customers.ofPurchaseRow = joinRows(orders, onCards, forest, false);

    onCards.resize(forest.size(), 0);
    joinHiddenKeys(keys, hashes, onCards, forest);

    // Roots of rows, numbered densely in the order of their nodes. Words that no row uses any more are nobody.
    const std::array<std::vector<std::uint32_t>*, 3> lists{&customers.ofDeal, &customers.ofCard,
                                                           &customers.ofPurchaseRow};
    std::vector<bool> used(forest.size(), false);
    for (const std::vector<std::uint32_t>* list : lists)
        for (const std::uint32_t node : *list)
            if (node != kNoCustomer)
                used[forest.root(node)] = true;
    std::vector<std::uint32_t> number(forest.size(), kNoCustomer);
    std::uint32_t next = 0;
    for (std::uint32_t node = 0; node < forest.size(); ++node)
        if (used[node])
            number[node] = next++;
    for (std::vector<std::uint32_t>* list : lists)
        for (std::uint32_t& node : *list)
            if (node != kNoCustomer)
                node = number[forest.root(node)];
    customers.count = next;
    customers.keys = numbered(keys.seen(), onCards, number, forest);
    customers.phones = numbered(hashes[0].seen(), onCards, number, forest);
    customers.emails = numbered(hashes[1].seen(), onCards, number, forest);
    return customers;
}

}
