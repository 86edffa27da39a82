#pragma once
// The rows of an event log on their way: stage moves, activities, and those that are neither, by what stands in the columns `type` and
// `value` (layouts/table_events.cpp says which). One thread.

#include "core/import/harvest.h"

namespace zamer::import {

/// The extras that a layout of events has, in this order.
enum EventExtra : std::uint8_t { EventTypeExtra, EventValueExtra };

/// Leaves the activities in the harvest's rows and puts stage moves into `more`; rows that are none of both become issues that reject.
/// Events of one task id are one task.
Status routeEvents(Harvest& harvest);

}
