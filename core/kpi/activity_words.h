#pragma once
// ActivityWords: kind, direction and so on of activities, by row. For the index and the catalogue; immutable, any thread. The table must outlive it.

#include "core/facts/facts.h"

namespace zamer::kpi {

class ActivityWords
{
public:
    enum class Kind : std::uint8_t { Other, Call, Message, Email, Meeting, Task, Record };
    static constexpr std::size_t kKinds = 7;
    explicit ActivityWords(const facts::Table& activities);
    Kind kind(std::size_t row) const
    {
        return m_kinds.empty() || m_kind[row] == facts::kNone ? Kind::Other : m_kinds[m_kind[row]];
    }
    bool isIncoming(std::size_t row) const { return isDirection(row, m_in); }
    bool isOutgoing(std::size_t row) const { return isDirection(row, m_out); }
    bool isAnswered(std::size_t row) const { return !m_answered.empty() && m_answered[row] == 1; }
    bool isMissed(std::size_t row) const { return !m_answered.empty() && m_answered[row] == 0; }
    bool isAutomated(std::size_t row) const { return !m_automated.empty() && m_automated[row] == 1; }
    bool isAnsweredIncomingCall(std::size_t row) const
    {
        return kind(row) == Kind::Call && isIncoming(row) && isAnswered(row);
    }

private:
    bool isDirection(std::size_t row, facts::Code code) const
    {
        return code != facts::kNone && m_direction[row] == code;
    }
    facts::Codes m_kind, m_direction;
    std::span<const std::int8_t> m_answered, m_automated;
    std::vector<Kind> m_kinds; // by code
    facts::Code m_in = facts::kNone;
    facts::Code m_out = facts::kNone;
};

/// By code of activities.user: service accounts, which are no persons. Empty where users of activities are not known.
std::vector<bool> serviceUsers(const facts::Facts& facts);
/// Rows that the staff answered.
std::vector<bool> answersOfEmployees(const facts::Table& answers);

}
