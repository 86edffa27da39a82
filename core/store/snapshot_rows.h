#pragma once
// Snapshots read back whole, and the seals they must have.

#include "core/store/audit_data.h"

namespace zamer::store {

/// All of them in the order they were taken, or the one with the id.
Result<std::vector<SnapshotRow>> readSnapshots(const Database& database, qint64 only = 0);
/// The seal a snapshot must have that stands behind `before`, from what the file holds now.
Result<QByteArray> expectedSeal(const Database& database, const SnapshotRow& snapshot, const QByteArray& before);

}
