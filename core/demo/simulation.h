#pragma once
// The parts of simulate(): each reads the world so far and adds to it from random streams of its own.

#include "core/demo/random.h"
#include "core/demo/world.h"

namespace zamer::demo {

enum class Stream : std::uint64_t {
    Arrivals,
    Customers,
    Outcomes,
    Amounts,
    Fields,
    Calls,
    Messages,
    Tasks,
    Surveys,
    Costs
};
Random streamOf(std::uint64_t seed, int pod, Stream stream);

/// 0 before the go-live, 1 after the onset.
double onsetAt(Instant at);
double valueAt(const Change& change, Instant at);

bool isWorkday(Day day);
/// Same local day (or the nearest working day), at a moment of the working hours.
Instant atWork(Instant at, Random& random);
Instant addWorkingSeconds(Instant from, Instant seconds);

void addLeads(World& world, std::uint64_t seed);
void addCalls(World& world, std::uint64_t seed);
void addMessages(World& world, std::uint64_t seed);
void addTasks(World& world, std::uint64_t seed);
void addSurveys(World& world, std::uint64_t seed);
void addCosts(World& world, std::uint64_t seed);

/// What becomes of a lead: outcome, close, stages, amount.
class DealCourse
{
public:
    DealCourse(std::uint64_t seed, int pod);
    void decide(Deal& deal);

private:
    double everWon(const Deal& deal) const;
    void walkStages(Deal& deal, Instant firstResponse, Instant end);

    Random m_outcomes;
    Random m_amounts;
    std::array<double, kManagers> m_skill{};
    std::array<double, kManagers> m_after{};
};

}
