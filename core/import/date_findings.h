#pragma once
// Dates that can hardly be meant, in rows that were accepted: the rows stay, and the user is told. Pure, any thread.

#include "core/import/importer.h"
#include "core/import/plan.h"

namespace zamer::import {

/// Before 1990; after the export, where the field tells what happened; a deal closed before it was created.
void addDateFindings(const Plan& plan, Instant exportedAt, ReadResult& result);

}
