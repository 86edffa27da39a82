#include "core/kpi/catalogue/writes.h"

#include "core/facts/fold/parallel.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;
using Kind = ActivityWords::Kind;

namespace {

/// Writes by code of a column of users; only those met take space.
class Tally
{
public:
    Tally(const facts::Column& names, std::size_t days)
        : m_names(&names), m_days(days), m_slot(names.words->size(), kNone)
    {
    }
    UserWrites& of(Code code)
    {
        if (m_slot[code] == kNone) {
            m_slot[code] = static_cast<Code>(writes.users.size());
            writes.users.push_back({std::string(m_names->words->text(code)), std::vector<DayWrites>(m_days), {}, 0});
        }
        return writes.users[m_slot[code]];
    }
    Writes writes;

private:
    const facts::Column* m_names;
    std::size_t m_days;
    std::vector<Code> m_slot;
};

UserWrites& named(Writes& writes, std::map<std::string, std::size_t>& places, const std::string& name, std::size_t days)
{
    const auto [at, added] = places.emplace(name, writes.users.size());
    if (added)
        writes.users.push_back({name, std::vector<DayWrites>(days), {}, 0});
    return writes.users[at->second];
}

void merge(Writes& into, std::map<std::string, std::size_t>& places, const Writes& more, std::size_t days)
{
    into.withoutUser += more.withoutUser;
    into.lengthless += more.lengthless;
    for (const UserWrites& one : more.users) {
        UserWrites& known = named(into, places, one.user, days);
        for (std::size_t day = 0; day < days; ++day) {
            known.days[day].met |= one.days[day].met;
            known.days[day].qualifying |= one.days[day].qualifying;
            known.days[day].minutes += one.days[day].minutes;
        }
        for (std::size_t kind = 0; kind < one.counts.size(); ++kind)
            known.counts[kind] += one.counts[kind];
    }
}

Writes ofActivities(const View& view, const Window& window, const DaysOfWindow& days, std::size_t from, std::size_t to)
{
    const Table& activities = view.facts.table(Entity::Activities);
    const facts::Ints at = activities.ints(facts::activity::at);
    const Lengths lengths(activities);
    Tally tally(*activities.column(facts::activity::user), days.count());
    forWritten(view, window, from, to, [&](std::uint32_t row, Kind kind, Code code) {
        if (code == kNone) {
            tally.writes.withoutUser += qualifies(kind) ? 1 : 0;
            return;
        }
        UserWrites& user = tally.of(code);
        ++user.counts[static_cast<std::size_t>(kind)];
        DayWrites& day = user.days[days.of(at[row])];
        day.met = true;
        day.qualifying |= qualifies(kind);
        const double minutes = lengths.of(row);
        if (!std::isnan(minutes))
            day.minutes += minutes;
        else if (kind == Kind::Call || kind == Kind::Meeting)
            ++tally.writes.lengthless;
    });
    return std::move(tally.writes);
}

Writes ofMoves(const View& view, const Window& window, const DaysOfWindow& days)
{
    const Table& moves = view.facts.table(Entity::StageMoves);
    const facts::Ints at = moves.ints(facts::stage_move::at);
    const facts::Codes users = moves.codes(facts::stage_move::user);
    const std::span<const std::int8_t> automated = moves.flags(facts::stage_move::automated);
    if (users.empty() || at.empty())
        return {};
    Tally tally(*moves.column(facts::stage_move::user), days.count());
    for (std::size_t row = 0; row < at.size(); ++row) {
        if (!window.sees(at[row]) || (!automated.empty() && automated[row] == 1))
            continue;
        if (users[row] == kNone)
            ++tally.writes.withoutUser;
        else
            tally.of(users[row]).days[days.of(at[row])].qualifying = true;
    }
    return std::move(tally.writes);
}

/// Records that user-days count, where no activity is a record.
void addRecords(const View& view, const Window& window, const DaysOfWindow& days, Writes& writes,
                std::map<std::string, std::size_t>& places)
{
    const Table& table = view.facts.table(Entity::UserDays);
    const facts::Numbers records = table.numbers(facts::user_day::records);
    const facts::Ints at = table.ints(facts::user_day::day);
    if (records.empty() || at.empty() || hasRecords(view))
        return;
    for (std::size_t row = 0; row < at.size(); ++row) {
        if (!window.sees(at[row]) || !(records[row] > 0))
            continue;
        UserWrites& user = named(writes, places, std::string(table.textAt(facts::user_day::user, row)), days.count());
        user.days[days.of(at[row])].qualifying = true;
        user.records += static_cast<std::size_t>(std::llround(records[row]));
    }
}

}

Lengths::Lengths(const Table& activities)
    : m_duration(activities.numbers(facts::activity::duration)), m_at(activities.ints(facts::activity::at)),
      m_ended(activities.ints(facts::activity::ended_at))
{
}

double Lengths::of(std::size_t row) const
{
    if (!m_duration.empty() && !std::isnan(m_duration[row]))
        return m_duration[row] / 60;
    if (!m_ended.empty() && m_ended[row] != kNull && m_ended[row] >= m_at[row])
        return static_cast<double>(m_ended[row] - m_at[row]) / 60;
    return std::nan("");
}

std::vector<std::string> Writes::names() const
{
    std::vector<std::string> all;
    for (const UserWrites& one : users)
        if (std::any_of(one.days.begin(), one.days.end(), [](const DayWrites& day) { return day.qualifying; }))
            all.push_back(one.user);
    return all;
}

Writes writesOf(const View& view, const Window& window)
{
    const DaysOfWindow days(view, window);
    const Table& activities = view.facts.table(Entity::Activities);
    Writes writes;
    std::map<std::string, std::size_t> places;
    if (activities.has(facts::activity::user) && activities.has(facts::activity::at)) {
        const std::size_t halves = activities.rows < 100'000 ? 1 : 2;
        std::vector<Writes> parts(halves);
        facts::inParallel(halves, [&](std::size_t half) {
            parts[half] = ofActivities(view, window, days, activities.rows * half / halves,
                                       activities.rows * (half + 1) / halves);
        });
        for (const Writes& part : parts)
            merge(writes, places, part, days.count());
    }
    merge(writes, places, ofMoves(view, window, days), days.count());
    addRecords(view, window, days, writes, places);
    const auto service = serviceAccounts(view);
    std::erase_if(writes.users, [&service](const UserWrites& one) { return service.contains(one.user); });
    std::sort(writes.users.begin(), writes.users.end(),
              [](const UserWrites& a, const UserWrites& b) { return a.user < b.user; });
    return writes;
}

}
