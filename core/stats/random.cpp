#include "core/stats/random.h"

#include <cmath>

namespace zamer::stats {

double portableLog(double x)
{
    constexpr double kLn2 = 0.69314718055994530942;
    constexpr double kHalfRoot = 0.70710678118654752440;
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < kHalfRoot) {
        mantissa *= 2.0;
        --exponent;
    }
    // log m = 2 artanh s; |s| < 0.172, so ten terms reach the last bit.
    const double s = (mantissa - 1.0) / (mantissa + 1.0);
    const double square = s * s;
    double series = 0.0;
    for (int odd = 21; odd >= 3; odd -= 2)
        series = (series + 1.0 / odd) * square;
    return static_cast<double>(exponent) * kLn2 + 2.0 * (s + s * series);
}

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state) {
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        word = mixed ^ (mixed >> 31);
    }
}

double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
        x = 2.0 * uniform() - 1.0;
        y = 2.0 * uniform() - 1.0;
        square = x * x + y * y;
    } while (square >= 1.0 || square == 0.0);
    const double factor = std::sqrt(-2.0 * portableLog(square) / square);
    m_spare = y * factor;
    m_hasSpare = true;
    return x * factor;
}

double Random::gamma(double shape)
{
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        const double root = 1.0 + c * x;
        if (root <= 0.0)
            continue;
        const double v = root * root * root;
        const double u = uniform();
        const double square = x * x;
        if (u < 1.0 - 0.0331 * square * square)
            return d * v;
        if (portableLog(u) < 0.5 * square + d * (1.0 - v + portableLog(v)))
            return d * v;
    }
}

}
