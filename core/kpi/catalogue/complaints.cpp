// complaints: complaint tickets opened in the period per 100 purchases of the period. 3 complaints and 150 purchases: 2 per 100. Refunds are no
// purchases. The interval is drawn by customer; purchases and tickets of nobody stand for themselves.
#include "core/kpi/catalogue/money.h"
#include "core/kpi/catalogue/tickets.h"

namespace zamer::kpi {

namespace {

constexpr double kOfHundred = 0.01;

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const std::span<const std::int8_t> complaint =
        view.facts.table(facts::Entity::Tickets).flags(facts::ticket::complaint);
    const std::span<const std::uint32_t> customers = view.index.customerOfTicket();
    forTickets(view, window, sample, [&](std::uint32_t row, Instant opened) {
        if (complaint[row] == 1)
            sample.seen.push_back({.row = row,
                                   .cluster = customers[row],
                                   .day = view.time.dayOf(opened),
                                   .entity = facts::Entity::Tickets,
                                   .num = 1,
                                   .den = 0});
    });
    const facts::Entity entity = view.index.purchaseEntity();
    forPurchases(view, window, [&](const Purchase& purchase) {
        if (!purchase.refund)
            sample.seen.push_back({.row = purchase.row,
                                   .cluster = purchase.customer,
                                   .day = purchase.day,
                                   .entity = entity,
                                   .den = kOfHundred});
    });
    countUndatedPurchases(view, sample);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Tickets};
constexpr Need kNeeds[] = {{facts::Entity::Tickets, facts::ticket::opened_at},
                           {facts::Entity::Tickets, facts::ticket::complaint},
                           {facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {
    {facts::Entity::Tickets, facts::ticket::id},    {facts::Entity::Tickets, facts::ticket::opened_at},
    {facts::Entity::Tickets, facts::ticket::owner}, {facts::Entity::Deals, facts::deal::id},
    {facts::Entity::Deals, facts::deal::closed_at}, {facts::Entity::Purchases, facts::purchase::order},
    {facts::Entity::Purchases, facts::purchase::at}};

}

const Kpi& complaints()
{
    static const Kpi kpi{
        .id = "complaints",
        .group = Group::Customers,
        .name = {"Complaints", "Жалобы"},
        .unitText = {"per 100 purchases", "на 100 покупок"},
        .definition = {"Complaints opened in the period per 100 purchases of the period.",
                       "Жалобы, поступившие за период, на 100 покупок этого периода."},
        .unit = Unit::PerHundred,
        .better = Better::Down,
        .estimator = Estimator::Clustered,
        .byDay = true,
        .purchases = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
