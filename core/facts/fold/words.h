#pragma once
// MergedWords: one dictionary for a column that several layers brought, and what each layer's codes become in it. Where
// one layer's dictionary already holds all words (the usual re-import) it is shared, not copied.

#include "core/facts/facts.h"

namespace zamer::facts {

struct MergedWords {
    std::shared_ptr<Dictionary> words;
    std::vector<std::vector<Code>> remaps; // by layer; an empty one: the codes stay as they are

    Code code(std::size_t layer, Code own) const
    {
        const std::vector<Code>& remap = remaps[layer];
        return remap.empty() || own == kNone ? own : remap[own];
    }
};

inline bool hasWords(Type type)
{
    return type == Type::Text || type == Type::Key || type == Type::Hashes;
}

MergedWords mergeWords(std::span<const Layer> layers, int field);

}
