#pragma once
// Level: the value of a set of observations with its interval, by the KPI's estimator (kpis.md, section 2).

#include "core/kpi/kpi.h"
#include "core/kpi/reduce.h"
#include "core/stats/estimate.h"

namespace zamer::kpi {

/// Ages at which conversion_by_age is read, days; the headline is at kHeadlineAge.
inline constexpr std::array<double, 6> kAges{7, 14, 30, 60, 90, 180};
constexpr double kHeadlineAge = 30;

struct Level {
    double value = stats::kNaN;
    double low = stats::kNaN;
    double high = stats::kNaN;
    bool over = false;
    std::size_t n = 0;    // independent units
    std::size_t rows = 0; // rows counted
    double numerator = stats::kNaN;
    double denominator = stats::kNaN;
};

/// What stands beside the observations of a sample or of a part of it.
struct Beyond {
    double exposure = 1; // Total
    double fixedNum = 0; // Clustered
    double fixedDen = 0;
    std::size_t population = 0; // SurveyMean
};
Beyond beyondOf(const Sample& sample);

/// Without intervals it is one cheap pass: what series need.
Level levelOf(const Kpi& kpi, Seen seen, const Period& period, const Beyond& beyond, bool interval = true);
constexpr std::size_t kSmallGroup = 5;
/// Whether a figure of so few answers would show what single persons said (kpis.md, section 4).
bool isHidden(const Kpi& kpi, const Sample& sample, const Level& level);
/// Of a KPI by stage: one stage, whose units are independent.
Level stageLevelOf(const Kpi& kpi, Seen seen, const Period& period, bool interval = true);
/// Curve: one level for each of kAges.
std::array<Level, kAges.size()> agesOf(Seen seen);

}
