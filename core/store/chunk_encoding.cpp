#include "core/store/chunk_codec.h"

#include "core/base/sum.h"
#include "core/store/compression.h"
#include "core/store/packing.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace zamer::store {

namespace {

using facts::Code;
using facts::Column;
using facts::kNone;
using facts::kNull;
using facts::Type;

std::int64_t fromCode(Code code)
{
    return code == kNone ? kNull : std::int64_t{code};
}

/// The values as wide as they come from cells.
template<class Kind>
std::vector<typename Kind::Value> wide(const facts::View<Kind>& values)
{
    std::vector<typename Kind::Value> out(values.size());
    values.visit([&](const auto& at) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = at(i);
    });
    return out;
}

void packCodes(QByteArray& out, const facts::Codes& codes)
{
    const std::vector<Code> all = wide(codes);
    if (codes.bytesEach() < sizeof(Code))
        return packNarrow(out, all, codes.bytesEach());
    std::vector<std::int64_t> ints(all.size());
    std::transform(all.begin(), all.end(), ints.begin(), fromCode);
    packInts(out, ints);
}

void packLists(QByteArray& out, const Column& column, std::size_t from, std::size_t count)
{
    std::vector<std::int64_t> lengths(count);
    for (std::size_t i = 0; i < count; ++i)
        lengths[i] = static_cast<std::int64_t>(column.list(from + i).size());
    const std::size_t first = from == 0 ? 0 : column.ends[from - 1];
    packInts(out, lengths);
    packCodes(out, column.codes.view().part(first, column.ends[from + count - 1] - first));
}

template<class T>
void packRaw(QByteArray& out, std::span<const T> values)
{
    out.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size_bytes()));
}

/// The numbers as integers, where each of them is one or empty; durations and counts are, and then take a quarter of the bytes.
std::optional<std::vector<std::int64_t>> wholeNumbers(std::span<const double> values)
{
    constexpr double kExact = 9'007'199'254'740'992.0; // 2^53
    std::vector<std::int64_t> ints(values.size());
    bool whole = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        const bool fits = value > -kExact && value < kExact;
        const std::int64_t number = fits ? static_cast<std::int64_t>(value) : 0;
        // Bit by bit, so that -0 isn't taken for 0.
        whole = whole & (std::isnan(value) | (std::bit_cast<std::uint64_t>(static_cast<double>(number)) ==
                                              std::bit_cast<std::uint64_t>(value)));
        ints[i] = std::isnan(value) ? kNull : number;
    }
    return whole ? std::optional(std::move(ints)) : std::nullopt;
}

void packNumbers(Chunk& chunk, QByteArray& out, std::span<const double> values)
{
    const auto whole = wholeNumbers(values);
    chunk.encoding = whole ? "whole" : "numbers";
    if (whole)
        packInts(out, *whole);
    else
        packRaw(out, values);
}

Chunk sealed(Chunk chunk, const QByteArray& plain)
{
    chunk.encoding += "+zstd";
    chunk.data = compress(plain);
    chunk.sum = chunkSum(chunk);
    return chunk;
}

}

QByteArray chunkSum(const Chunk& chunk)
{
    SumBuilder sum;
    const std::string head = chunk.column + '|' + std::to_string(chunk.number) + '|' + std::to_string(chunk.rows) +
                             '|' + chunk.encoding + '\n';
    sum.add(QByteArrayView(head.data(), static_cast<qsizetype>(head.size())));
    sum.add(chunk.data);
    return sum.hex();
}

Chunk encodeRows(const std::string& name, const Column& column, std::size_t number)
{
    const std::size_t from = number * kChunkRows;
    const std::size_t count = std::min(kChunkRows, column.size() - from);
    Chunk chunk{name, static_cast<int>(number), count, {}, {}, {}};
    QByteArray plain;
    switch (column.type) {
    case Type::Instant:
    case Type::Money:
        chunk.encoding = "ints";
        packInts(plain, wide(column.ints.view().part(from, count)));
        break;
    case Type::Flag:
    case Type::Presence:
        chunk.encoding = "flags";
        packRaw(plain, std::span<const std::int8_t>(column.flags).subspan(from, count));
        break;
    case Type::Number:
        packNumbers(chunk, plain, wide(column.numbers.view().part(from, count)));
        break;
    case Type::Hashes:
        chunk.encoding = "lists";
        packLists(plain, column, from, count);
        break;
    case Type::Text:
    case Type::Key:
        chunk.encoding = "codes";
        packCodes(plain, column.codes.view().part(from, count));
        break;
    }
    return sealed(std::move(chunk), plain);
}

Chunk encodeLines(const std::vector<std::uint32_t>& lines, std::size_t rows, std::size_t number)
{
    const std::size_t from = number * kChunkRows;
    const std::size_t count = std::min(kChunkRows, rows - from);
    std::vector<std::int64_t> values(count, 0);
    for (std::size_t i = 0; i < count && from + i < lines.size(); ++i)
        values[i] = lines[from + i];
    QByteArray plain;
    packInts(plain, values);
    return sealed({kLineColumn, static_cast<int>(number), count, "ints", {}, {}}, plain);
}

Chunk encodeWords(const std::string& name, const facts::Dictionary& words, std::size_t piece)
{
    const std::size_t from = piece * kChunkRows;
    const std::size_t count = std::min<std::size_t>(kChunkRows, words.size() - from);
    std::vector<std::int64_t> lengths(count);
    for (std::size_t i = 0; i < count; ++i)
        lengths[i] = static_cast<std::int64_t>(words.text(static_cast<Code>(from + i)).size());
    QByteArray plain;
    packInts(plain, lengths);
    const std::string_view first = count == 0 ? std::string_view() : words.text(static_cast<Code>(from));
    // The words of a dictionary lie one behind the other.
    plain.append(first.data(),
                 static_cast<qsizetype>(std::accumulate(lengths.begin(), lengths.end(), std::int64_t{0})));
    return sealed({name, -1 - static_cast<int>(piece), count, "words", {}, {}}, plain);
}

}
