#pragma once
// BlockBuilder: makes blocks of cells that come one by one, as the readers of sheets, web pages and JSON have them. Such blocks are UTF-8,
// their cells need no quotes (Dialect::quote is 0). Sizes in bytes; one thread.

#include "core/import/block.h"

namespace zamer::import {

class BlockBuilder
{
public:
    BlockBuilder() { m_block.records.clear(); }

    /// The next cell of the record that is being built: text, or "" for an empty one.
    void cell(std::string_view text)
    {
        m_block.bytes.append(text);
        m_block.bytes.push_back(kSeparator);
        m_block.records.ends.push_back(static_cast<std::uint32_t>(m_block.bytes.size() - 1));
    }
    /// Cells of the record so far.
    std::size_t cells() const { return m_block.records.ends.size() - 1 - m_block.records.firstCell.back(); }
    /// A record without cells is an empty row.
    void endRecord()
    {
        if (cells() == 0)
            cell({});
        m_block.records.firstCell.push_back(static_cast<std::uint32_t>(m_block.records.ends.size() - 1));
    }
    std::size_t bytes() const { return m_block.bytes.size(); }
    std::size_t records() const { return m_block.records.count(); }
    /// The records that were ended, as a block; the builder is empty then. Between two records only.
    void take(Block& block)
    {
        std::swap(block, m_block);
        block.number = m_blocks++;
        block.firstRow = m_nextRow;
        m_nextRow += static_cast<std::uint32_t>(block.records.count());
        block.size = block.bytes.size();
        block.records.bytes = block.size;
        block.bytes.resize(block.size + 64);
        m_block.bytes.clear();
        m_block.records.clear();
    }
    /// Number of the first record; before the first take().
    void countFrom(std::uint32_t row) { m_nextRow = row; }

private:
    static constexpr char kSeparator = '\x1F';
    Block m_block;
    std::size_t m_blocks = 0;
    std::uint32_t m_nextRow = 1;
};

}
