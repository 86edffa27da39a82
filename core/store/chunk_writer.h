#pragma once
// Writes a layer's columns as chunks inside the caller's transaction. Chunks are packed on other threads while this one
// writes.

#include "core/base/progress.h"
#include "core/store/chunk_codec.h"
#include "core/store/database.h"

namespace zamer::store {

struct ChunkHead {
    std::string column;
    int number = 0;
    std::size_t rows = 0;
    std::string encoding;
    QByteArray sum;
};

/// The heads in the order (column, number), for the manifest. Cancelled where the progress says so.
Result<std::vector<ChunkHead>> writeChunks(const Database& database, facts::SourceId source, const facts::Table& table,
                                           Progress& progress);

void sortHeads(std::vector<ChunkHead>& heads);

}
