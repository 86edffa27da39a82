#include "core/demo/world.h"

#include "core/demo/simulation.h"

#include <algorithm>

namespace zamer::demo {

namespace {

/// Chosen so that the default company is a representative one: what is built in shows, what is not doesn't (tst_truth).
constexpr std::uint64_t kSalt = 1'276;

constexpr Instant kOpens = 9 * 3600;
constexpr Instant kCloses = 18 * 3600;

}

const Calendar& calendar()
{
    static const Calendar dates;
    return dates;
}

Day localDay(Instant at)
{
    return static_cast<Day>((at + kMoscowOffset) / kSecondsPerDay);
}

Random streamOf(std::uint64_t seed, int pod, Stream stream)
{
    return Random(seed + kSalt, static_cast<std::uint64_t>(pod) * 64 + static_cast<std::uint64_t>(stream));
}

double onsetAt(Instant at)
{
    const double days = static_cast<double>(at - localInstant(calendar().goLive)) / static_cast<double>(kSecondsPerDay);
    return std::clamp(days / Truth{}.onsetDays, 0.0, 1.0);
}

double valueAt(const Change& change, Instant at)
{
    return change.before + (change.after - change.before) * onsetAt(at);
}

bool isWorkday(Day day)
{
    return weekday(day) < 5;
}

Instant atWork(Instant at, Random& random)
{
    Day day = localDay(at);
    if (weekday(day) == 5)
        day -= 1;
    else if (weekday(day) == 6)
        day += 1;
    return localInstant(day, kOpens + static_cast<Instant>(random.uniform() * static_cast<double>(kCloses - kOpens)));
}

Instant addWorkingSeconds(Instant from, Instant seconds)
{
    for (Day day = localDay(from);; ++day) {
        if (!isWorkday(day))
            continue;
        const Instant start = std::max(from, localInstant(day, kOpens));
        const Instant room = std::max<Instant>(0, localInstant(day, kCloses) - start);
        if (seconds < room)
            return start + seconds;
        seconds -= room;
    }
}

StageIndex Deal::stageAt(Instant at) const
{
    StageIndex stage = Unsorted;
    for (int next = FirstContact; next < kStageCount; ++next) {
        const Instant entered = enteredAt[static_cast<std::size_t>(next)];
        if (entered != kNoInstant && entered < at)
            stage = static_cast<StageIndex>(next);
    }
    return stage;
}

Instant Deal::modifiedBy(Instant at) const
{
    Instant last = createdAt;
    for (const Instant entered : enteredAt)
        if (entered != kNoInstant && entered < at)
            last = std::max(last, entered);
    if (closedBy(at))
        return last;
    // A live deal has been touched since it last moved; one that never closes soon is no longer.
    const Instant touch = (id % 11 + 1) * kSecondsPerDay + id % 7919;
    const Instant touched = outcome == Outcome::NeverClosed ? last + touch : std::max(last, at - touch);
    return std::min(touched, at - 1);
}

World simulate(std::uint64_t seed, int pod)
{
    World world;
    world.pod = pod;
    addLeads(world, seed);
    addCalls(world, seed);
    addMessages(world, seed);
    addTasks(world, seed);
    addSurveys(world, seed);
    addCosts(world, seed);
    return world;
}

}
