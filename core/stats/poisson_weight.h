#pragma once
// Weights of a Poisson bootstrap: Poisson(1) from 32 random bits by inversion. Private to core/stats.

#include <array>
#include <cstddef>
#include <cstdint>

namespace zamer::stats {

/// P(Poisson(1) <= k) as a threshold for 32 random bits. P(more than 12) is below 2^-32.
constexpr std::array<std::uint64_t, 12> poissonThresholds()
{
    std::array<std::uint64_t, 12> thresholds{};
    double chance = 0.36787944117144232160; // exp(-1)
    double sum = 0;
    for (std::size_t k = 0; k < thresholds.size(); ++k) {
        sum += chance;
        thresholds[k] = static_cast<std::uint64_t>(sum * 0x1p32 + 0.5);
        chance /= static_cast<double>(k + 1);
    }
    return thresholds;
}

inline constexpr std::array<std::uint64_t, 12> kPoissonThresholds = poissonThresholds();

/// The least weight that the first ten of the bits allow: a start from which one comparison is nearly always enough.
constexpr std::array<std::uint8_t, 1024> poissonStarts()
{
    std::array<std::uint8_t, 1024> starts{};
    for (std::size_t first = 0; first < starts.size(); ++first)
        while (starts[first] < kPoissonThresholds.size() &&
               (std::uint64_t{first} << 22) >= kPoissonThresholds[starts[first]])
            ++starts[first];
    return starts;
}

inline constexpr std::array<std::uint8_t, 1024> kPoissonStarts = poissonStarts();

/// Poisson(1) from 32 random bits.
inline double poissonWeight(std::uint64_t bits)
{
    std::size_t k = kPoissonStarts[bits >> 22];
    while (k < kPoissonThresholds.size() && bits >= kPoissonThresholds[k])
        ++k;
    return static_cast<double>(k);
}

}
