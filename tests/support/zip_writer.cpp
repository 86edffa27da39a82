#include "tests/support/zip_writer.h"

#include <zip.h>

namespace zamer {

namespace {

constexpr const char* kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string bytesOf(zip_source_t* source)
{
    std::string bytes;
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return bytes;
    bytes.resize(stat.size);
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    return bytes;
}

}

std::string zipOf(const std::vector<ZipMember>& members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* const zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (zip == nullptr) {
        zip_source_free(target);
        zip_source_free(target);
        return {};
    }
    bool good = true;
    for (const ZipMember& member : members) {
        if (member.name.ends_with('/')) {
            zip_dir_add(zip, member.name.c_str(), ZIP_FL_ENC_GUESS);
            continue;
        }
        zip_source_t* const source = zip_source_buffer(zip, member.bytes.data(), member.bytes.size(), 0);
        const zip_int64_t at = zip_file_add(zip, member.name.c_str(), source, ZIP_FL_ENC_GUESS);
        if (at < 0) {
            zip_source_free(source);
            good = false;
            break;
        }
        const auto index = static_cast<zip_uint64_t>(at);
        zip_set_file_compression(zip, index, member.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9);
        if (!member.password.empty())
            zip_file_set_encryption(zip, index, ZIP_EM_AES_256, member.password.c_str());
        zip_file_set_mtime(zip, index, 1'700'000'000, 0);
    }
    std::string bytes;
    if (good && zip_close(zip) == 0)
        bytes = bytesOf(target);
    else
        zip_discard(zip);
    zip_source_free(target);
    return bytes;
}

namespace {

std::string contentTypes(const TestWorkbook& workbook)
{
    std::string types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    const auto add = [&types](const std::string& part, const std::string& type) {
        types += "<Override PartName=\"/xl/" + part +
                 "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    };
    add("workbook.xml", "sheet.main");
    add("sharedStrings.xml", "sharedStrings");
    add("styles.xml", "styles");
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
        add("worksheets/sheet" + std::to_string(i + 1) + ".xml", "worksheet");
    return kHead + (types + "</Types>");
}

}

std::vector<ZipMember> partsOf(const TestWorkbook& workbook)
{
    const std::string main = workbook.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                             : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string types = workbook.strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                              : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    const std::string root = workbook.absolute ? "/xl/" : "";
    std::string sheets;
    std::string links;
    const auto link = [&](const std::string& id, const std::string& type, const std::string& target) {
        links +=
            "<Relationship Id=\"" + id + "\" Type=\"" + types + "/" + type + "\" Target=\"" + root + target + "\"/>";
    };
    std::vector<ZipMember> parts;
    parts.push_back({"[Content_Types].xml", contentTypes(workbook)});
    parts.push_back({"_rels/.rels", kHead + ("<Relationships " + package + "><Relationship Id=\"r1\" Type=\"" + types +
                                             "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")});
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const TestSheet& sheet = workbook.sheets[i];
        const std::string number = std::to_string(i + 1);
        const std::string state = sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"";
        sheets +=
            "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId" + number + "\"/>";
        link("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        const bool whole =
            sheet.rows.starts_with("<?xml") || sheet.rows.starts_with("<worksheet") || sheet.rows.starts_with("<!");
        parts.push_back(
            {"xl/worksheets/sheet" + number + ".xml", whole ? sheet.rows
                                                            : kHead + ("<worksheet xmlns=\"" + main + "\"><sheetData>" +
                                                                       sheet.rows + "</sheetData></worksheet>")});
    }
    if (!workbook.strings.empty()) {
        link("rIdS", "sharedStrings", "sharedStrings.xml");
        parts.push_back(
            {"xl/sharedStrings.xml", kHead + ("<sst xmlns=\"" + main + "\">" + workbook.strings + "</sst>")});
    }
    if (!workbook.styles.empty()) {
        link("rIdT", "styles", "styles.xml");
        parts.push_back(
            {"xl/styles.xml",
             kHead + ("<styleSheet xmlns=\"" + main + "\"><numFmts>" + workbook.formats +
                      "</numFmts><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></"
                      "borders><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                      workbook.styles + "</cellXfs></styleSheet>")});
    }
    parts.push_back(
        {"xl/_rels/workbook.xml.rels", kHead + ("<Relationships " + package + ">" + links + "</Relationships>")});
    parts.push_back(
        {"xl/workbook.xml", kHead + ("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + types + "\"><workbookPr " +
                                     workbook.properties + "/><sheets>" + sheets + "</sheets></workbook>")});
    return parts;
}

std::string xlsxOf(const TestWorkbook& workbook)
{
    return zipOf(partsOf(workbook));
}

std::string odsOf(const std::string& tables, const std::string& styles)
{
    const std::string content =
        kHead + ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                 "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                 "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>" +
                 styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                 "</office:spreadsheet></office:body></office:document-content>");
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true}, {"content.xml", content}});
}

}
