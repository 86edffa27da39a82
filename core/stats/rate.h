#pragma once
// Rates of rare events, exactly: Garwood's interval of a Poisson count (Biometrika 28, 1936) and the conditional test of two rates
// (Przyborowski and Wilenski, Biometrika 31, 1940: given the sum, one count is binomial), two-sided by the likelihoods, as R's poisson.test.
// Exact intervals cover at least 95 %, more where counts are few. Counts are whole and not negative, exposures positive; else NaN.

#include "core/stats/estimate.h"

namespace zamer::stats {

struct RateCount {
    double events = 0;
    double exposure = 1;
};

/// events / exposure with Garwood's interval; no events have one as well: from 0.
Estimate exactRate(RateCount count);
/// The difference of the rates: interval from both of Garwood's by squares (Zou and Donner, Statist. Med. 27, 2008), p of the conditional test.
Change exactRateChange(RateCount before, RateCount after);

}
