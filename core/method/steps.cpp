#include "core/method/step.h"

#include <algorithm>

namespace zamer::method {

const Step* findStep(std::string_view id)
{
    const auto all = steps();
    const auto found = std::ranges::find(all, id, [](const Step* step) { return step->id; });
    return found == all.end() ? nullptr : *found;
}

QDate dueDate(const Step& step, QDate goLive)
{
    if (!goLive.isValid())
        return {};
    return toDate(stageDates(step.stage, goLive).work.from + step.dueDay);
}

}
