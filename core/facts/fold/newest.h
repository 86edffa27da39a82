#pragma once
// FoldPlan: the layers of one entity with merged dictionaries, slots, and for every group of columns (those that the
// same layers brought) the newest row of each slot. Newer: modified_at, else export time, else import order (facts.md,
// Identity).

#include "core/facts/fold/keys.h"

namespace zamer::facts {

struct RowRef {
    std::uint32_t layer = kNowhere;
    std::uint32_t row = 0;
    static constexpr std::uint32_t kNowhere = 0xFFFF'FFFF;
    bool isNowhere() const { return layer == kNowhere; }
};

/// Columns that exactly the same layers have, and the row each slot takes them from.
struct ColumnGroup {
    std::vector<bool> inLayer;
    std::vector<int> fields;
    std::vector<RowRef> newest; // by slot
};

class FoldPlan
{
public:
    /// Where `progress` says stop, the plan is of no use; whoever gave it looks there.
    FoldPlan(Entity entity, std::vector<Layer> layers, const Progress* progress = nullptr);

    /// Lets the rows of one layer win where they are newer. Layers are settled in import order.
    void settle(std::size_t layer);
    /// Whether a newer row of the same file has the same key: such a row never reaches the base.
    bool isSuperseded(const RowRef& ref) const
    {
        return !m_superseded[ref.layer].empty() && m_superseded[ref.layer][ref.row];
    }
    /// Whether the row is newer than what the group has for the slot.
    bool isNewer(const RowRef& candidate, const RowRef& held) const;
    bool sameCell(int field, const RowRef& left, const RowRef& right) const;

    const std::vector<Layer>& layers() const { return m_layers; }
    const FoldKeys& keys() const { return m_keys; }
    const MergedWords& words(int field) const { return m_words[static_cast<std::size_t>(field)]; }
    /// Groups of columns; everything() is the one for source and line numbers.
    std::vector<ColumnGroup>& groups() { return m_groups; }
    ColumnGroup& everything() { return m_everything; }
    const Table& table(std::size_t layer) const { return *m_layers[layer].rows; }
    Entity entity() const { return m_entity; }

private:
    void makeGroups();
    std::vector<bool> supersededIn(std::size_t layer) const;
    void settle(ColumnGroup& group, std::size_t layer) const;

    Entity m_entity;
    const Progress* m_progress;
    int m_modified = -1;
    std::vector<Layer> m_layers;
    std::vector<MergedWords> m_words; // by field
    FoldKeys m_keys;
    std::vector<std::vector<bool>> m_superseded; // by layer, by row; empty where no key repeats in the layer
    std::vector<ColumnGroup> m_groups;
    ColumnGroup m_everything;
};

}
