#include "core/facts/facts.h"

#include <algorithm>

namespace zamer::facts {

Facts::Facts()
{
    for (std::size_t i = 0; i < kEntities; ++i)
        tables[i] = std::make_shared<Table>(static_cast<Entity>(i));
}

Instant Facts::newestExport(Entity entity) const
{
    Instant newest = kNoInstant;
    for (const Source& source : sources)
        if (source.entity == entity)
            newest = std::max(newest, source.exportedAt);
    return newest;
}

}
