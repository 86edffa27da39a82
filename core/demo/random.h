#pragma once
// Random: the simulation's own generator and distributions, so that a seed means the same company on every platform
// (the standard library's distributions differ between implementations, and so do the last bits of libm's exp and log).
// xoshiro256** of Blackman and Vigna, seeded by splitmix64. Not thread-safe; every stream is a value of its own.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace zamer::demo {

class Random
{
public:
    /// Streams of one seed are independent of each other: what one draws more of does not move another.
    Random(std::uint64_t seed, std::uint64_t stream);

    std::uint64_t next();
    /// [0, 1), 53 bits.
    double uniform();
    double uniform(double from, double to) { return from + (to - from) * uniform(); }
    /// 0 .. count - 1.
    std::size_t below(std::size_t count);
    bool chance(double probability) { return uniform() < probability; }
    double normal();
    double logNormal(double median, double sigma);
    /// Knuth's product method: fit for means up to some hundreds.
    int poisson(double mean);
    std::size_t pick(std::span<const double> weights);

private:
    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

/// exp and log from the four operations alone, to about 1e-15 relative.
double portableExp(double x);
double portableLog(double x);

}
