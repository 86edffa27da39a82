#include "core/kpi/catalogue/writes.h"
#include "core/kpi/wording.h"

#include <cmath>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::Table;
using Kind = ActivityWords::Kind;

namespace {

/// The user of each code.
std::vector<std::uint32_t> usersByCode(const facts::Column* names, const Users& users)
{
    std::vector<std::uint32_t> byCode;
    for (Code code = 0; names != nullptr && code < names->words->size(); ++code)
        byCode.push_back(users.find(names->words->text(code)));
    return byCode;
}

using Visit = std::function<void(const Written&)>;

void forActivities(const View& view, const Window& window, const DaysOfWindow& days, const Users& users,
                   const Visit& visit)
{
    const Table& activities = view.facts.table(Entity::Activities);
    if (!activities.has(facts::activity::user) || !activities.has(facts::activity::at))
        return;
    const std::vector<std::uint32_t> byCode = usersByCode(activities.column(facts::activity::user), users);
    const facts::Ints at = activities.ints(facts::activity::at);
    const Lengths lengths(activities);
    forWritten(view, window, 0, activities.rows, [&](std::uint32_t row, Kind kind, Code code) {
        if (code != kNone && byCode[code] != kNoUser)
            visit({Entity::Activities, row, kind, byCode[code], days.of(at[row]), qualifies(kind), 1, lengths.of(row)});
    });
}

void forMoves(const View& view, const Window& window, const DaysOfWindow& days, const Users& users, const Visit& visit)
{
    const Table& moves = view.facts.table(Entity::StageMoves);
    const facts::Ints at = moves.ints(facts::stage_move::at);
    const facts::Codes codes = moves.codes(facts::stage_move::user);
    const std::span<const std::int8_t> automated = moves.flags(facts::stage_move::automated);
    const std::vector<std::uint32_t> byCode = usersByCode(moves.column(facts::stage_move::user), users);
    for (std::uint32_t row = 0; row < std::min(at.size(), codes.size()); ++row)
        if (window.sees(at[row]) && codes[row] != kNone && byCode[codes[row]] != kNoUser &&
            (automated.empty() || automated[row] != 1))
            visit({Entity::StageMoves, row, Kind::Other, byCode[codes[row]], days.of(at[row]), true, 1, 0});
}

void forRecords(const View& view, const Window& window, const DaysOfWindow& days, const Users& users,
                const Visit& visit)
{
    const Table& table = view.facts.table(Entity::UserDays);
    const facts::Numbers records = table.numbers(facts::user_day::records);
    const facts::Ints at = table.ints(facts::user_day::day);
    if (at.empty() || hasRecords(view))
        return;
    for (std::uint32_t row = 0; row < records.size(); ++row) {
        const std::uint32_t user =
            window.sees(at[row]) && records[row] > 0 ? users.find(table.textAt(facts::user_day::user, row)) : kNoUser;
        if (user != kNoUser)
            visit({Entity::UserDays, row, Kind::Record, user, days.of(at[row]), true, std::round(records[row]), 0});
    }
}

}

bool hasRecords(const View& view)
{
    const facts::Column* const kinds = view.facts.table(Entity::Activities).column(facts::activity::kind);
    return kinds != nullptr && kinds->words->find("record") != kNone;
}

void forEachWritten(const View& view, const Window& window, const Users& users, const Visit& visit)
{
    const DaysOfWindow days(view, window);
    forActivities(view, window, days, users, visit);
    forMoves(view, window, days, users, visit);
    forRecords(view, window, days, users, visit);
}

void addUser(const Users& users, std::uint32_t user, double num, double den, Sample& sample)
{
    sample.seen.push_back({.row = users.rows[user], .cluster = user, .entity = Entity::Users, .num = num, .den = den});
}

void carryUsers(const Users& users, const std::vector<double>& dens, Sample& sample)
{
    for (std::uint32_t user = 0; user < dens.size(); ++user)
        sample.seen.push_back({.cluster = user, .num = 0, .den = dens[user]});
    sample.clusterNames = users.names;
}

std::vector<double> workingDaysOf(const Users& users)
{
    std::vector<double> days;
    for (std::uint32_t user = 0; user < users.names.size(); ++user)
        days.push_back(static_cast<double>(users.workingDays(user)));
    return days;
}

void noteUsers(const Users& users, const Writes& writes, Sample& sample)
{
    sample.note(wording::actionsWithoutUser, writes.withoutUser);
    sample.note(wording::usersWithoutWorkingDay, users.withoutDay);
}

}
