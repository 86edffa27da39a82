#pragma once
// Index: what several KPIs derive from the facts, derived once. Immutable once built; parts are built on first use and are safe to share
// between threads.

#include "core/base/settings.h"
#include "core/facts/facts.h"

#include <memory>
#include <mutex>

namespace zamer::kpi {

enum class DealStatus : std::uint8_t { Open, Won, Lost };

/// A purchase: an order (its lines summed), or a won deal at its close instant where no orders were imported.
struct Purchase {
    std::uint32_t row = 0;       // first line in purchases, or the deal
    std::uint32_t customer = 0;  // component; kNoCustomer
    Instant at = 0;
    std::int64_t amount = 0;     // minor units; negative or refund: not a purchase but a reduction
    bool refund = false;
};

constexpr std::uint32_t kNoCustomer = 0xFFFF'FFFF;

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
    /// arrived_at, else created_at.
    std::span<const std::int64_t> arrivals() const;
    /// Component of equal customer id, phone or e-mail hash (a hash on more than 10 cards joins nothing), per deal and per card.
    std::span<const std::uint32_t> customerOfDeal() const;
    std::span<const std::uint32_t> customerOfCard() const;
    /// All purchases and refunds in order of time. `fromOrders` tells which entity the rows belong to.
    std::span<const Purchase> purchases() const;
    bool fromOrders() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

}
