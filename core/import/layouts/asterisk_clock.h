#pragma once
// When a call record of Asterisk began: its clock has no time zone, the seconds inside `uniqueid` have one, and are those of the channel.
// The thread that finishes the file.

#include "core/import/harvest.h"

#include <vector>

namespace zamer::import::asterisk {

/// The start of each row: its clock, moved into the zone that most ids of its day prove. A channel may have rung elsewhere before: 20 s of
/// another leg are no time zone. Rows that were moved become an issue.
std::vector<Instant> startsOf(Harvest& harvest, const facts::Column* uniqueIds);

}
