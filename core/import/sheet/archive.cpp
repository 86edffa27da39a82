#include "core/import/sheet/archive.h"
#include "core/import/memory_source.h"
#include "core/import/sheet/zip_bytes.h"
#include "core/import/text/encoding.h"

#include <algorithm>

namespace zamer::import {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Names without the UTF-8 mark are CP866 where Russian Windows made them, windows-1251 from some of its archivers.
std::string decoded(std::string_view raw)
{
    if (isStrictUtf8(raw, true))
        return std::string(raw);
    std::string name;
    const bool windows = guessEncoding(raw, true).encoding == Encoding::Windows1251;
    appendUtf8(raw, windows ? Encoding::Windows1251 : Encoding::Ibm866, name);
    return name;
}

std::string safeName(std::string_view raw)
{
    const std::string name = decoded(raw);
    std::string safe;
    std::string part;
    const auto add = [&safe, &part] {
        if (!part.empty() && part != "." && part != ".." && !(part.size() == 2 && part[1] == ':')) {
            if (!safe.empty())
                safe += '/';
            safe += part;
        }
        part.clear();
    };
    for (const char c : name) {
        if (c == '/' || c == '\\')
            add();
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            part += c;
    }
    add();
    return safe;
}

/// Unpacks while it is read. Exactly as many bytes as the archive says, with the right checksum, or an error.
class MemberSource : public ByteSource
{
public:
    MemberSource(std::shared_ptr<const Archive> archive, const ZipBytes& zip, const Member& member, const QString& path,
                 Instant modified)
        : ByteSource(path, member.size, modified), m_archive(std::move(archive)), m_zip(zip), m_member(member)
    {
    }
    ~MemberSource() override { close(); }

    bool isRandomAccess() const override { return false; }
    Status stillWhole() const override { return m_zip.bytes().stillWhole(); }
    Result<std::size_t> read(char* buffer, std::size_t bytes, qint64 offset) const override
    {
        if (Status status = moveTo(offset); !status)
            return tl::make_unexpected(status.error());
        std::size_t done = 0;
        while (done < bytes && m_at < size()) {
            const Result<std::size_t> got = step(buffer + done, bytes - done);
            if (!got)
                return got;
            done += *got;
        }
        return done;
    }

private:
    void close() const
    {
        if (m_file != nullptr)
            zip_fclose(m_file);
        m_file = nullptr;
        m_at = 0;
    }
    Status moveTo(qint64 offset) const
    {
        if (m_file == nullptr || offset < m_at) {
            close();
            m_file = zip_fopen_index(m_zip.handle(), m_member.index, 0);
            if (m_file == nullptr)
                return tl::make_unexpected(
                    m_zip.errorOf(zip_error_code_zip(zip_get_error(m_zip.handle())), text(m_member.name)));
        }
        std::string skipped;
        while (m_at < std::min(offset, size())) {
            skipped.resize(static_cast<std::size_t>(std::min<qint64>(offset - m_at, 1 << 16)));
            const Result<std::size_t> got = step(skipped.data(), skipped.size());
            if (!got)
                return tl::make_unexpected(got.error());
        }
        return {};
    }
    Result<std::size_t> step(char* buffer, std::size_t bytes) const
    {
        const auto wanted = std::min(bytes, static_cast<std::size_t>(size() - m_at));
        const zip_int64_t got = zip_fread(m_file, buffer, wanted);
        if (got <= 0)
            return broken(got < 0 ? zip_error_code_zip(zip_file_get_error(m_file)) : ZIP_ER_EOF);
        m_at += got;
        char behind = 0;
        if (m_at == size()) // only reading to the very end compares the checksum
            if (const zip_int64_t more = zip_fread(m_file, &behind, 1); more != 0)
                return broken(more < 0 ? zip_error_code_zip(zip_file_get_error(m_file)) : ZIP_ER_INCONS);
        return static_cast<std::size_t>(got);
    }
    Result<std::size_t> broken(int code) const
    {
        const Error error = m_zip.errorOf(code, text(m_member.name));
        close();
        return tl::make_unexpected(error);
    }

    std::shared_ptr<const Archive> m_archive;
    const ZipBytes& m_zip;
    Member m_member;
    mutable zip_file_t* m_file = nullptr;
    mutable qint64 m_at = 0;
};

}

