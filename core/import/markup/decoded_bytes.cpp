#include "core/import/markup/decoded_bytes.h"

namespace zamer::import {

namespace {

constexpr std::size_t kPiece = std::size_t{256} << 10;

}

DecodedBytes::DecodedBytes(std::shared_ptr<const ByteSource> bytes, Encoding encoding, std::size_t markBytes)
    : m_bytes(std::move(bytes)), m_encoding(encoding), m_offset(static_cast<qint64>(markBytes))
{
}

double DecodedBytes::share() const
{
    return static_cast<double>(m_offset) / static_cast<double>(std::max<qint64>(m_bytes->size(), 1));
}

bool DecodedBytes::refill()
{
    if (!m_status || m_offset >= m_bytes->size())
        return false;
    const std::size_t kept = m_raw.size();
    m_raw.resize(kept + kPiece);
    const Result<std::size_t> got = m_bytes->read(m_raw.data() + kept, kPiece, m_offset);
    if (!got) {
        m_status = tl::make_unexpected(got.error());
        return false;
    }
    m_raw.resize(kept + *got);
    m_offset += static_cast<qint64>(*got);
    if (*got == 0) {
        m_offset = m_bytes->size();
        return false;
    }
    m_at = 0;
    m_text.clear();
    if (m_encoding == Encoding::Utf8) {
        m_text.swap(m_raw);
        m_raw.clear();
        return true;
    }
    m_raw.erase(0, appendUtf8(m_raw, m_encoding, m_text));
    return !m_text.empty() || refill();
}

}
