#include "core/import/sheet/packed_input.h"
#include "core/import/sheet/archive.h"
#include "core/import/sheet/ods.h"
#include "core/import/sheet/xlsx.h"
#include "core/import/text/encoding.h"
#include "core/import/text/source_file.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr int kDeepest = 2;                       // an archive in an archive; the workbooks in it do not count
constexpr std::size_t kMostTables = 500;          // each of them is opened and understood
constexpr qint64 kMostMemory = qint64{512} << 20; // of all archives inside

/// Archives that are documents of another kind.
QString documentKind(const Archive& archive)
{
    struct Kind {
        std::string_view member;
        const char* name;
    };
    static constexpr Kind kKinds[] = {{"word/document.xml", "DOCX"},  {"ppt/presentation.xml", "PPTX"},
                                      {"xl/workbook.bin", "XLSB"},    {"content.xml", "OpenDocument"},
                                      {"AndroidManifest.xml", "APK"}, {"META-INF/MANIFEST.MF", "JAR"}};
    for (const Kind& kind : kKinds)
        if (archive.find(kind.member) != nullptr)
            return QLatin1String(kind.name);
    return {};
}

/// What archivers and systems put beside the files.
bool isBeside(const Member& member)
{
    const std::size_t slash = member.name.rfind('/');
    const std::string_view file = std::string_view(member.name).substr(slash == std::string::npos ? 0 : slash + 1);
    return member.folder || member.size == 0 || file.empty() || file.front() == '.' || file.starts_with("~$") ||
           member.name.starts_with("__MACOSX/") || member.name.find("/.") != std::string::npos || file == "Thumbs.db" ||
           file == "desktop.ini";
}

Result<std::string> startOf(const ByteSource& bytes)
{
    std::string start(std::size_t{1} << 14, '\0');
    const Result<std::size_t> got = bytes.read(start.data(), start.size(), 0);
    if (!got)
        return tl::make_unexpected(got.error());
    start.resize(*got);
    return start;
}

class Unpacking
{
public:
    Status add(std::shared_ptr<const ByteSource> bytes, const std::string& name, int depth)
    {
        const Result<std::shared_ptr<const Archive>> archive = Archive::open(std::move(bytes));
        if (!archive)
            return tl::make_unexpected(archive.error());
        const Result<bool> workbook = isXlsx(**archive);
        if (!workbook)
            return tl::make_unexpected(workbook.error());
        if (*workbook)
            return addBook("xlsx", xlsxTables(*archive, name), name);
        const Result<bool> sheet = isOds(**archive);
        if (!sheet)
            return tl::make_unexpected(sheet.error());
        if (*sheet)
            return addBook("ods", odsTables(*archive, name), name);
        const QString kind = documentKind(**archive);
        if (!kind.isEmpty())
            return failure(ErrorKind::NotATable, (*archive)->path(), kind);
        if (depth > kDeepest)
            return failure(ErrorKind::FileTooLarge, (*archive)->path(), QString::fromStdString(name));
        out.format = "zip";
        for (const Member& member : (*archive)->members())
            if (!isBeside(member))
                if (Status status =
                        addMember(**archive, member, name.empty() ? member.name : name + '/' + member.name, depth);
                    !status)
                    return status;
        return {};
    }

    PackedTables out;

private:
    Status addBook(const char* format, Result<std::vector<InputTable>> tables, const std::string& name)
    {
        if (!tables)
            return tl::make_unexpected(tables.error());
        if (name.empty())
            out.format = format;
        for (InputTable& table : *tables)
            out.tables.push_back(std::move(table));
        return {};
    }
    Status addMember(const Archive& archive, const Member& member, const std::string& name, int depth)
    {
        if (out.tables.size() >= kMostTables)
            return failure(ErrorKind::FileTooLarge, archive.path(), QString::fromStdString(name));
        const QString path = archive.path() + QLatin1Char('/') + QString::fromStdString(member.name);
        const Result<std::shared_ptr<const ByteSource>> bytes = archive.source(member, path);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        const Result<std::string> start = startOf(**bytes);
        if (!start)
            return tl::make_unexpected(start.error());
        if (isArchive(*start)) {
            m_memory += member.size;
            if (m_memory > kMostMemory)
                return failure(ErrorKind::FileTooLarge, archive.path(), QString::fromStdString(name));
            Result<std::shared_ptr<const ByteSource>> unpacked = archive.unpacked(member, path);
            if (!unpacked)
                return tl::make_unexpected(unpacked.error());
            return skipped(add(std::move(*unpacked), name, depth + 1));
        }
        if (guessEncoding(*start, static_cast<qint64>(start->size()) >= member.size).binary)
            return {};
        Result<std::vector<InputTable>> tables = tablesOf(*bytes, name);
        if (!tables)
            return skipped(tl::make_unexpected(tables.error()));
        for (InputTable& table : *tables)
            if (table.format != "text" || otherFormat(*start).isEmpty()) // a text that is a PDF is none
                out.tables.push_back(std::move(table));
        return {};
    }
    /// A member without a table is left out; anything else is the whole archive's error.
    static Status skipped(Status status)
    {
        const bool noTable =
            !status && (status.error().kind == ErrorKind::NotATable || status.error().kind == ErrorKind::FileEmpty);
        return noTable ? Status() : status;
    }

    qint64 m_memory = 0;
};

/// Tables that have the same name: "leads.csv", "leads.csv #2".
void makeUnique(std::vector<InputTable>& tables)
{
    std::vector<std::string> seen;
    for (InputTable& table : tables) {
        std::string name = table.name;
        for (int again = 2; std::find(seen.begin(), seen.end(), name) != seen.end(); ++again)
            name = table.name + " #" + std::to_string(again);
        table.name = name;
        seen.push_back(std::move(name));
    }
}

}

Result<PackedTables> packedTables(std::shared_ptr<const ByteSource> bytes)
{
    const QString path = bytes->path();
    Unpacking unpacking;
    if (const Status status = unpacking.add(std::move(bytes), {}, 1); !status)
        return tl::make_unexpected(status.error());
    if (unpacking.out.tables.empty())
        return failure(ErrorKind::NotATable, path, QStringLiteral("ZIP"));
    makeUnique(unpacking.out.tables);
    return std::move(unpacking.out);
}

}
