#pragma once
// FoldKeys: which rows of several layers are the same thing (facts.md, Identity). Every distinct key gets a slot,
// numbered in order of first appearance. A layer without the entity's id column is keyed by content and ordinal among
// equal rows; where only a later part of the key is missing (purchases with an order but no line), the ordinal within
// the rest of the key stands for it.

#include "core/base/progress.h"
#include "core/facts/fold/words.h"

namespace zamer::facts {

struct FoldKeys {
    std::size_t slots = 0;
    std::vector<std::vector<std::uint32_t>> slotOf; // by layer, by row
};

/// Looks up the wish to stop now and then in a loop over rows; null never stops.
inline bool shouldStop(const Progress* progress, std::size_t row)
{
    return progress != nullptr && row % 65'536 == 0 && progress->isCancelled();
}

/// `words` by field, as mergeWords gives them; only fields with words are read. Stopped, the keys mean nothing.
FoldKeys foldKeys(Entity entity, std::span<const Layer> layers, std::span<const MergedWords> words,
                  const Progress* progress = nullptr);

/// Whether all rows of a single layer have keys of their own, so that its fold is the layer itself.
bool isDistinct(const Layer& layer);

}
