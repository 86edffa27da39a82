#pragma once
// Index: what several KPIs derive from the facts, derived once. Immutable once built; parts are built on first use and are safe to share
// between threads. The facts, settings and zone it is made from must outlive it.

#include "core/base/settings.h"
#include "core/facts/facts.h"

#include <limits>
#include <memory>
#include <span>

namespace zamer::kpi {

enum class DealStatus : std::uint8_t { Open, Won, Lost };

/// What a row of deals is: a deal, a lead that has no deal yet, or a lead that lives on in a deal (counted there, and nowhere else).
enum class DealRole : std::uint8_t { Deal, Lead, Converted };

constexpr std::uint32_t kNoCustomer = 0xFFFF'FFFF;
constexpr Day kNoDay = std::numeric_limits<Day>::min();

/// A purchase: an order (its lines summed), or a won deal at its close instant where no orders were imported.
struct Purchase {
    std::uint32_t row = 0;                // first line in purchases, or the deal
    std::uint32_t customer = kNoCustomer; // component
    Instant at = 0;                       // of the first line
    std::int64_t amount = 0;              // minor units; kNull where it is not known. A refund's is negative
    Day day = 0;                          // local
    Day previous = kNoDay;                // the last earlier day this customer bought on
    std::uint32_t firstLine = 0;          // lines() from here
    std::uint32_t lines = 1;
    bool refund = false;  // reduces revenue on its own date, and is no purchase
    bool flagged = false; // its lines say they are refunds
    bool foreign = false; // in another currency: left out of money
    bool sameDay = false; // this customer has bought on this day already: no purchase of its own in repeat logic
};

class Index
{
public:
    Index(const facts::Facts& facts, const Settings& settings, const LocalTime& time);
    ~Index();
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    /// Final status of each deal as its newest state says; a close after as-of is undone by statusAt.
    std::span<const DealStatus> status() const;
    DealStatus statusAt(std::size_t deal, Instant asOf) const;
    std::span<const DealRole> roles() const;
    /// arrived_at, else created_at; of a deal that was a lead, the lead's. kNoInstant where neither is there.
    std::span<const std::int64_t> arrivals() const;
    /// Component of equal customer id, phone or e-mail hash (a hash on more than 10 cards joins nothing), per deal and per card.
    /// Dense below customers(); a card without any of them is a customer of its own, a deal without has none.
    std::span<const std::uint32_t> customerOfDeal() const;
    std::span<const std::uint32_t> customerOfCard() const;
    std::size_t customers() const;
    /// All purchases and refunds in order of time. `fromOrders` tells which entity the rows belong to.
    std::span<const Purchase> purchases() const;
    /// The rows of each purchase's lines, one purchase behind the other.
    std::span<const std::uint32_t> lines() const;
    bool fromOrders() const;
    facts::Entity purchaseEntity() const;
    /// The row of the deal with this id, by code of the id's column (kNoRowOfDeal where there is none); empty without ids.
    std::span<const std::uint32_t> dealById() const;
    static constexpr std::uint32_t kNoDealRow = 0xFFFF'FFFF;
    /// The earliest instant anything happened to rows of the entity (arrived, created, closed; bought; created): kNoInstant where nothing did.
    Instant firstFact(facts::Entity entity) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

}
