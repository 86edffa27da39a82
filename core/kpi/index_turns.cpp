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

/// Messages of clients and answers of persons, one dialogue behind the other.
struct Talk {
    std::vector<std::uint32_t> begins;
    std::vector<Message> messages;
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

    Talk sorted(const Dialogues& dialogues) const
    {
        Talk talk;
        talk.begins.assign(dialogues.list.size() + 1, 0);
        for (std::uint32_t row = 0; row < dialogues.ofActivity.size(); ++row)
            if (counts(dialogues, row))
                ++talk.begins[dialogues.ofActivity[row] + 1];
        for (std::size_t i = 1; i < talk.begins.size(); ++i)
            talk.begins[i] += talk.begins[i - 1];
        talk.messages.resize(talk.begins.back());
        std::vector<std::uint32_t> next(talk.begins.begin(), talk.begins.end() - 1);
        for (std::uint32_t row = 0; row < dialogues.ofActivity.size(); ++row)
            if (counts(dialogues, row))
                talk.messages[next[dialogues.ofActivity[row]]++] = {m_at[row], row, m_words.isIncoming(row)};
        return talk;
    }

private:
    bool counts(const Dialogues& dialogues, std::uint32_t row) const
    {
        if (dialogues.ofActivity[row] == Index::kNoDialogue || m_at[row] == kNull)
            return false;
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

}

const std::vector<Turn>& Index::Data::turns()
{
    std::call_once(m_turnsOnce, [this] {
        Talk talk = Talking(facts).sorted(dialogues());
        for (std::size_t dialogue = 0; dialogue + 1 < talk.begins.size(); ++dialogue) {
            const auto from = talk.messages.begin() + talk.begins[dialogue];
            const auto to = talk.messages.begin() + talk.begins[dialogue + 1];
            if (!std::is_sorted(from, to, isEarlier))
                std::sort(from, to, isEarlier);
            bool waits = false;
            for (auto message = from; message != to; ++message) {
                if (message->incoming && !waits)
                    m_turns.push_back({message->row, message->at, kNoInstant});
                else if (!message->incoming && waits)
                    m_turns.back().reply = message->at;
                waits = message->incoming;
            }
        }
    });
    return m_turns;
}

std::span<const Turn> Index::turns() const
{
    return m_data->turns();
}

}
