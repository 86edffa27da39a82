// repeat_contacts: of the tickets opened in the period, the share reopened, or opened within 30 days (30 x 24 hours) after an earlier ticket of the
// same customer on the same topic. Tickets on delivery by one customer on 1 March, 20 March and 25 April: the second is a repeat (19 days),
// the third none (36 days). A ticket without a customer or topic is a repeat only if it was reopened.
#include "core/kpi/catalogue/tickets.h"

#include <algorithm>
#include <tuple>

namespace zamer::kpi {

namespace {

namespace ticket = facts::ticket;
constexpr Instant kAgain = 30 * kSecondsPerDay;

struct Contact {
    std::uint64_t about = 0; // customer and topic
    Instant at = 0;
    std::uint32_t row = 0;
};

/// Tickets on a known topic by a known customer, up to 30 days before the window, one for each of their topics.
std::vector<Contact> contacts(const View& view, const Window& window)
{
    const facts::Table& table = view.facts.table(facts::Entity::Tickets);
    const facts::Ints opened = table.ints(ticket::opened_at);
    const std::span<const std::uint32_t> customers = view.index.customerOfTicket();
    const facts::Column* const topics = table.column(ticket::topic);
    std::vector<Contact> list;
    for (std::uint32_t row = 0; topics && row < opened.size(); ++row) {
        const bool isNear = opened[row] != facts::kNull && opened[row] >= window.begin - kAgain &&
                            opened[row] < window.end && opened[row] <= window.asOf;
        if (!isNear || customers[row] == kNoCustomer)
            continue;
        for (const facts::Code topic : topics->list(row))
            list.push_back({std::uint64_t{customers[row]} << 32U | topic, opened[row], row});
    }
    std::sort(list.begin(), list.end(), [](const Contact& a, const Contact& b) {
        return std::tie(a.about, a.at, a.row) < std::tie(b.about, b.at, b.row);
    });
    return list;
}

/// By row: whether an earlier contact about the same stands within 30 days.
std::vector<bool> repeats(const std::vector<Contact>& contacts, std::size_t rows)
{
    std::vector<bool> again(rows, false);
    Instant earlier = kNoInstant; // the last instant before those of one and the same
    for (std::size_t i = 1; i < contacts.size(); ++i) {
        const Contact& one = contacts[i];
        const Contact& before = contacts[i - 1];
        if (one.about != before.about)
            earlier = kNoInstant;
        else if (before.at < one.at)
            earlier = before.at;
        if (earlier != kNoInstant && one.at - earlier <= kAgain)
            again[one.row] = true;
    }
    return again;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& table = view.facts.table(facts::Entity::Tickets);
    const std::span<const std::int8_t> reopened = table.flags(ticket::reopened);
    const std::span<const std::uint32_t> customers = view.index.customerOfTicket();
    const std::vector<bool> again = repeats(contacts(view, window), table.rows);
    std::size_t unknown = 0;
    std::size_t all = 0;
    forTickets(view, window, sample, [&](std::uint32_t row, Instant opened) {
        ++all;
        unknown += customers[row] == kNoCustomer || table.isEmptyAt(ticket::topic, row) ? 1 : 0;
        const bool isRepeat = again[row] || (!reopened.empty() && reopened[row] == 1);
        sample.seen.push_back({.row = row,
                               .cluster = customers[row],
                               .day = view.time.dayOf(opened),
                               .entity = facts::Entity::Tickets,
                               .num = isRepeat ? 1.0 : 0.0});
    });
    sample.lacks(unknown, all);
    sample.note(wording::repeatsUnknown, unknown);
    if (beginsLate(view, facts::Entity::Tickets, window.period.from - static_cast<Day>(kAgain / kSecondsPerDay)))
        sample.notes.push_back({wording::earlierTicketsUnknown, 0, {}});
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Tickets};
constexpr Need kNeeds[] = {{facts::Entity::Tickets, ticket::opened_at},
                           {facts::Entity::Tickets, ticket::topic, ticket::reopened}};
constexpr Need kShows[] = {{facts::Entity::Tickets, ticket::id},
                           {facts::Entity::Tickets, ticket::opened_at},
                           {facts::Entity::Tickets, ticket::reopened},
                           {facts::Entity::Tickets, ticket::owner},
                           {facts::Entity::Tickets, ticket::channel}};

}

const Kpi& repeat_contacts()
{
    static const Kpi kpi{
        .id = "repeat_contacts",
        .group = Group::Customers,
        .name = {"Repeat contacts", "Повторные обращения"},
        .unitText = {"% of tickets", "% обращений"},
        .definition = {"Of the tickets opened in the period, the share that were reopened or came within 30 days after "
                       "an earlier one of the same customer on the same topic.",
                       "Доля обращений периода, которые открыты заново или поступили в течение 30 дней после обращения "
                       "того же клиента на ту же тему."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Clustered,
        .byDay = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
