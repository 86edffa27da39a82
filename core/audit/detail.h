#pragma once
// One KPI and the snapshots it is looked at over. Inside this room.

#include "core/audit/audit_data.h"

namespace zamer::audit {

inline std::optional<Instant> asOfOf(const store::SnapshotRow& row)
{
    return row.asOf == kNoInstant ? std::nullopt : std::optional(row.asOf);
}

/// One KPI and the snapshots it is looked at over; `before` absent: the later one alone.
struct Detail {
    const kpi::Kpi* kpi = nullptr;
    std::optional<store::SnapshotRow> before;
    store::SnapshotRow after;
};

/// `before` 0 or the same as `after`: the later one alone. UnknownKey; SnapshotUnknown.
Result<Detail> detailOf(const store::AuditFile& file, const std::string& id, qint64 before, qint64 after);

}
