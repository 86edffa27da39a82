#include "core/import/input.h"

#include "core/base/file_sum.h"
#include "core/import/markup/html.h"
#include "core/import/markup/json.h"
#include "core/import/sheet/archive.h"
#include "core/import/sheet/packed_input.h"
#include "core/import/text/block_reader.h"
#include "core/import/text/source_file.h"

namespace zamer::import {

namespace {

class TextTable : public TableSource
{
public:
    explicit TextTable(std::shared_ptr<const ByteSource> bytes) : m_bytes(std::move(bytes)) {}

    Result<Sample> sample(const Options& options) const override { return takeSample(*m_bytes, options); }
    Result<std::unique_ptr<TableReader>> reader(const Sample& sample, std::size_t blockBytes) const override
    {
        return std::make_unique<BlockReader>(m_bytes, sample.encoding, sample.dialect, blockBytes);
    }

private:
    std::shared_ptr<const ByteSource> m_bytes;
};

}

/// By what the bytes are, never by the name of the file.
Result<std::vector<InputTable>> tablesOf(std::shared_ptr<const ByteSource> bytes, const std::string& name)
{
    std::string start(4096, '\0');
    const Result<std::size_t> got = bytes->read(start.data(), start.size(), 0);
    if (!got)
        return tl::make_unexpected(got.error());
    start.resize(*got);
    if (looksLikeHtml(start))
        return htmlTables(std::move(bytes), name);
    if (looksLikeJson(start))
        return jsonTables(std::move(bytes), name);
    return std::vector<InputTable>{{name, "text", false, std::make_shared<const TextTable>(std::move(bytes))}};
}

Result<Input> openInput(const QString& path)
{
    const auto file = SourceFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    return inputOf(*file);
}

Result<Input> inputOf(std::shared_ptr<const ByteSource> bytes)
{
    std::string start(8, '\0');
    const Result<std::size_t> got = bytes->read(start.data(), start.size(), 0);
    if (!got)
        return tl::make_unexpected(got.error());
    if (isArchive(std::string_view(start).substr(0, *got))) {
        Result<PackedTables> packed = packedTables(bytes);
        if (!packed)
            return tl::make_unexpected(packed.error());
        return Input{std::move(bytes), std::move(packed->format), std::move(packed->tables)};
    }
    Result<std::vector<InputTable>> tables = tablesOf(bytes, {});
    if (!tables)
        return tl::make_unexpected(tables.error());
    std::string format = tables->front().format;
    return Input{std::move(bytes), std::move(format), std::move(*tables)};
}

Result<const InputTable*> findTable(const Input& input, const QString& name)
{
    const std::string wanted = name.toStdString();
    for (const InputTable& table : input.tables)
        if (wanted.empty() ? !table.hidden : table.name == wanted)
            return &table;
    if (wanted.empty())
        return &input.tables.front();
    const std::size_t place = name.startsWith(QLatin1Char('#')) ? name.mid(1).toUInt() : 0;
    if (place >= 1 && place <= input.tables.size())
        return &input.tables[place - 1];
    return failure(ErrorKind::SheetUnknown, input.bytes->path(), name);
}

Result<QByteArray> sumOf(const ByteSource& bytes, const Progress& progress)
{
    FileSum sum;
    std::string buffer(kBlockBytes, '\0');
    for (qint64 at = 0; at < bytes.size();) {
        const Result<std::size_t> got = bytes.read(buffer.data(), buffer.size(), at);
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            return failure(ErrorKind::FileVanished, bytes.path());
        sum.add(QByteArrayView(buffer.data(), static_cast<qsizetype>(*got)));
        at += static_cast<qint64>(*got);
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        progress.report(static_cast<double>(at) / static_cast<double>(bytes.size()));
    }
    return sum.hex();
}

}
