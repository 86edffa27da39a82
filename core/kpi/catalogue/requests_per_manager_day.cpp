#include "core/kpi/catalogue/writes.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using facts::Code;
using facts::Entity;
using facts::kNone;

/// Anna's 6 leads were first answered in the period and she had activity on 3 days, Boris's 2 and 2: (2 + 1) / 2 = 1.5.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Writes writes = writesOf(view, window);
    std::vector<double> days;
    std::map<std::string_view, std::uint32_t> managers;
    for (const UserWrites& one : writes.users) {
        const auto met = std::count_if(one.days.begin(), one.days.end(), [](const DayWrites& day) { return day.met; });
        if (met == 0)
            continue;
        managers.emplace(one.user, static_cast<std::uint32_t>(days.size()));
        sample.clusterNames.push_back(one.user);
        days.push_back(static_cast<double>(met));
    }

    const facts::Table& deals = view.facts.deals();
    const facts::Codes owners = deals.codes(facts::deal::owner);
    const facts::Dictionary& words = *deals.column(facts::deal::owner)->words;
    std::vector<std::uint32_t> managerOf(words.size(), kNoUser); // by code
    for (Code code = 0; code < words.size(); ++code)
        if (const auto known = managers.find(words.text(code)); known != managers.end())
            managerOf[code] = known->second;
    const std::span<const std::int64_t> responses = view.index.firstResponse();
    const std::span<const DealRole> roles = view.index.roles();
    std::size_t ownerless = 0;
    std::size_t elsewhere = 0;
    std::size_t all = 0;
    for (std::uint32_t row = 0; row < responses.size(); ++row) {
        if (roles[row] == DealRole::Converted || !window.sees(responses[row]))
            continue;
        ++all;
        const std::uint32_t manager = owners[row] == kNone ? kNoUser : managerOf[owners[row]];
        if (manager == kNoUser)
            ++(owners[row] == kNone ? ownerless : elsewhere);
        else
            sample.seen.push_back(
                {.row = row, .cluster = manager, .day = view.time.dayOf(responses[row]), .num = 1, .den = 0});
    }
    for (std::uint32_t manager = 0; manager < days.size(); ++manager)
        sample.seen.push_back({.cluster = manager, .num = 0, .den = days[manager]});
    sample.lacks(ownerless, all);
    sample.note(wording::withoutOwner, ownerless);
    sample.note(wording::leadsWithoutManagerDay, elsewhere);
    return sample;
}

constexpr Entity kReads[] = {Entity::Deals, Entity::Activities};
constexpr Need kNeeds[] = {{Entity::Deals, facts::deal::owner},
                           {Entity::Activities, facts::activity::user},
                           {Entity::Activities, facts::activity::at}};
constexpr Need kShows[] = {{Entity::Deals, facts::deal::id},
                           {Entity::Deals, facts::deal::owner},
                           {Entity::Deals, facts::deal::source},
                           {Entity::Deals, facts::deal::arrived_at},
                           {Entity::Deals, facts::deal::created_at}};

}

const Kpi& requests_per_manager_day()
{
    static const Kpi kpi{
        .id = "requests_per_manager_day",
        .group = Group::Operations,
        .name = {"Requests per manager and day", "Заявок на менеджера в день"},
        .unitText = {"per manager and day", "на менеджера в день"},
        .definition = {"Mean over managers of the leads first answered in the period per day on which the manager had "
                       "activity.",
                       "Среднее по менеджерам число заявок, впервые обработанных в периоде, на день с активностью "
                       "менеджера."},
        .unit = Unit::PerDay,
        .better = Better::Up,
        .estimator = Estimator::PerUserMean,
        .minimumUnits = 5,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
