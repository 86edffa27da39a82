#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const std::span<const std::int64_t> arrivals = view.index.arrivals();
    forLeads(view, window, sample, [&](std::uint32_t row, Instant arrival) {
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = 0, .den = 1});
    });
    // A deal that arrived and was won in the period is one row with both.
    std::size_t next = 0;
    const std::size_t arrived = sample.seen.size();
    forDealsClosed(view, window, sample, true, [&](std::uint32_t row, Instant closed, bool) {
        if (window.sees(arrivals[row])) {
            while (next < arrived && sample.seen[next].row < row)
                ++next;
            sample.seen[next].num = 1;
            return;
        }
        sample.seen.push_back({.row = row, .day = view.time.dayOf(closed), .num = 1, .den = 0});
    });
    sample.notes.push_back({wording::inflowMovesIt, 0, {}});
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::arrived_at, facts::deal::created_at},
                           {facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::arrived_at},
                           {facts::Entity::Deals, facts::deal::created_at},
                           {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& period_conversion()
{
    static const Kpi kpi{
        .id = "period_conversion",
        .group = Group::Operations,
        .name = {"Sales per lead of the period", "Продаж на заявку"},
        .unitText = {"won / arrived", "продажи / заявки"},
        .definition = {"Deals won in the period divided by leads that arrived in it. Inflow moves it; read it only "
                       "beside lead conversion.",
                       "Сделки, выигранные в периоде, на заявки, поступившие в нём. Зависит от притока заявок; "
                       "смотреть только рядом с "
                       "конверсией заявок."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Plain,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
