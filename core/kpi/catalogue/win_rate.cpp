#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    forDealsClosed(view, window, sample, false, [&](std::uint32_t row, Instant closed, bool won) {
        sample.seen.push_back({.row = row, .day = view.time.dayOf(closed), .num = won ? 1.0 : 0.0});
    });
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::stage},
                           {facts::Entity::Deals, facts::deal::status},
                           {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& win_rate()
{
    static const Kpi kpi{
        .id = "win_rate",
        .group = Group::Operations,
        .name = {"Win rate", "Доля выигранных"},
        .unitText = {"% of closed deals", "% закрытых сделок"},
        .definition = {"Won deals out of all deals closed in the period, won or lost.",
                       "Выигранные сделки среди всех закрытых в периоде: выигранных и проигранных."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
