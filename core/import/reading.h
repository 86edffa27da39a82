#pragma once
// How a file is read, for tests: the same result whatever the size of the blocks and the number of threads. Errors as read()'s.

#include "core/import/importer.h"
#include "core/import/text/block_reader.h"

namespace zamer::import {

struct Tuning {
    std::size_t blockBytes = kBlockBytes;
    unsigned threads = 0; // 0: as many as the machine has, at most 8
};

Result<ReadResult> readTuned(const QString& path, const Options& options, const Settings& settings,
                             const SecretKey& key, Progress& progress, const Tuning& tuning);

}
