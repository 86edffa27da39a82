#pragma once
// How letters follow each other in Russian, whatever their case. Pure, any thread.

namespace zamer::import {

/// Letters are 1 (а) to 32 (я), ё is taken for е; 0 is what stands before and behind a word. The natural logarithm of how likely `after`
/// follows `before`, in steps of ln(2) / 0.75 and not below nine of them.
double pairLikelihood(unsigned before, unsigned after);

}
