#include "core/import/text/source_file.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zamer::import {

namespace {

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

}

SourceFile::SourceFile(QString path, int handle, qint64 size, Instant modified)
    : ByteSource(std::move(path), size, modified), m_handle(handle)
{
}

SourceFile::~SourceFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<std::shared_ptr<const SourceFile>> SourceFile::open(const QString& path)
{
    // Opening a pipe without a writer would wait for one.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return failure(errno == ENOENT || errno == ENOTDIR ? ErrorKind::FileMissing : ErrorKind::FileUnreadable, path,
                       systemWords());
    struct stat info {
    };
    if (::fstat(handle, &info) != 0 || !S_ISREG(info.st_mode)) {
        const QString words = S_ISDIR(info.st_mode) ? QString::fromLocal8Bit(std::strerror(EISDIR))
                                                    : QStringLiteral("not a regular file");
        ::close(handle);
        return failure(ErrorKind::FileUnreadable, path, words);
    }
    if (info.st_size == 0) {
        ::close(handle);
        return failure(ErrorKind::FileEmpty, path);
    }
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::shared_ptr<const SourceFile>(new SourceFile(path, handle, info.st_size, info.st_mtim.tv_sec));
}

Result<std::size_t> SourceFile::read(char* buffer, std::size_t bytes, qint64 offset) const
{
    const std::size_t wanted = std::min(bytes, static_cast<std::size_t>(std::max<qint64>(size() - offset, 0)));
    std::size_t got = 0;
    while (got < wanted) {
        const ssize_t step = ::pread(m_handle, buffer + got, wanted - got, offset + static_cast<qint64>(got));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return failure(errno == ESTALE ? ErrorKind::FileVanished : ErrorKind::FileUnreadable, path(),
                           systemWords());
        if (step == 0)
            return failure(ErrorKind::FileVanished, path());
        got += static_cast<std::size_t>(step);
    }
    return got;
}

Status SourceFile::stillWhole() const
{
    struct stat info {
    };
    if (::fstat(m_handle, &info) != 0 || info.st_size != size())
        return failure(ErrorKind::FileVanished, path());
    return {};
}

QString otherFormat(std::string_view start)
{
    struct Magic {
        std::string_view bytes;
        const char* name;
    };
    using namespace std::string_view_literals;
    static constexpr Magic kMagics[] = {
        {"%PDF-"sv, "PDF"},
        {"\x89PNG"sv, "PNG"},
        {"\xFF\xD8\xFF"sv, "JPEG"},
        {"GIF8"sv, "GIF"},
        {"\xD0\xCF\x11\xE0"sv, "XLS"},
        {"\x1F\x8B"sv, "GZIP"},
        {"7z\xBC\xAF\x27\x1C"sv, "7z"},
        {"Rar!"sv, "RAR"},
        {"SQLite format 3"sv, "SQLite"},
        {"\x7F"
         "ELF"sv,
         "ELF"},
        {"{\\rtf"sv, "RTF"},
    };
    for (const Magic& magic : kMagics)
        if (start.starts_with(magic.bytes))
            return QLatin1String(magic.name);
    if (start.starts_with("PK\x03\x04"sv)) {
        const std::string_view head = start.substr(0, 4096);
        const bool sheet = head.find("xl/"sv) != std::string_view::npos ||
                           head.find("[Content_Types].xml"sv) != std::string_view::npos;
        return sheet ? QStringLiteral("XLSX") : QStringLiteral("ZIP");
    }
    const QByteArray head =
        QByteArray(start.data(), static_cast<qsizetype>(std::min<std::size_t>(start.size(), 1024))).trimmed().toLower();
    if (head.startsWith("<?xml") && head.contains("<workbook") &&
        head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return QStringLiteral("SpreadsheetML");
    for (const char* tag : {"<!doctype html", "<html", "<meta", "<table", "<head"})
        if (head.startsWith(tag))
            return QStringLiteral("HTML");
    return head.startsWith("<?xml") ? QStringLiteral("XML") : QString();
}

}
