#include "core/kpi/catalogue/managers.h"
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Managers managers = managersOf(view, window);
    const facts::Codes owners = view.facts.deals().codes(facts::deal::owner);
    std::size_t ownerless = 0;
    std::size_t service = 0;
    std::size_t won = 0;
    forDealsClosed(view, window, sample, true, [&](std::uint32_t row, Instant closed, bool) {
        ++won;
        const std::uint32_t manager = owners[row] == facts::kNone ? kNoManager : managers.ofOwner[owners[row]];
        if (manager == kNoManager)
            ++(owners[row] == facts::kNone ? ownerless : service);
        else
            sample.seen.push_back({.row = row, .cluster = manager, .day = view.time.dayOf(closed), .num = 1, .den = 0});
    });
    carryMonths(managers, sample);
    sample.lacks(ownerless, won);
    sample.note(wording::withoutOwner, ownerless);
    sample.note(wording::ownedByService, service);
    sample.note(wording::managersWithoutTime, managers.withoutTime);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::closed_at}, {facts::Entity::Deals, facts::deal::owner}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::closed_at},
                           {facts::Entity::Deals, facts::deal::amount}};

}

const Kpi& deals_per_manager()
{
    static const Kpi kpi{
        .id = "deals_per_manager",
        .group = Group::Staff,
        .name = {"Deals per manager-month", "Сделок на менеджера"},
        .unitText = {"per manager-month", "на менеджера в месяц"},
        .definition = {"Mean over managers of the deals each won in the period per month of work (30.4375 days within "
                       "the time of "
                       "employment). Service accounts are no managers.",
                       "Среднее по менеджерам число выигранных сделок на месяц работы (30,4375 дня в пределах срока "
                       "работы). Служебные "
                       "учётные записи не считаются."},
        .unit = Unit::CountPerMonth,
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
