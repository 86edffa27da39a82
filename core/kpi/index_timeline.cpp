#include "core/kpi/index_data.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Table;
namespace deal = facts::deal;

namespace {

constexpr std::uint32_t kNoDealRow = Index::kNoDealRow;

Instant closeOf(const Table& deals, std::uint32_t row, DealStatus status)
{
    if (status == DealStatus::Open)
        return std::numeric_limits<Instant>::max();
    return deals.intAt(deal::closed_at, row); // an empty cell is the smallest instant
}

/// Where each group begins when its members stand one behind the other; the last entry is their number.
std::vector<std::uint32_t> beginsOf(const std::vector<std::uint32_t>& groups, std::size_t count)
{
    std::vector<std::uint32_t> begins(count + 1, 0);
    for (const std::uint32_t group : groups)
        if (group != kNoCustomer)
            ++begins[group + 1];
    for (std::size_t group = 0; group < count; ++group)
        begins[group + 1] += begins[group];
    return begins;
}

}

const Timeline& Index::Data::timeline()
{
    std::call_once(m_timelineOnce, [this] {
        const Table& table = facts.deals();
        const std::vector<std::uint32_t>& customer = customers().ofDeal;
        const std::vector<std::int64_t>& arrived = arrivals();
        const std::size_t groups = customers().count + table.rows;
        std::vector<std::uint32_t> groupOf(table.rows, kNoCustomer);
        for (std::uint32_t row = 0; row < table.rows; ++row)
            if (roles()[row] != DealRole::Converted && arrived[row] != kNoInstant)
                groupOf[row] =
                    customer[row] != kNoCustomer ? customer[row] : static_cast<std::uint32_t>(customers().count) + row;
        Timeline& line = m_timeline;
        line.begins = beginsOf(groupOf, groups);
        line.deals.resize(line.begins.back());
        std::vector<std::uint32_t> next(line.begins.begin(), line.begins.end() - 1);
        for (std::uint32_t row = 0; row < table.rows; ++row)
            if (groupOf[row] != kNoCustomer)
                line.deals[next[groupOf[row]]++] = row;
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            return arrived[a] != arrived[b] ? arrived[a] < arrived[b]
                                            : table.textAt(deal::id, a) < table.textAt(deal::id, b);
        };
        line.earlier.assign(line.deals.size(), kNoDealRow);
        for (std::size_t group = 0; group < groups; ++group) {
            const std::uint32_t from = line.begins[group];
            const std::uint32_t to = line.begins[group + 1];
            if (to - from > 1)
                std::sort(line.deals.begin() + from, line.deals.begin() + to, before);
            for (std::uint32_t at = from; at < to; ++at) {
                const std::uint32_t row = line.deals[at];
                line.arrival.push_back(arrived[row]);
                line.close.push_back(closeOf(table, row, status()[row]));
                std::uint32_t found = at == from ? kNoDealRow : at - 1;
                while (found != kNoDealRow && line.close[found] <= line.close[at])
                    found = line.earlier[found];
                line.earlier[at] = found;
            }
        }
    });
    return m_timeline;
}

std::uint32_t Timeline::arrivedBy(std::uint32_t group, Instant at) const
{
    const auto from = arrival.begin() + begins[group];
    const auto after = std::upper_bound(from, arrival.begin() + begins[group + 1], at);
    return after == from ? Index::kNoDealRow : static_cast<std::uint32_t>(after - arrival.begin()) - 1;
}

std::uint32_t Timeline::openAt(std::uint32_t group, Instant at) const
{
    std::uint32_t found = arrivedBy(group, at);
    while (found != Index::kNoDealRow && close[found] <= at)
        found = earlier[found]; // those between closed no later
    return found == Index::kNoDealRow ? found : deals[found];
}

std::uint32_t Timeline::arrivedSoonAfter(std::uint32_t group, Instant at, Instant seconds) const
{
    const std::uint32_t last = arrivedBy(group, at);
    const std::uint32_t next = last == Index::kNoDealRow ? begins[group] : last + 1;
    return next < begins[group + 1] && arrival[next] - at <= seconds ? deals[next] : Index::kNoDealRow;
}

}
