#pragma once
// The fold of layers by key (facts.md, Identity): a row's key is (system, entity, id). The same key again: newer wins (modified_at, else
// export time, else import order). A column that is absent from the newer export keeps the old value, an empty cell empties it.
// Rows of entities without an id column, or of layers that did not map it, are told apart by content and ordinal: equal rows stay as many as
// the richest single layer has. Purchases with an order but no line number are told apart within their order by ordinal. Rows stand in the
// order in which their keys first appeared. Pure, uses the machine's cores; the result shares columns with the input where it can (one
// layer without repeated keys: no copy). A folded column's dictionary may hold words that no row uses any more.

#include "core/base/progress.h"
#include "core/facts/facts.h"

namespace zamer::facts {

/// What a new layer would change in a base: each of its rows is one of these. A row that is older than what the base has, and so changes
/// no cell of it, is unchanged.
struct FoldCounts {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
};

std::shared_ptr<const Table> fold(Entity entity, std::span<const Layer> layers);
/// Counts how the last of the layers changes the fold of those before it; added + updated + unchanged = its rows. Where `progress` says
/// stop, it returns soon, and the counts mean nothing.
FoldCounts foldCounts(Entity entity, std::span<const Layer> layers, const Progress* progress = nullptr);
/// Both at once, for an import: at little more than the cost of one.
struct Folded {
    std::shared_ptr<const Table> table;
    FoldCounts counts;
};
Folded foldCounted(Entity entity, std::span<const Layer> layers);
Facts foldAll(std::span<const Layer> layers);

}
