#include "core/import/sheet/ods.h"
#include "core/import/sheet/ods_reader.h"

#include <set>

namespace zamer::import {

namespace {

constexpr std::size_t kSampleBlock = std::size_t{1} << 17;

Result<std::shared_ptr<const ByteSource>> contentOf(const Archive& archive)
{
    const Member* const member = archive.find("content.xml");
    if (member == nullptr)
        return failure(ErrorKind::FileDamaged, archive.path(), QStringLiteral("content.xml"));
    return archive.source(*member);
}

class OdsTable : public TableSource
{
public:
    OdsTable(std::shared_ptr<const Archive> archive, std::size_t table, std::string name)
        : m_archive(std::move(archive)), m_table(table), m_name(std::move(name))
    {
    }
    Result<Sample> sample(const Options& /*options*/) const override
    {
        const Result<std::unique_ptr<TableReader>> opened = reader({}, kSampleBlock);
        if (!opened)
            return tl::make_unexpected(opened.error());
        return takeSample(**opened, m_archive->path());
    }
    Result<std::unique_ptr<TableReader>> reader(const Sample& /*sample*/, std::size_t blockBytes) const override
    {
        Result<std::shared_ptr<const ByteSource>> bytes = contentOf(*m_archive);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        return std::make_unique<OdsReader>(std::move(*bytes), m_table, QString::fromStdString(m_name), blockBytes);
    }

private:
    std::shared_ptr<const Archive> m_archive;
    std::size_t m_table;
    std::string m_name;
};

/// The names of the tables, and which of them are hidden by their style.
class TablesHandler : public XmlHandler
{
public:
    struct Table {
        std::string name;
        bool hidden = false;
    };

    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (name == "style") {
            m_style = attributes.get("name");
        } else if (name == "table-properties" && attributes.get("display") == "false") {
            m_hiddenStyles.insert(m_style);
        } else if (name == "spreadsheet") {
            m_sheetDepth = m_depth;
        } else if (name == "table" && m_depth == m_sheetDepth + 1) {
            if (list.size() < kMostTables)
                list.push_back({std::string(attributes.get("name")),
                                m_hiddenStyles.contains(std::string(attributes.get("style-name")))});
        }
    }
    void close(std::string_view /*name*/) override { --m_depth; }
    void text(std::string_view /*text*/) override {}

    std::vector<Table> list;

private:
    static constexpr std::size_t kMostTables = 10'000;
    int m_depth = 0;
    int m_sheetDepth = -2;
    std::string m_style;
    std::set<std::string> m_hiddenStyles;
};

}

Result<bool> isOds(const Archive& archive)
{
    const Member* const member = archive.find("mimetype");
    if (member == nullptr || member->size > 200)
        return false;
    const Result<std::shared_ptr<const ByteSource>> bytes = archive.source(*member);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    std::string type(200, '\0');
    const Result<std::size_t> got = (*bytes)->read(type.data(), type.size(), 0);
    if (!got)
        return tl::make_unexpected(got.error());
    return std::string_view(type).starts_with("application/vnd.oasis.opendocument.spreadsheet");
}

Result<std::vector<InputTable>> odsTables(std::shared_ptr<const Archive> archive, const std::string& name)
{
    Result<std::shared_ptr<const ByteSource>> bytes = contentOf(*archive);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    TablesHandler handler;
    if (const Status status = XmlReader(std::move(*bytes), handler, QStringLiteral("content.xml")).readAll(); !status)
        return tl::make_unexpected(status.error());
    if (handler.list.empty())
        return failure(ErrorKind::FileEmpty, archive->path());
    std::vector<InputTable> tables;
    for (std::size_t i = 0; i < handler.list.size(); ++i) {
        const TablesHandler::Table& table = handler.list[i];
        tables.push_back({name.empty() ? table.name : name + '/' + table.name, "ods", table.hidden,
                          std::make_shared<const OdsTable>(archive, i, table.name)});
    }
    return tables;
}

}
