#include "core/import/text/csv.h"
#include "core/import/text/aligned.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <bit>
#include <emmintrin.h>

namespace zamer::import {

namespace {

constexpr char kEndOfFile = '\x1A';

using Mask = std::uint64_t;

/// One bit for each of 64 bytes that equals `c`.
Mask equalTo(const char* at, __m128i wanted)
{
    Mask mask = 0;
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + std::size_t{16} * part));
        mask |= static_cast<Mask>(static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))))
                << (16 * part);
    }
    return mask;
}

/// Bit i becomes the parity of bits 0..i: set from an opening quote up to before the closing one.
Mask parity(Mask mask)
{
    for (unsigned shift = 1; shift < 64; shift *= 2)
        mask ^= mask << shift;
    return mask;
}

/// Quotes counted by parity, 64 bytes at a time. False where a quote opens inside an unquoted cell: parity says nothing
/// there.
bool scanWide(std::string_view text, const Dialect& dialect, Records& records)
{
    const __m128i delimiter = _mm_set1_epi8(dialect.delimiter);
    const __m128i lineEnd = _mm_set1_epi8(dialect.lineEnd);
    const __m128i quote = _mm_set1_epi8(dialect.quote);
    Mask inside = 0;
    Mask mayOpen = 1; // whether a quote in the first byte of the next 64 may open a cell
    std::size_t cells = 0;
    for (std::size_t at = 0; at < text.size(); at += 64) {
        const Mask valid = text.size() - at >= 64 ? ~Mask{0} : (Mask{1} << (text.size() - at)) - 1;
        const char* const bytes = text.data() + at;
        Mask separators = equalTo(bytes, delimiter) & valid;
        Mask lines = equalTo(bytes, lineEnd) & valid;
        const Mask quotes = dialect.quote == 0 ? 0 : equalTo(bytes, quote) & valid;
        const Mask within = quotes == 0 ? inside : parity(quotes) ^ inside;
        separators &= ~within;
        lines &= ~within;
        const Mask all = separators | lines;
        const Mask before = (all | quotes) << 1 | mayOpen;
        if ((quotes & within & ~before) != 0)
            return false;
        mayOpen = (all | quotes) >> 63;
        inside = static_cast<Mask>(static_cast<std::int64_t>(within) >> 63);
        if (records.ends.size() < cells + 66)
            records.ends.resize(records.ends.size() * 2 + 128);
        std::uint32_t* const first = records.ends.data() + 1;
        for (Mask rest = all; rest != 0; rest &= rest - 1) {
            first[cells++] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(rest)));
            if ((rest & (~rest + 1) & lines) != 0)
                records.firstCell.push_back(static_cast<std::uint32_t>(cells));
        }
    }
    records.ends.resize(cells + 1);
    // Parity runs on behind the last byte of the text, so bit 63 tells the state there too.
    records.openQuote = inside != 0;
    return true;
}

/// The same byte by byte, with a quote inside an unquoted cell taken as a character.
void scanPlain(std::string_view text, const Dialect& dialect, Records& records)
{
    enum class State { CellStart, Unquoted, Quoted } state = State::CellStart;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (state == State::Quoted) {
            if (c == dialect.quote) {
                if (i + 1 < text.size() && text[i + 1] == dialect.quote)
                    ++i;
                else
                    state = State::Unquoted;
            }
        } else if (c == dialect.delimiter || c == dialect.lineEnd) {
            records.ends.push_back(static_cast<std::uint32_t>(i));
            if (c == dialect.lineEnd)
                records.firstCell.push_back(static_cast<std::uint32_t>(records.ends.size() - 1));
            state = State::CellStart;
        } else {
            state =
                state == State::CellStart && c == dialect.quote && dialect.quote != 0 ? State::Quoted : State::Unquoted;
        }
    }
    records.openQuote = state == State::Quoted;
}

}

namespace {

/// Blanks before, between and behind cells are one separator, however many: cells keep those before them.
void joinRuns(std::string_view text, const Dialect& dialect, Records& records)
{
    const unsigned leastBlanks = dialect.leastBlanks;
    std::vector<std::uint32_t> cuts;
    Records joined;
    joined.clear();
    const auto isEmpty = [&](std::size_t cell) {
        const std::uint32_t begin = records.ends[cell] + 1;
        const std::uint32_t end = records.ends[cell + 1];
        return begin == end || (end - begin == 1 && text[begin] == '\r');
    };
    for (std::size_t r = 0; r < records.count(); ++r) {
        const std::uint32_t begin = records.ends[records.firstCell[r]] + 1;
        const std::uint32_t lineEnd = records.ends[records.firstCell[r + 1]];
        if (!dialect.starts.empty() &&
            cutAligned(text.substr(begin, lineEnd - begin), dialect.starts, dialect.utf8, cuts)) {
            for (const std::uint32_t cut : cuts)
                joined.ends.push_back(begin + cut);
            joined.ends.push_back(lineEnd);
            joined.firstCell.push_back(static_cast<std::uint32_t>(joined.ends.size() - 1));
            continue;
        }
        for (std::size_t cell = records.firstCell[r]; cell < records.firstCell[r + 1]; ++cell) {
            const std::uint32_t end = records.ends[cell + 1];
            const bool last = cell + 1 == records.firstCell[r + 1];
            const bool goesOn = leastBlanks > 1 && !last && !isEmpty(cell) && !isEmpty(cell + 1);
            if ((!isEmpty(cell) && !goesOn) || (last && joined.ends.size() - 1 == joined.firstCell.back()))
                joined.ends.push_back(end);
            else if (last)
                joined.ends.back() = end;
        }
        joined.firstCell.push_back(static_cast<std::uint32_t>(joined.ends.size() - 1));
    }
    joined.openQuote = records.openQuote;
    records = std::move(joined);
}

}

bool isEndOfFile(std::string_view line)
{
    return !line.empty() && line.front() == kEndOfFile && line.find_first_not_of("\x1A\r") == std::string_view::npos;
}

std::size_t textLength(std::string_view text)
{
    std::size_t length = text.size();
    while (length > 0) {
        const std::size_t last = text.substr(0, length).find_last_not_of("\r\n");
        if (last == std::string_view::npos || text[last] != kEndOfFile)
            return length;
        length = last;
    }
    return length;
}

void Records::clear()
{
    ends.assign(1, 0xFFFF'FFFFU);
    firstCell.assign(1, 0);
    bytes = 0;
    openQuote = false;
}

void scanRecords(std::string_view text, const Dialect& dialect, Records& records)
{
    records.clear();
    if (!scanWide(text, dialect, records)) {
        records.clear();
        scanPlain(text, dialect, records);
    }
    if (dialect.delimiter == ' ')
        joinRuns(text, dialect, records);
    const std::uint32_t last = records.firstCell.back();
    records.bytes = last == 0 ? 0 : std::size_t{records.ends[last]} + 1;
}

std::vector<std::vector<std::string>> cellsOf(std::string_view text, const Records& records, char quote,
                                              std::size_t most)
{
    std::vector<std::vector<std::string>> rows;
    std::string scratch;
    for (std::size_t r = 0; r < std::min(most, records.count()); ++r) {
        std::vector<std::string>& row = rows.emplace_back();
        for (std::size_t c = 0; c < records.cells(r); ++c)
            row.emplace_back(unquoted(cellAt(text, records, r, c), quote, scratch));
    }
    return rows;
}

}
