#pragma once
// OdsReader: the cells of one table of an OpenDocument sheet as blocks of records, read step by step. Repeated rows and cells are written out,
// blank ones at the end of a row or table are dropped. One thread. Errors: SheetReader's.

#include "core/import/sheet/ods_text.h"
#include "core/import/sheet/sheet_reader.h"

namespace zamer::import {

class OdsReader : public SheetReader
{
public:
    /// `table`: its place among the tables of the document.
    OdsReader(std::shared_ptr<const ByteSource> content, std::size_t table, const QString& name,
              std::size_t blockBytes);

    Result<bool> next(Block& block) override;

private:
    struct Cell {
        std::size_t column = 0;
        std::string text;
        std::size_t times = 1;
    };

    void open(std::string_view name, const XmlAttributes& attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view text) override;
    void openCell(const XmlAttributes& attributes, bool covered);
    void closeCell();
    void closeRow();
    /// Rows that are still to be written, as many as fit the block.
    void writeRows();

    std::size_t m_table;
    int m_depth = 0;
    int m_sheetDepth = -2;
    std::size_t m_tables = 0;
    bool m_inTable = false;
    int m_rowDepth = 0;  // of the open row; 0: none
    int m_cellDepth = 0; // of the open cell; 0: none
    std::uint32_t m_rowTimes = 1;
    std::uint32_t m_rowsDue = 0; // of m_line, still to be written
    std::size_t m_cellTimes = 1;
    std::size_t m_lineBytes = 0;
    bool m_valued = false; // the cell's attributes say its value
    std::string m_value;
    OdsText m_text;
    std::vector<Cell> m_line;
};

}
