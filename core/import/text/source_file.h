#pragma once
// SourceFile: a file that is read from start to end in steps. It tells a table from a PDF, and notices when the file is
// cut short meanwhile (reading instead of mapping: a file that shrinks under a mapping kills the process).

#include "core/base/result.h"
#include "core/base/time.h"

#include <memory>
#include <string>
#include <string_view>

namespace zamer::import {

class SourceFile
{
public:
    /// Errors: FileMissing, FileUnreadable, FileEmpty.
    static Result<SourceFile> open(const QString& path);
    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&&) = delete;
    ~SourceFile();

    const QString& path() const { return m_path; }
    qint64 size() const { return m_size; }
    Instant modified() const { return m_modified; }
    /// Fills the buffer from `offset` on; fewer bytes only at the end of the file. Errors: FileVanished,
    /// FileUnreadable.
    Result<std::size_t> read(char* buffer, std::size_t bytes, qint64 offset) const;
    /// Fails with FileVanished where the file is no longer as long as it was when it was opened.
    Status stillWhole() const;

private:
    SourceFile(QString path, int handle, qint64 size, Instant modified);
    QString m_path;
    int m_handle = -1;
    qint64 m_size = 0;
    Instant m_modified = kNoInstant;
};

/// What the first bytes are instead of text: "PDF", "PNG", "ZIP", "XLSX", "HTML" ...; empty where they may be text.
QString otherFormat(std::string_view start);

}
