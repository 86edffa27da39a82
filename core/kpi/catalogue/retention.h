#pragma once
// What retention and churn share: whether customers of the window before the period came again.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

/// One observation for each customer with a purchase in the `inactivity_days` before the period, on the last of those days; num = 1 for those with
/// (`lost`: without) a purchase in the period.
Sample collectRetention(const View& view, const Window& window, bool lost);

}
