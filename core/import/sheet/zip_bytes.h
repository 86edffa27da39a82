#pragma once
// ZipBytes: libzip over a ByteSource. What the source itself had to say when reading failed is kept. One thread at a time.

#include "core/import/byte_source.h"

#include <memory>
#include <optional>
#include <zip.h>

namespace zamer::import {

class ZipBytes
{
public:
    /// Errors: FileDamaged, FileVanished, FileUnreadable.
    static Result<std::unique_ptr<ZipBytes>> open(std::shared_ptr<const ByteSource> bytes);
    ~ZipBytes();
    ZipBytes(const ZipBytes&) = delete;
    ZipBytes& operator=(const ZipBytes&) = delete;

    zip_t* handle() const { return m_zip; }
    const ByteSource& bytes() const { return *m_bytes; }
    /// What went wrong last: the source's own error, else FileDamaged with `what` and libzip's words.
    Error errorOf(int zipError, const QString& what) const;

private:
    explicit ZipBytes(std::shared_ptr<const ByteSource> bytes) : m_bytes(std::move(bytes)) {}
    static zip_int64_t call(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command);
    zip_int64_t answer(void* data, zip_uint64_t size, zip_source_cmd_t command);

    std::shared_ptr<const ByteSource> m_bytes;
    std::optional<Error> m_failed;
    zip_error_t m_error = {};
    zip_int64_t m_at = 0;
    zip_t* m_zip = nullptr;
};

}
