#pragma once
// DecodedBytes: a web page or JSON file as a stream of UTF-8, whatever its encoding, a bounded piece at a time. Bytes that are no UTF-8 in a
// UTF-8 file are passed on as they are. One thread.

#include "core/import/byte_source.h"
#include "core/import/text/encoding.h"

#include <memory>
#include <string>

namespace zamer::import {

class DecodedBytes
{
public:
    DecodedBytes(std::shared_ptr<const ByteSource> bytes, Encoding encoding, std::size_t markBytes);

    /// The next byte, -1 at the end or where reading failed.
    int next()
    {
        if (m_at < m_text.size() || refill())
            return static_cast<unsigned char>(m_text[m_at++]);
        return -1;
    }
    /// The byte that next() will return.
    int peek()
    {
        if (m_at < m_text.size() || refill())
            return static_cast<unsigned char>(m_text[m_at]);
        return -1;
    }
    /// What went wrong with reading, if anything did.
    const Status& status() const { return m_status; }
    double share() const;
    const ByteSource& source() const { return *m_bytes; }

private:
    bool refill();

    std::shared_ptr<const ByteSource> m_bytes;
    Encoding m_encoding;
    qint64 m_offset = 0;
    std::string m_raw;
    std::string m_text;
    std::size_t m_at = 0;
    Status m_status;
};

}
