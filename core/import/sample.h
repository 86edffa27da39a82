#pragma once
// Sample: the beginning of a file, decoded and cut into rows, with its encoding and dialect. Any thread, one at a time for a file; memory: at
// most the first 5,000 rows.

#include "core/import/block.h"
#include "core/import/byte_source.h"
#include "core/import/importer.h"
#include "core/import/text/encoding.h"

namespace zamer::import {

struct Sample {
    Encoding encoding = Encoding::Utf8;
    double encodingConfidence = 0;
    Dialect dialect;
    std::string lineEnd;
    std::vector<std::vector<std::string>> rows; // UTF-8, unquoted; at most 5,000
    std::uint32_t firstRow = 1;                 // row number of rows.front()
    bool whole = false;                         // the sample is the entire file
    bool places = false;                        // not of text: a cell too many does not shift the others
    bool epoch1904 = false;                     // of a workbook: day numbers count from 1904
    bool typed = false;                         // of a sheet or JSON: cells may be numbers, which have a point
};

/// Of a text file. Errors: FileEmpty, NotATable, LineTooLong, UnbalancedQuote, TooManyColumns, BadValue (unknown
/// encoding).
Result<Sample> takeSample(const ByteSource& file, const Options& options);
/// Of any other reader: rows of its first blocks. Errors: FileEmpty, TooManyColumns, the reader's.
Result<Sample> takeSample(TableReader& reader, const QString& path);

}
