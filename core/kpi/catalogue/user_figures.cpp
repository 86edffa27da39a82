#include "core/kpi/catalogue/user_figures.h"

#include "core/kpi/catalogue/user_days.h"
#include "core/kpi/wording.h"

#include <cmath>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::Table;

void forUserDays(const View& view, const Window& window, Sample& sample,
                 const std::function<void(std::uint32_t, std::uint32_t)>& visit)
{
    const Table& table = view.facts.table(Entity::UserDays);
    const facts::Ints at = table.ints(facts::user_day::day);
    const facts::Codes codes = table.codes(facts::user_day::user);
    const std::span<const std::int8_t> absent = table.flags(facts::user_day::absent);
    if (at.empty() || codes.empty())
        return;
    // By code of the user: the number, or nobody for service accounts.
    std::vector<std::uint32_t> number(table.column(facts::user_day::user)->words->size(), kNoUser);
    const auto service = serviceAccounts(view);
    for (Code code = 0; code < number.size(); ++code) {
        const std::string_view name = table.column(facts::user_day::user)->words->text(code);
        if (service.contains(name))
            continue;
        number[code] = static_cast<std::uint32_t>(sample.clusterNames.size());
        sample.clusterNames.emplace_back(name);
    }
    std::size_t away = 0;
    for (std::uint32_t row = 0; row < at.size(); ++row) {
        if (!window.sees(at[row]) || codes[row] == kNone || number[codes[row]] == kNoUser)
            continue;
        if (!absent.empty() && absent[row] == 1)
            ++away;
        else
            visit(row, number[codes[row]]);
    }
    sample.note(wording::absentDays, away);
}

Sample collectUserDays(const View& view, const Window& window, int field)
{
    Sample sample;
    const Table& table = view.facts.table(Entity::UserDays);
    const facts::Ints at = table.ints(facts::user_day::day);
    const facts::Numbers figures = table.numbers(field);
    std::size_t silent = 0;
    forUserDays(view, window, sample, [&](std::uint32_t row, std::uint32_t user) {
        if (std::isnan(figures[row])) {
            ++silent;
            return;
        }
        sample.seen.push_back({.row = row,
                               .cluster = user,
                               .day = view.time.dayOf(at[row]),
                               .entity = Entity::UserDays,
                               .num = figures[row]});
    });
    sample.lacks(silent, sample.seen.size() + silent);
    sample.note(wording::userDaysWithoutValue, silent);
    return sample;
}

}
