#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const std::span<const std::int64_t> arrived = view.index.arrivals();
    const facts::Ints contacted = view.facts.deals().ints(facts::deal::first_contact_at);
    std::size_t byContact = 0;
    std::size_t startless = 0;
    std::size_t backward = 0;
    std::size_t won = 0;
    forDealsClosed(view, window, sample, true, [&](std::uint32_t row, Instant closed, bool) {
        ++won;
        Instant start = arrived[row];
        if (start == facts::kNull && !contacted.empty() && contacted[row] != facts::kNull) {
            start = contacted[row];
            ++byContact;
        }
        if (start == facts::kNull) {
            ++startless;
            return;
        }
        backward += closed < start ? 1 : 0;
        sample.seen.push_back({.row = row,
                               .day = view.time.dayOf(closed),
                               .num = static_cast<double>(closed - start) / static_cast<double>(kSecondsPerDay)});
    });
    sample.lacks(startless, won);
    sample.note(wording::fromFirstContact, byContact);
    sample.note(wording::withoutStart, startless);
    sample.note(wording::closedBeforeArrival, backward);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::arrived_at},
                           {facts::Entity::Deals, facts::deal::first_contact_at},
                           {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& sales_cycle()
{
    static const Kpi kpi{
        .id = "sales_cycle",
        .group = Group::Operations,
        .name = {"Deal closing time", "Скорость закрытия сделок"},
        .unitText = {"median, days", "медиана, дней"},
        .definition = {"Median time from arrival (from the first contact where no arrival is known) to the closing of "
                       "deals won in the "
                       "period.",
                       "Медиана времени от поступления (без даты поступления — от первого контакта) до закрытия "
                       "сделок, выигранных в "
                       "периоде."},
        .unit = Unit::Days,
        .better = Better::Down,
        .estimator = Estimator::Median,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
