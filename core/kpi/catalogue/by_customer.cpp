#include "core/kpi/catalogue/by_customer.h"

namespace zamer::kpi {

bool ByCustomer::admit(std::uint32_t customer)
{
    if (has(customer))
        return false;
    m_slotOf[customer] = m_size++;
    return true;
}

std::vector<Observation> ByCustomer::gathered(const std::vector<Observation>& seen) const
{
    std::vector<std::size_t> next(m_size + std::size_t{1}, 0);
    for (const Observation& one : seen)
        ++next[m_slotOf[one.cluster] + std::size_t{1}];
    for (std::size_t slot = 1; slot < next.size(); ++slot)
        next[slot] += next[slot - 1];
    std::vector<Observation> list(seen.size());
    for (const Observation& one : seen)
        list[next[m_slotOf[one.cluster]]++] = one;
    return list;
}

void countCustomersOnce(std::vector<Observation>& seen)
{
    std::uint32_t last = kNoCluster;
    for (Observation& one : seen) {
        one.den = one.cluster != last ? 1.0 : 0.0;
        last = one.cluster;
    }
}

}
