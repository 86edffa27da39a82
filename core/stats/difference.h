#pragma once
// Difference in differences (kpis.md, 4): the change of those that were moved minus the change of controls that were moved later or never.
// Both changes come with intervals of their own, whatever they are changes of; the interval recovers both variances from them and adds them
// (MOVER: Zou and Donner, Statist. Med. 27, 2008), and the p is the normal one of that interval's half towards no change.

#include "core/stats/estimate.h"

namespace zamer::stats {

/// NaN bounds and p where either change has no finite interval. The two must be independent: no unit in both.
Change differenceInDifferences(const Change& moved, const Change& control);

}
