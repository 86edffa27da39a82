#pragma once
// An invented company for the simulation of false alarms: managers of unlike skill, customers who come back and whose orders resemble each
// other, weeks of unlike luck. Stationary unless an effect is planted: it has lived a year before its records begin.

#include "sim/draws.h"

#include "core/base/time.h"
#include "core/demo/truth.h"

#include <vector>

namespace zamer::sim {

/// What the roll-out may change; sizes as in core/demo/truth.h.
struct Mechanism {
    double everWon = 0;
    double cycleDays = 0;  // median of won deals
    double duplicates = 0; // among new cards
};
Mechanism mechanismBefore();
Mechanism mechanismAfter();

struct Plan {
    Mechanism before = mechanismBefore();
    Mechanism after = mechanismBefore(); // from goLive on
    Day from = 0;                        // records begin
    Day goLive = 0;
    Period baseline;
    Period later;
    Day exportedBefore = 0; // midnight that it begins with
    Day exportedAfter = 0;
    std::size_t managers = 12;
    std::size_t slowManagers = 0; // untouched by the effect, as in the demo
    double leadsPerWorkingDay = 25;
    double weeklySigma = 0.1;   // of a week's factor on leads, and of another one on their luck
    double skillSigma = 0.25;   // between managers
    double wobbleSigma = 0.1;   // of a manager from month to month
    double customerSigma = 0.5; // between customers, of the order's size
};

/// A plan without any effect: sizes, lengths, history and unevenness by chance.
Plan planWithoutEffect(Random& random);
/// The demo's company at the demo's size, with its effects.
Plan planWithEffects(Random& random);

struct Deal {
    Instant createdAt = 0;
    Instant closedAt = kNoInstant;
    std::int64_t amount = 0; // minor units
    std::uint32_t card = 0;
    std::uint32_t manager = 0;
    bool won = false;
};

struct Card {
    Instant createdAt = 0;
    std::uint32_t customer = 0; // cards of one customer share the phone
};

struct Company {
    std::vector<Deal> deals; // by creation
    std::vector<Card> cards;
};
Company simulate(const Plan& plan, Random& random);

}
