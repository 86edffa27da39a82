#include "core/kpi/season.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace zamer::kpi {

namespace {

constexpr double kDaysPerYear = 365.25;

Day yearEarlier(Day day)
{
    return toDay(toDate(day).addYears(-1));
}

}

Season seasonOf(const Period& before, const Period& after)
{
    Season season;
    if (before.days() <= 0 || after.days() <= 0)
        return season;
    // By its first and its last day, so that a period that ends on 29 February keeps its end.
    season.lastYear = {yearEarlier(after.from), yearEarlier(after.to - 1) + 1};
    const double middles = std::abs((after.from + after.to) / 2.0 - (before.from + before.to) / 2.0);
    const double within = std::fmod(middles, kDaysPerYear);
    season.apart = static_cast<int>(std::lround(std::min(within, kDaysPerYear - within)));
    season.differs =
        season.apart > kSameSeasonDays && before.days() < kAllSeasonsDays && after.days() < kAllSeasonsDays;
    return season;
}

std::vector<Measurement> yearBefore(std::span<const Kpi* const> kpis, const View& view, const Season& season,
                                    std::optional<Instant> asOf, const Progress* progress)
{
    std::vector<Measurement> measured;
    if (season.lastYear.days() <= 0)
        return measured;
    for (const Kpi* kpi : kpis) {
        if (progress != nullptr && progress->isCancelled())
            break;
        // The present state says nothing about last year's.
        const Window window = windowFor(*kpi, view, season.lastYear, kpi->state ? std::nullopt : asOf);
        Measurement each = measure(*kpi, view, window);
        if (each.quality != Quality::NoData)
            measured.push_back(std::move(each));
    }
    return measured;
}

}
