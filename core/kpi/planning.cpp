#include "core/kpi/planning.h"

#include "core/stats/planner.h"
#include "core/stats/share.h"

#include <cmath>
#include <limits>

namespace zamer::kpi {

namespace {

constexpr Text kNoPlanner{"There is a planner for shares, means and medians only.",
                          "Расчёт есть только для долей, средних и медиан."};
constexpr Text kNoSpread{"Too little data to tell how much single cases vary.",
                         "Слишком мало данных, чтобы оценить разброс."};
constexpr Text kOutOfRange{"With this change the share would leave 0–100%.",
                           "С таким изменением доля вышла бы за пределы 0–100 %."};
constexpr Text kNoEffect{"A change of nothing cannot be told.", "Изменение на ноль заметить нельзя."};

UnitPlan planned(std::size_t units)
{
    if (units == std::numeric_limits<std::size_t>::max())
        return {{}, kNoSpread};
    return {units, {}};
}

UnitPlan planShare(const Measurement& now, double effect)
{
    const double wanted = now.value + effect;
    if (wanted < 0 || wanted > 1)
        return {{}, kOutOfRange};
    // Wider than even weeks alone would make it: the square of that is the dispersion.
    const stats::Estimate even = stats::share({now.numerator, now.denominator});
    const double width = (now.high - now.low) / (even.high - even.low);
    return planned(stats::unitsToTell(now.value, wanted, width * width));
}

UnitPlan planMean(const Measurement& now, double effect, bool student)
{
    const double deviation = stats::deviationOf({now.value, now.low, now.high}, now.n, student);
    return deviation > 0 ? planned(stats::unitsForMeans(deviation, deviation, effect)) : UnitPlan{{}, kNoSpread};
}

UnitPlan planMedian(const Measurement& now, double effect)
{
    const double spread = stats::deviationOf({now.value, now.low, now.high}, now.n, false);
    if (!(spread > 0) || !std::isfinite(spread) || !(now.value + effect > 0))
        return {{}, kNoSpread};
    return planned(stats::unitsForMedians(now.value, spread, effect));
}

}

UnitPlan unitsToTell(const Kpi& kpi, const Measurement& now, double effect)
{
    if (now.quality == Quality::NoData || !std::isfinite(now.value))
        return {{}, now.reason};
    if (effect == 0.0)
        return {{}, kNoEffect};
    switch (kpi.estimator) {
    case Estimator::Share:
        return planShare(now, effect);
    case Estimator::Clustered:
    case Estimator::PerUserMean:
    case Estimator::SurveyMean:
        return planMean(now, effect, true);
    case Estimator::Nps:
        return planMean(now, effect, false);
    case Estimator::Median:
        return planMedian(now, effect);
    case Estimator::Total:
    case Estimator::Curve:
    case Estimator::Stages:
    case Estimator::StageMedians:
    case Estimator::Plain:
        break;
    }
    return {{}, kNoPlanner};
}

}
