#include "core/store/packing.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>

namespace zamer::store {

namespace {

static_assert(std::endian::native == std::endian::little,
              "chunks are little-endian, and are copied as they lie in memory");

constexpr unsigned long long kMostPlainBytes = 256ULL << 20;
constexpr std::int64_t kNull = facts::kNull;
using Unsigned = std::uint64_t;

enum class Mode : std::uint8_t {
    Raw,     // 8 bytes each
    Offsets, // (value - base) / unit + 1, 0 = empty
    Steps,   // the first value is base; then value - value before - smallest step
};

struct Header {
    Mode mode = Mode::Raw;
    std::uint8_t width = 8;
    std::int64_t base = 0;
    std::int64_t unit = 1; // Steps: the smallest step
};
constexpr qsizetype kHeaderBytes = 2 + 8 + 8;
/// Beside the mode: the bytes lie in planes, the lowest of all values first. The upper planes of numbers are alike and the lower ones of
/// many are noise; zstd is quick with either, and slow and worse where they alternate.
constexpr std::uint8_t kInPlanes = 0x80;

Unsigned difference(std::int64_t larger, std::int64_t smaller)
{
    return static_cast<Unsigned>(larger) - static_cast<Unsigned>(smaller);
}

std::uint8_t widthFor(Unsigned largest)
{
    return largest == 0 ? 0 : largest < (1ULL << 8) ? 1 : largest < (1ULL << 16) ? 2 : largest < (1ULL << 32) ? 4 : 8;
}

template<class T, class Each>
void writeAs(char* to, std::size_t count, const Each& each)
{
    if constexpr (sizeof(T) == 1) {
        for (std::size_t i = 0; i < count; ++i)
            to[i] = static_cast<char>(each(i));
        return;
    }
    std::vector<T> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<T>(each(i));
    for (std::size_t plane = 0; plane < sizeof(T); ++plane)
        for (std::size_t i = 0; i < count; ++i)
            to[plane * count + i] = static_cast<char>(values[i] >> (8 * plane));
}

template<class Each>
void write(QByteArray& out, const Header& header, std::size_t count, const Each& each)
{
    const qsizetype at = out.size();
    out.resize(at + kHeaderBytes + static_cast<qsizetype>(count) * header.width);
    char* to = out.data() + at;
    to[0] = static_cast<char>(static_cast<std::uint8_t>(header.mode) | kInPlanes);
    to[1] = static_cast<char>(header.width);
    std::memcpy(to + 2, &header.base, 8);
    std::memcpy(to + 10, &header.unit, 8);
    to += kHeaderBytes;
    switch (header.width) {
    case 1:
        return writeAs<std::uint8_t>(to, count, each);
    case 2:
        return writeAs<std::uint16_t>(to, count, each);
    case 4:
        return writeAs<std::uint32_t>(to, count, each);
    case 8:
        return writeAs<Unsigned>(to, count, each);
    default:
        break;
    }
}

struct Shape {
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool isEmpty = true;  // nothing but empty values
    bool hasEmpty = true; // one at least
    std::int64_t leastStep = 0;
    std::int64_t mostStep = 0;
    bool stepsFit = false;
};

struct StepRange {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    bool overflows = false;
};

StepRange stepsIn(std::span<const std::int64_t> values)
{
    StepRange range;
    for (std::size_t i = 1; i < values.size(); ++i) {
        std::int64_t step = 0;
        range.overflows = range.overflows | __builtin_sub_overflow(values[i], values[i - 1], &step);
        range.least = std::min(range.least, step);
        range.most = std::max(range.most, step);
    }
    return range;
}

/// Steps are of no use where values are missing, and are not looked at further where the first ones are as wide as the values.
void addSteps(std::span<const std::int64_t> values, Shape& shape)
{
    constexpr std::size_t kFirst = 64;
    const Unsigned span = difference(shape.most, shape.least);
    const StepRange first = stepsIn(values.first(std::min(kFirst, values.size())));
    if (values.size() < 2 || first.overflows || widthFor(difference(first.most, first.least)) >= widthFor(span))
        return;
    const StepRange all = stepsIn(values);
    shape.stepsFit = !all.overflows;
    shape.leastStep = all.least;
    shape.mostStep = all.most;
}

/// Ten values a row of millions of rows pass here: no branch in the loop.
Shape shapeOf(std::span<const std::int64_t> values)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = kNull;
    std::size_t empty = 0;
    for (const std::int64_t value : values) {
        least = std::min(least, value == kNull ? least : value);
        most = std::max(most, value);
        empty += value == kNull ? 1 : 0;
    }
    Shape shape;
    shape.isEmpty = most == kNull;
    if (shape.isEmpty)
        return shape;
    shape.least = least;
    shape.most = most;
    shape.hasEmpty = empty > 0;
    if (!shape.hasEmpty)
        addSteps(values, shape);
    return shape;
}

/// Days, hours, whole roubles: the largest number that divides every distance from the base.
Unsigned commonUnit(std::span<const std::int64_t> values, std::int64_t base)
{
    Unsigned unit = 0;
    for (const std::int64_t value : values) {
        if (value == kNull)
            continue;
        const Unsigned offset = difference(value, base);
        if (unit == 0 || offset % unit != 0)
            unit = std::gcd(unit, offset);
        if (unit == 1)
            break;
    }
    return unit == 0 ? 1 : unit;
}

template<class T>
std::vector<T> readAs(const char* from, std::size_t count, bool inPlanes)
{
    std::vector<T> values(count);
    if (!inPlanes) {
        std::memcpy(values.data(), from, count * sizeof(T));
        return values;
    }
    for (std::size_t plane = 0; plane < sizeof(T); ++plane)
        for (std::size_t i = 0; i < count; ++i)
            values[i] = static_cast<T>(
                values[i] |
                static_cast<T>(static_cast<T>(static_cast<unsigned char>(from[plane * count + i])) << (8 * plane)));
    return values;
}

template<class T>
void restore(const Header& header, const std::vector<T>& stored, std::span<std::int64_t> values)
{
    const Unsigned unit = static_cast<Unsigned>(header.unit);
    const Unsigned base = static_cast<Unsigned>(header.base);
    const auto each = [&values, &stored](auto value) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<std::int64_t>(value(Unsigned{stored[i]}));
    };
    if (header.mode == Mode::Raw)
        return each([](Unsigned code) { return code; });
    if (header.mode == Mode::Offsets && unit == 1)
        return each([base](Unsigned code) { return code == 0 ? static_cast<Unsigned>(kNull) : base + code - 1; });
    if (header.mode == Mode::Offsets)
        return each([base, unit](Unsigned code) {
            return code == 0 ? static_cast<Unsigned>(kNull) : base + (code - 1) * unit;
        });
    each([unit, before = base - unit](Unsigned code) mutable { return before += code + unit; });
}

}

