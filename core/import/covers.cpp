#include "core/import/covers.h"

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

Covers coversOf(const facts::Table& table)
{
    const RowDates dates(table);
    Covers covers;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const Instant at = dates.at(row);
        if (at == kNoInstant)
            continue;
        const Instant until = std::max(at, dates.until(row));
        covers.from = covers.from == kNoInstant ? at : std::min(covers.from, at);
        covers.to = covers.to == kNoInstant ? until : std::max(covers.to, until);
    }
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
