#pragma once
// Chunks: 65,536 rows of one column as bytes, and back. Integers are packed to the narrowest of 0, 1, 2, 4 or 8 bytes
// after a common base and divisor are taken out, or as steps from row to row where that is narrower; then zstd level 1.
// Little-endian. Pure, any thread. Decoding checks every length and code, so that a hostile file can be wrong but not
// harmful.

#include "core/facts/table.h"

#include <QByteArray>

#include <optional>
#include <shared_mutex>
#include <string>

namespace zamer::store {

constexpr std::size_t kChunkRows = 65'536;
/// The file's row numbers, stored like a column. No field can have this name.
constexpr const char* kLineColumn = "#line";

struct Chunk {
    std::string column;
    int number = 0;       // 0.. rows; -1, -2 ... pieces of the dictionary
    std::size_t rows = 0; // or words
    std::string encoding;
    QByteArray sum; // over what chunkSum() says
    QByteArray data;
};

/// Over column, number, rows, encoding and data: a chunk in another one's place is noticed too.
QByteArray chunkSum(const Chunk& chunk);

Chunk encodeRows(const std::string& name, const facts::Column& column, std::size_t number);
Chunk encodeLines(const std::vector<std::uint32_t>& lines, std::size_t rows, std::size_t number);
Chunk encodeWords(const std::string& name, const facts::Dictionary& words, std::size_t piece);
inline std::size_t chunksOf(std::size_t rows)
{
    return (rows + kChunkRows - 1) / kChunkRows;
}

/// Into the rows of a column that was resized for all of them; different chunks may be decoded at the same time.
/// `words` bounds the codes; `widening` is the column's own.
bool decodeRows(const Chunk& chunk, std::size_t words, std::shared_mutex& widening, facts::Column& column);
bool decodeLines(const Chunk& chunk, std::vector<std::uint32_t>& lines);

/// A part of a list column: how long each row's list is, and the codes one behind the other.
struct ListPart {
    std::vector<std::uint32_t> lengths;
    std::vector<facts::Code> codes;
};
std::optional<ListPart> decodeLists(const Chunk& chunk, std::size_t words);

struct WordsPart {
    std::vector<std::uint32_t> lengths;
    QByteArray bytes;
};
std::optional<WordsPart> decodeWords(const Chunk& chunk);

}
