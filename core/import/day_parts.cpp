#include "core/import/day_parts.h"
#include "core/import/layout_tools.h"

#include <set>
#include <vector>

namespace zamer::import {

namespace {

namespace user_day = facts::user_day;

constexpr std::size_t kRowsListed = 1'000;

/// A day that has a part at work is no day of absence. Working time is planned for a day, and each part of it repeats the plan; what was
/// worked has parts of its own.
std::vector<MergeRule> rulesFor(const Harvest& harvest)
{
    const ColumnGuess* const work = columnFor(harvest, "work_minutes");
    const bool worked = work != nullptr && holdsWord(work->header, "отработ|worked");
    return {{user_day::logins, Merge::Sum},
            {user_day::active_minutes, Merge::Sum},
            {user_day::records, Merge::Sum},
            {user_day::admin_minutes, Merge::Sum},
            {user_day::work_minutes, worked ? Merge::Sum : Merge::Most},
            {user_day::absent, Merge::Least}};
}

/// The lines whose user and day a line before had.
Issue partsOf(const Harvest& harvest, const facts::Column& key)
{
    const ColumnGuess* const user = columnFor(harvest, "user");
    Issue issue{Issue::Kind::AddedUp, false, user != nullptr ? user->header : "user", {}, 0, {}};
    std::vector<bool> seen(key.words->size(), false);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        if (seen[key.codes[row]]) {
            ++issue.count;
            if (issue.rows.size() < kRowsListed)
                issue.rows.push_back(harvest.rows.line[row]);
        }
        seen[key.codes[row]] = true;
    }
    return issue;
}

}

void addUpDays(Harvest& harvest)
{
    const std::size_t rows = harvest.rows.rows;
    if (!harvest.rows.has(user_day::user) || !harvest.rows.has(user_day::day))
        return;
    const auto days = editable(harvest, user_day::day);
    const auto key = newColumn(facts::Type::Text, rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const Day day = harvest.zone.dayOf(days->ints[row]);
        days->ints.set(row, harvest.zone.startOf(day));
        key->codes.set(
            row, key->words->add(std::to_string(day) + ' ' + std::string(harvest.rows.textAt(user_day::user, row))));
    }
    harvest.rows.columns[user_day::day] = days;
    Issue issue = partsOf(harvest, *key);
    if (issue.count == 0)
        return;
    harvest.issues.push_back(std::move(issue));
    mergeRows(harvest, *key, rulesFor(harvest));
}

}
