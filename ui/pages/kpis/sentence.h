#pragma once
// The sentence that a KPI's page opens with: what moved, by how much with its interval, and what that proves. Pure, in the language of
// the moment.

#include "core/report/words.h"

namespace zamer::ui::kpis {

/// Parts between * * are strong (SentenceLabel).
QString kpiSentence(const report::KpiWords& words);

}
