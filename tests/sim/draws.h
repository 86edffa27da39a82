#pragma once
// Random draws of the simulations: the product's own generator and the distributions on top of it, so a seed means the same run everywhere.

#include "core/stats/random.h"

#include <cmath>
#include <cstddef>

namespace zamer::sim {

using stats::Random;

inline double logNormal(Random& random, double median, double sigma)
{
    return median * std::exp(sigma * random.normal());
}

/// Any positive shape; below 1 by the power of a uniform (Marsaglia and Tsang, 2000).
inline double gamma(Random& random, double shape)
{
    if (shape >= 1)
        return random.gamma(shape);
    return random.gamma(shape + 1) * std::pow(random.uniform(), 1 / shape);
}

inline double beta(Random& random, double a, double b)
{
    const double x = gamma(random, a);
    return x / (x + gamma(random, b));
}

/// Arrivals of a process of rate 1 within the mean.
inline std::size_t poisson(Random& random, double mean)
{
    std::size_t count = 0;
    for (double at = random.exponential(); at < mean; at += random.exponential())
        ++count;
    return count;
}

inline std::size_t binomial(Random& random, std::size_t n, double probability)
{
    std::size_t hits = 0;
    for (std::size_t i = 0; i < n; ++i)
        hits += random.uniform() < probability ? 1 : 0;
    return hits;
}

inline std::size_t below(Random& random, std::size_t count)
{
    return static_cast<std::size_t>(random.uniform() * static_cast<double>(count));
}

}
