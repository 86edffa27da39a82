#pragma once
// XlsxReader: the cells of one sheet of a workbook as blocks of records, read step by step. One thread. Errors: SheetReader's.

#include "core/import/sheet/sheet_reader.h"
#include "core/import/sheet/workbook.h"

namespace zamer::import {

class XlsxReader : public SheetReader
{
public:
    XlsxReader(std::shared_ptr<const Workbook> workbook, const SharedStrings& strings,
               std::shared_ptr<const ByteSource> bytes, const QString& name, std::size_t blockBytes);

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

    std::shared_ptr<const Workbook> m_workbook;
    const SharedStrings& m_strings;
    bool m_inData = false;
    bool m_inValue = false;
    int m_phonetic = 0;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    std::string m_value; // as the file has it
    std::string m_text;  // what it becomes
};

}
