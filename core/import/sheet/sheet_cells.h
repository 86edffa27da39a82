#pragma once
// SheetCells: cells of a sheet become records of blocks, whatever the sheet leaves out. Row numbers stay the sheet's own: rows that are not
// there become empty records, but only before a row with something in it; blank cells at the end of a row are dropped. One thread.

#include "core/import/block_builder.h"

namespace zamer::import {

constexpr std::uint32_t kMostRows = 1'048'576;

class SheetCells
{
public:
    /// A value that is not empty. Columns count from 0 and only grow within a row, rows from 1. False where the row would be longer than a
    /// record may be.
    bool add(std::uint32_t row, std::size_t column, std::string_view text)
    {
        fillRows(row);
        if (m_builder.cells() == 0)
            m_rowBegin = m_builder.bytes();
        while (m_builder.cells() < column)
            m_builder.cell({});
        m_builder.cell(text);
        return m_builder.bytes() - m_rowBegin <= kLongestRecord;
    }
    void endRow()
    {
        if (m_builder.cells() == 0)
            return;
        m_builder.endRecord();
        ++m_rows;
    }
    std::size_t cells() const { return m_builder.cells(); }
    bool isFull(std::size_t bytes) const
    {
        constexpr std::size_t kMostRecords = 1 << 16;
        return m_builder.bytes() >= bytes || m_builder.records() >= kMostRecords;
    }
    bool isEmpty() const { return m_builder.records() == 0; }
    void take(Block& block) { m_builder.take(block); }

private:
    void fillRows(std::uint32_t row)
    {
        for (; m_rows + 1 < row; ++m_rows)
            m_builder.endRecord();
    }

    BlockBuilder m_builder;
    std::uint32_t m_rows = 0; // that are in the builder or in blocks
    std::size_t m_rowBegin = 0;
};

}
