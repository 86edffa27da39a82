#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

using facts::Entity;
using facts::kNull;
using facts::Table;

constexpr Instant kFresh = 180 * kSecondsPerDay;

/// By customer: with a purchase in the inactivity days before as-of.
std::vector<bool> activeCustomers(const View& view, Instant asOf)
{
    std::vector<bool> active(view.index.customers(), false);
    const Instant since = asOf - Instant{view.settings.inactivityDays} * kSecondsPerDay;
    for (const Purchase& purchase : view.index.purchases())
        if (!purchase.refund && purchase.customer != kNoCustomer && purchase.at >= since && purchase.at <= asOf)
            active[purchase.customer] = true;
    return active;
}

/// By customer: with an activity in the 180 days before as-of.
std::vector<bool> touchedCustomers(const View& view, Instant asOf)
{
    const facts::Ints at = view.facts.table(Entity::Activities).ints(facts::activity::at);
    if (at.empty())
        return {};
    const std::span<const std::uint32_t> customers = view.index.customerOfActivity();
    std::vector<bool> touched(view.index.customers(), false);
    for (std::size_t row = 0; row < at.size(); ++row)
        if (at[row] >= asOf - kFresh && at[row] <= asOf && customers[row] < touched.size())
            touched[customers[row]] = true;
    return touched;
}

/// Three cards of customers who bought in the last 90 days: one was changed a month ago, one called last week, one has lain for a year: 2 / 3.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Table& cards = view.facts.table(Entity::Customers);
    if (cards.rows == 0) {
        sample.noData(wording::nothingImported);
        return sample;
    }
    const std::vector<bool> active = activeCustomers(view, window.asOf);
    const std::vector<bool> called = touchedCustomers(view, window.asOf);
    const facts::Ints modified = cards.ints(facts::customer::modified_at);
    if (modified.empty() && called.empty()) {
        sample.noData(wording::fieldMissing);
        return sample;
    }
    const std::span<const std::uint32_t> customers = view.index.customerOfCard();
    std::size_t undated = 0;
    for (std::uint32_t row = 0; row < cards.rows; ++row) {
        // An unknown creation is the smallest instant: such a card is seen.
        if (!active[customers[row]] || cards.intAt(facts::customer::created_at, row) > window.asOf)
            continue;
        const Instant changed = modified.empty() ? kNull : modified[row];
        const bool spoken = !called.empty() && called[customers[row]];
        undated += changed == kNull && !spoken ? 1 : 0;
        const bool fresh = spoken || (changed >= window.asOf - kFresh && changed <= window.asOf);
        sample.seen.push_back({.row = row, .entity = Entity::Customers, .num = fresh ? 1.0 : 0.0});
    }
    if (!modified.empty()) {
        sample.lacks(undated, sample.seen.size());
        sample.note(wording::withoutTouch, undated);
    }
    sample.parameters["inactivity_days"] = std::to_string(view.settings.inactivityDays);
    return sample;
}

constexpr Entity kReads[] = {Entity::Customers, Entity::Activities};
constexpr Need kNeeds[] = {{Entity::Customers}};
constexpr Need kShows[] = {{Entity::Customers, facts::customer::id},
                           {Entity::Customers, facts::customer::owner},
                           {Entity::Customers, facts::customer::created_at},
                           {Entity::Customers, facts::customer::modified_at}};

}

const Kpi& contact_freshness()
{
    static const Kpi kpi{
        .id = "contact_freshness",
        .group = Group::Operations,
        .name = {"Fresh contacts", "Актуальность контактов"},
        .unitText = {"% of active customers’ cards", "% карточек активных клиентов"},
        .definition = {"Of the cards of active customers (with a purchase within the inactivity period before the "
                       "date), the share changed or with an activity in the 180 days before it, as the export nearest "
                       "to the date shows them.",
                       "Доля карточек активных клиентов (с покупкой в пределах срока неактивности до даты), которые "
                       "изменялись или имели активность за 180 дней до неё, по ближайшей к дате выгрузке."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .state = true,
        .wholeBase = true,
        .purchases = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
