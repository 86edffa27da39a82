#include "core/import/sheet/workbook.h"
#include "core/import/sheet/relationships.h"
#include "core/import/sheet/xml.h"

#include <charconv>

namespace zamer::import {

namespace {

unsigned number(std::string_view text)
{
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

Status readPart(const Archive& archive, const Member& member, XmlHandler& handler)
{
    Result<std::shared_ptr<const ByteSource>> bytes = archive.source(member);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return XmlReader(std::move(*bytes), handler, QString::fromStdString(member.name)).readAll();
}

struct SheetEntry {
    std::string name;
    std::string relationship;
    bool hidden = false;
};

class WorkbookHandler : public XmlHandler
{
public:
    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr")
            epoch1904 = isTrue(attributes.get("date1904"));
        if (name == "sheet") {
            const std::string_view state = attributes.get("state");
            sheets.push_back({std::string(attributes.get("name")), std::string(attributes.getPrefixed("id")),
                              state == "hidden" || state == "veryHidden"});
        }
    }
    void close(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    std::vector<SheetEntry> sheets;
    bool epoch1904 = false;
};

class StylesHandler : public XmlHandler
{
public:
    StylesHandler(std::vector<NumberShape>& shapes, std::vector<FormatUnit>& units) : m_shapes(shapes), m_units(units)
    {
    }

    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            const std::string_view code = attributes.get("formatCode");
            m_formats[number(attributes.get("numFmtId"))] = {shapeOf(code), unitOfFormat(code)};
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells) {
            const unsigned id = number(attributes.get("numFmtId"));
            const auto own = m_formats.find(id);
            m_shapes.push_back(own == m_formats.end() ? builtInShape(id) : own->second.shape);
            m_units.push_back(own == m_formats.end() ? FormatUnit() : own->second.unit);
        }
    }
    void close(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void text(std::string_view /*text*/) override {}

private:
    struct Format {
        NumberShape shape = NumberShape::Plain;
        FormatUnit unit;
    };

    std::vector<NumberShape>& m_shapes;
    std::vector<FormatUnit>& m_units;
    std::map<unsigned, Format> m_formats;
    bool m_inCells = false;
};

}

Result<const Member*> workbookIn(const Archive& archive)
{
    if (archive.find("[Content_Types].xml") == nullptr && archive.find("_rels/.rels") == nullptr)
        return archive.find("xl/workbook.xml");
    const Result<std::vector<Relationship>> package = relationshipsOf(archive, {});
    if (!package)
        return tl::make_unexpected(package.error());
    for (const Relationship& each : *package)
        if (each.type == "officeDocument" && each.target != nullptr &&
            each.target->name.find("workbook") != std::string::npos && each.target->name.ends_with(".xml"))
            return each.target;
    return archive.find("xl/workbook.xml");
}

Result<std::shared_ptr<const Workbook>> Workbook::open(std::shared_ptr<const Archive> archive)
{
    const Result<const Member*> member = workbookIn(*archive);
    if (!member)
        return tl::make_unexpected(member.error());
    if (*member == nullptr)
        return failure(ErrorKind::FileDamaged, archive->path(), QStringLiteral("xl/workbook.xml"));
    const std::shared_ptr<Workbook> book(new Workbook(std::move(archive)));
    if (const Status status = book->readParts(**member); !status)
        return tl::make_unexpected(status.error());
    return book;
}

Status Workbook::readParts(const Member& workbook)
{
    WorkbookHandler handler;
    if (Status status = readPart(*m_archive, workbook, handler); !status)
        return status;
    m_epoch1904 = handler.epoch1904;
    const Result<std::vector<Relationship>> relationships = relationshipsOf(*m_archive, workbook.name);
    if (!relationships)
        return tl::make_unexpected(relationships.error());
    const Member* styles = nullptr;
    std::map<std::string, const Relationship*> byId;
    for (const Relationship& each : *relationships) {
        byId[each.id] = &each;
        if (each.type == "sharedStrings")
            m_stringsMember = each.target;
        else if (each.type == "styles")
            styles = each.target;
    }
    for (const SheetEntry& entry : handler.sheets) {
        const auto found = byId.find(entry.relationship);
        if (found == byId.end() || (found->second->type == "worksheet" && found->second->target == nullptr))
            return failure(ErrorKind::FileDamaged, m_archive->path(), QString::fromStdString(entry.name));
        if (found->second->type == "worksheet") // charts and dialogs have no cells
            m_sheets.push_back({entry.name, entry.hidden, found->second->target});
    }
    if (m_sheets.empty())
        return failure(ErrorKind::FileEmpty, m_archive->path());
    return styles == nullptr ? Status() : readStyles(*styles);
}

Status Workbook::readStyles(const Member& member)
{
    StylesHandler handler(m_shapes, m_units);
    return readPart(*m_archive, member, handler);
}

Result<const SharedStrings*> Workbook::strings() const
{
    if (!m_strings && m_stringsMember == nullptr)
        m_strings.emplace();
    if (!m_strings) {
        Result<std::shared_ptr<const ByteSource>> bytes = m_archive->source(*m_stringsMember);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        Result<SharedStrings> strings = SharedStrings::read(std::move(*bytes));
        if (!strings)
            return tl::make_unexpected(strings.error());
        m_strings = std::move(*strings);
    }
    return &*m_strings;
}

}
