#pragma once
// Verdict: what a change and its interval say, and whether it survives the correction for its family. Inside this room; judge() is in engine.h.

#include "core/kpi/engine.h"

namespace zamer::kpi {

bool isSaid(const Text& text);
/// `survives`: the family's correction. Without it a change is at most possible.
Verdict verdictOf(const Kpi& kpi, const Comparison& comparison, bool survives);

}
