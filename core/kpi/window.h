#pragma once
// Window: what a KPI is asked about. Pure; any thread.

#include "core/base/time.h"

namespace zamer::kpi {

/// The period that is asked about, and the instant up to which facts are known.
struct Window {
    Period period;
    Instant begin = 0; // first instant of the period
    Instant end = 0;   // first instant after it
    Instant asOf = 0;
    int followMonths =
        0; // ltv: purchases are followed no longer, so that sides and points compare; 0 = as long as facts reach
    int followUpDays = 0; // tried in place of a KPI's own (Kpi::followUpDays); 0 = the KPI's own

    /// How long a unit is followed, seconds, by a KPI whose own follow-up is so many days.
    Instant followUp(int ownDays) const { return Instant{followUpDays > 0 ? followUpDays : ownDays} * kSecondsPerDay; }

    /// Inside the period, and known at as-of.
    bool sees(Instant at) const { return at >= begin && at < end && at <= asOf; }
};

}
