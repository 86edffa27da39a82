#include "core/kpi/scope.h"

#include "core/kpi/base.h"
#include "core/kpi/calendar_months.h"
#include "core/kpi/sample_cache.h"
#include "core/kpi/selection.h"
#include "core/kpi/walk.h"
#include "core/kpi/wording.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Entity;

namespace {

constexpr Instant kStateReach = 7 * kSecondsPerDay;

bool isMet(const Need& need, const facts::Facts& facts)
{
    if (!facts.has(need.entity))
        return false;
    const facts::Table& table = facts.table(need.entity);
    return need.field < 0 || table.has(need.field) || (need.alternative >= 0 && table.has(need.alternative));
}

Text unmetNeed(const Kpi& kpi, const View& view)
{
    if (entitiesOf(kpi, view).empty())
        return wording::nothingImported;
    for (const Need& need : kpi.needs)
        if (!(kpi.purchases && view.index.fromOrders() && need.entity == Entity::Deals) && !isMet(need, view.facts))
            return view.facts.has(need.entity) ? wording::fieldMissing : wording::nothingImported;
    return {};
}

/// The first fact of the entity the KPI counts: purchases where it reads them, else the first it names.
Instant firstFact(const Kpi& kpi, const View& view)
{
    if (kpi.purchases)
        return view.index.firstFact(view.index.purchaseEntity());
    Instant first = kNoInstant;
    for (const Entity entity : entitiesOf(kpi, view)) {
        const Instant own = view.index.firstFact(entity);
        if (own != kNoInstant && (first == kNoInstant || own < first))
            first = own;
    }
    return first;
}

/// Entities whose rows change, so that an export shows one moment of them; the others are events, each with its own time.
bool hasState(Entity entity)
{
    return entity == Entity::Deals || entity == Entity::Customers || entity == Entity::Automations;
}

/// What happens now and then, so that a first one late in the period is no hole before it.
bool isOccasional(Entity entity)
{
    return entity == Entity::SurveyAnswers || entity == Entity::CallReviews || entity == Entity::Forecasts ||
           entity == Entity::Suggestions;
}

bool isOccasional(const Kpi& kpi, const View& view)
{
    const std::vector<Entity> entities = entitiesOf(kpi, view);
    return std::all_of(entities.begin(), entities.end(), [](Entity entity) { return isOccasional(entity); });
}

/// The export nearest to as-of, either side; kNoInstant where none has a time.
Instant nearestExport(const facts::Facts& facts, Entity entity, Instant asOf)
{
    Instant nearest = kNoInstant;
    for (const facts::Source& source : facts.sources) {
        if (source.entity != entity || source.exportedAt == kNoInstant)
            continue;
        const Instant distance = std::abs(source.exportedAt - asOf);
        const Instant known = nearest == kNoInstant ? distance + 1 : std::abs(nearest - asOf);
        if (distance < known || (distance == known && source.exportedAt < nearest))
            nearest = source.exportedAt;
    }
    return nearest;
}

}

Coverage coverageOf(const Kpi& kpi, const View& view, const Window& window, Day eventsFrom)
{
    if (kpi.wholeBase)
        return {};
    const Instant first = firstFact(kpi, view);
    const Day firstDay = std::max(first == kNoInstant ? window.period.from : view.time.dayOf(first), eventsFrom);
    if (firstDay >= window.period.to || window.asOf < window.begin)
        return {Quality::NoData, wording::outsideFacts};
    if (window.period.to > view.time.dayOf(window.asOf))
        return {Quality::Incomplete, wording::periodNotOver};
    if (firstDay - window.period.from > kLateStartDays && !isOccasional(kpi, view))
        return {Quality::Incomplete, wording::periodBeforeFacts};
    return {};
}

std::vector<Entity> entitiesOf(const Kpi& kpi, const View& view)
{
    std::vector<Entity> entities;
    for (const Entity entity : kpi.reads)
        if (view.facts.has(entity))
            entities.push_back(entity);
    const Entity bought = view.index.purchaseEntity();
    if (kpi.purchases && view.facts.has(bought) &&
        std::find(entities.begin(), entities.end(), bought) == entities.end())
        entities.push_back(bought);
    return entities;
}

std::map<std::string, std::string> parametersOf(const Kpi& kpi, const Settings& settings, int followUpDays)
{
    std::map<std::string, std::string> parameters;
    if (kpi.usesHorizon)
        parameters["follow_up_days"] = std::to_string(settings.horizonDays);
    else if (kpi.followUpDays > 0)
        parameters["follow_up_days"] = std::to_string(followUpDays > 0 ? followUpDays : kpi.followUpDays);
    if (kpi.lookBack)
        parameters["look_back_months"] = std::to_string(kLookBackMonths);
    if (isMoney(kpi.unit))
        parameters["currency"] = settings.currency.toStdString();
    return parameters;
}

Instant followUpOf(const Kpi& kpi, const Settings& settings)
{
    return Instant{kpi.usesHorizon ? settings.horizonDays : kpi.followUpDays} * kSecondsPerDay;
}

Window windowOf(const View& view, Period period, Instant asOf)
{
    return {period, view.time.start(period), view.time.end(period), asOf};
}

Window windowFor(const Kpi& kpi, const View& view, Period period, std::optional<Instant> asOf)
{
    if (asOf)
        return windowOf(view, period, *asOf);
    Instant earliest = kNoInstant;
    for (const Entity entity : entitiesOf(kpi, view)) {
        const Instant newest = view.facts.newestExport(entity);
        if (newest != kNoInstant && (earliest == kNoInstant || newest < earliest))
            earliest = newest;
    }
    const Instant end = view.time.end(period);
    if (earliest == kNoInstant)
        earliest = end; // no source says when it was exported
    return windowOf(view, period, kpi.state ? std::min(earliest, end) : earliest);
}

