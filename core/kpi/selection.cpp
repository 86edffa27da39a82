#include "core/kpi/selection.h"

#include "core/kpi/order_lines.h"
#include "core/kpi/parts.h"
#include "core/kpi/row_keys.h"
#include "core/kpi/wording.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace zamer::kpi {

using facts::Entity;

namespace {

/// By number of the key: whether the segment has it.
std::vector<bool> wantedOf(const RowKeys& keys, const std::set<std::string>& wanted)
{
    std::vector<bool> inside;
    inside.reserve(keys.names().size());
    for (const std::string& name : keys.names())
        inside.push_back(wanted.contains(name));
    return inside;
}

/// Whether users without rows can be told inside from outside.
bool isOfUsers(const Filter& filter)
{
    return std::all_of(filter.keys.begin(), filter.keys.end(),
                       [](const auto& one) { return one.first == "manager" || one.first == "team"; });
}

/// All of a sample but its observations and what follows from them.
Sample withoutRows(const Sample& whole)
{
    Sample sample;
    sample.exposure = whole.exposure;
    sample.pending = whole.pending;
    sample.coveredFrom = whole.coveredFrom;
    sample.hidesSmallGroups = whole.hidesSmallGroups;
    sample.fieldsLacking = whole.fieldsLacking;
    sample.quality = whole.quality;
    sample.reason = whole.reason;
    sample.notes = whole.notes;
    if (!whole.notes.empty())
        sample.notes.push_back({wording::countedOverAll, 0, {}});
    sample.clusterNames = whole.clusterNames;
    sample.parameters = whole.parameters;
    return sample;
}

}

Selection::Selection(const View& view, Filter filter) : m_home(view.facts), m_filter(std::move(filter)) {}

Selection::Rows Selection::found(const View& view, Entity entity) const
{
    Rows rows;
    rows.told = true;
    const std::size_t count = view.facts.table(entity).rows;
    rows.bits.assign(count / 64 + 1, ~std::uint64_t{0});
    for (const auto& [dimension, wanted] : m_filter.keys) {
        const RowKeys keys(view.facts, view.index, dimension, std::array{entity});
        rows.told = rows.told && keys.knows(entity);
        if (rows.told)
            keys.select(entity, wantedOf(keys, wanted), rows.bits);
    }
    return rows;
}

std::shared_ptr<const Selection::Rows> Selection::rowsOf(const View& view, Entity entity) const
{
    if (&view.facts != &m_home)
        return std::make_shared<const Rows>(found(view, entity));
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const Rows>& rows = m_rows[entity];
    if (!rows)
        rows = std::make_shared<const Rows>(found(view, entity));
    return rows;
}

std::vector<bool> Selection::usersInside(const View& view, const std::vector<std::string>& names) const
{
    std::vector<bool> inside(names.size(), true);
    for (const auto& [dimension, wanted] : m_filter.keys) {
        const RowKeys keys(view.facts, view.index, dimension, {});
        for (std::size_t i = 0; keys.isOfUsers() && i < names.size(); ++i)
            inside[i] = inside[i] && wanted.contains(std::string(keys.keyOfUser(names[i])));
    }
    return inside;
}

bool Selection::givesAway(const Kpi& kpi, const View& view, const Sample& whole) const
{
    if (m_filter.keys.size() != 1)
        return false;
    const auto& [dimension, wanted] = *m_filter.keys.begin();
    const std::vector<PartGroup> groups = partsOf(view, whole, dimension);
    const std::vector<Hidden> hidden = hiddenAmong(kpi, whole, groups);
    bool any = false;
    bool all = true;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (hidden[i] == Hidden::No)
            continue;
        any = any || wanted.contains(groups[i].key);
        all = all && wanted.contains(groups[i].key);
    }
    return any && !all;
}

Sample Selection::narrowed(const Kpi& kpi, const View& view, const Sample& whole) const
{
    Sample sample = withoutRows(whole);
    std::array<std::shared_ptr<const Rows>, facts::kEntities> rows;
    const auto tell = [&](const std::vector<Observation>& list) {
        bool told = true;
        for (const Entity entity : entitiesIn(list)) {
            auto& known = rows[static_cast<std::size_t>(entity)];
            known = rowsOf(view, entity);
            told = told && known->told;
        }
        return told;
    };
    const bool given = whole.fixedNum != 0.0 || whole.fixedDen != 0.0;
    if (!tell(whole.seen) || !tell(whole.given) || !tell(whole.aside) || (given && whole.given.empty()) ||
        (entitiesIn(whole.seen).empty() && !whole.seen.empty() && !isOfUsers(m_filter))) {
        if (whole.quality != Quality::NoData)
            sample.noData(wording::segmentNotTold);
        return sample;
    }
    std::optional<std::vector<bool>> users;
    const auto isInside = [&](const Observation& one) {
        if (one.row != kNoRow)
            return rows[static_cast<std::size_t>(one.entity)]->has(one.row);
        if (!users)
            users = usersInside(view, whole.clusterNames);
        return one.cluster >= users->size() || (*users)[one.cluster];
    };
    const auto keep = [&isInside](const std::vector<Observation>& list, std::vector<Observation>& kept) {
        std::copy_if(list.begin(), list.end(), std::back_inserter(kept), isInside);
    };
    bool carried = false;
    double months = 0;
    OrderLines lines;
    for (const Observation& one : whole.seen) {
        const bool inside = isInside(one);
        const double den = one.row == kNoRow ? one.den : lines.denOf(one, inside ? 1 : 0);
        carried = carried || one.row == kNoRow;
        if (!inside)
            continue;
        months += one.row == kNoRow ? den : 0;
        sample.seen.push_back(one);
        sample.seen.back().den = den;
    }
    if (carried)
        sample.exposure = months;
    keep(whole.given, sample.given);
    for (const Observation& one : sample.given) {
        sample.fixedNum += one.num;
        sample.fixedDen += one.den;
    }
    const bool hides = kpi.hidesSmallGroups || whole.hidesSmallGroups;
    const bool tooSmall =
        hides && !sample.seen.empty() && isHidden(kpi, whole, levelOf(kpi, sample.seen, {}, beyondOf(sample), false));
    if (whole.quality == Quality::NoData)
        sample.seen.clear();
    else if (!whole.given.empty() && sample.given.empty())
        sample.noData(wording::segmentWithoutCosts); // nothing spent that is known of is not spent nothing
    else if (tooSmall)
        sample.noData(wording::segmentTooSmall);
    else if (hides && givesAway(kpi, view, whole))
        sample.noData(wording::segmentGivesAway);
    if (sample.quality == whole.quality)
        keep(whole.aside, sample.aside);
    return sample;
}

}
