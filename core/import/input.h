#pragma once
// Input: a file that was opened for import, and the tables in it: one for a text file or a web page, one for each sheet of a workbook,
// all those of all members of an archive. Opening reads little; what is no table (PDF, pictures, a hostile archive) is an Error. An input
// and all its tables are one thread's at a time; one that was opened twice is two.

#include "core/import/block.h"
#include "core/import/byte_source.h"
#include "core/import/importer.h"
#include "core/import/sample.h"

#include <memory>

namespace zamer::import {

/// One table. Any number of readers, one after the other; a reader keeps what it needs of the table alive.
class TableSource
{
public:
    virtual ~TableSource() = default;
    /// The first rows. Errors: FileEmpty, NotATable, LineTooLong, UnbalancedQuote, TooManyColumns, BadValue (unknown encoding).
    virtual Result<Sample> sample(const Options& options) const = 0;
    virtual Result<std::unique_ptr<TableReader>> reader(const Sample& sample, std::size_t blockBytes) const = 0;
};

struct InputTable {
    std::string
        name; // of the sheet, the archive's member, or both: "leads.csv", "calls.xlsx/Звонки"; empty: the file is one table
    std::string format;  // text, xlsx, ods, html, json
    bool hidden = false; // a sheet that its author has hidden
    std::shared_ptr<const TableSource> source;
};

struct Input {
    std::shared_ptr<const ByteSource> bytes; // of the file itself
    std::string format;                      // as above, or zip
    std::vector<InputTable> tables;          // at least one
};

/// Errors: FileMissing, FileUnreadable, FileEmpty, NotATable (detail: what it is), FileDamaged, FileTooLarge (an archive that unpacks to
/// absurd size).
Result<Input> openInput(const QString& path);
/// The same for bytes that are already there.
Result<Input> inputOf(std::shared_ptr<const ByteSource> bytes);
/// The tables of bytes that are no archive: `name` is put before the names of sheets. For openInput and archives.
Result<std::vector<InputTable>> tablesOf(std::shared_ptr<const ByteSource> bytes, const std::string& name);
/// The one called `name`, or "#2" by place; with an empty name the first that is not hidden. ColumnUnknown's sister: SheetUnknown.
Result<const InputTable*> findTable(const Input& input, const QString& name);

}
