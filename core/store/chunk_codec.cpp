#include "core/store/chunk_codec.h"

#include "core/base/sum.h"
#include "core/store/packing.h"

#include <algorithm>
#include <cstring>
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

template<class T, class Convert>
void packAs(QByteArray& out, std::span<const T> values, const Convert& convert)
{
    std::vector<std::int64_t> ints(values.size());
    std::transform(values.begin(), values.end(), ints.begin(), convert);
    packInts(out, ints);
}

template<class T>
std::span<const T> part(const std::vector<T>& values, std::size_t from, std::size_t count)
{
    return std::span<const T>(values).subspan(from, count);
}

void packLists(QByteArray& out, const Column& column, std::size_t from, std::size_t count)
{
    std::vector<std::uint32_t> lengths(count);
    for (std::size_t i = 0; i < count; ++i)
        lengths[i] = static_cast<std::uint32_t>(column.list(from + i).size());
    const std::size_t first = from == 0 ? 0 : column.ends[from - 1];
    packAs<std::uint32_t>(out, lengths, [](std::uint32_t n) { return std::int64_t{n}; });
    packAs(out, part(column.codes, first, column.ends[from + count - 1] - first), fromCode);
}

template<class T>
void packRaw(QByteArray& out, std::span<const T> values)
{
    out.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size_bytes()));
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
    for (std::size_t i = 0; i < ints.size(); ++i) {
        if (ints[i] == kNull && empty)
            values[i] = *empty;
        else if (static_cast<std::uint64_t>(ints[i]) < limit)
            values[i] = static_cast<T>(ints[i]);
        else
            return false;
    }
    return true;
}

template<class T>
bool unpackRaw(QByteArrayView from, std::span<T> values)
{
    if (from.size() != static_cast<qsizetype>(values.size_bytes()))
        return false;
    std::memcpy(values.data(), from.data(), values.size_bytes());
    return true;
}

/// The rows of a chunk within the whole column; nothing where it does not fit there.
template<class T>
std::span<T> target(const Chunk& chunk, std::vector<T>& values)
{
    const std::size_t from = static_cast<std::size_t>(chunk.number) * kChunkRows;
    if (chunk.number < 0 || from > values.size() || chunk.rows > values.size() - from)
        return {};
    return std::span<T>(values).subspan(from, chunk.rows);
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
        packInts(plain, part(column.ints, from, count));
        break;
    case Type::Flag:
    case Type::Presence:
        chunk.encoding = "flags";
        packRaw(plain, part(column.flags, from, count));
        break;
    case Type::Number:
        chunk.encoding = "numbers";
        packRaw(plain, part(column.numbers, from, count));
        break;
    case Type::Hashes:
        chunk.encoding = "lists";
        packLists(plain, column, from, count);
        break;
    case Type::Text:
    case Type::Key:
        chunk.encoding = "codes";
        packAs(plain, part(column.codes, from, count), fromCode);
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
    const std::string_view first = words.text(static_cast<Code>(from));
    // The words of a dictionary lie one behind the other.
    plain.append(first.data(),
                 static_cast<qsizetype>(std::accumulate(lengths.begin(), lengths.end(), std::int64_t{0})));
    return sealed({name, -1 - static_cast<int>(piece), count, "words", {}, {}}, plain);
}

bool decodeRows(const Chunk& chunk, std::size_t words, Column& column)
{
    const std::optional<QByteArray> plain = decompress(chunk.data);
    if (!plain)
        return false;
    QByteArrayView left(*plain);
    switch (column.type) {
    case Type::Instant:
    case Type::Money: {
        const std::span<std::int64_t> values = target(chunk, column.ints);
        return isEncoded(chunk, "ints") && values.size() == chunk.rows && unpackInts(left, values) && left.isEmpty();
    }
    case Type::Flag:
    case Type::Presence: {
        const std::span<std::int8_t> values = target(chunk, column.flags);
        return isEncoded(chunk, "flags") && values.size() == chunk.rows && unpackRaw(left, values) &&
               std::all_of(values.begin(), values.end(), [](std::int8_t flag) { return flag >= -1 && flag <= 1; });
    }
    case Type::Number: {
        const std::span<double> values = target(chunk, column.numbers);
        return isEncoded(chunk, "numbers") && values.size() == chunk.rows && unpackRaw(left, values);
    }
    case Type::Text:
    case Type::Key: {
        const std::span<Code> values = target(chunk, column.codes);
        return isEncoded(chunk, "codes") && values.size() == chunk.rows &&
               unpackAs<Code>(left, values, words, std::optional<Code>(kNone)) && left.isEmpty();
    }
    case Type::Hashes:
        break;
    }
    return false;
}

bool decodeLines(const Chunk& chunk, std::vector<std::uint32_t>& lines)
{
    const std::optional<QByteArray> plain = decompress(chunk.data);
    const std::span<std::uint32_t> values = target(chunk, lines);
    if (!plain || !isEncoded(chunk, "ints") || values.size() != chunk.rows)
        return false;
    QByteArrayView left(*plain);
    return unpackAs<std::uint32_t>(left, values, kAnyU32) && left.isEmpty();
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
