#include "core/facts/fold/parallel.h"
#include "core/kpi/activity_words.h"
#include "core/kpi/index_data.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::kNull;
using facts::Table;

namespace {

struct Message {
    Instant at = 0;
    std::uint32_t row = 0;
    bool incoming = false;
};

class Talking
{
public:
    explicit Talking(const facts::Facts& facts)
        : m_words(facts.table(facts::Entity::Activities)), m_service(serviceUsers(facts)),
          m_users(facts.table(facts::Entity::Activities).codes(facts::activity::user)),
          m_at(facts.table(facts::Entity::Activities).ints(facts::activity::at))
    {
    }

    /// Messages of the client and answers of persons in a dialogue, in the file's order.
    void collect(std::span<const std::uint32_t> rows, std::vector<Message>& messages) const
    {
        messages.clear();
        for (const std::uint32_t row : rows)
            if (counts(row))
                messages.push_back({m_at[row], row, m_words.isIncoming(row)});
    }

private:
    bool counts(std::uint32_t row) const
    {
        if (m_words.isIncoming(row))
            return true;
        const bool byService = !m_users.empty() && m_users[row] != kNone && m_service[m_users[row]];
        return m_words.isOutgoing(row) && !m_words.isAutomated(row) && !byService;
    }

    ActivityWords m_words;
    std::vector<bool> m_service;
    facts::Codes m_users;
    facts::Ints m_at;
};

/// Of messages at the same instant the client's come first: an answer in the same minute is an answer.
bool isEarlier(const Message& a, const Message& b)
{
    if (a.at != b.at)
        return a.at < b.at;
    return a.incoming != b.incoming ? a.incoming : a.row < b.row;
}

/// Of one dialogue, in order of time.
void addTurns(std::span<const Message> messages, std::vector<Turn>& turns)
{
    bool waits = false;
    for (const Message& message : messages) {
        if (message.incoming && !waits)
            turns.push_back({message.row, message.at, kNoInstant});
        else if (!message.incoming && waits)
            turns.back().reply = message.at;
        waits = message.incoming;
    }
}

}

const std::vector<Turn>& Index::Data::turns()
{
    std::call_once(m_turnsOnce, [this] {
        const Dialogues& all = dialogues();
        const Talking talking(facts);
        const std::vector<Stretch> stretches = stretchesOf(all.begins);
        std::vector<std::vector<Turn>> found(stretches.size());
        facts::inParallel(stretches.size(), [&](std::size_t s) {
            std::vector<Message> messages;
            for (std::size_t dialogue = stretches[s].from; dialogue < stretches[s].to; ++dialogue) {
                const std::uint32_t from = all.begins[dialogue];
                talking.collect(std::span(all.messages).subspan(from, all.begins[dialogue + 1] - from), messages);
                if (!std::is_sorted(messages.begin(), messages.end(), isEarlier))
                    std::sort(messages.begin(), messages.end(), isEarlier);
                addTurns(messages, found[s]);
            }
        });
        for (const std::vector<Turn>& each : found)
            m_turns.insert(m_turns.end(), each.begin(), each.end());
    });
    return m_turns;
}

std::span<const Turn> Index::turns() const
{
    return m_data->turns();
}

}
