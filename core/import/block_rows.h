#pragma once
// What a block's records became: columns of accepted rows with words of their own, and the issues. Blocks are joined in
// file order.

#include "core/import/importer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

/// Strings one behind the other.
class WordList
{
public:
    std::uint32_t add(std::string_view word)
    {
        m_arena.append(word);
        m_ends.push_back(static_cast<std::uint32_t>(m_arena.size()));
        return static_cast<std::uint32_t>(m_ends.size() - 1);
    }
    std::string_view text(std::uint32_t word) const
    {
        const std::uint32_t from = word == 0 ? 0 : m_ends[word - 1];
        return {m_arena.data() + from, m_ends[word] - from};
    }
    std::size_t size() const { return m_ends.size(); }
    std::size_t bytes() const { return m_arena.size(); }

private:
    std::string m_arena;
    std::vector<std::uint32_t> m_ends;
};

struct FieldRows {
    std::vector<char> used;         // of the plan's `said`: whether a cell had it
    std::vector<std::int64_t> ints; // Instant, Money
    std::vector<std::int8_t> flags; // Flag, Presence
    std::vector<double> numbers;    // Number
    std::vector<std::uint32_t>
        codes;            // Text, Key: a word a row; Hashes: one for each source and row; facts::kNone = empty
    WordList words;       // Hashes: the 16-byte pseudonyms of a cell one behind the other
    bool inOrder = false; // each word is some row's, and they stand as rows first have them
};

struct BlockIssue {
    Issue::Kind kind = Issue::Kind::BadDate;
    bool rejects = false;
    std::size_t field = 0;  // index into the plan's fields; npos for the row as a whole
    std::size_t source = 0; // index into the field's: in which column the cell stands
    std::string value;      // masked, of the first case
    std::size_t count = 0;
    std::vector<std::uint32_t> rows;
    bool ofTotals = false; // of rows that may be totals: listed apart, and all of them
};

/// A row that may be a total, decided when its place in the file is known.
struct Suspect {
    std::uint32_t line = 0;
    std::string value; // masked
};

struct BlockRows {
    std::vector<FieldRows> fields;   // as the plan's
    std::vector<std::uint32_t> line; // row numbers of the accepted rows
    std::size_t read = 0;
    std::vector<BlockIssue> issues;
    std::vector<Suspect> suspects;
    std::uint32_t firstPlain = 0; // row numbers of the first and last record that is no suspect, 0 = none
    std::uint32_t lastPlain = 0;
    std::vector<std::uint32_t> behind; // records behind the table's end, which were not read
    std::string behindValue;           // masked, of their first
    std::ptrdiff_t brokenIds = -1;     // plan field whose ids a spreadsheet rounded
};

}
