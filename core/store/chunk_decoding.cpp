#include "core/store/chunk_codec.h"

#include "core/store/compression.h"
#include "core/store/packing.h"

#include <algorithm>
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