bool isArchive(std::string_view start)
{
    return start.starts_with(std::string_view("PK\x03\x04", 4)) || start.starts_with(std::string_view("PK\x05\x06", 4));
}

Archive::Archive(const ArchiveLimits& limits) : m_limits(limits) {}

Archive::~Archive() = default;

Result<std::shared_ptr<const Archive>> Archive::open(std::shared_ptr<const ByteSource> bytes,
                                                     const ArchiveLimits& limits)
{
    Result<std::unique_ptr<ZipBytes>> zip = ZipBytes::open(std::move(bytes));
    if (!zip)
        return tl::make_unexpected(zip.error());
    const std::shared_ptr<Archive> archive(new Archive(limits));
    archive->m_zip = std::move(*zip);
    if (const Status status = archive->list(); !status)
        return tl::make_unexpected(status.error());
    return archive;
}

const QString& Archive::path() const
{
    return m_zip->bytes().path();
}

Status Archive::list()
{
    zip_t* const zip = m_zip->handle();
    const auto count = static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(zip, 0), 0));
    if (count > m_limits.members)
        return failure(ErrorKind::FileTooLarge, path(), QStringLiteral("ZIP: %1").arg(count));
    qint64 total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip, i, 0, &stat) != 0)
            return tl::make_unexpected(m_zip->errorOf(zip_error_code_zip(zip_get_error(zip)), QStringLiteral("ZIP")));
        const char* const raw = zip_get_name(zip, i, ZIP_FL_ENC_RAW);
        const std::string_view name = raw == nullptr ? std::string_view() : std::string_view(raw);
        Member member{safeName(name), 0, 0, name.ends_with('/') || name.ends_with('\\'), false, i};
        constexpr zip_uint64_t kWild = zip_uint64_t{1} << 60;
        member.size = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, kWild));
        member.packed = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, kWild));
        member.encrypted = stat.encryption_method != ZIP_EM_NONE;
        total += member.size;
        if (total > m_limits.totalBytes)
            return failure(ErrorKind::FileTooLarge, path(), text(member.name));
        m_members.push_back(std::move(member));
    }
    return {};
}

const Member* Archive::find(std::string_view name) const
{
    if (name.starts_with('/'))
        name.remove_prefix(1);
    for (const Member& member : m_members)
        if (std::equal(member.name.begin(), member.name.end(), name.begin(), name.end(),
                       [](char a, char b) { return lower(a) == lower(b); }))
            return &member;
    return nullptr;
}

Result<std::shared_ptr<const ByteSource>> Archive::source(const Member& member, const QString& path) const
{
    if (member.encrypted)
        return failure(ErrorKind::NotATable, path, QStringLiteral("ZIP + password"));
    const bool swollen = member.size > m_limits.ratioFrom && member.size / m_limits.ratio > member.packed;
    if (member.size > m_limits.memberBytes || swollen)
        return failure(ErrorKind::FileTooLarge, path, text(member.name));
    if (member.packed > m_zip->bytes().size())
        return failure(ErrorKind::FileDamaged, path, text(member.name));
    return std::make_shared<const MemberSource>(shared_from_this(), *m_zip, member, path, m_zip->bytes().modified());
}

Result<std::shared_ptr<const ByteSource>> Archive::unpacked(const Member& member, const QString& path) const
{
    Result<std::shared_ptr<const ByteSource>> packed = source(member, path);
    if (!packed)
        return packed;
    if (member.size > m_limits.memoryBytes)
        return failure(ErrorKind::FileTooLarge, path, text(member.name));
    std::string bytes;
    while (static_cast<qint64>(bytes.size()) < member.size) { // memory for what came, not for what was announced
        const std::size_t before = bytes.size();
        bytes.resize(before + (std::size_t{1} << 20));
        const Result<std::size_t> got =
            (*packed)->read(bytes.data() + before, bytes.size() - before, static_cast<qint64>(before));
        if (!got)
            return tl::make_unexpected(got.error());
        bytes.resize(before + *got);
    }
    return std::make_shared<const MemorySource>(path, std::move(bytes), m_zip->bytes().modified());
}

}
