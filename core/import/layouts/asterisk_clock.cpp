#include "core/import/layouts/asterisk_clock.h"
#include "core/import/layouts/asterisk_records.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zamer::import::asterisk {

namespace {

constexpr Instant kZoneStep = 1800; // zones are half an hour apart, those of quarters next to none

/// How far the clock of a row is ahead of its id; nothing without one.
std::optional<Instant> aheadOf(const Harvest& harvest, const facts::Column* uniqueIds, std::size_t row)
{
    const Instant wall = harvest.rows.intAt(facts::activity::at, row);
    const std::optional<Instant> exact = uniqueIds == nullptr ? std::nullopt : secondsOf(uniqueIds->text(row));
    if (!exact || wall == kNoInstant)
        return std::nullopt;
    return wall - *exact;
}

Instant inSteps(Instant seconds)
{
    return static_cast<Instant>(std::llround(static_cast<double>(seconds) / kZoneStep)) * kZoneStep;
}

/// Of each day, what most of its rows are off by; of equals the least, because no leg begins before its channel.
std::map<Instant, Instant> shiftsOfDays(const Harvest& harvest, const facts::Column* uniqueIds)
{
    std::map<Instant, std::map<Instant, std::size_t>> seen;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        if (const std::optional<Instant> ahead = aheadOf(harvest, uniqueIds, row))
            ++seen[harvest.rows.intAt(facts::activity::at, row) / kSecondsPerDay][inSteps(*ahead)];
    std::map<Instant, Instant> shifts;
    for (const auto& [day, counts] : seen)
        shifts[day] = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                          return a.second < b.second;
                      })->first;
    return shifts;
}

}

std::vector<Instant> startsOf(Harvest& harvest, const facts::Column* uniqueIds)
{
    const std::map<Instant, Instant> shifts = shiftsOfDays(harvest, uniqueIds);
    std::vector<Instant> starts;
    Issue moved{Issue::Kind::OtherTimeZone, false, "uniqueid", {}, 0, {}};
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        const Instant wall = harvest.rows.intAt(facts::activity::at, row);
        const std::optional<Instant> ahead = aheadOf(harvest, uniqueIds, row);
        if (!ahead) {
            starts.push_back(wall);
            continue;
        }
        const Instant shift = shifts.at(wall / kSecondsPerDay);
        // A clock without seconds is behind its id.
        starts.push_back(std::max(wall - shift, wall - *ahead));
        if (shift != 0)
            listRow(moved, harvest.rows.line[row]);
    }
    if (moved.count > 0)
        harvest.issues.push_back(std::move(moved));
    return starts;
}

}
