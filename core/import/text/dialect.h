#pragma once
// The dialect of a CSV file, found in its beginning: the delimiter that cuts most records into equally many cells. Pure, any thread.

#include "core/import/text/csv.h"

namespace zamer::import {

/// `sample` is UTF-8 or a single-byte page; `whole` where it is the entire file. A delimiter that is not 0 is the
/// user's.
Dialect guessDialect(std::string_view sample, bool whole, char delimiter);
/// "LF", "CRLF" or "CR", by the first line end outside quotes.
std::string lineEndName(std::string_view sample, const Dialect& dialect);

}
