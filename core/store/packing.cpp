#include "core/store/packing.h"
#include "core/store/packed_header.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace zamer::store {

namespace {

constexpr std::int64_t kNull = facts::kNull;
using Unsigned = std::uint64_t;

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
void write(QByteArray& out, const PackedHeader& header, std::size_t count, const Each& each)
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
    const auto put = [&](const PackedHeader& header, const auto& each) { write(out, header, values.size(), each); };
    const PackedHeader offset{PackedMode::Offsets, offsets, shape.least, static_cast<std::int64_t>(unit)};
    if (shape.stepsFit && steps < offsets)
        put({PackedMode::Steps, steps, values[0], shape.leastStep},
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
    write(out, {PackedMode::Offsets, static_cast<std::uint8_t>(bytesEach), 0, 1}, codes.size(),
          [codes](std::size_t i) { return codes[i] + 1; });
}

}
