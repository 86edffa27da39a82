#pragma once
// Small ZIP files, workbooks and OpenDocument sheets for tests.

#include <string>
#include <utility>
#include <vector>

namespace zamer {

struct ZipMember {
    std::string name;
    std::string bytes;
    bool stored = false;       // not packed
    std::string password = {}; // AES-256 where it is not empty
};
/// Empty where libzip refuses.
std::string zipOf(const std::vector<ZipMember>& members);

/// A workbook's sheet: its name and the inside of <sheetData>, or the whole part where it begins with "<?xml" or "<worksheet".
struct TestSheet {
    std::string name;
    std::string rows;
    std::string state = {}; // hidden, veryHidden
};
struct TestWorkbook {
    std::vector<TestSheet> sheets;
    std::string strings = {};    // inside of <sst>; none: no such part
    std::string formats = {};    // inside of <numFmts>
    std::string styles = {};     // inside of <cellXfs>; none: no styles.xml
    std::string properties = {}; // attributes of <workbookPr>
    bool strict = false;         // ISO 29500 strict namespaces
    bool absolute = false;       // targets from the root of the package
};
std::vector<ZipMember> partsOf(const TestWorkbook& workbook);
std::string xlsxOf(const TestWorkbook& workbook);

/// An OpenDocument sheet of the inside of <office:spreadsheet> and of <office:automatic-styles>.
std::string odsOf(const std::string& tables, const std::string& styles = {});

}
