#include "core/import/covers.h"
#include "core/facts/fold/parallel.h"

#include <algorithm>

namespace zamer::import {

RowDates::RowDates(const facts::Table& table)
{
    for (const std::string_view name :
         {"arrived_at", "created_at", "at", "day", "month", "opened_at", "active_from", "enabled_from"}) {
        const int field = facts::fieldByName(table.entity, name);
        if (field >= 0 && table.has(field))
            m_dates.push_back(table.ints(field));
    }
    const int until = facts::fieldByName(table.entity, "until");
    if (until >= 0 && table.has(until))
        m_until = table.ints(until);
}

namespace {

void widen(Covers& covers, Instant from, Instant to)
{
    covers.from = covers.from == kNoInstant ? from : std::min(covers.from, from);
    covers.to = covers.to == kNoInstant ? to : std::max(covers.to, to);
}

}

Covers coversOf(const facts::Table& table)
{
    constexpr std::size_t kStretch = 1U << 20U; // rows that one thread looks at
    const RowDates dates(table);
    std::vector<Covers> parts((table.rows + kStretch - 1) / kStretch);
    facts::inParallel(parts.size(), [&](std::size_t part) {
        for (std::size_t row = part * kStretch; row < std::min((part + 1) * kStretch, table.rows); ++row)
            if (const Instant at = dates.at(row); at != kNoInstant)
                widen(parts[part], at, std::max(at, dates.until(row)));
    });
    Covers covers;
    for (const Covers& part : parts)
        if (part.from != kNoInstant)
            widen(covers, part.from, part.to);
    return covers;
}

std::size_t rowsWithin(const facts::Table& table, const Covers& covers)
{
    const RowDates dates(table);
    std::size_t rows = 0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const Instant at = dates.at(row);
        if (at != kNoInstant && at <= covers.to && std::max(at, dates.until(row)) >= covers.from)
            ++rows;
    }
    return rows;
}

}
