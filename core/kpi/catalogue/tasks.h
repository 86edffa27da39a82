#pragma once
// Tasks: activities of kind task.

#include "core/kpi/walk.h"

namespace zamer::kpi {

/// visit(row) for each task, in the order of the table; false where no tasks were imported.
template<class Visit>
bool forTasks(const View& view, Visit&& visit)
{
    const facts::Table& activities = view.facts.table(facts::Entity::Activities);
    const facts::Codes kinds = activities.codes(facts::activity::kind);
    const facts::Code task =
        kinds.empty() ? facts::kNone : activities.column(facts::activity::kind)->words->find("task");
    if (task == facts::kNone)
        return false;
    for (std::uint32_t row = 0; row < kinds.size(); ++row)
        if (kinds[row] == task)
            visit(row);
    return true;
}

}
