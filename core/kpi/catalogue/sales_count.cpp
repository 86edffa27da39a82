#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    forDealsClosed(view, window, sample, true, [&](std::uint32_t row, Instant closed, bool) {
        sample.seen.push_back({.row = row, .day = view.time.dayOf(closed), .num = 1});
    });
    sample.exposure = window.period.days();
    return sample;
}

std::vector<Beside> beside(const View&, const Window& window, const Sample& sample)
{
    return {{wording::perDay, static_cast<double>(sample.seen.size()) / window.period.days(), Unit::PerDay}};
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::closed_at},
                           {facts::Entity::Deals, facts::deal::amount}};

}

const Kpi& sales_count()
{
    static const Kpi kpi{
        .id = "sales_count",
        .group = Group::Money,
        .name = {"Sales won", "Количество продаж"},
        .unitText = {"total of the period", "всего за период"},
        .definition =
            {"Deals won in the period, by closing date. Compared as a rate per month of 30.4375 days.",
             "Сделки, выигранные за период, по дате закрытия. Сравнивается в пересчёте на месяц в 30,4375 дня."},
        .unit = Unit::Count,
        .better = Better::Up,
        .estimator = Estimator::Total,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}
