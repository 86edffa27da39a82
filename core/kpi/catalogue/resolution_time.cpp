// resolution_time: median hours from opening to resolution of the tickets opened in the period and at least 30 days old; those not resolved within
// 30 days count as endless. Resolved after 2, 5 and 30 hours, two not at all: the median is 30 hours; with one more unresolved it lies
// between 30 hours and never: over 30 days. The median of the resolved ones alone (5 hours) stands beside.
#include "core/kpi/catalogue/quantiles.h"
#include "core/kpi/catalogue/tickets.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

namespace ticket = facts::ticket;
constexpr int kFollowUpDays = 30;
constexpr double kSecondsPerHour = 3600;

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Ints resolved = view.facts.table(facts::Entity::Tickets).ints(ticket::resolved_at);
    const Instant followUp = window.followUp(kFollowUpDays);
    std::size_t backward = 0;
    forTickets(view, window, sample, [&](std::uint32_t row, Instant opened) {
        if (opened + followUp > window.asOf) {
            ++sample.pending;
            return;
        }
        double hours = std::numeric_limits<double>::infinity();
        if (resolved[row] != facts::kNull && resolved[row] <= opened + followUp) {
            backward += resolved[row] < opened ? 1 : 0;
            hours = static_cast<double>(std::max<Instant>(0, resolved[row] - opened)) / kSecondsPerHour;
        }
        sample.seen.push_back(
            {.row = row, .day = view.time.dayOf(opened), .entity = facts::Entity::Tickets, .num = hours});
    });
    sample.note(wording::resolvedBeforeOpened, backward);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

std::vector<Beside> beside(const View&, const Window&, const Sample& sample)
{
    std::vector<double> ended;
    for (const Observation& one : sample.seen)
        if (std::isfinite(one.num))
            ended.push_back(one.num);
    if (ended.empty())
        return {};
    return {{wording::medianOfResolved, quantileOf(ended, 0.5), Unit::Hours}};
}

constexpr facts::Entity kReads[] = {facts::Entity::Tickets};
constexpr Need kNeeds[] = {{facts::Entity::Tickets, ticket::opened_at}, {facts::Entity::Tickets, ticket::resolved_at}};
constexpr Need kShows[] = {{facts::Entity::Tickets, ticket::id},
                           {facts::Entity::Tickets, ticket::opened_at},
                           {facts::Entity::Tickets, ticket::resolved_at},
                           {facts::Entity::Tickets, ticket::owner}};

}

const Kpi& resolution_time()
{
    static const Kpi kpi{
        .id = "resolution_time",
        .group = Group::Customers,
        .name = {"Resolution time", "Срок решения проблем"},
        .unitText = {"median, hours", "медиана, часов"},
        .definition = {"Median time from opening to resolution of the tickets opened in the period. Those not resolved "
                       "within 30 days count as endless; younger ones are left out.",
                       "Медиана времени от открытия до решения по обращениям периода. Не решённые за 30 дней считаются "
                       "бессрочными, более молодые не учтены."},
        .unit = Unit::Hours,
        .better = Better::Down,
        .estimator = Estimator::Median,
        .byDay = true,
        .followUpDays = kFollowUpDays,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}