void packInts(QByteArray& out, std::span<const std::int64_t> values)
{
    const Shape shape = shapeOf(values);
    const Unsigned unit = commonUnit(values, shape.least);
    const Unsigned span = difference(shape.most, shape.least) / unit;
    const bool offsetsFit = span < std::numeric_limits<Unsigned>::max();
    const std::uint8_t offsets = shape.isEmpty ? 0 : offsetsFit ? widthFor(span + 1) : 8;
    const std::uint8_t steps = shape.stepsFit ? widthFor(difference(shape.mostStep, shape.leastStep)) : 8;
    // By value: bytes that are written might be any of these otherwise, and they would be read again for every row.
    const std::int64_t* const at = values.data();
    const auto base = static_cast<Unsigned>(shape.least);
    const auto from = [at, base](std::size_t i) { return static_cast<Unsigned>(at[i]) - base; };
    const auto put = [&](const Header& header, const auto& each) { write(out, header, values.size(), each); };
    const Header offset{Mode::Offsets, offsets, shape.least, static_cast<std::int64_t>(unit)};
    if (shape.stepsFit && steps < offsets)
        put({Mode::Steps, steps, values[0], shape.leastStep},
            [at, least = static_cast<Unsigned>(shape.leastStep)](std::size_t i) {
                return i == 0 ? 0 : difference(at[i], at[i - 1]) - least;
            });
    else if (!offsetsFit)
        put({}, [at](std::size_t i) { return static_cast<Unsigned>(at[i]); });
    else if (shape.hasEmpty && unit == 1)
        put(offset, [at, from](std::size_t i) { return at[i] == kNull ? 0 : from(i) + 1; });
    else if (shape.hasEmpty)
        put(offset, [at, from, unit](std::size_t i) { return at[i] == kNull ? 0 : from(i) / unit + 1; });
    else if (unit == 1)
        put(offset, [from](std::size_t i) { return from(i) + 1; });
    else
        put(offset, [from, unit](std::size_t i) { return from(i) / unit + 1; });
}

