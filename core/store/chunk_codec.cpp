#include "core/store/chunk_codec.h"

#include "core/base/sum.h"
#include "core/store/packing.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>
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

bool isEncoded(const Chunk& chunk, const char* encoding)
{
    return chunk.encoding == std::string(encoding) + "+zstd";
}

/// Integers that must all lie in [0, limit), or be empty where `empty` says what that becomes.
template<class T>
bool unpackAs(QByteArrayView& from, std::span<T> values, std::uint64_t limit, std::optional<T> empty = std::nullopt)
{
    std::vector<std::int64_t> ints(values.size());
    if (!unpackInts(from, ints))
        return false;
    bool sound = true; // and no way out of the loop, so that it runs on many values at once
    for (std::size_t i = 0; i < ints.size(); ++i) {
        const bool isEmpty = ints[i] == kNull;
        sound = sound & (isEmpty ? empty.has_value() : static_cast<std::uint64_t>(ints[i]) < limit);
        values[i] = isEmpty ? empty.value_or(T{}) : static_cast<T>(ints[i]);
    }
    return sound;
}

template<class T>
bool unpackRaw(QByteArrayView from, std::span<T> values)
{
    if (from.size() != static_cast<qsizetype>(values.size_bytes()))
        return false;
    std::memcpy(values.data(), from.data(), values.size_bytes());
    return true;
}

bool unpackNumbers(const Chunk& chunk, QByteArrayView from, std::span<double> values)
{
    if (!isEncoded(chunk, "whole"))
        return isEncoded(chunk, "numbers") && unpackRaw(from, values);
    std::vector<std::int64_t> ints(values.size());
    if (!unpackInts(from, ints) || !from.isEmpty())
        return false;
    for (std::size_t i = 0; i < ints.size(); ++i)
        values[i] = ints[i] == kNull ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(ints[i]);
    return true;
}

std::size_t firstRow(const Chunk& chunk)
{
    return static_cast<std::size_t>(chunk.number) * kChunkRows;
}

/// Whether the rows of a chunk lie within the whole column.
bool isWithin(const Chunk& chunk, std::size_t size)
{
    return chunk.number >= 0 && firstRow(chunk) <= size && chunk.rows <= size - firstRow(chunk);
}

/// Other threads put other chunks into the list meanwhile; the rare one that does not fit widens it for all.
template<class List, class T>
void put(const Chunk& chunk, const std::vector<T>& values, std::shared_mutex& widening, List& list)
{
    {
        const std::shared_lock lock(widening);
        if (list.holds(std::span<const T>(values)))
            return list.overwrite(firstRow(chunk), values);
    }
    const std::unique_lock lock(widening);
    list.widenFor(std::span<const T>(values));
    list.overwrite(firstRow(chunk), values);
}

constexpr std::uint64_t kAnyU32 = 1ULL << 32;

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

bool decodeRows(const Chunk& chunk, std::size_t words, std::shared_mutex& widening, Column& column)
{
    const std::optional<QByteArray> plain = decompress(chunk.data);
    if (!plain || !isWithin(chunk, column.size()))
        return false;
    QByteArrayView left(*plain);
    switch (column.type) {
    case Type::Instant:
    case Type::Money: {
        std::vector<std::int64_t> values(chunk.rows);
        if (!isEncoded(chunk, "ints") || !unpackInts(left, values) || !left.isEmpty())
            return false;
        put(chunk, values, widening, column.ints);
        return true;
    }
    case Type::Flag:
    case Type::Presence: {
        const std::span<std::int8_t> values = std::span(column.flags).subspan(firstRow(chunk), chunk.rows);
        return isEncoded(chunk, "flags") && unpackRaw(left, values) &&
               std::all_of(values.begin(), values.end(), [](std::int8_t flag) { return flag >= -1 && flag <= 1; });
    }
    case Type::Number: {
        std::vector<double> values(chunk.rows);
        if (!unpackNumbers(chunk, left, values))
            return false;
        put(chunk, values, widening, column.numbers);
        return true;
    }
    case Type::Text:
    case Type::Key: {
        std::vector<Code> values(chunk.rows);
        if (!isEncoded(chunk, "codes") || !unpackAs<Code>(left, values, words, std::optional<Code>(kNone)) ||
            !left.isEmpty())
            return false;
        put(chunk, values, widening, column.codes);
        return true;
    }
    case Type::Hashes:
        break;
    }
    return false;
}

bool decodeLines(const Chunk& chunk, std::vector<std::uint32_t>& lines)
{
    const std::optional<QByteArray> plain = decompress(chunk.data);
    if (!plain || !isEncoded(chunk, "ints") || !isWithin(chunk, lines.size()))
        return false;
    QByteArrayView left(*plain);
    return unpackAs<std::uint32_t>(left, std::span(lines).subspan(firstRow(chunk), chunk.rows), kAnyU32) &&
           left.isEmpty();
}

std::optional<ListPart> decodeLists(const Chunk& chunk, std::size_t words)
{
    const std::optional<QByteArray> plain = decompress(chunk.data);
    if (!plain || !isEncoded(chunk, "lists") || chunk.rows > kChunkRows)
        return std::nullopt;
    QByteArrayView left(*plain);
    ListPart list;
    list.lengths.resize(chunk.rows);
    if (!unpackAs<std::uint32_t>(left, list.lengths, kAnyU32))
        return std::nullopt;
    const std::uint64_t total = std::accumulate(list.lengths.begin(), list.lengths.end(), std::uint64_t{0});
    if (total > (1ULL << 28))
        return std::nullopt;
    list.codes.resize(total);
    if (!unpackAs<Code>(left, list.codes, words) || !left.isEmpty())
        return std::nullopt;
    return list;
}

std::optional<WordsPart> decodeWords(const Chunk& chunk)
{
    const std::optional<QByteArray> plain = decompress(chunk.data);
    if (!plain || !isEncoded(chunk, "words") || chunk.rows > kChunkRows)
        return std::nullopt;
    QByteArrayView left(*plain);
    WordsPart words;
    words.lengths.resize(chunk.rows);
    if (!unpackAs<std::uint32_t>(left, words.lengths, kAnyU32))
        return std::nullopt;
    const std::uint64_t total = std::accumulate(words.lengths.begin(), words.lengths.end(), std::uint64_t{0});
    if (total != static_cast<std::uint64_t>(left.size()))
        return std::nullopt;
    words.bytes = left.toByteArray();
    return words;
}

}
