#pragma once
// World: one simulated company of twelve managers from 1 August 2025 to 1 November 2026, as it truly was. Exports are
// views of it at an instant. About 9,000 deals; a bigger demo is several worlds, written one after another. All money
// is RUB, all clocks Moscow's.

#include "core/base/time.h"
#include "core/demo/people.h"
#include "core/demo/truth.h"

#include <array>
#include <cstdint>
#include <vector>

namespace zamer::demo {

/// Moscow keeps UTC+3 all year; a constant needs no time zone database, so a bare system simulates the same company.
constexpr Instant kMoscowOffset = 3 * 3600;
constexpr Instant localInstant(Day day, Instant secondOfDay = 0)
{
    return Instant{day} * kSecondsPerDay + secondOfDay - kMoscowOffset;
}
Day localDay(Instant at);

struct Calendar {
    Day historyFrom = dayFromCivil(2025, 8, 1);
    Day baselineExport = dayFromCivil(2026, 5, 4); // the state at its first moment
    Day goLive = dayFromCivil(2026, 5, 18);
    Day endExport = dayFromCivil(2026, 11, 2);
    Period baseline{dayFromCivil(2026, 2, 2), dayFromCivil(2026, 5, 4)};
    Period deep{dayFromCivil(2026, 8, 3), dayFromCivil(2026, 11, 2)};
};
const Calendar& calendar();

enum class Outcome : std::uint8_t { Won, Lost, NeverClosed };

struct Deal {
    std::int64_t id = 0;
    Instant createdAt = 0;
    Instant closedAt = kNoInstant;                // kNoInstant: never closed
    std::array<Instant, kStageCount> enteredAt{}; // kNoInstant: not entered
    std::int64_t amount = 0;                      // whole RUB
    std::uint32_t card = 0;                       // index in World::cards
    std::uint32_t customer = 0;
    Outcome outcome = Outcome::Lost;
    int owner = 0; // index in managers()
    bool ownerFilled = true;
    bool budgetFilled = true;
    bool sourceFilled = true;
    std::size_t source = 0;
    std::size_t campaign = 0;
    std::size_t product = 0;
    std::size_t city = 0;
    int lossReason = -1;
    bool repeat = false; // the customer had bought within the year before
    Instant firstResponse() const { return enteredAt[FirstContact]; }
    StageIndex stageAt(Instant at) const;
    bool closedBy(Instant at) const { return closedAt != kNoInstant && closedAt < at; }
    Instant modifiedBy(Instant at) const;
};

struct Card {
    std::int64_t id = 0;
    Instant createdAt = 0;
    std::uint32_t customer = 0;
    int owner = 0;
    int phoneForm = 0;
    bool hasName = true;
    bool hasPhone = true;
    bool hasEmail = true;
    bool duplicate = false;
    std::size_t city = 0;
};

struct Call {
    Instant at = 0;
    int wait = 0; // seconds
    int talk = 0; // 0: not answered
    bool incoming = false;
    int owner = 0;
    std::uint32_t customer = 0;
};

struct Message {
    Instant at = 0;
    std::uint32_t deal = 0; // index
    bool incoming = false;
    bool email = false;
};

struct Task {
    std::int64_t id = 0;
    Instant at = 0;
    Instant dueAt = 0;
    Instant doneAt = kNoInstant;
    std::uint32_t deal = 0;
    bool automated = false;
};

struct Answer {
    Instant at = 0;
    int score = 0;
    int respondent = 0;
};

struct CostEntry {
    Day day = 0;
    const char* item = "";
    const char* source = "";
    const char* campaign = "";
    std::int64_t amount = 0;
};

struct World {
    int pod = 0;
    std::vector<Deal> deals;       // by creation
    std::vector<Card> cards;       // by creation
    std::vector<Call> calls;       // by time
    std::vector<Message> messages; // by time
    std::vector<Task> tasks;       // by creation
    std::vector<Answer> nps;
    std::vector<Answer> staff;
    std::vector<CostEntry> costs;
};

/// Pure: the same seed and pod give the same world on every platform.
World simulate(std::uint64_t seed, int pod);

}
