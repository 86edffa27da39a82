#include "core/store/packed_header.h"
#include "core/store/packing.h"

#include <bit>
#include <cstring>
#include <vector>

namespace zamer::store {

namespace {

constexpr std::int64_t kNull = facts::kNull;
using Unsigned = std::uint64_t;

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
void restore(const PackedHeader& header, const std::vector<T>& stored, std::span<std::int64_t> values)
{
    const Unsigned unit = static_cast<Unsigned>(header.unit);
    const Unsigned base = static_cast<Unsigned>(header.base);
    const auto each = [&values, &stored](auto value) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<std::int64_t>(value(Unsigned{stored[i]}));
    };
    if (header.mode == PackedMode::Raw)
        return each([](Unsigned code) { return code; });
    if (header.mode == PackedMode::Offsets && unit == 1)
        return each([base](Unsigned code) { return code == 0 ? static_cast<Unsigned>(kNull) : base + code - 1; });
    if (header.mode == PackedMode::Offsets)
        return each([base, unit](Unsigned code) {
            return code == 0 ? static_cast<Unsigned>(kNull) : base + (code - 1) * unit;
        });
    each([unit, before = base - unit](Unsigned code) mutable { return before += code + unit; });
}

}

bool unpackInts(QByteArrayView& from, std::span<std::int64_t> values)
{
    if (from.size() < kHeaderBytes)
        return false;
    PackedHeader header;
    const auto mode = static_cast<std::uint8_t>(from[0]);
    const bool inPlanes = (mode & kInPlanes) != 0;
    header.mode = static_cast<PackedMode>(mode & ~kInPlanes);
    header.width = static_cast<std::uint8_t>(from[1]);
    std::memcpy(&header.base, from.data() + 2, 8);
    std::memcpy(&header.unit, from.data() + 10, 8);
    const bool known = header.mode <= PackedMode::Steps &&
                       (header.width == 0 || (header.width <= 8 && std::has_single_bit(header.width)));
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

}