StateFold foldFor(const Kpi& kpi, const View& view, Instant asOf)
{
    StateFold own{&view.facts, &view.index, nullptr, {}};
    if (!kpi.state)
        return own;
    Base::Limits limits = Base::noLimits();
    bool earlier = false;
    for (const Entity entity : entitiesOf(kpi, view)) {
        if (!hasState(entity))
            continue;
        const Instant nearest = nearestExport(view.facts, entity, asOf);
        if (nearest == kNoInstant || std::abs(nearest - asOf) > kStateReach)
            return {nullptr, nullptr, nullptr, wording::noStateExport};
        limits[static_cast<std::size_t>(entity)] = nearest;
        earlier = earlier || nearest < view.facts.newestExport(entity);
    }
    if (!earlier)
        return own;
    if (!view.base)
        return {nullptr, nullptr, nullptr, wording::earlierExportsGone};
    const std::shared_ptr<const Base::Fold> fold = view.base->upTo(limits);
    return {&fold->facts, &fold->index, fold, {}};
}

/// Whether deals it counted closed on a day that was only expected (kpis.md, 1).
bool restsOnEstimates(const Kpi& kpi, const View& view, const Sample& sample)
{
    constexpr int kClosed = facts::deal::closed_at;
    const bool asksForCloses = std::any_of(kpi.needs.begin(), kpi.needs.end(), [](const Need& need) {
        return need.entity == Entity::Deals && (need.field == kClosed || need.alternative == kClosed);
    });
    std::vector<bool> estimated;
    for (const facts::Source& source : view.facts.sources)
        if (source.closesEstimated) {
            estimated.resize(std::max<std::size_t>(estimated.size(), source.id + 1), false);
            estimated[source.id] = true;
        }
    if (!asksForCloses || estimated.empty())
        return false;
    const facts::Table& deals = view.facts.deals();
    return std::any_of(sample.seen.begin(), sample.seen.end(), [&](const Observation& seen) {
        return seen.entity == Entity::Deals && seen.row < deals.source.size() &&
               deals.source[seen.row] < estimated.size() && estimated[deals.source[seen.row]] &&
               !deals.isEmptyAt(kClosed, seen.row);
    });
}

namespace {

/// A part of sorted times is sorted: quantiles of the next segment need no sorting.
void inOrderOfTime(std::vector<Observation>& seen)
{
    std::stable_sort(seen.begin(), seen.end(),
                     [](const Observation& one, const Observation& other) { return one.num < other.num; });
}

Collected collectAll(const Kpi& kpi, const View& view, const Window& window)
{
    Collected collected;
    collected.fold = {&view.facts, &view.index, nullptr, {}};
    const Text unmet = unmetNeed(kpi, view);
    if (*unmet.en != '\0') {
        collected.sample.noData(unmet);
        return collected;
    }
    const StateFold fold = foldFor(kpi, view, window.asOf);
    if (!fold.facts) {
        collected.sample.noData(fold.reason);
        return collected;
    }
    collected.fold = fold;
    const View seen = collected.viewOf(view);
    collected.coverage = coverageOf(kpi, seen, window);
    if (collected.coverage.quality == Quality::NoData) {
        collected.sample.noData(collected.coverage.reason);
        return collected;
    }
    collected.shortHistory = kpi.lookBack && !coversLookBack(seen, window);
    collected.sample = kpi.collect(seen, window);
    if (collected.sample.coveredFrom != kNoDay && collected.sample.quality != Quality::NoData) {
        collected.coverage = coverageOf(kpi, seen, window, collected.sample.coveredFrom);
        if (collected.coverage.quality == Quality::NoData)
            collected.sample.noData(collected.coverage.reason);
    }
    if (collected.sample.quality == Quality::Ok && restsOnEstimates(kpi, seen, collected.sample)) {
        collected.sample.quality = Quality::Estimated;
        collected.sample.reason = wording::closesEstimated;
    }
    return collected;
}

}

Collected collect(const Kpi& kpi, const View& view, const Window& window)
{
    if (view.samples == nullptr && view.selection == nullptr)
        return collectAll(kpi, view, window);
    std::shared_ptr<const Collected> whole = view.samples == nullptr ? nullptr : view.samples->find(kpi, window);
    if (!whole) {
        auto collected = std::make_shared<Collected>(collectAll(kpi, view, window));
        if (view.samples != nullptr && kpi.estimator == Estimator::Median)
            inOrderOfTime(collected->sample.seen);
        whole = std::move(collected);
        if (view.samples != nullptr)
            view.samples->keep(kpi, window, whole);
    }
    if (view.selection == nullptr || (whole->sample.quality == Quality::NoData && whole->sample.aside.empty()))
        return *whole;
    Collected inside{{}, whole->coverage, whole->shortHistory, whole->fold};
    inside.sample = view.selection->narrowed(kpi, whole->viewOf(view), whole->sample);
    return inside;
}

Collected collectRows(const Kpi& kpi, const View& view, const Window& window)
{
    if (!kpi.collectRows)
        return collect(kpi, view, window);
    Kpi listed = kpi;
    listed.collect = kpi.collectRows;
    View whole = view;
    whole.samples = nullptr; // it keeps the sums
    return collect(listed, whole, window);
}

std::vector<std::string> instrumentOf(const Kpi& kpi, const View& view)
{
    const std::vector<Entity> entities = entitiesOf(kpi, view);
    std::vector<std::string> kinds;
    for (const facts::Source& source : view.facts.sources)
        if (std::find(entities.begin(), entities.end(), source.entity) != entities.end())
            kinds.push_back(source.system + '/' + source.layout);
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

}
