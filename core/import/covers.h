#pragma once
// Which days a table tells about: the date a row is counted by (a deal's arrival, else its creation; an activity's beginning; a cost's
// first and last day). Pure, any thread.

#include "core/facts/table.h"

#include <vector>

namespace zamer::import {

/// kNoInstant: no row has a date.
struct Covers {
    Instant from = kNoInstant;
    Instant to = kNoInstant; // the last instant that is told about
    bool isKnown() const { return from != kNoInstant; }
};

/// The table must stay where it is.
class RowDates
{
public:
    explicit RowDates(const facts::Table& table);

    Instant at(std::size_t row) const
    {
        for (const auto& dates : m_dates)
            if (dates[row] != facts::kNull)
                return dates[row];
        return kNoInstant;
    }
    /// The same as at() for what happens at one instant.
    Instant until(std::size_t row) const
    {
        return m_until.empty() || m_until[row] == facts::kNull ? at(row) : m_until[row];
    }

private:
    std::vector<facts::Ints> m_dates; // the first that is filled counts
    facts::Ints m_until;
};

Covers coversOf(const facts::Table& table);
/// How many rows tell about something between the two.
std::size_t rowsWithin(const facts::Table& table, const Covers& covers);

}
