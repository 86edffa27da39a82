#pragma once
// BlockReader: a text file as a sequence of blocks of whole records, already cut into cells, with the sum of the file's
// bytes on the way. next() is called by one thread at a time; the blocks belong to their callers.

#include "core/base/file_sum.h"
#include "core/import/block.h"
#include "core/import/byte_source.h"
#include "core/import/text/encoding.h"

#include <memory>

namespace zamer::import {

class BlockReader : public TableReader
{
public:
    BlockReader(std::shared_ptr<const ByteSource> file, Encoding encoding, const Dialect& dialect,
                std::size_t blockBytes = kBlockBytes, bool sums = true);

    /// False behind the last block. Errors: FileVanished, FileUnreadable, UnbalancedQuote, LineTooLong, TooManyColumns.
    Result<bool> next(Block& block) override;
    /// 0..1 of the file.
    double share() const override { return static_cast<double>(m_offset) / static_cast<double>(m_file->size()); }
    /// SHA-256 of all bytes, once next() has returned false.
    QByteArray sum() override { return m_sums ? m_sum.hex() : QByteArray(); }

private:
    Status append(std::string& bytes, std::size_t& used);
    Status checkRecords(const Block& block) const;

    std::shared_ptr<const ByteSource> m_file;
    Encoding m_encoding;
    Dialect m_dialect;
    std::size_t m_blockBytes;
    bool m_sums;
    FileSum m_sum;
    qint64 m_offset = 0;
    std::size_t m_blocks = 0;
    std::uint32_t m_nextRow = 1;
    std::string m_tail; // bytes of the record that the last block ended in
    std::string m_raw;  // UTF-16 only
};

}
