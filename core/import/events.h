#pragma once
// Events: what the words in the columns `type` and `value` of an event log mean (layouts/table_events.cpp says which). Pure, any thread
// but EventValues, which is one thread's.

#include "core/import/harvest.h"

#include <cmath>

namespace zamer::import {

enum class EventRoute : char { Nowhere, Activity, Move };

struct EventType {
    EventRoute route = EventRoute::Nowhere;
    std::string_view kind;      // of the activity
    std::string_view direction; // in, out, or empty
    bool missed = false;
    bool done = false; // a task that was finished
    bool operator==(const EventType&) const = default;
};

/// In any case, with _, - or a blank between its words: stage_changed, call_in, task_done, and as amoCRM calls them.
EventType eventNamed(std::string_view cell);

/// Whether a column holds such words, and not only ones that may stand in many a table ("call").
bool areEvents(std::span<const std::vector<std::string>> rows, std::size_t column);

struct EventValue {
    double seconds = std::nan("");
    Instant date = kNoInstant;
    facts::Code channel = facts::kNone; // in channels(): the name of a messenger or site
    facts::Code from = facts::kNone;    // in stages(); of "from -> to"
    facts::Code to = facts::kNone;
};

/// The cells of the column `value`, each distinct one looked at once. The column may be missing (null).
class EventValues
{
public:
    EventValues(const facts::Column* column, const LocalTime& zone);
    const EventValue& at(std::size_t row) const
    {
        const facts::Code code = codeAt(row);
        return code == facts::kNone ? m_nothing : m_values[code];
    }
    /// The row's code, kNone where its cell is empty.
    facts::Code codeAt(std::size_t row) const { return m_codes.empty() ? facts::kNone : m_codes[row]; }
    std::size_t distinct() const { return m_values.size(); }
    const std::vector<EventValue>& all() const { return m_values; } // by code
    /// A word is a stage only where a stage move has it: takes the value with this code for one.
    void readStages(facts::Code code);
    const std::shared_ptr<facts::Dictionary>& channels() const { return m_channels; }
    const std::shared_ptr<facts::Dictionary>& stages() const { return m_stages; }

private:
    const facts::Column* m_column;
    facts::Codes m_codes;
    std::vector<EventValue> m_values; // by code
    EventValue m_nothing;
    std::shared_ptr<facts::Dictionary> m_channels = std::make_shared<facts::Dictionary>();
    std::shared_ptr<facts::Dictionary> m_stages = std::make_shared<facts::Dictionary>();
};

/// Created, moved, done: events of one task id are one task.
void joinTasks(Harvest& harvest);

}
