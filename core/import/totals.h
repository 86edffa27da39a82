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

/// Takes the totals out of the blocks, as well as what stands behind the table's end, and says so.
std::vector<Issue> leaveOut(std::vector<BlockRows>& blocks, const Plan& plan);

}
