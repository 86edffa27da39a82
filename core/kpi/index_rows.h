#pragma once
// What an Index lists: purchases, turns of dialogues, stages entered. Instants are UTC seconds, money is minor units.

#include "core/base/time.h"

#include <limits>
#include <span>

namespace zamer::kpi {

constexpr std::uint32_t kNoCustomer = 0xFFFF'FFFF;
constexpr Day kNoDay = std::numeric_limits<Day>::min();

/// A purchase: an order (its lines summed), or a won deal at its close instant where no orders were imported.
struct Purchase {
    std::uint32_t row = 0;                // first line in purchases, or the deal
    std::uint32_t customer = kNoCustomer; // component
    Instant at = 0;                       // of the first line
    std::int64_t amount = 0;              // minor units; kNull where it is not known. A refund's is negative
    Day day = 0;                          // local
    Day previous = kNoDay;                // the last earlier day this customer bought on
    std::uint32_t firstLine = 0;          // lines() from here
    std::uint32_t lines = 1;
    bool refund = false;  // reduces revenue on its own date, and is no purchase
    bool flagged = false; // its lines say they are refunds
    bool foreign = false; // in another currency: left out of money
    bool sameDay = false; // this customer has bought on this day already: no purchase of its own in repeat logic
};

/// A client's message that no earlier one of its dialogue still waiting for an answer precedes.
struct Turn {
    std::uint32_t row = 0; // of the message
    Instant at = 0;
    Instant reply = kNoInstant; // the next outgoing message by a person
};

/// The stages each deal entered, in order of time: of deal d those in [begins[d], begins[d + 1]): its pipeline's first stage at its creation,
/// and its stage moves; a move to where it stands already is none.
struct StageEntries {
    std::span<const std::uint32_t> begins; // empty where no stage moves were imported
    std::span<const std::int64_t> at;
    std::span<const std::int16_t> stage; // of StageTable::stages(); -1 = a stage it does not list
    std::size_t unknown = 0;             // moves to such stages
};

/// A dialogue: when its first message was, and the deals its messages are tied to.
struct Dialogue {
    Instant begun = kNoInstant; // kNoInstant: none of its messages says when
    std::uint32_t row = 0;      // of activities: the first message
    std::uint32_t firstTie = 0; // dialogueTies() from here
    std::uint32_t ties = 0;
};
struct DialogueTie {
    std::uint32_t deal = 0;
    Instant at = 0; // the earliest message on the deal
};

}
