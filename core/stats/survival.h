#pragma once
// Kaplan-Meier: the cumulative share that had the event by an age, with Greenwood's variance on the log-log scale.

#include "core/stats/estimate.h"

#include <span>

namespace zamer::stats {

struct Spell {
    double time = 0; // age at the event, or at the end of observation
    bool event = false;
};

/// 1 - S(age) with its interval; NaN where nobody is observed up to that age. The span need not be sorted (a copy is).
/// Where everybody had the event the share stays 1. NaN bounds at 0 and 1: the log-log scale ends there, as in R's
/// survfit.
Estimate cumulativeShare(std::span<const Spell> spells, double age);
/// At several ascending ages in one pass.
void cumulativeShares(std::span<const Spell> spells, std::span<const double> ages, std::span<Estimate> out);
/// Difference at equal age: interval from both log-log intervals (as Newcombe squares and adds), p normal on the
/// log-log scale; NaN where either share is 0 or 1.
Change cumulativeShareChange(std::span<const Spell> before, std::span<const Spell> after, double age);

}
