#pragma once
// Sample: the beginning of a file, decoded and cut into rows, with its encoding and dialect.

#include "core/import/importer.h"
#include "core/import/text/csv.h"
#include "core/import/text/encoding.h"
#include "core/import/text/source_file.h"

namespace zamer::import {

struct Sample {
    Encoding encoding = Encoding::Utf8;
    double encodingConfidence = 0;
    Dialect dialect;
    std::string lineEnd;
    std::vector<std::vector<std::string>> rows; // UTF-8, unquoted; at most 5,000
    std::size_t columns = 0;                    // of the first row
    bool whole = false;                         // the sample is the entire file
};

/// Errors: FileEmpty, NotATable, LineTooLong, UnbalancedQuote, TooManyColumns, WrongUsage (unknown encoding).
Result<Sample> takeSample(const SourceFile& file, const Options& options);

}
