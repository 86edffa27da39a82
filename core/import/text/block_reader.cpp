#include "core/import/text/block_reader.h"

namespace zamer::import {

namespace {

constexpr std::size_t kPadding = 64;

}

BlockReader::BlockReader(std::shared_ptr<const ByteSource> file, Encoding encoding, const Dialect& dialect,
                         std::size_t blockBytes, bool sums)
    : m_file(std::move(file)), m_encoding(encoding), m_dialect(dialect), m_blockBytes(blockBytes), m_sums(sums)
{
}

/// Appends the next stretch of the file as UTF-8 or in its single-byte page.
Status BlockReader::append(std::string& bytes)
{
    const bool wide = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    std::string& target = wide ? m_raw : bytes;
    const std::size_t before = target.size();
    target.resize(before + m_blockBytes);
    const Result<std::size_t> got = m_file->read(target.data() + before, m_blockBytes, m_offset);
    if (!got)
        return tl::make_unexpected(got.error());
    target.resize(before + *got);
    if (m_sums)
        m_sum.add(QByteArrayView(target.data() + before, static_cast<qsizetype>(*got)));
    if (m_offset == 0)
        target.erase(before, markLength(std::string_view(target).substr(before), m_encoding));
    m_offset += static_cast<qint64>(*got);
    if (wide)
        m_raw.erase(0, appendUtf8(m_raw, m_encoding, bytes));
    return {};
}

Status BlockReader::checkRecords(const Block& block) const
{
    const std::vector<std::uint32_t>& first = block.records.firstCell;
    for (std::size_t r = 0; r + 1 < first.size(); ++r) {
        if (first[r + 1] - first[r] > kMostColumns)
            return failure(ErrorKind::TooManyColumns, m_file->path(), QString::number(first[r + 1] - first[r]));
        if (block.records.ends[first[r + 1]] - (block.records.ends[first[r]] + 1) > kLongestRecord)
            return failure(ErrorKind::LineTooLong, m_file->path(), QString::number(m_nextRow + r));
    }
    return {};
}

Result<bool> BlockReader::next(Block& block)
{
    std::swap(block.bytes, m_tail);
    m_tail.clear();
    for (;;) {
        if (m_offset < m_file->size())
            if (const Status status = append(block.bytes); !status)
                return tl::make_unexpected(status.error());
        const bool last = m_offset >= m_file->size();
        if (last && block.bytes.empty())
            break;
        if (last && block.bytes.back() != m_dialect.lineEnd)
            block.bytes += m_dialect.lineEnd;
        block.size = block.bytes.size();
        block.bytes.resize(block.size + kPadding);
        scanRecords(block.text(), m_dialect, block.records);
        block.bytes.resize(block.size);
        const std::size_t rest = block.size - block.records.bytes;
        const QString row = QString::number(m_nextRow + block.records.count());
        if (last && block.records.openQuote)
            return failure(ErrorKind::UnbalancedQuote, m_file->path(), row);
        if (rest > kLongestRecord)
            return failure(block.records.openQuote ? ErrorKind::UnbalancedQuote : ErrorKind::LineTooLong,
                           m_file->path(), row);
        if (block.records.count() > 0 || last)
            break;
    }
    if (block.bytes.empty()) {
        const Status whole = m_file->stillWhole();
        return whole ? Result<bool>(false) : tl::make_unexpected(whole.error());
    }
    if (const Status status = checkRecords(block); !status)
        return tl::make_unexpected(status.error());
    m_tail.assign(block.bytes, block.records.bytes);
    block.size = block.records.bytes;
    block.bytes.resize(block.size + kPadding);
    block.number = m_blocks++;
    block.firstRow = m_nextRow;
    m_nextRow += static_cast<std::uint32_t>(block.records.count());
    return true;
}

}
