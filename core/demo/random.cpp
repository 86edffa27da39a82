#include "core/demo/random.h"

#include <cmath>
#include <numeric>

namespace zamer::demo {

namespace {

std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::uint64_t rotateLeft(std::uint64_t x, int by)
{
    return (x << by) | (x >> (64 - by));
}

constexpr double kLn2 = 0.693147180559945309417;

}

Random::Random(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t state = seed;
    state = splitMix(state) ^ (stream * 0xD1B54A32D192ED03ULL);
    for (std::uint64_t& word : m_state)
        word = splitMix(state);
}

std::uint64_t Random::next()
{
    const std::uint64_t result = rotateLeft(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = rotateLeft(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::size_t Random::below(std::size_t count)
{
    return static_cast<std::size_t>(uniform() * static_cast<double>(count));
}

// Marsaglia's polar method.
double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0;
    double v = 0;
    double square = 0;
    do {
        u = uniform(-1, 1);
        v = uniform(-1, 1);
        square = u * u + v * v;
    } while (square >= 1 || square == 0.0);
    const double factor = std::sqrt(-2 * portableLog(square) / square);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

double Random::logNormal(double median, double sigma)
{
    return median * portableExp(sigma * normal());
}

int Random::poisson(double mean)
{
    const double limit = portableExp(-mean);
    int count = 0;
    for (double product = uniform(); product > limit; product *= uniform())
        ++count;
    return count;
}

std::size_t Random::pick(std::span<const double> weights)
{
    double left = uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        if (left < weights[i])
            return i;
        left -= weights[i];
    }
    return weights.size() - 1;
}

double portableExp(double x)
{
    const double whole = std::floor(x / kLn2 + 0.5);
    const double rest = x - whole * kLn2;
    double term = 1;
    double sum = 1;
    for (int i = 1; i <= 18; ++i) {
        term *= rest / i;
        sum += term;
    }
    return std::ldexp(sum, static_cast<int>(whole));
}

double portableLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.70710678118654752) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 atanh((m - 1) / (m + 1)), and |s| < 0.172 here
    const double s = (mantissa - 1) / (mantissa + 1);
    double power = s;
    double sum = 0;
    for (int i = 1; i <= 23; i += 2) {
        sum += power / i;
        power *= s * s;
    }
    return exponent * kLn2 + 2 * sum;
}

}
