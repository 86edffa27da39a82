#pragma once
// Days of users: several rows of one file with the same user and day are parts of that day (a session each, a shift each) and are added
// up, so that a file is one row a user and day, whatever it was exported from. The next file replaces the day (facts.md, Identity).

#include "core/import/harvest.h"

namespace zamer::import {

/// For user_days alone. Days begin at their local midnight then. The thread that finishes the file.
void addUpDays(Harvest& harvest);

}
