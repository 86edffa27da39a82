#pragma once
// BlockReader: a text file as a sequence of blocks of whole records, already cut into cells, with the sum of the file's
// bytes on the way. next() is called by one thread at a time; the blocks belong to their callers.

#include "core/base/sum.h"
#include "core/import/text/csv.h"
#include "core/import/text/encoding.h"
#include "core/import/text/source_file.h"

#include <vector>

namespace zamer::import {

constexpr std::size_t kBlockBytes = std::size_t{4} << 20;
constexpr std::size_t kLongestRecord = std::size_t{16} << 20;
constexpr std::size_t kMostColumns = 10'000;

struct Block {
    std::size_t number = 0;     // 0, 1, 2 ... in file order
    std::uint32_t firstRow = 1; // row number of its first record; the file's first record is 1
    std::string bytes;          // with padding behind the text
    std::size_t size = 0;       // of the text
    Records records;

    std::string_view text() const { return {bytes.data(), size}; }
    std::string_view cell(std::size_t record, std::size_t column) const
    {
        return cellAt(text(), records, record, column);
    }
};

class BlockReader
{
public:
    BlockReader(const SourceFile& file, Encoding encoding, const Dialect& dialect, std::size_t blockBytes = kBlockBytes,
                bool sums = true);

    /// False behind the last block. Errors: FileVanished, FileUnreadable, UnbalancedQuote, LineTooLong, TooManyColumns.
    Result<bool> next(Block& block);
    /// 0..1 of the file.
    double share() const { return static_cast<double>(m_offset) / static_cast<double>(m_file.size()); }
    /// BLAKE2b of all bytes, once next() has returned false.
    QByteArray sum() { return m_sum.hex(); }

private:
    Status append(std::string& bytes);
    Status checkRecords(const Block& block) const;

    const SourceFile& m_file;
    Encoding m_encoding;
    Dialect m_dialect;
    std::size_t m_blockBytes;
    bool m_sums;
    SumBuilder m_sum;
    qint64 m_offset = 0;
    std::size_t m_blocks = 0;
    std::uint32_t m_nextRow = 1;
    std::string m_tail; // bytes of the record that the last block ended in
    std::string m_raw;  // UTF-16 only
};

}
