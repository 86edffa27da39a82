#pragma once
// The random numbers of the bootstraps: xoshiro256** (Blackman and Vigna, 2018), seeded by SplitMix64. The same numbers
// on every platform: integers, IEEE operations and square roots only; even the logarithm is our own, for libraries
// differ in its last bit. Not for secrets. One object belongs to one thread.

#include <array>
#include <cstddef>
#include <cstdint>

namespace zamer::stats {

/// Natural logarithm of a positive normal number, within 2 units in the last place.
double portableLog(double x);

class Random
{
public:
    explicit Random(std::uint64_t seed);
    explicit constexpr Random(const std::array<std::uint64_t, 4>& state) : m_state(state) {}

    std::uint64_t next()
    {
        const std::uint64_t result = rotated(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }

    /// In (0, 1), never an end: 52 bits and a half.
    double uniform() { return (static_cast<double>(next() >> 12) + 0.5) * 0x1p-52; }
    double exponential() { return -portableLog(uniform()); }
    /// Marsaglia's polar method.
    double normal();
    /// Scale 1, shape at least 1: Marsaglia and Tsang, ACM Trans. Math. Softw. 26, 2000.
    double gamma(double shape);

private:
    static constexpr std::uint64_t rotated(std::uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

}
