#pragma once
// Rows of some customers, put one customer behind the other: what KPIs per customer need, in time linear in the rows.

#include "core/kpi/sample.h"

namespace zamer::kpi {

class ByCustomer
{
public:
    explicit ByCustomer(std::size_t customers) : m_slotOf(customers, kNoSlot) {}

    static constexpr std::uint32_t kNoSlot = 0xFFFF'FFFF;
    bool has(std::uint32_t customer) const { return m_slotOf[customer] != kNoSlot; }
    std::uint32_t slotOf(std::uint32_t customer) const { return m_slotOf[customer]; }
    /// Slots are dense, in the order of admission. False where the customer is in already.
    bool admit(std::uint32_t customer);
    std::size_t size() const { return m_size; }
    /// Observations whose clusters are admitted customers, by slot; those of one customer keep their order.
    std::vector<Observation> gathered(const std::vector<Observation>& seen) const;

private:
    std::vector<std::uint32_t> m_slotOf;
    std::uint32_t m_size = 0;
};

/// den = 1 on the first observation of each customer, 0 on further ones, where those of one customer stand together.
void countCustomersOnce(std::vector<Observation>& seen);

}
