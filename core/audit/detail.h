#pragma once
// One KPI and the two sides it is looked at over. Inside this room.

#include "core/audit/audit_data.h"

#include <algorithm>

namespace zamer::audit {

inline std::optional<Instant> asOfOf(const store::SnapshotRow& row)
{
    return row.asOf == kNoInstant ? std::nullopt : std::optional(row.asOf);
}

/// A snapshot with its pinned sources, or a period over the living ones.
struct DetailSide {
    std::optional<store::SnapshotRow> snapshot;
    Period period;
    std::optional<Instant> asOf;
};

/// One KPI and what it is looked at over; `before` absent: the later side alone.
struct Detail {
    const kpi::Kpi* kpi = nullptr;
    std::optional<DetailSide> before;
    DetailSide after;

    Period span() const
    {
        return before ? Period{std::min(before->period.from, after.period.from),
                               std::max(before->period.to, after.period.to)}
                      : after.period;
    }
};

/// Of snapshots: `before` 0 or the same as `after`: the later one alone. UnknownKey; SnapshotUnknown.
Result<Detail> detailOf(const store::AuditFile& file, const std::string& id, const Sides& sides);

}
