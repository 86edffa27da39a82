#include "core/kpi/parts.h"

#include "core/kpi/order_lines.h"
#include "core/kpi/wording.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace zamer::kpi {

using facts::Entity;

namespace {

void inOrderOfSize(std::vector<PartGroup>& groups)
{
    std::sort(groups.begin(), groups.end(), [](const PartGroup& a, const PartGroup& b) {
        const bool aNone = a.key == kNoKey;
        const bool bNone = b.key == kNoKey;
        if (aNone != bNone)
            return bNone;
        return a.seen.size() != b.seen.size() ? a.seen.size() > b.seen.size() : a.key < b.key;
    });
}

bool isNothing(const PartGroup& group)
{
    return group.seen.empty() && group.fixedNum == 0.0 && group.fixedDen == 0.0;
}

bool isTold(const RowKeys& keys, const std::vector<Observation>& given)
{
    const std::vector<Entity> entities = entitiesIn(given);
    return !entities.empty() &&
           std::all_of(entities.begin(), entities.end(), [&keys](Entity entity) { return keys.knows(entity); });
}

/// A part without any cost has no figure: nothing that is known of is not nothing spent.
void shareGiven(std::vector<PartGroup>& groups, const std::vector<Observation>& given, const RowKeys& keys)
{
    std::vector<bool> has(groups.size(), false);
    for (const Observation& one : given) {
        const std::uint32_t index = keys.of(one.entity, one.row);
        groups[index].fixedNum += one.num;
        groups[index].fixedDen += one.den;
        groups[index].given.push_back(one);
        has[index] = true;
    }
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (!has[i])
            groups[i].seen.clear();
}

/// Exposure of users: to their own part, or to all.
void carry(std::vector<PartGroup>& groups, const std::vector<Observation>& carriers, const Sample& sample,
           const RowKeys& keys)
{
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::size_t i = 0; i < groups.size(); ++i)
        known.emplace(keys.names()[i], i);
    if (!keys.isOfUsers()) {
        std::erase_if(groups, isNothing);
        for (PartGroup& group : groups)
            group.seen.insert(group.seen.end(), carriers.begin(), carriers.end());
        return;
    }
    for (const Observation& one : carriers) {
        const bool named = one.cluster < sample.clusterNames.size();
        const std::string_view key = named ? keys.keyOfUser(sample.clusterNames[one.cluster]) : kNoKey;
        const auto [at, added] = known.emplace(key, groups.size());
        if (added)
            groups.push_back({std::string(key), {}, 0});
        groups[at->second].seen.push_back(one);
    }
}

std::vector<PartGroup> stagesOf(const Sample& sample)
{
    std::vector<PartGroup> groups(sample.clusterNames.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].key = sample.clusterNames[i];
    for (const Observation& one : sample.seen)
        groups[one.cluster].seen.push_back(one);
    return groups;
}

}

std::vector<Entity> entitiesIn(const std::vector<Observation>& seen)
{
    std::array<bool, facts::kEntities> met{};
    for (const Observation& one : seen)
        if (one.row != kNoRow)
            met[static_cast<std::size_t>(one.entity)] = true;
    std::vector<Entity> entities;
    for (std::size_t i = 0; i < met.size(); ++i)
        if (met[i])
            entities.push_back(static_cast<Entity>(i));
    return entities;
}

std::vector<PartGroup> partsOf(const View& view, const Sample& sample, std::string_view dimension)
{
    if (dimension == kStageDimension)
        return stagesOf(sample);
    if (!isDimension(dimension))
        return {};
    const std::vector<Entity> entities = entitiesIn(sample.seen);
    std::vector<Entity> all = entities;
    for (const Entity entity : entitiesIn(sample.given))
        all.push_back(entity);
    const RowKeys keys(view.facts, view.index, dimension, all);
    const bool usersAlone = entities.empty() && !sample.seen.empty() && keys.isOfUsers();
    if (!usersAlone &&
        std::none_of(entities.begin(), entities.end(), [&keys](Entity entity) { return keys.knows(entity); }))
        return {};

    const bool given = sample.fixedNum != 0.0 || sample.fixedDen != 0.0;
    if (given && !isTold(keys, sample.given))
        return {};

    std::vector<PartGroup> groups(keys.names().size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].key = keys.names()[i];
    std::vector<Observation> carriers;
    OrderLines lines;
    for (const Observation& one : sample.seen) {
        if (one.row == kNoRow) {
            carriers.push_back(one);
            continue;
        }
        const std::uint32_t index = keys.knows(one.entity) ? keys.of(one.entity, one.row) : RowKeys::kNone;
        groups[index].seen.push_back(one);
        groups[index].seen.back().den = lines.denOf(one, index);
    }
    if (given)
        shareGiven(groups, sample.given, keys);
    carry(groups, carriers, sample, keys);
    std::erase_if(groups, isNothing);
    for (PartGroup& group : groups) {
        group.exposure = carriers.empty() ? sample.exposure : 0;
        for (const Observation& one : group.seen)
            group.exposure += one.row == kNoRow ? one.den : 0;
    }
    inOrderOfSize(groups);
    return groups;
}

std::vector<Hidden> hiddenAmong(const Kpi& kpi, const Sample& sample, std::span<const PartGroup> groups)
{
    std::vector<Hidden> hidden(groups.size(), Hidden::No);
    if (!kpi.hidesSmallGroups && !sample.hidesSmallGroups)
        return hidden;
    std::vector<std::size_t> answers;
    for (const PartGroup& group : groups)
        answers.push_back(levelOf(kpi, group.seen, {}, group.beyond(), false).n);
    std::vector<std::size_t> bySize(groups.size());
    std::iota(bySize.begin(), bySize.end(), std::size_t{0});
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&answers](std::size_t a, std::size_t b) { return answers[a] < answers[b]; });
    std::size_t count = 0;
    std::size_t together = 0;
    for (const std::size_t at : bySize) {
        if (answers[at] == 0)
            continue; // nothing is said of it anyway
        const bool small = answers[at] < kSmallGroup;
        if (!small && (count == 0 || (count > 1 && together >= kSmallGroup)))
            break;
        hidden[at] = small ? Hidden::Small : Hidden::WithSmaller;
        ++count;
        together += answers[at];
    }
    return hidden;
}

const Text& hiddenText(Hidden hidden)
{
    static const Text none;
    return hidden == Hidden::No      ? none
           : hidden == Hidden::Small ? wording::smallGroupHidden
                                     : wording::hiddenWithSmaller;
}

}
