#include "core/kpi/catalogue/user_days.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNull;
using facts::Table;

namespace {

struct Entry {
    std::uint32_t row = kNoRow;
    bool licensed = true;
    std::vector<Period> employed; // a name may be in the lists of two systems
};

std::map<std::string, Entry> listed(const View& view, const Period& period)
{
    std::map<std::string, Entry> known;
    const Table& users = view.facts.table(Entity::Users);
    const std::span<const std::int8_t> licensed = users.flags(facts::user::licensed);
    for (std::uint32_t row = 0; row < users.rows; ++row) {
        const std::string_view name = users.textAt(facts::user::name, row);
        if (name.empty())
            continue;
        const bool hasLicence = licensed.empty() || licensed[row] == 1;
        Entry& entry = known[std::string(name)];
        entry.licensed = entry.row == kNoRow ? hasLicence : entry.licensed || hasLicence;
        if (entry.row == kNoRow)
            entry.row = row;
        const std::int64_t from = users.intAt(facts::user::active_from, row);
        const std::int64_t to = users.intAt(facts::user::active_to, row);
        entry.employed.push_back({from == kNull ? period.from : std::max(period.from, view.time.dayOf(from)),
                                  to == kNull ? period.to : std::min(period.to, view.time.dayOf(to))});
    }
    return known;
}

void takeAbsences(const View& view, const Window& window, Users& users)
{
    const Table& days = view.facts.table(Entity::UserDays);
    const std::span<const std::int8_t> absent = days.flags(facts::user_day::absent);
    const facts::Ints at = days.ints(facts::user_day::day);
    for (std::size_t row = 0; row < absent.size(); ++row) {
        if (absent[row] != 1 || at[row] == kNull)
            continue;
        const Day day = view.time.dayOf(at[row]);
        const std::uint32_t user =
            window.period.contains(day) ? users.find(days.textAt(facts::user_day::user, row)) : kNoUser;
        if (user != kNoUser)
            users.work[user][static_cast<std::size_t>(day - window.period.from)] = false;
    }
}

}

DaysOfWindow::DaysOfWindow(const View& view, const Window& window)
{
    for (Day day = window.period.from; day <= std::max(window.period.to, window.period.from + 1); ++day)
        m_starts.push_back(view.time.startOf(day));
}

std::set<std::string, std::less<>> serviceAccounts(const View& view)
{
    std::set<std::string, std::less<>> names;
    const Table& users = view.facts.table(Entity::Users);
    const std::span<const std::int8_t> service = users.flags(facts::user::service);
    for (std::size_t row = 0; row < service.size(); ++row)
        if (service[row] == 1)
            names.emplace(users.textAt(facts::user::name, row));
    return names;
}

std::uint32_t Users::find(std::string_view name) const
{
    const auto at = std::lower_bound(names.begin(), names.end(), name);
    return at != names.end() && *at == name ? static_cast<std::uint32_t>(at - names.begin()) : kNoUser;
}

std::size_t Users::workingDays(std::uint32_t user) const
{
    return static_cast<std::size_t>(std::count(work[user].begin(), work[user].end(), true));
}

Users usersOf(const View& view, const Window& window, const std::vector<std::string>& writers, bool takeUnlisted)
{
    Users users;
    const std::set<std::string, std::less<>> service = serviceAccounts(view);
    std::map<std::string, Entry> known = listed(view, window.period);
    users.licenceKnown = view.facts.table(Entity::Users).has(facts::user::licensed);
    for (const std::string& name : writers) {
        if (known.contains(name) || service.contains(name))
            continue;
        ++users.unlisted;
        if (takeUnlisted)
            known[name].employed.push_back(window.period);
    }
    std::vector<bool> calendar;
    for (Day day = window.period.from; day < window.period.to; ++day)
        calendar.push_back(view.settings.calendar.isWorkingDay(day));
    for (const auto& [name, entry] : known) {
        if (!entry.licensed || service.contains(name))
            continue;
        users.names.push_back(name);
        users.rows.push_back(entry.row);
        std::vector<bool>& days = users.work.emplace_back(calendar.size(), false);
        for (const Period& employed : entry.employed)
            for (Day day = employed.from; day < employed.to; ++day) {
                const auto number = static_cast<std::size_t>(day - window.period.from);
                days[number] = calendar[number];
            }
    }
    takeAbsences(view, window, users);

    std::size_t kept = 0;
    for (std::uint32_t user = 0; user < users.names.size(); ++user) {
        if (users.workingDays(user) == 0) {
            ++users.withoutDay;
            continue;
        }
        if (kept != user) {
            users.names[kept] = std::move(users.names[user]);
            users.rows[kept] = users.rows[user];
            users.work[kept] = std::move(users.work[user]);
        }
        ++kept;
    }
    users.names.resize(kept);
    users.rows.resize(kept);
    users.work.resize(kept);
    return users;
}

}
