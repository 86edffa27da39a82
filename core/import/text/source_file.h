#pragma once
// SourceFile: a file that is read from start to end in steps. It tells a table from a PDF, and notices when the file is
// cut short meanwhile (reading instead of mapping: a file that shrinks under a mapping kills the process).

#include "core/import/byte_source.h"

#include <memory>
#include <string>
#include <string_view>

namespace zamer::import {

class SourceFile : public ByteSource
{
public:
    /// Errors: FileMissing, FileUnreadable, FileEmpty.
    static Result<std::shared_ptr<const SourceFile>> open(const QString& path);
    ~SourceFile() override;

    Result<std::size_t> read(char* buffer, std::size_t bytes, qint64 offset) const override;
    Status stillWhole() const override;

private:
    SourceFile(QString path, int handle, qint64 size, Instant modified);
    int m_handle = -1;
};

/// What the first bytes are instead of text: "PDF", "PNG", "ZIP", "XLSX", "HTML" ...; empty where they may be text.
QString otherFormat(std::string_view start);

}
