#pragma once
// ByteSource: bytes that are read from start to end in steps: a file, or a member of an archive. Reading on from where the last reading
// ended is cheap everywhere; going back may start over. One thread at a time. Offsets and sizes in bytes. Errors: FileUnreadable,
// FileVanished; of a member of an archive FileDamaged too.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace zamer::import {

class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Of the file on disk, for messages; also where the bytes are a member of it.
    const QString& path() const { return m_path; }
    qint64 size() const { return m_size; }
    Instant modified() const { return m_modified; }
    /// Whether any place of it is equally cheap to read.
    virtual bool isRandomAccess() const { return true; }
    /// Fills the buffer from `offset` on; fewer bytes only at the end. Errors: those above.
    virtual Result<std::size_t> read(char* buffer, std::size_t bytes, qint64 offset) const = 0;
    /// Fails with FileVanished where the file is no longer as long as it was when it was opened.
    virtual Status stillWhole() const { return {}; }

protected:
    ByteSource(QString path, qint64 size, Instant modified)
        : m_path(std::move(path)), m_size(size), m_modified(modified)
    {
    }
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

private:
    QString m_path;
    qint64 m_size = 0;
    Instant m_modified = kNoInstant;
};

/// SHA-256 of all its bytes. Cancelled where the progress says so.
Result<QByteArray> sumOf(const ByteSource& bytes, const Progress& progress);

}
