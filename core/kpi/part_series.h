#pragma once
// PartSeries: a KPI week by week for every part of a dimension: what the sparklines of managers show. No limits, no signals: across parts
// nothing is tested. Pure functions of a View; any thread.

#include "core/kpi/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace zamer::kpi {

struct PartSeries {
    std::string key;
    std::vector<double> values; // one per step; NaN = nothing that week
};

/// One as-of for the whole, as in series(). The steps are those that series() gives points for.
std::vector<PartSeries> partSeries(const Kpi& kpi, const View& view, Period period, Step step,
                                   std::optional<Instant> asOf, std::string_view dimension);

}
