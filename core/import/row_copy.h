#pragma once
// RowCopy: rows of a file as its author wrote them, by the row numbers that issues and facts carry: to be looked at, or saved as a CSV to
// be mended and read in again. What is shown and saved here is in clear, as in the client's own file; nothing of it is kept by Zamer.
// The file is read once more from its beginning to the last row that is wanted, block by block; any format that can be imported. One
// thread; memory: a block and the rows that are wanted. Errors: as read()'s, Cancelled, FileWriteFailed.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/importer.h"

#include <map>

namespace zamer::import {

struct RowCells {
    std::uint32_t line; // row number in the file
    std::vector<std::string> cells;
};
struct CopiedRows {
    std::vector<std::string> headers;
    std::vector<RowCells> rows; // in file order
};

/// The rows of these numbers (in any order, repeated or not), at most `most` of them, the first ones of the file.
Result<CopiedRows> rowsOf(const QString& path, const Options& options, const std::vector<std::uint32_t>& lines,
                          std::size_t most, Progress& progress);

/// What is written behind the cells of a row: why it was rejected.
using RowReasons = std::map<std::uint32_t, QString>;

/// Writes the rows to a CSV that Excel opens by a double click in a Russian and in an English Windows, and that this program reads again:
/// UTF-8 with a byte order mark, cells parted by ';', CRLF, the header first. Cells that a spreadsheet would take for a formula are put
/// behind an apostrophe; numbers stay. With `reasons` a last column says why. Wholly or not at all.
Status saveRows(const QString& path, const Options& options, const std::vector<std::uint32_t>& lines,
                const QString& out, Progress& progress, const RowReasons& reasons = {},
                const QString& reasonHeader = {});

/// A cell as it may stand in such a file, without the quotes of CSV: "=1+1" becomes "'=1+1", "-12,5" stays.
std::string harmless(std::string_view cell);
/// Whether a spreadsheet would take the cell for a formula: what begins with = + - @, a tab or a return, full-width forms too, and is no number.
bool isFormula(std::string_view cell);

}
