#pragma once
// Status: where a step stands, from what the auditor set and what its rules say. Pure; any thread.

#include "core/method/step.h"

namespace zamer::method {

/// todo, progress, done, na: as the file and the terminal write them.
std::string_view statusKey(StepStatus status);
std::optional<StepStatus> statusByKey(std::string_view key);
const Text& statusName(StepStatus status);

/// Every requirement met: the step may be marked done.
bool mayBeDone(const Step& step, const Facts& facts);

/// The status to show. A derived step follows the data whatever was ticked, unless it was declared not applicable. A
/// step to do counts as begun once something was entered or attached. A tick stays where a requirement is no longer
/// met: the page shows both.
StepStatus statusOf(const Step& step, const Facts& facts, StepStatus set);

}
