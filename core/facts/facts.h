#pragma once
// Facts: what KPIs read. The base tables (folds of the layers), and which exports they came from.

#include "core/facts/table.h"

#include <array>
#include <memory>

namespace zamer::facts {

struct Source {
    SourceId id = 0;
    Entity entity = Entity::Deals;
    std::string system; // amocrm, table, ...
    std::string layout;
    std::string fileName; // without folders
    Instant exportedAt = kNoInstant;
    Instant from = kNoInstant; // period that the rows cover
    Instant to = kNoInstant;
    bool closesEstimated = false; // its deals close on the day that was expected: the export has no other
};

/// One import of one entity: its source and its rows.
struct Layer {
    Source source;
    std::shared_ptr<const Table> rows;
};

struct Facts {
    std::vector<Source> sources;                                // in import order
    std::array<std::shared_ptr<const Table>, kEntities> tables; // never null; empty tables where nothing was imported

    Facts();
    const Table& table(Entity entity) const { return *tables[static_cast<std::size_t>(entity)]; }
    const Table& deals() const { return table(Entity::Deals); }
    bool has(Entity entity) const { return table(entity).rows > 0; }
    /// The newest export of the entity, kNoInstant where there is none.
    Instant newestExport(Entity entity) const;
};

}
