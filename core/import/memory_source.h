#pragma once
// MemorySource: bytes that are already in memory: a small member of an archive, the input of a test. Any thread.

#include "core/import/byte_source.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace zamer::import {

class MemorySource : public ByteSource
{
public:
    /// `path`: of the file on disk that they come from, for messages.
    MemorySource(QString path, std::string bytes, Instant modified = kNoInstant)
        : ByteSource(std::move(path), static_cast<qint64>(bytes.size()), modified), m_bytes(std::move(bytes))
    {
    }
    Result<std::size_t> read(char* buffer, std::size_t bytes, qint64 offset) const override
    {
        if (offset < 0 || offset >= size())
            return std::size_t{0};
        const std::size_t got = std::min(bytes, m_bytes.size() - static_cast<std::size_t>(offset));
        std::memcpy(buffer, m_bytes.data() + offset, got);
        return got;
    }

private:
    std::string m_bytes;
};

}
