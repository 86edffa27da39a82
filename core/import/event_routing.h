#pragma once
// EventRouting: how routeEvents works: what becomes of each row (event_router.cpp), and the columns of what they become (event_columns.cpp).
// The thread that finishes the file, and helpers of its own.

#include "core/facts/fold/parallel.h"
#include "core/import/event_router.h"
#include "core/import/events.h"

#include <algorithm>
#include <utility>

namespace zamer::import {

/// What an activity's value is for.
enum class EventUse : char { Nothing, Call, Missed, Length, Due, Done, Channel };

inline EventUse useOf(const EventType& type)
{
    if (type.kind == "call")
        return type.missed ? EventUse::Missed : EventUse::Call;
    if (type.kind == "task")
        return type.done ? EventUse::Done : EventUse::Due;
    if (type.kind == "message" || type.kind == "email")
        return EventUse::Channel;
    return type.kind == "meeting" ? EventUse::Length : EventUse::Nothing;
}

struct EventReject {
    Issue::Kind kind;
    const char* column;
    std::size_t row;
};

/// Some rows of the file, one behind the other, and what became of them.
struct EventStretch {
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<facts::Code> values; // codes of stages or channels, in the order in which its rows first have them
    std::vector<EventReject> rejects;
    std::size_t activities = 0; // in it; then, the place of its first one
    std::size_t moves = 0;
    bool hasWait = false;
    bool hasDue = false;
    bool hasDone = false;
};

/// Routes the rows of one harvest, stretches of them side by side. Every column is let go as soon as its successors are made: there may be
/// many rows.
class EventRouting
{
public:
    explicit EventRouting(Harvest& harvest) : m_harvest(harvest), m_values(harvest.extra(EventValueExtra), harvest.zone)
    {
    }

    void run();

private:
    template<class Work>
    void eachStretch(const Work& work)
    {
        facts::inParallel(m_stretches.size(), [&](std::size_t i) {
            if (!m_harvest.isStopped())
                work(m_stretches[i]);
        });
    }
    /// The codes that pick(row) gives, each once, in the order of the rows that have them first.
    template<class Pick>
    std::vector<facts::Code> inOrder(std::size_t codes, const Pick& pick);

    void readTypes();
    void decide();
    /// There are few: a direction or two for each kind.
    std::uint8_t number(const EventType& type);
    void reject(const EventReject& what);
    void addPlaces();
    facts::Table stageMoves();
    void split(facts::Table& moves);

    /// fill(row, place): the activity's row in the file, and its row now.
    template<class Fill>
    void eachActivity(const Fill& fill)
    {
        eachStretch([&](const EventStretch& stretch) {
            std::size_t place = stretch.activities;
            for (std::size_t row = stretch.from; row < stretch.to; ++row)
                if (m_types[m_type[row]].route == EventRoute::Activity)
                    fill(row, place++);
        });
    }

    void addValues();
    std::shared_ptr<facts::Column> channels();
    void addKinds();

    Harvest& m_harvest;
    EventValues m_values;
    std::vector<EventStretch> m_stretches;
    std::vector<EventType> m_types{{}}; // those that the file has; the first is none
    std::vector<EventUse> m_uses;
    std::vector<std::uint8_t> m_type; // by row of the file
    std::vector<char> m_isActivity;
    std::vector<char> m_isMove;
    std::size_t m_activities = 0;
    std::size_t m_moves = 0;
};

template<class Pick>
std::vector<facts::Code> EventRouting::inOrder(std::size_t codes, const Pick& pick)
{
    eachStretch([&](EventStretch& stretch) {
        std::vector<char> seen(codes, 0);
        stretch.values.clear();
        for (std::size_t row = stretch.from; row < stretch.to; ++row)
            if (const facts::Code code = pick(row); code != facts::kNone && seen[code] == 0) {
                seen[code] = 1;
                stretch.values.push_back(code);
            }
    });
    std::vector<char> seen(codes, 0);
    std::vector<facts::Code> order;
    for (const EventStretch& stretch : m_stretches)
        for (const facts::Code code : stretch.values)
            if (std::exchange(seen[code], char{1}) == 0)
                order.push_back(code);
    return order;
}

}
