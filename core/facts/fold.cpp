#include "core/facts/fold.h"

#include "core/facts/fold/newest.h"
#include "core/facts/fold/parallel.h"

#include <limits>

namespace zamer::facts {

namespace {

std::vector<Layer> layersOf(Entity entity, std::span<const Layer> layers)
{
    std::vector<Layer> mine;
    for (const Layer& layer : layers)
        if (layer.source.entity == entity && layer.rows)
            mine.push_back(layer);
    return mine;
}

/// A layer as it stands; its rows say which source they are of.
std::shared_ptr<const Table> asBase(const Layer& layer)
{
    if (layer.rows->source.size() == layer.rows->rows)
        return layer.rows;
    auto table = std::make_shared<Table>(*layer.rows);
    table->source.assign(table->rows, layer.source.id);
    return table;
}

template<class T, class Value>
std::vector<T> pick(const std::vector<RowRef>& from, T empty, const Value& value)
{
    std::vector<T> out(from.size());
    for (std::size_t slot = 0; slot < from.size(); ++slot)
        out[slot] = from[slot].isNowhere() ? empty : value(from[slot]);
    return out;
}

template<class Narrow, class T, class Value>
void fill(Narrow& out, const std::vector<RowRef>& from, T empty, const Value& value)
{
    out.reserve(from.size());
    for (const RowRef& ref : from)
        out.push_back(ref.isNowhere() ? empty : value(ref));
}

void gatherLists(Column& out, const std::vector<const Column*>& in, const MergedWords& words,
                 const std::vector<RowRef>& from)
{
    out.ends.reserve(from.size());
    for (const RowRef& ref : from) {
        if (!ref.isNowhere())
            for (const Code code : in[ref.layer]->list(ref.row))
                out.codes.push_back(words.code(ref.layer, code));
        out.ends.push_back(static_cast<std::uint32_t>(out.codes.size()));
    }
}

ColumnPtr gather(const FoldPlan& plan, int field, const std::vector<RowRef>& from)
{
    std::vector<const Column*> in;
    for (std::size_t layer = 0; layer < plan.layers().size(); ++layer)
        in.push_back(plan.table(layer).column(field));
    const MergedWords& words = plan.words(field);
    auto out = std::make_shared<Column>();
    out->type = fields(plan.entity())[static_cast<std::size_t>(field)].type;
    if (hasWords(out->type))
        out->words = words.words;
    switch (out->type) {
    case Type::Instant:
    case Type::Money:
        fill(out->ints, from, kNull, [&](const RowRef& r) { return in[r.layer]->ints[r.row]; });
        break;
    case Type::Flag:
    case Type::Presence:
        out->flags = pick<std::int8_t>(from, -1, [&](const RowRef& r) { return in[r.layer]->flags[r.row]; });
        break;
    case Type::Number:
        fill(out->numbers, from, std::numeric_limits<double>::quiet_NaN(),
             [&](const RowRef& r) { return in[r.layer]->numbers[r.row]; });
        break;
    case Type::Hashes:
        gatherLists(*out, in, words, from);
        break;
    case Type::Text:
    case Type::Key:
        fill(out->codes, from, kNone, [&](const RowRef& r) { return words.code(r.layer, in[r.layer]->codes[r.row]); });
        break;
    }
    return out;
}

std::shared_ptr<const Table> gatherAll(FoldPlan& plan)
{
    auto table = std::make_shared<Table>(plan.entity());
    table->rows = plan.keys().slots;
    const std::vector<RowRef>& newest = plan.everything().newest;
    fill(table->source, newest, SourceId{0}, [&](const RowRef& r) { return plan.layers()[r.layer].source.id; });
    table->line = pick<std::uint32_t>(newest, 0, [&](const RowRef& r) {
        const std::vector<std::uint32_t>& lines = plan.table(r.layer).line;
        return r.row < lines.size() ? lines[r.row] : 0;
    });
    std::vector<std::pair<int, const ColumnGroup*>> work;
    for (const ColumnGroup& group : plan.groups())
        for (const int field : group.fields)
            work.emplace_back(field, &group);
    inParallel(work.size(), [&](std::size_t i) {
        table->columns[static_cast<std::size_t>(work[i].first)] = gather(plan, work[i].first, work[i].second->newest);
    });
    return table;
}

/// Settles the last layer row by row. A new key that repeats in it is compared with its own earlier row; of a known key
/// only the newest row of the file counts as a change, so that the same file again changes nothing.
FoldCounts settleCounting(FoldPlan& plan, std::size_t layer, const Progress* progress = nullptr)
{
    FoldCounts counts;
    const std::vector<std::uint32_t>& slotOf = plan.keys().slotOf[layer];
    for (std::size_t row = 0; row < slotOf.size() && !shouldStop(progress, row); ++row) {
        const RowRef candidate{static_cast<std::uint32_t>(layer), static_cast<std::uint32_t>(row)};
        RowRef& newest = plan.everything().newest[slotOf[row]];
        const bool isNew = newest.isNowhere();
        if (!isNew && newest.layer != layer && plan.isSuperseded(candidate)) {
            ++counts.unchanged;
            continue;
        }
        if (isNew || plan.isNewer(candidate, newest))
            newest = candidate;
        bool differs = false;
        for (ColumnGroup& group : plan.groups()) {
            RowRef& held = group.newest[slotOf[row]];
            if (!group.inLayer[layer] || !(held.isNowhere() || plan.isNewer(candidate, held)))
                continue;
            for (std::size_t i = 0; !isNew && !differs && i < group.fields.size(); ++i)
                differs = !plan.sameCell(group.fields[i], held, candidate);
            held = candidate;
        }
        ++(isNew ? counts.added : differs ? counts.updated : counts.unchanged);
    }
    return counts;
}

}

std::shared_ptr<const Table> fold(Entity entity, std::span<const Layer> layers)
{
    std::vector<Layer> mine = layersOf(entity, layers);
    if (mine.empty())
        return std::make_shared<Table>(entity);
    if (mine.size() == 1 && isDistinct(mine.front()))
        return asBase(mine.front());
    FoldPlan plan(entity, std::move(mine));
    for (std::size_t layer = 0; layer < plan.layers().size(); ++layer)
        plan.settle(layer);
    if (plan.layers().size() == 1 && plan.keys().slots == plan.table(0).rows)
        return asBase(plan.layers().front());
    return gatherAll(plan);
}

Folded foldCounted(Entity entity, std::span<const Layer> layers)
{
    std::vector<Layer> mine = layersOf(entity, layers);
    if (mine.empty())
        return {std::make_shared<Table>(entity), {}};
    if (mine.size() == 1 && isDistinct(mine.front()))
        return {asBase(mine.front()), {mine.front().rows->rows, 0, 0}};
    FoldPlan plan(entity, std::move(mine));
    const std::size_t last = plan.layers().size() - 1;
    for (std::size_t layer = 0; layer < last; ++layer)
        plan.settle(layer);
    const FoldCounts counts = settleCounting(plan, last);
    if (last == 0 && plan.keys().slots == plan.table(0).rows)
        return {asBase(plan.layers().front()), counts};
    return {gatherAll(plan), counts};
}

FoldCounts foldCounts(Entity entity, std::span<const Layer> layers, const Progress* progress)
{
    std::vector<Layer> mine = layersOf(entity, layers);
    if (mine.empty())
        return {};
    if (mine.size() == 1 && isDistinct(mine.front()))
        return {mine.front().rows->rows, 0, 0};
    FoldPlan plan(entity, std::move(mine), progress);
    if (progress != nullptr && progress->isCancelled())
        return {};
    const std::size_t last = plan.layers().size() - 1;
    for (std::size_t layer = 0; layer < last; ++layer)
        plan.settle(layer);
    return settleCounting(plan, last, progress);
}

Facts foldAll(std::span<const Layer> layers)
{
    Facts facts;
    for (const Layer& layer : layers)
        facts.sources.push_back(layer.source);
    for (std::size_t entity = 0; entity < kEntities; ++entity)
        facts.tables[entity] = fold(static_cast<Entity>(entity), layers);
    return facts;
}

}
