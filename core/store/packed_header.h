#pragma once
// PackedHeader: what stands before packed integers (packing.h), as packing writes and unpacking reads it. Little-endian.

#include <QtGlobal>

#include <bit>
#include <cstdint>

namespace zamer::store {

static_assert(std::endian::native == std::endian::little,
              "chunks are little-endian, and are copied as they lie in memory");

enum class PackedMode : std::uint8_t {
    Raw,     // 8 bytes each
    Offsets, // (value - base) / unit + 1, 0 = empty
    Steps,   // the first value is base; then value - value before - smallest step
};

struct PackedHeader {
    PackedMode mode = PackedMode::Raw;
    std::uint8_t width = 8;
    std::int64_t base = 0;
    std::int64_t unit = 1; // Steps: the smallest step
};
constexpr qsizetype kHeaderBytes = 2 + 8 + 8;
/// Beside the mode: the bytes lie in planes, the lowest of all values first. The upper planes of numbers are alike and the lower ones of
/// many are noise; zstd is quick with either, and slow and worse where they alternate.
constexpr std::uint8_t kInPlanes = 0x80;

}
