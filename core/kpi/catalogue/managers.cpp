#include "core/kpi/catalogue/managers.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;

namespace {

std::vector<bool> ownersSeen(const View& view, const Window& window)
{
    const Table& deals = view.facts.deals();
    const facts::Codes owners = deals.codes(facts::deal::owner);
    if (owners.empty())
        return {};
    std::vector<bool> seen(deals.column(facts::deal::owner)->words->size(), false);
    const std::span<const std::int64_t> arrivals = view.index.arrivals();
    const facts::Ints closed = deals.ints(facts::deal::closed_at);
    for (std::size_t row = 0; row < owners.size(); ++row)
        if (owners[row] != kNone && (window.sees(arrivals[row]) || (!closed.empty() && window.sees(closed[row]))))
            seen[owners[row]] = true;
    return seen;
}

void addActive(const View& view, const Window& window, std::map<std::string, double>& months)
{
    const Table& activities = view.facts.table(Entity::Activities);
    const facts::Codes users = activities.codes(facts::activity::user);
    const facts::Ints at = activities.ints(facts::activity::at);
    const std::span<const std::int8_t> automated = activities.flags(facts::activity::automated);
    if (users.empty() || at.empty())
        return;
    std::vector<bool> seen(activities.column(facts::activity::user)->words->size(), false);
    for (std::size_t row = 0; row < users.size(); ++row)
        if (users[row] != kNone && window.sees(at[row]) && (automated.empty() || automated[row] != 1))
            seen[users[row]] = true;
    for (Code code = 0; code < seen.size(); ++code)
        if (seen[code])
            months[std::string(activities.column(facts::activity::user)->words->text(code))] = 0;
}

/// Days of the period within [active_from, active_to).
double monthsWithin(const View& view, const Period& period, std::int64_t from, std::int64_t to)
{
    const Day first = from == kNull ? period.from : std::max(period.from, view.time.dayOf(from));
    const Day end = to == kNull ? period.to : std::min(period.to, view.time.dayOf(to));
    return std::max(0, end - first) / kDaysPerMonth;
}

}

double Managers::totalMonths() const
{
    return std::accumulate(months.begin(), months.end(), 0.0);
}

Managers managersOf(const View& view, const Window& window)
{
    const Table& deals = view.facts.deals();
    std::map<std::string, double> months;
    const std::vector<bool> seen = ownersSeen(view, window);
    for (Code code = 0; code < seen.size(); ++code)
        if (seen[code])
            months[std::string(deals.column(facts::deal::owner)->words->text(code))] = 0;
    addActive(view, window, months);
    for (auto& [name, value] : months)
        value = window.period.days() / kDaysPerMonth;

    Managers managers;
    const Table& users = view.facts.table(Entity::Users);
    for (std::size_t row = 0; row < users.rows; ++row) {
        const auto known = months.find(std::string(users.textAt(facts::user::name, row)));
        if (known == months.end())
            continue;
        if (users.has(facts::user::service) && users.flags(facts::user::service)[row] == 1) {
            months.erase(known);
            continue;
        }
        known->second = monthsWithin(view, window.period, users.intAt(facts::user::active_from, row),
                                     users.intAt(facts::user::active_to, row));
        if (known->second <= 0) {
            ++managers.withoutTime;
            months.erase(known);
        }
    }
    if (deals.has(facts::deal::owner))
        managers.ofOwner.assign(deals.column(facts::deal::owner)->words->size(), kNoManager);
    for (const auto& [name, value] : months) {
        const Code code = managers.ofOwner.empty() ? kNone : deals.column(facts::deal::owner)->words->find(name);
        if (code != kNone)
            managers.ofOwner[code] = static_cast<std::uint32_t>(managers.names.size());
        managers.names.push_back(name);
        managers.months.push_back(value);
    }
    return managers;
}

void carryMonths(const Managers& managers, Sample& sample)
{
    for (std::size_t i = 0; i < managers.names.size(); ++i)
        sample.seen.push_back({.cluster = static_cast<std::uint32_t>(i), .num = 0, .den = managers.months[i]});
    sample.clusterNames = managers.names;
}

}
