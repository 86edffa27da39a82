#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Instant followUp = Instant{view.settings.horizonDays} * kSecondsPerDay;
    const facts::Ints closed = view.facts.deals().ints(facts::deal::closed_at);
    const std::span<const DealStatus> status = view.index.status();
    std::size_t undated = 0;
    forLeads(view, window, sample, [&](std::uint32_t row, Instant arrival) {
        const bool won = status[row] == DealStatus::Won;
        if (won && closed[row] == facts::kNull) {
            ++undated;
            return;
        }
        if (arrival + followUp > window.asOf) {
            ++sample.pending;
            return;
        }
        const bool converted = won && closed[row] <= arrival + followUp;
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = converted ? 1.0 : 0.0});
    });
    sample.note(wording::wonWithoutClose, undated);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::arrived_at, facts::deal::created_at},
                           {facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {
    {facts::Entity::Deals, facts::deal::id},         {facts::Entity::Deals, facts::deal::owner},
    {facts::Entity::Deals, facts::deal::source},     {facts::Entity::Deals, facts::deal::arrived_at},
    {facts::Entity::Deals, facts::deal::created_at}, {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& lead_conversion()
{
    static const Kpi kpi{
        .id = "lead_conversion",
        .group = Group::Operations,
        .name = {"Lead to sale", "Конверсия заявок"},
        .unitText = {"% won within the horizon", "% продаж в пределах горизонта"},
        .definition = {"Of the leads that arrived in the period, the share won within the audit's horizon (30 days by "
                       "default) of arriving. "
                       "Only leads at least that old are counted.",
                       "Доля заявок периода, ставших продажей в пределах горизонта аудита (по умолчанию 30 дней) от "
                       "поступления. Более "
                       "молодые заявки не учитываются."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .byDay = true,
        .usesHorizon = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
