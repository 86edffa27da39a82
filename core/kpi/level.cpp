#include "core/kpi/level.h"

#include "core/stats/blocks.h"
#include "core/stats/mean.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

void take(Level& level, const stats::Estimate& estimate, double scale = 1)
{
    level.low = estimate.low * scale;
    level.high = estimate.high * scale;
}

void ratioOfSums(Level& level, Seen seen)
{
    const stats::Count count = countOf(seen);
    level.numerator = count.hits;
    level.denominator = count.n;
    level.value = count.n > 0 ? count.hits / count.n : stats::kNaN;
}

Level shareLevel(Seen seen, const Period& period, bool interval)
{
    Level level;
    ratioOfSums(level, seen);
    level.n = seen.size();
    if (interval && !seen.empty()) {
        const std::vector<stats::Count> weeks = weeklyCounts(seen, period);
        take(level, stats::share(countOf(seen), stats::dispersion(weeks)));
    }
    return level;
}

Level clustered(Seen seen, bool byRow, bool interval, const Beyond& beyond = {})
{
    Level level;
    ratioOfSums(level, seen);
    const std::vector<stats::Cluster> clusters = clustersOf(seen, byRow);
    level.n = clusters.size();
    const bool given = beyond.fixedNum != 0.0 || beyond.fixedDen != 0.0;
    if (given) {
        level.numerator += beyond.fixedNum;
        level.denominator += beyond.fixedDen;
        level.value = level.denominator > 0 ? level.numerator / level.denominator : stats::kNaN;
    }
    if (interval && level.denominator > 0)
        take(level, given ? stats::ratio(stats::GivenRatio{clusters, {beyond.fixedNum, beyond.fixedDen}})
                          : stats::ratio(clusters));
    return level;
}

Level nps(Seen seen, bool interval)
{
    Level level;
    const std::vector<double> scores = amountsOf(seen);
    level.n = scores.size();
    const stats::Estimate estimate = stats::normalMean(scores);
    level.value = estimate.value;
    if (interval)
        take(level, estimate);
    return level;
}

Level surveyMean(Seen seen, bool interval, const Beyond& beyond)
{
    Level level;
    ratioOfSums(level, seen);
    const std::vector<double> scores = scoresOf(seen);
    level.n = scores.size();
    if (interval)
        take(level, stats::mean(scores, beyond.population));
    return level;
}

Level perUser(Seen seen, bool interval)
{
    Level level; // no numerator: a mean of ratios is not the ratio of the sums
    std::vector<double> ratios;
    for (const auto& [user, ratio] : userRatios(seen))
        ratios.push_back(ratio);
    level.n = ratios.size();
    double sum = 0;
    for (const double ratio : ratios)
        sum += ratio;
    level.value = ratios.empty() ? stats::kNaN : sum / static_cast<double>(ratios.size());
    if (interval && ratios.size() > 1)
        take(level, stats::mean(ratios));
    return level;
}

Level median(Seen seen, bool interval)
{
    Level level;
    const std::vector<double> times = sortedTimes(seen);
    level.n = times.size();
    if (times.empty())
        return level;
    level.value = stats::quantile(times, 0.5);
    if (interval)
        take(level, stats::quantileEstimate(times, 0.5));
    level.over = std::isinf(level.value);
    return level;
}

Level total(const Kpi& kpi, Seen seen, const Period& period, double exposure, bool interval)
{
    Level level;
    double sum = 0;
    for (const Observation& one : seen) {
        if (one.row == kNoRow)
            continue;
        sum += one.num;
        level.n += one.den > 0 ? 1 : 0;
    }
    if (!(exposure > 0))
        return level;
    level.value = kpi.rate ? sum / exposure : sum;
    if (kpi.rate) {
        level.numerator = sum;
        level.denominator = exposure;
    }
    if (interval && level.n > 0) {
        const double scale = kpi.rate ? 1 : exposure;
        take(level,
             hasBlocks(period) ? stats::blockRate(blocksOf(seen, period, exposure))
                               : stats::poissonRate(amountsOf(seen), exposure),
             scale);
    }
    return level;
}

Level plain(const Kpi& kpi, Seen seen)
{
    Level level;
    if (kpi.unit == Unit::Count) { // so many of them, and no ratio
        level.value = countOf(seen).hits;
        level.n = seen.size();
        return level;
    }
    ratioOfSums(level, seen);
    // What only the numerator counts is a unit where its cluster says so.
    for (const Observation& one : seen)
        level.n += one.den > 0 || one.cluster != kNoCluster ? 1 : 0;
    return level;
}

void cutBelow(Level& level, double least)
{
    for (double* figure : {&level.value, &level.low, &level.high})
        if (*figure < least)
            *figure = least;
}

}

Level stageLevelOf(const Kpi& kpi, Seen seen, const Period& period, bool interval)
{
    Level level =
        kpi.estimator == Estimator::StageMedians ? median(seen, interval) : shareLevel(seen, period, interval);
    level.rows = seen.size();
    return level;
}

std::array<Level, kAges.size()> agesOf(Seen seen)
{
    std::array<Level, kAges.size()> levels;
    std::array<stats::Estimate, kAges.size()> estimates;
    stats::cumulativeShares(spellsOf(seen), kAges, estimates);
    for (std::size_t i = 0; i < kAges.size(); ++i) {
        Level& level = levels[i];
        level.value = estimates[i].value;
        level.low = estimates[i].low;
        level.high = estimates[i].high;
        // Known at this age: sold by then, or watched that long.
        for (const Observation& one : seen)
            level.n += one.num >= kAges[i] || one.den > 0.5 ? 1 : 0;
        level.rows = seen.size();
    }
    return levels;
}

Beyond beyondOf(const Sample& sample)
{
    return {sample.exposure, sample.fixedNum, sample.fixedDen, sample.population};
}

bool isHidden(const Kpi& kpi, const Sample& sample, const Level& level)
{
    return (kpi.hidesSmallGroups || sample.hidesSmallGroups) && level.n < kSmallGroup;
}

Level levelOf(const Kpi& kpi, Seen seen, const Period& period, const Beyond& beyond, bool interval)
{
    Level level;
    switch (kpi.estimator) {
    case Estimator::Share:
        level = shareLevel(seen, period, interval);
        break;
    case Estimator::Clustered:
        level = clustered(seen, false, interval, beyond);
        break;
    case Estimator::PerUserMean:
        level = perUser(seen, interval);
        break;
    case Estimator::Median:
    case Estimator::StageMedians:
        level = median(seen, interval);
        break;
    case Estimator::Total:
        level = total(kpi, seen, period, beyond.exposure, interval);
        break;
    case Estimator::Curve: {
        const stats::Estimate estimate = stats::cumulativeShare(spellsOf(seen), kHeadlineAge);
        level.value = estimate.value;
        take(level, estimate);
        level.n = seen.size();
        break;
    }
    case Estimator::Stages:
        level = clustered(seen, true, interval); // a deal on several stages is one cluster
        break;
    case Estimator::Nps:
        level = nps(seen, interval);
        break;
    case Estimator::SurveyMean:
        level = surveyMean(seen, interval, beyond);
        break;
    case Estimator::Plain:
        level = plain(kpi, seen);
        break;
    }
    if (kpi.unit == Unit::PerHundred)
        level.denominator = std::round(level.denominator * 100); // hundreds are shown as ones
    cutBelow(level, kpi.least);
    for (const Observation& one : seen)
        level.rows += one.row != kNoRow ? 1 : 0;
    return level;
}

}
