#include "core/import/text/block_reader.h"

namespace zamer::import {

namespace {

constexpr std::size_t kPadding = 64;

void makeRoom(std::string& bytes, std::size_t size)
{
    if (bytes.size() < size)
        bytes.resize(size);
}

}

BlockReader::BlockReader(std::shared_ptr<const ByteSource> file, Encoding encoding, const Dialect& dialect,
                         std::size_t blockBytes, bool sums)
    : m_file(std::move(file)), m_encoding(encoding), m_dialect(dialect), m_blockBytes(blockBytes), m_sums(sums)
{
}

/// The next stretch of the file behind the `used` bytes, as UTF-8 or in its single-byte page. The string is only ever made longer: filling it
/// anew for every block would cost as much as reading it.
Status BlockReader::append(std::string& bytes, std::size_t& used)
{
    const bool wide = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    std::string& target = wide ? m_raw : bytes;
    const std::size_t before = wide ? m_raw.size() : used;
    makeRoom(target, before + m_blockBytes);
    Result<std::size_t> got = m_file->read(target.data() + before, m_blockBytes, m_offset);
    if (!got)
        return tl::make_unexpected(got.error());
    if (m_sums)
        m_sum.add(QByteArrayView(target.data() + before, static_cast<qsizetype>(*got)));
    std::size_t end = before + *got;
    if (m_offset == 0) {
        const std::size_t mark = markLength(std::string_view(target).substr(before, *got), m_encoding);
        target.erase(before, mark);
        end -= mark;
    }
    m_offset += static_cast<qint64>(*got);
    if (!wide) {
        used = end;
        return {};
    }
    m_raw.resize(end);
    bytes.resize(used);
    m_raw.erase(0, appendUtf8(m_raw, m_encoding, bytes));
    used = bytes.size();
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
    std::string& bytes = block.bytes;
    std::size_t used = m_tail.size();
    makeRoom(bytes, used);
    m_tail.copy(bytes.data(), used);
    for (;;) {
        if (m_offset < m_file->size())
            if (const Status status = append(bytes, used); !status)
                return tl::make_unexpected(status.error());
        const bool last = m_offset >= m_file->size();
        if (last)
            used = textLength(std::string_view(bytes).substr(0, used));
        if (last && used == 0)
            break;
        makeRoom(bytes, used + 1 + kPadding);
        if (last && bytes[used - 1] != m_dialect.lineEnd)
            bytes[used++] = m_dialect.lineEnd;
        block.size = used;
        scanRecords(block.text(), m_dialect, block.records);
        const std::size_t rest = used - block.records.bytes;
        const QString row = QString::number(m_nextRow + block.records.count());
        if (last && block.records.openQuote)
            return failure(ErrorKind::UnbalancedQuote, m_file->path(), row);
        if (rest > kLongestRecord)
            return failure(block.records.openQuote ? ErrorKind::UnbalancedQuote : ErrorKind::LineTooLong,
                           m_file->path(), row);
        if (block.records.count() > 0 || last)
            break;
    }
    if (used == 0) {
        const Status whole = m_file->stillWhole();
        return whole ? Result<bool>(false) : tl::make_unexpected(whole.error());
    }
    if (const Status status = checkRecords(block); !status)
        return tl::make_unexpected(status.error());
    m_tail.assign(bytes, block.records.bytes, used - block.records.bytes);
    block.size = block.records.bytes;
    block.number = m_blocks++;
    block.firstRow = m_nextRow;
    m_nextRow += static_cast<std::uint32_t>(block.records.count());
    return true;
}

}
