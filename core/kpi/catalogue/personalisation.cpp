// personalisation: of the profile attributes listed on the cards of active customers, the share that is filled, as the export nearest to the date shows
// them. Profile attributes are the columns of a card that are no fields of their own (birthday, size, interests). Two active customers, 5 attributes
// each, 4 and 1 of them filled: 5 / 10 = 50 %. Sources that list none say nothing and are left out.
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <cmath>

namespace zamer::kpi {

namespace {

using facts::Entity;
namespace customer = facts::customer;

/// By customer: with a purchase in the inactivity days before as-of.
std::vector<bool> boughtLately(const View& view, Instant asOf)
{
    const Instant since = asOf - Instant{view.settings.inactivityDays} * kSecondsPerDay;
    std::vector<bool> active(view.index.customers(), false);
    for (const Purchase& purchase : view.index.purchases())
        if (!purchase.refund && purchase.customer != kNoCustomer && purchase.at >= since && purchase.at <= asOf)
            active[purchase.customer] = true;
    return active;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& cards = view.facts.table(Entity::Customers);
    const facts::Numbers filled = cards.numbers(customer::attributes);
    const facts::Numbers listed = cards.numbers(customer::attributes_of);
    const std::span<const std::uint32_t> customers = view.index.customerOfCard();
    const std::vector<bool> active = boughtLately(view, window.asOf);
    std::size_t unlisted = 0;
    for (std::uint32_t row = 0; row < filled.size() && row < listed.size(); ++row) {
        // An unknown creation is the smallest instant: such a card is seen.
        if (!active[customers[row]] || cards.intAt(customer::created_at, row) > window.asOf)
            continue;
        if (!(listed[row] > 0)) {
            ++unlisted;
            continue;
        }
        sample.seen.push_back({.row = row,
                               .cluster = customers[row],
                               .entity = Entity::Customers,
                               .num = std::isnan(filled[row]) ? 0.0 : filled[row],
                               .den = listed[row]});
    }
    sample.note(wording::withoutAttributes, unlisted);
    sample.parameters["inactivity_days"] = std::to_string(view.settings.inactivityDays);
    return sample;
}

constexpr Entity kReads[] = {Entity::Customers};
constexpr Need kNeeds[] = {{Entity::Customers, customer::attributes_of},
                           {Entity::Customers, customer::attributes},
                           {Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{Entity::Customers, customer::id},
                           {Entity::Customers, customer::owner},
                           {Entity::Customers, customer::attributes},
                           {Entity::Customers, customer::attributes_of}};

}

const Kpi& personalisation()
{
    static const Kpi kpi{
        .id = "personalisation",
        .group = Group::Customers,
        .name = {"Knowledge of the customer", "Глубина знания"},
        .unitText = {"% of profile attributes", "% полей профиля"},
        .definition = {"Of the profile attributes listed on the cards of active customers (with a purchase within the "
                       "inactivity days before the date), the share that is filled.",
                       "Доля заполненных полей профиля в карточках активных клиентов (с покупкой в пределах срока "
                       "неактивности до даты)."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
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
