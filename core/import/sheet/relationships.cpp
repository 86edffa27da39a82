#include "core/import/sheet/relationships.h"
#include "core/import/sheet/xml.h"

namespace zamer::import {

namespace {

/// A target as it stands in the file, from the folder of its part: "worksheets/sheet1.xml", "/xl/styles.xml", "../x.xml".
std::string resolved(const std::string& folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string() : folder;
    for (std::size_t at = 0; at <= target.size();) {
        const std::size_t end = std::min(target.find('/', at), target.size());
        const std::string_view part = target.substr(at, end - at);
        if (part == "..") {
            const std::size_t slash = path.rfind('/');
            path.resize(slash == std::string::npos ? 0 : slash);
        } else if (!part.empty() && part != ".") {
            path += (path.empty() ? "" : "/") + std::string(part);
        }
        at = end + 1;
    }
    return path;
}

class Handler : public XmlHandler
{
public:
    Handler(const Archive& archive, std::string folder) : m_archive(archive), m_folder(std::move(folder)) {}

    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.get("TargetMode") == "External")
            return;
        const std::string_view type = attributes.get("Type");
        list.push_back({std::string(attributes.get("Id")), std::string(type.substr(type.rfind('/') + 1)),
                        m_archive.find(resolved(m_folder, attributes.get("Target")))});
    }
    void close(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    std::vector<Relationship> list;

private:
    const Archive& m_archive;
    std::string m_folder;
};

}

Result<std::vector<Relationship>> relationshipsOf(const Archive& archive, const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : part.substr(0, slash);
    const std::string file = slash == std::string::npos ? part : part.substr(slash + 1);
    const Member* const member = archive.find((folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels");
    if (member == nullptr)
        return std::vector<Relationship>();
    Result<std::shared_ptr<const ByteSource>> bytes = archive.source(*member);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    Handler handler(archive, folder);
    if (const Status status = XmlReader(std::move(*bytes), handler, QString::fromStdString(member->name)).readAll();
        !status)
        return tl::make_unexpected(status.error());
    return std::move(handler.list);
}

}
