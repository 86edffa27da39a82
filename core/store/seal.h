#pragma once
// Manifests and seals (facts.md, Seals): sums over canonical text in which every part stands behind its length, so that
// no two different contents give the same text. A manifest covers a source's metadata and its chunks' sums; a seal
// covers a snapshot's values, parameters, the manifests of its sources, and the seal of the snapshot before it.

#include "core/store/audit_file.h"
#include "core/store/chunk_writer.h"

namespace zamer::store {

/// `heads` in the order of sortHeads().
QByteArray manifestOf(const SourceRow& source, const std::vector<ChunkHead>& heads);

/// `manifests` in the order of snapshot.sources; `before` is empty for the first snapshot.
QByteArray sealOf(const SnapshotRow& snapshot, const std::vector<QByteArray>& manifests, const QByteArray& before);

}
