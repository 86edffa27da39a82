#include "core/kpi/activity_words.h"

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::Table;

ActivityWords::ActivityWords(const Table& activities)
    : m_kind(activities.codes(facts::activity::kind)), m_direction(activities.codes(facts::activity::direction)),
      m_answered(activities.flags(facts::activity::answered)), m_automated(activities.flags(facts::activity::automated))
{
    if (!m_kind.empty()) {
        const facts::Dictionary& words = *activities.column(facts::activity::kind)->words;
        m_kinds.assign(words.size(), Kind::Other);
        const auto mean = [&](std::string_view word, Kind kind) {
            if (const Code code = words.find(word); code != kNone)
                m_kinds[code] = kind;
        };
        mean("call", Kind::Call);
        mean("message", Kind::Message);
        mean("email", Kind::Email);
        mean("meeting", Kind::Meeting);
        mean("task", Kind::Task);
        mean("record", Kind::Record);
    }
    if (!m_direction.empty()) {
        m_in = activities.column(facts::activity::direction)->words->find("in");
        m_out = activities.column(facts::activity::direction)->words->find("out");
    }
}

std::vector<bool> serviceUsers(const facts::Facts& facts)
{
    const Table& users = facts.table(facts::Entity::Users);
    const Table& activities = facts.table(facts::Entity::Activities);
    if (!activities.has(facts::activity::user))
        return {};
    const facts::Dictionary& words = *activities.column(facts::activity::user)->words;
    std::vector<bool> service(words.size(), false);
    const std::span<const std::int8_t> flags = users.flags(facts::user::service);
    for (std::size_t row = 0; row < flags.size(); ++row)
        if (const Code code = flags[row] == 1 ? words.find(users.textAt(facts::user::name, row)) : kNone; code != kNone)
            service[code] = true;
    return service;
}

std::vector<bool> answersOfEmployees(const Table& answers)
{
    std::vector<bool> staff(answers.rows, false);
    const auto mark = [&](int field, std::string_view word) {
        const facts::Codes codes = answers.codes(field);
        const Code code = codes.empty() ? kNone : answers.column(field)->words->find(word);
        for (std::size_t row = 0; code != kNone && row < codes.size(); ++row)
            if (codes[row] == code)
                staff[row] = true;
    };
    mark(facts::survey_answer::respondent, "employee");
    mark(facts::survey_answer::survey, "staff");
    return staff;
}

}
