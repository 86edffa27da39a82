#include "core/import/sheet/sheet_reader.h"

namespace zamer::import {

namespace {

constexpr int kMostSteps = 64; // 4 MB of XML

}

SheetReader::SheetReader(std::shared_ptr<const ByteSource> bytes, const QString& name, const QString& document,
                         std::size_t blockBytes)
    : m_path(bytes->path()), m_name(name), m_blockBytes(blockBytes), m_xml(std::move(bytes), *this, document)
{
}

Result<bool> SheetReader::next(Block& block)
{
    // A block ends between two rows. A sheet of blank cells gives small blocks, so that it can be cancelled.
    for (int steps = 0; m_cells.cells() > 0 || (steps < kMostSteps && !isFull()); ++steps) {
        const Result<bool> more = m_xml.step();
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more) {
            if (m_cells.isEmpty())
                return false;
            break;
        }
    }
    m_cells.take(block);
    return true;
}

void SheetReader::refuse(ErrorKind kind)
{
    fail(kind, m_path,
         kind == ErrorKind::TooManyColumns ? QString::number(m_column)
         : kind == ErrorKind::LineTooLong  ? QString::number(m_row)
                                           : m_name + QStringLiteral(", %1").arg(m_row));
}

}
