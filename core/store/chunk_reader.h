#pragma once
// Reads a layer's columns back from its chunks, checking every sum. Chunks are checked and unpacked on other threads
// while this one fetches. AuditDamaged names source, column and chunk.

#include "core/store/chunk_codec.h"
#include "core/store/database.h"

namespace zamer::store {

/// Null `fields` = all columns of the layer.
Result<facts::Table> readChunks(const Database& database, facts::SourceId source, facts::Entity entity,
                                const std::vector<int>* fields);

Chunk chunkAt(const QSqlQuery& row);
/// The columns that chunkAt reads, in its order.
inline QString chunkColumns()
{
    return QStringLiteral("column_name, chunk, rows, encoding, sum, data");
}

}
