#pragma once
// Archive: the members of a ZIP file, each a source of bytes of its own, with limits that no honest file comes near. Names of members are
// names only: nothing is ever written under them. One thread at a time for an archive and all its members.

#include "core/import/byte_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

struct ArchiveLimits {
    std::size_t members = 20'000;
    qint64 memberBytes = qint64{8} << 30; // unpacked
    qint64 totalBytes = qint64{16} << 30;
    qint64 ratio = 400; // unpacked to packed, for members from ...
    qint64 ratioFrom = qint64{64} << 20;
    qint64 memoryBytes = qint64{256} << 20; // of a member that is unpacked to memory
};

struct Member {
    std::string name; // UTF-8, parts joined by "/", no control characters, nothing that leads out of a folder
    qint64 size = 0;  // as the archive says; checked when it is read
    qint64 packed = 0;
    bool folder = false;
    bool encrypted = false;
    std::size_t index = 0;
};

class ZipBytes;

class Archive : public std::enable_shared_from_this<Archive>
{
public:
    /// Errors: FileDamaged, FileTooLarge, FileVanished, FileUnreadable.
    static Result<std::shared_ptr<const Archive>> open(std::shared_ptr<const ByteSource> bytes,
                                                       const ArchiveLimits& limits = {});
    ~Archive();

    const std::vector<Member>& members() const { return m_members; }
    const QString& path() const;
    /// By its name, whatever its case; null where there is none.
    const Member* find(std::string_view name) const;
    /// Its bytes from start to end; reading back starts over. Errors: NotATable (encrypted), FileDamaged, FileTooLarge; reading: FileDamaged.
    Result<std::shared_ptr<const ByteSource>> source(const Member& member) const { return source(member, path()); }
    /// The same under a path of its own, so that errors name the member.
    Result<std::shared_ptr<const ByteSource>> source(const Member& member, const QString& path) const;
    /// Its bytes at any place, in memory.
    Result<std::shared_ptr<const ByteSource>> unpacked(const Member& member) const { return unpacked(member, path()); }
    Result<std::shared_ptr<const ByteSource>> unpacked(const Member& member, const QString& path) const;

private:
    explicit Archive(const ArchiveLimits& limits);
    Status list();

    ArchiveLimits m_limits;
    std::unique_ptr<ZipBytes> m_zip;
    std::vector<Member> m_members;
};

/// The first bytes of every ZIP file with a member.
bool isArchive(std::string_view start);

}
