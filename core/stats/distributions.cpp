#include "core/stats/distributions.h"

#include "core/stats/estimate.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <exception>

namespace zamer::stats {

namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using Student = boost::math::students_t_distribution<double, Policy>;
using Gamma = boost::math::gamma_distribution<double, Policy>;
using Beta = boost::math::beta_distribution<double, Policy>;

/// Boost throws on a bad domain; no exception leaves the room.
template<typename Compute>
double guarded(Compute compute)
{
    try {
        return compute();
    } catch (const std::exception&) {
        return kNaN;
    }
}

}

double normalCdf(double z)
{
    if (std::isinf(z))
        return z > 0 ? 1.0 : 0.0;
    return guarded([z] { return cdf(Normal{}, z); });
}

double normalQuantile(double probability)
{
    return guarded([probability] { return quantile(Normal{}, probability); });
}

double normalTwoSided(double z)
{
    return 2.0 * normalCdf(-std::abs(z));
}

double studentQuantile(double probability, double degrees)
{
    return guarded([=] { return quantile(Student(degrees), probability); });
}

double studentTwoSided(double t, double degrees)
{
    if (std::isinf(t))
        return 0.0;
    return guarded([=] { return 2.0 * cdf(Student(degrees), -std::abs(t)); });
}

double betaCdf(double x, double a, double b)
{
    return guarded([=] { return cdf(Beta(a, b), x); });
}

double gammaQuantile(double probability, double shape)
{
    return guarded([=] { return quantile(Gamma(shape), probability); });
}

double binomialCdf(double k, double n, double probability)
{
    if (std::isnan(k) || !(n >= 0) || !(probability >= 0 && probability <= 1))
        return kNaN;
    k = std::floor(k);
    if (k < 0)
        return 0.0;
    if (k >= n)
        return 1.0;
    return betaCdf(1.0 - probability, n - k, k + 1.0);
}

}
