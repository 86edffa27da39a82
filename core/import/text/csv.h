#pragma once
// CSV: where the cells of a stretch of text end. RFC 4180 with the liberties of real exports: CR, LF and CRLF, rows of
// any width, quotes inside unquoted cells taken as they are. A scan begins at the start of a record; any number of
// threads may scan stretches of their own.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

struct Dialect {
    char delimiter = ',';              // ' ': any number of blanks from leastBlanks on, those in front of a row too
    unsigned leastBlanks = 1;          // 2: a single blank is part of a cell
    std::vector<std::uint32_t> starts; // of blanks: the characters in which aligned columns begin (aligned.h)
    bool utf8 = true;                  // of blanks: how characters are counted
    char quote = '"';                  // 0: quotes mean nothing in this file
    char lineEnd = '\n';               // '\r' where a file has only those
    bool operator==(const Dialect&) const = default;
};

/// The complete records of a stretch of text.
struct Records {
    std::vector<std::uint32_t>
        ends; // ends[0] is a sentinel before the text; then the offset of the separator behind each cell
    std::vector<std::uint32_t> firstCell; // of each record, an index into the cells; one more at the end
    std::size_t bytes = 0;                // up to the end of the last complete record
    bool openQuote = false;               // the text ends inside a quoted cell

    std::size_t count() const { return firstCell.size() - 1; }
    std::size_t cells(std::size_t record) const { return firstCell[record + 1] - firstCell[record]; }
    void clear();
};

/// How much of the end of a file is text: the end-of-file byte of DOS programs (0x1A) and what stands behind it is none.
std::size_t textLength(std::string_view text);
/// A line of that byte alone: where files were put one behind the other it stands in the middle.
bool isEndOfFile(std::string_view line);
/// `text` must be followed by 64 readable bytes (their value does not matter) and be shorter than 4 GB.
void scanRecords(std::string_view text, const Dialect& dialect, Records& records);

/// The cell as the file has it, with its quotes; empty behind the record's end. The CR of a CRLF is no part of it.
inline std::string_view cellAt(std::string_view text, const Records& records, std::size_t record, std::size_t column)
{
    const std::size_t cell = records.firstCell[record] + column;
    const std::size_t next = records.firstCell[record + 1];
    if (cell >= next)
        return {};
    const std::size_t begin = records.ends[cell] + 1;
    std::size_t end = records.ends[cell + 1];
    if (cell + 1 == next && end > begin && text[end - 1] == '\r')
        --end;
    return {text.data() + begin, end - begin};
}

/// All cells of the first `most` records, unquoted.
std::vector<std::vector<std::string>> cellsOf(std::string_view text, const Records& records, char quote,
                                              std::size_t most);

}
