#pragma once
// XlsxReader: the cells of one sheet of a workbook as blocks of records, read step by step.

#include "core/import/sheet/sheet_cells.h"
#include "core/import/sheet/workbook.h"
#include "core/import/sheet/xml.h"

namespace zamer::import {

class XlsxReader : public TableReader, private XmlHandler
{
public:
    XlsxReader(std::shared_ptr<const Workbook> workbook, const SharedStrings& strings,
               std::shared_ptr<const ByteSource> bytes, const QString& name, std::size_t blockBytes);

    /// Errors: FileDamaged, FileVanished, FileUnreadable, LineTooLong, TooManyColumns.
    Result<bool> next(Block& block) override;
    double share() const override { return m_xml.share(); }

private:
    enum class CellType { Number, Shared, Text, Boolean, Date };

    void open(std::string_view name, const XmlAttributes& attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view text) override;
    void openRow(const XmlAttributes& attributes);
    void openCell(const XmlAttributes& attributes);
    void placeCell(std::string_view reference);
    void closeCell();
    std::string_view shared();
    std::string_view number();
    void refuse(ErrorKind kind);

    std::shared_ptr<const Workbook> m_workbook;
    const SharedStrings& m_strings;
    QString m_path;
    QString m_name;
    std::size_t m_blockBytes;
    XmlReader m_xml;
    SheetCells m_cells;
    bool m_inData = false;
    bool m_inValue = false;
    int m_phonetic = 0;
    std::uint32_t m_row = 0;
    std::size_t m_column = 0; // of the next cell, while a cell is open behind it
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    std::string m_value; // as the file has it
    std::string m_text;  // what it becomes
};

}
