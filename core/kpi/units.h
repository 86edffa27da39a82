#pragma once
// The kinds of figures: group, direction, unit, and the estimator that decides interval, change and test.

#include <cstdint>
#include <string_view>

namespace zamer::kpi {

enum class Group : std::uint8_t { Operations, Money, Customers, Staff, Messengers };
enum class Better : std::uint8_t { Up, Down, Target }; // Target: the nearer to Kpi::target the better
enum class Unit : std::uint8_t {
    Percent, // shares 0..1 in memory and JSON
    PerDay,
    Count,
    Days,
    WorkingMinutes,
    Seconds,
    Hours,
    Money,         // minor units in memory, decimal string of major units in JSON
    MoneyPerMonth, // per manager-month
    CountPerMonth, // per manager-month
    Ratio,
    Minutes,
    Months,
    PerHundred, // tickets per 100 purchases
    Points,     // NPS
    Score,
};

/// Decides interval, change and test: the table of kpis.md, section 2. What num, den and cluster of an observation mean.
enum class Estimator : std::uint8_t {
    Share,     // num 0/1, den 1
    Clustered, // sum num / sum den, resampled by cluster; Sample::fixedNum and fixedDen are added, as given without noise
    PerUserMean,  // cluster = user; unweighted mean of each user's sum num / sum den
    Median,       // num = time; infinity = without the event
    Total,        // sum num over exposure (days or manager-months), weekly blocks or Poisson
    Curve,        // num = time, den = 1 event, 0 censored
    Stages,       // a share per stage: cluster = stage
    StageMedians, // a median per stage: cluster = stage, num = time; infinity = without the event
    Nps,          // num = +100, 0 or -100 (promoter, neutral, detractor), den 1
    SurveyMean,   // sum num / sum den over answers, t; cluster = respondent (paired where known on both sides)
    Plain,        // sum num / sum den, no interval, never a verdict
};

/// A KPI of one value per stage; the headline is over all of them.
constexpr bool isByStage(Estimator estimator)
{
    return estimator == Estimator::Stages || estimator == Estimator::StageMedians;
}

constexpr bool isMoney(Unit unit)
{
    return unit == Unit::Money || unit == Unit::MoneyPerMonth;
}

/// The names that JSON uses: "percent", "per_day", "money" ...
std::string_view unitName(Unit unit);
std::string_view groupName(Group group);
std::string_view betterName(Better better);

}
