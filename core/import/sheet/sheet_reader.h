#pragma once
// SheetReader: what reading one sheet of a workbook has in common, whatever its XML: blocks of records, cut between two rows, and how a
// sheet is refused. One thread.

#include "core/import/sheet/sheet_cells.h"
#include "core/import/sheet/xml.h"

namespace zamer::import {

class SheetReader : public TableReader, protected XmlHandler
{
public:
    /// Errors: FileDamaged, FileVanished, FileUnreadable, LineTooLong, TooManyColumns.
    Result<bool> next(Block& block) override;
    double share() const override { return m_xml.share(); }

protected:
    /// `name`: of the sheet, `document`: of its XML, for messages.
    SheetReader(std::shared_ptr<const ByteSource> bytes, const QString& name, const QString& document,
                std::size_t blockBytes);

    /// Stops reading, with the place of the open cell.
    void refuse(ErrorKind kind);
    bool isFull() const { return m_cells.isFull(m_blockBytes); }

    SheetCells m_cells;
    std::uint32_t m_row = 0; // of the open row, as the user counts
    std::size_t m_column = 0;

private:
    QString m_path;
    QString m_name;
    std::size_t m_blockBytes;
    XmlReader m_xml;
};

}