void packNarrow(QByteArray& out, std::span<const facts::Code> codes, std::size_t bytesEach)
{
    static_assert(facts::kNone + 1 == 0); // so that empty becomes 0
    write(out, {Mode::Offsets, static_cast<std::uint8_t>(bytesEach), 0, 1}, codes.size(),
          [codes](std::size_t i) { return codes[i] + 1; });
}

bool unpackInts(QByteArrayView& from, std::span<std::int64_t> values)
{
    if (from.size() < kHeaderBytes)
        return false;
    Header header;
    const auto mode = static_cast<std::uint8_t>(from[0]);
    const bool inPlanes = (mode & kInPlanes) != 0;
    header.mode = static_cast<Mode>(mode & ~kInPlanes);
    header.width = static_cast<std::uint8_t>(from[1]);
    std::memcpy(&header.base, from.data() + 2, 8);
    std::memcpy(&header.unit, from.data() + 10, 8);
    const bool known =
        header.mode <= Mode::Steps && (header.width == 0 || (header.width <= 8 && std::has_single_bit(header.width)));
    const qsizetype bytes = static_cast<qsizetype>(values.size()) * header.width;
    if (!known || from.size() - kHeaderBytes < bytes)
        return false;
    const char* data = from.data() + kHeaderBytes;
    const std::size_t count = values.size();
    switch (header.width) {
    case 0:
        restore(header, std::vector<std::uint8_t>(count), values);
        break;
    case 1:
        restore(header, readAs<std::uint8_t>(data, count, inPlanes), values);
        break;
    case 2:
        restore(header, readAs<std::uint16_t>(data, count, inPlanes), values);
        break;
    case 4:
        restore(header, readAs<std::uint32_t>(data, count, inPlanes), values);
        break;
    default:
        restore(header, readAs<Unsigned>(data, count, inPlanes), values);
        break;
    }
    from = from.sliced(kHeaderBytes + bytes);
    return true;
}

QByteArray compress(const QByteArray& plain)
{
    const std::size_t size = static_cast<std::size_t>(plain.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), plain.constData(), size, 1);
    packed.resize(static_cast<qsizetype>(used));
    return packed;
}

std::optional<QByteArray> decompress(const QByteArray& packed)
{
    const std::size_t size = static_cast<std::size_t>(packed.size());
    const unsigned long long claimed = ZSTD_getFrameContentSize(packed.constData(), size);
    if (claimed > kMostPlainBytes) // also the values for "unknown" and "no frame"
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(claimed), Qt::Uninitialized);
    const std::size_t used = ZSTD_decompress(plain.data(), static_cast<std::size_t>(claimed), packed.constData(), size);
    if (ZSTD_isError(used) != 0 || used != claimed)
        return std::nullopt;
    return plain;
}

}
