#pragma once
// The distributions the room needs; distributions.cpp is the only file that includes Boost.Math. Nothing here throws:
// an argument outside of the domain gives NaN. Computed in double on every platform (no long double inside), so figures
// agree to rounding.

namespace zamer::stats {

/// The 97.5 % point of the normal distribution: half width of a 95 % interval in standard errors.
constexpr double kZ95 = 1.959963984540054;

double normalCdf(double z);
double normalQuantile(double probability);
/// P(|Z| >= |z|).
double normalTwoSided(double z);

double studentQuantile(double probability, double degrees);
/// P(|T| >= |t|).
double studentTwoSided(double t, double degrees);

double betaCdf(double x, double a, double b);
/// Of the gamma distribution with scale 1.
double gammaQuantile(double probability, double shape);
/// P(K <= k), K ~ Binomial(n, probability).
double binomialCdf(double k, double n, double probability);

}
