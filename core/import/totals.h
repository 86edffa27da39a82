#pragma once
// Totals: rows that sum up others are no data. A row is suspected by its first filled cell ("Итого", "Grand total", "Total rows: 12") or,
// in files with a preamble of "# ..." lines, by having numbers alone behind empty dimensions; it is a total where it stands right behind
// the header or at the end of the file, with nothing but its like and blank lines between. Others of that name are genuine and stay.

#include "core/import/block.h"
#include "core/import/block_rows.h"
#include "core/import/plan.h"

namespace zamer::import {

/// "Итого", "Grand total", "Total rows: 12"; trimmed UTF-8.
bool isTotalWord(std::string_view text);

/// Suspects among the records of a block. One a thread.
class TotalFinder
{
public:
    explicit TotalFinder(const Plan& plan) : m_plan(plan) {}
    bool suspects(const Block& block, std::uint32_t record);
    /// A line of "# ...", where those end the table.
    bool isComment(const Block& block, std::uint32_t record);
    /// Its first filled cell, masked.
    std::string shown(const Block& block, std::uint32_t record);

private:
    std::string_view plain(std::string_view raw);
    const Plan& m_plan;
    std::string m_scratch;
    std::string m_decoded;
};

/// Rows that are no data of this table.
struct LeftOut {
    std::vector<std::uint32_t> totals; // row numbers, ascending
    std::uint32_t end = 0;             // row number from which on nothing belongs to the table; 0 = none
    std::vector<Issue> issues;

    bool has(std::uint32_t line) const;
};

/// Gathers where the table begins and ends, block by block in file order.
class TableEnd
{
public:
    /// False where the block lies behind the table's end.
    bool add(const BlockRows& block);
    LeftOut settle() const;

private:
    std::vector<Suspect> m_suspects;
    std::uint32_t m_firstPlain = 0;
    std::uint32_t m_lastPlain = 0;
    std::uint32_t m_end = 0;
    Issue m_next{Issue::Kind::NextTable, false, {}, {}, 0, {}};
};

}
