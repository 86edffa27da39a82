#pragma once
// What the instants of a field tell: some are moments, others local days or months (facts.md), which are then the instant that begins them in
// the zone of the audit. The one place that knows which is which. Pure, any thread.

#include "core/facts/fields.h"

namespace zamer::facts {

enum class Grain : std::uint8_t { Moment, Day, Month };

Grain grainOf(Entity entity, int field);

}
