#include "core/facts/fold/newest.h"

#include "core/facts/fold/parallel.h"

#include <algorithm>
#include <cmath>

namespace zamer::facts {

FoldPlan::FoldPlan(Entity entity, std::vector<Layer> layers, const Progress* progress)
    : m_entity(entity), m_progress(progress), m_modified(fieldByName(entity, "modified_at")),
      m_layers(std::move(layers)), m_words(fields(entity).size())
{
    inParallel(m_words.size(), [&](std::size_t field) {
        if (hasWords(fields(m_entity)[field].type))
            m_words[field] = mergeWords(m_layers, static_cast<int>(field));
    });
    m_keys = foldKeys(entity, m_layers, m_words, progress);
    if (progress != nullptr && progress->isCancelled())
        return;
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer)
        m_superseded.push_back(supersededIn(layer));
    makeGroups();
}

std::vector<bool> FoldPlan::supersededIn(std::size_t layer) const
{
    const std::vector<std::uint32_t>& slotOf = m_keys.slotOf[layer];
    const auto ref = [&](std::size_t row) {
        return RowRef{static_cast<std::uint32_t>(layer), static_cast<std::uint32_t>(row)};
    };
    std::vector<std::uint32_t> winner(m_keys.slots, RowRef::kNowhere);
    std::vector<bool> superseded;
    for (std::size_t row = 0; row < slotOf.size() && !shouldStop(m_progress, row); ++row) {
        std::uint32_t& best = winner[slotOf[row]];
        if (best != RowRef::kNowhere) {
            superseded.resize(slotOf.size());
            const bool newer = isNewer(ref(row), ref(best));
            superseded[newer ? best : row] = true;
            if (!newer)
                continue;
        }
        best = static_cast<std::uint32_t>(row);
    }
    return superseded;
}

void FoldPlan::makeGroups()
{
    m_everything.inLayer.assign(m_layers.size(), true);
    m_everything.newest.resize(m_keys.slots);
    for (std::size_t field = 0; field < fields(m_entity).size(); ++field) {
        std::vector<bool> inLayer(m_layers.size());
        for (std::size_t layer = 0; layer < m_layers.size(); ++layer)
            inLayer[layer] = table(layer).has(static_cast<int>(field));
        if (std::none_of(inLayer.begin(), inLayer.end(), [](bool in) { return in; }))
            continue;
        auto group =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const ColumnGroup& g) { return g.inLayer == inLayer; });
        if (group == m_groups.end()) {
            m_groups.push_back({inLayer, {}, std::vector<RowRef>(m_keys.slots)});
            group = m_groups.end() - 1;
        }
        group->fields.push_back(static_cast<int>(field));
    }
}

void FoldPlan::settle(std::size_t layer)
{
    settle(m_everything, layer);
    for (ColumnGroup& group : m_groups)
        if (group.inLayer[layer])
            settle(group, layer);
}

void FoldPlan::settle(ColumnGroup& group, std::size_t layer) const
{
    const std::vector<std::uint32_t>& slotOf = m_keys.slotOf[layer];
    for (std::size_t row = 0; row < slotOf.size() && !shouldStop(m_progress, row); ++row) {
        const RowRef candidate{static_cast<std::uint32_t>(layer), static_cast<std::uint32_t>(row)};
        if (isSuperseded(candidate))
            continue;
        RowRef& held = group.newest[slotOf[row]];
        if (held.isNowhere() || isNewer(candidate, held))
            held = candidate;
    }
}

bool FoldPlan::isNewer(const RowRef& candidate, const RowRef& held) const
{
    if (m_modified >= 0) {
        const Instant ours = table(candidate.layer).intAt(m_modified, candidate.row);
        const Instant theirs = table(held.layer).intAt(m_modified, held.row);
        if (ours != kNoInstant && theirs != kNoInstant && ours != theirs)
            return ours > theirs;
    }
    const Instant ours = m_layers[candidate.layer].source.exportedAt;
    const Instant theirs = m_layers[held.layer].source.exportedAt;
    if (ours != kNoInstant && theirs != kNoInstant && ours != theirs)
        return ours > theirs;
    return candidate.layer != held.layer ? candidate.layer > held.layer : candidate.row > held.row;
}

bool FoldPlan::sameCell(int field, const RowRef& left, const RowRef& right) const
{
    const Column* ours = left.isNowhere() ? nullptr : table(left.layer).column(field);
    const Column* theirs = right.isNowhere() ? nullptr : table(right.layer).column(field);
    const bool empty = !ours || ours->isEmpty(left.row);
    if (empty || !theirs || theirs->isEmpty(right.row))
        return empty == (!theirs || theirs->isEmpty(right.row));
    const MergedWords& merged = words(field);
    switch (ours->type) {
    case Type::Instant:
    case Type::Money:
        return ours->ints[left.row] == theirs->ints[right.row];
    case Type::Number:
        return !(ours->numbers[left.row] < theirs->numbers[right.row]) &&
               !(ours->numbers[left.row] > theirs->numbers[right.row]);
    case Type::Flag:
    case Type::Presence:
        return ours->flags[left.row] == theirs->flags[right.row];
    case Type::Hashes: {
        const auto a = ours->list(left.row);
        const auto b = theirs->list(right.row);
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [&](Code x, Code y) { return merged.code(left.layer, x) == merged.code(right.layer, y); });
    }
    case Type::Text:
    case Type::Key:
        break;
    }
    return merged.code(left.layer, ours->codes[left.row]) == merged.code(right.layer, theirs->codes[right.row]);
}

}
