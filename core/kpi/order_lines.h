#pragma once
// The lines of an order in a sample: they stand one behind the other, the first counts the order (den), the others don't. Where they fall
// into several parts or a segment leaves the first one out, the order is counted by the first of its lines that is there.
// Private to parts.cpp and selection.cpp; one pass over one sample, in its order.

#include "core/kpi/sample.h"

#include <vector>

namespace zamer::kpi {

class OrderLines
{
public:
    /// What an observation counts in its group.
    double denOf(const Observation& line, std::uint32_t group)
    {
        if (line.entity != facts::Entity::Purchases)
            return line.den;
        if (line.den > 0) {
            ++m_order;
            m_first = line;
        } else if (m_order == 0 || line.cluster != m_first.cluster || line.day != m_first.day) {
            return line.den; // of no order: margins without purchases
        }
        if (group >= m_counted.size())
            m_counted.resize(group + std::size_t{1}, 0);
        const bool counted = m_counted[group] == m_order;
        m_counted[group] = m_order;
        return counted ? 0.0 : m_first.den;
    }

private:
    std::size_t m_order = 0;
    Observation m_first;
    std::vector<std::size_t> m_counted; // the last order of each group
};

/// The entities of observations with a row.
std::vector<facts::Entity> entitiesIn(const std::vector<Observation>& seen);

}
