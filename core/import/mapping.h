#pragma once
// Mapping: which layout a file follows and what its columns mean: recognised by headers, repaired by the layout,
// overruled by the user. Any thread; memory: the sample.

#include "core/import/importer.h"
#include "core/import/sample.h"
#include "core/import/text/dates.h"
#include "core/import/text/headers.h"

namespace zamer::import {

struct ColumnTraits {
    std::size_t rank = 0; // among the columns of one field: the lower is asked first
    DateOrderVote dates;
    DateOrder order = DateOrder::DayMonthYear;
    bool orderIsGuess = false; // no row proves it: what is usual
    char decimalMark = 0;
    char openMark = 0;      // ',' of "2,000": a lone mark that no value of the column explains
    bool timeOfDay = false; // of an instant's columns: the one that only has the clock
    bool outgoing = false;  // LayoutColumn
    bool aboveOne = false;  // of numbers: some are
    HeaderUnit unit;        // that the header gives for the values; of currencies only others than the audit's
    /// Of durations: plain numbers are parts of a day, as spreadsheets store times; nothing: each cell tells.
    std::optional<bool> partOfDay;
};

struct Understanding {
    Mapping mapping;
    std::vector<ColumnTraits> traits; // one a column
    std::vector<std::array<std::string, 2>>
        shared;                       // columns that the user maps to a field of an earlier one: header, field
    std::vector<std::string> shifted; // headers whose meaning the layout corrected
    std::vector<std::vector<std::string>> header; // its rows, trimmed; none of a single cell
    std::vector<std::uint32_t> preamble;          // row numbers of the lines before the header
    std::string preambleValue;                    // their first, masked
    std::uint32_t endRow = 0;                     // row number behind the table, 0: the end of the file
    bool comments = false;                        // a line of "# ..." ends the table
    std::optional<DateOrder> provenOrder;         // by the layout
};

/// Errors: UnknownKey (a layout that is not there), ColumnUnknown, FieldUnknown, BadValue (date pattern).
/// A file that no layout fits has an empty layoutId and a confidence below 0.5. Only the file's name and time stamp are asked for.
Result<Understanding> understand(const ByteSource& file, const Sample& sample, const Options& options,
                                 const Settings& settings);

}
