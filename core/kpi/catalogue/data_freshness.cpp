#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::Table;

namespace {

constexpr Instant kFresh = 14 * kSecondsPerDay;

/// Deals that an activity in (asOf - 14 days, asOf] names; the activities of a lead that became a deal are that deal's.
std::vector<bool> withActivity(const View& view, Instant asOf)
{
    const Table& activities = view.facts.table(facts::Entity::Activities);
    const facts::Codes links = activities.codes(facts::activity::deal);
    const facts::Ints at = activities.ints(facts::activity::at);
    if (links.empty() || at.empty() || view.index.dealById().empty())
        return {};
    const std::span<const std::uint32_t> dealOf = view.index.dealOfActivity();
    std::vector<bool> touched(view.facts.deals().rows, false);
    for (std::size_t row = 0; row < links.size(); ++row)
        if (links[row] != kNone && at[row] != facts::kNull && at[row] >= asOf - kFresh && at[row] <= asOf &&
            dealOf[row] != Index::kNoDealRow)
            touched[dealOf[row]] = true;
    return touched;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Table& deals = view.facts.deals();
    const facts::Ints modified = deals.ints(facts::deal::modified_at);
    const std::vector<bool> active = withActivity(view, window.asOf);
    if (modified.empty() && active.empty()) {
        sample.noData(wording::fieldMissing);
        return sample;
    }
    const std::span<const std::int64_t> arrivals = view.index.arrivals();
    const std::span<const DealRole> roles = view.index.roles();
    const Instant since = window.asOf - kFresh;
    std::size_t undated = 0;
    for (std::uint32_t row = 0; row < deals.rows; ++row) {
        // An unknown arrival is the smallest instant: such a deal is seen.
        if (roles[row] != DealRole::Deal || arrivals[row] > window.asOf ||
            view.index.statusAt(row, window.asOf) != DealStatus::Open)
            continue;
        const Instant changed = modified.empty() ? facts::kNull : modified[row];
        const bool hasActivity = !active.empty() && active[row];
        undated += changed == facts::kNull && !hasActivity ? 1 : 0;
        const bool touched = hasActivity || (changed >= since && changed <= window.asOf);
        sample.seen.push_back({.row = row, .num = touched ? 1.0 : 0.0});
    }
    if (!modified.empty()) {
        sample.lacks(undated, sample.seen.size());
        sample.note(wording::withoutTouch, undated);
    }
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Deals}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::stage},
                           {facts::Entity::Deals, facts::deal::modified_at}};

}

const Kpi& data_freshness()
{
    static const Kpi kpi{
        .id = "data_freshness",
        .group = Group::Operations,
        .name = {"Fresh deals", "Актуальность данных"},
        .unitText = {"% of open deals", "% открытых сделок"},
        .definition = {"Of the deals open at the date, the share changed or with an activity in the 14 days before it, "
                       "as the export nearest "
                       "to the date shows them.",
                       "Доля открытых на дату сделок, которые изменялись или имели активность за предшествующие 14 "
                       "дней, по ближайшей к "
                       "дате выгрузке."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .state = true,
        .wholeBase = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
