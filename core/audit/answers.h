#pragma once
// The plain shapes that Audit's calls take and give.

#include "core/audit/figure_answers.h"
#include "core/audit/import_answers.h"
#include "core/audit/join_line.h"
#include "core/audit/step_answers.h"
#include "core/kpi/distribution.h"
#include "core/kpi/part_series.h"
