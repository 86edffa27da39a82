#pragma once
// Workbook: the parts of an XLSX file that all its sheets need (ECMA-376, transitional and strict). Shared strings are read when the first
// sheet is, once. One thread at a time; a sheet's cells may be looked up from any.

#include "core/import/sheet/archive.h"
#include "core/import/sheet/format_units.h"
#include "core/import/sheet/number_formats.h"
#include "core/import/sheet/shared_strings.h"

#include <map>
#include <optional>

namespace zamer::import {

struct SheetPlace {
    std::string name;
    bool hidden = false;
    const Member* member = nullptr;
};

class Workbook
{
public:
    /// Of an archive that holds a workbook. Errors: FileDamaged, NotATable (no sheet of cells in it), the archive's.
    static Result<std::shared_ptr<const Workbook>> open(std::shared_ptr<const Archive> archive);

    const std::vector<SheetPlace>& sheets() const { return m_sheets; }
    const Archive& archive() const { return *m_archive; }
    bool epoch1904() const { return m_epoch1904; }
    NumberShape shapeOfStyle(std::size_t style) const
    {
        return style < m_shapes.size() ? m_shapes[style] : NumberShape::Plain;
    }
    /// Null where the style's format says none.
    const FormatUnit* unitOfStyle(std::size_t style) const
    {
        return style < m_units.size() && !m_units[style].isNone() ? &m_units[style] : nullptr;
    }
    Result<const SharedStrings*> strings() const;

private:
    explicit Workbook(std::shared_ptr<const Archive> archive) : m_archive(std::move(archive)) {}
    Status readParts(const Member& workbook);
    Status readStyles(const Member& member);

    std::shared_ptr<const Archive> m_archive;
    std::vector<SheetPlace> m_sheets;
    std::vector<NumberShape> m_shapes; // of each cell style
    std::vector<FormatUnit> m_units;   // the same
    bool m_epoch1904 = false;
    const Member* m_stringsMember = nullptr;
    mutable std::optional<SharedStrings> m_strings;
};

/// The member with the workbook, null where the archive is no XLSX.
Result<const Member*> workbookIn(const Archive& archive);

}
